/// What was typed to narrow a list: words that must all occur, some of them in a named field (`region:wales`,
/// `force:"west midlands"`), one in a group of councils (`in:(members & London)`).
public struct Filter: Equatable, Sendable {
    struct Word: Equatable, Sendable {
        let field: String?
        let text: Folded
        /// As it was typed, without quotes.
        let raw: String
        /// What the group that it names has in it; `nil`: it names none.
        var members: GroupMembers?
    }

    /// The fields whose words are groups, or expressions of them.
    public static let groupFields = ["in", "group"]

    private(set) var words: [Word]
    /// Why a group means nothing; nothing passes then.
    public private(set) var groupError: GroupError?
    private var groups: Groups?

    /// No words let everything pass.
    public init(_ text: String = "") {
        var words: [Word] = []
        var field: String?
        var word = ""
        var isQuoted = false
        // Parentheses hold the terms of an expression together.
        var depth = 0
        func close() {
            if !word.isEmpty { words.append(Word(field: field, text: Folded(word), raw: word)) }
            (field, word, depth) = (nil, "", 0)
        }
        for character in text {
            let isGroup = field.map(Filter.groupFields.contains) ?? false
            switch character {
            case "\"":
                // Within parentheses quotes belong to the expression.
                if depth > 0 { word.append(character) }
                isQuoted.toggle()
            case " " where !isQuoted && depth == 0: close()
            case ":" where !isQuoted && field == nil && !word.isEmpty:
                field = word.lowercased()
                word = ""
            case "(" where isGroup && !isQuoted, ")" where isGroup && !isQuoted:
                depth = max(0, depth + (character == "(" ? 1 : -1))
                word.append(character)
            default: word.append(character)
            }
        }
        close()
        self.words = words
    }

    /// The same with groups to be named in it.
    public init(_ text: String, groups: Groups) {
        self.init(text)
        for index in words.indices where words[index].field.map(Filter.groupFields.contains) ?? false {
            self.groups = groups
            do throws(GroupError) {
                words[index].members = try groups.members(of: words[index].raw)
            } catch {
                groupError = groupError ?? error
                words[index].members = GroupMembers()
            }
        }
    }

    public static func == (a: Filter, b: Filter) -> Bool { a.words == b.words && a.groupError == b.groupError }

    public var isEmpty: Bool { words.isEmpty }

    /// The same without the words that may stand anywhere.
    var ofFields: Filter {
        var filter = self
        filter.words.removeAll { $0.field == nil }
        return filter
    }

    /// The fields that it names and that are none of these.
    public func unknownFields(known: some Collection<String>) -> [String] {
        words.compactMap(\.field).filter { !known.contains($0) && !Filter.groupFields.contains($0) }
    }

    func matches(_ searched: SearchedRow, _ id: EntryID) -> Bool {
        words.allSatisfy { word in
            if let members = word.members { return groups?.has(id, in: members) ?? false }
            guard let field = word.field else { return searched.all.contains(word.text) }
            return searched.fields.contains { $0.name == field && $0.text.hasWord(startingWith: word.text) }
        }
    }

    /// Whether all words occur in a text; fields are looked for as text.
    public func matches(_ text: Folded) -> Bool { words.allSatisfy { text.contains($0.text) } }
}

/// An order by one column.
public struct Order: Equatable, Sendable {
    public var column: Int
    public var isDescending: Bool

    public init(column: Int, isDescending: Bool = false) {
        self.column = column
        self.isDescending = isDescending
    }
}
