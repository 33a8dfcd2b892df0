/// What was typed to narrow a list: words that must all occur, some of them in a named field (`region:wales`,
/// `force:"west midlands"`).
public struct Filter: Equatable, Sendable {
    struct Word: Equatable, Sendable {
        let field: String?
        let text: Folded
    }

    let words: [Word]

    init(words: [Word]) { self.words = words }

    /// No words let everything pass.
    public init(_ text: String = "") {
        var words: [Word] = []
        var field: String?
        var word = ""
        var isQuoted = false
        func close() {
            if !word.isEmpty { words.append(Word(field: field, text: Folded(word))) }
            (field, word) = (nil, "")
        }
        for character in text {
            switch character {
            case "\"": isQuoted.toggle()
            case " " where !isQuoted: close()
            case ":" where !isQuoted && field == nil && !word.isEmpty:
                field = word.lowercased()
                word = ""
            default: word.append(character)
            }
        }
        close()
        self.words = words
    }

    public var isEmpty: Bool { words.isEmpty }

    /// The fields that it names and that are none of these.
    public func unknownFields(known: some Collection<String>) -> [String] {
        words.compactMap(\.field).filter { !known.contains($0) }
    }

    func matches(_ searched: SearchedRow) -> Bool {
        words.allSatisfy { word in
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
