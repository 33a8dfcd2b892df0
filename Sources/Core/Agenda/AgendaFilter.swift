/// What was typed to narrow an agenda: words that must all occur, some of them in a field: `room:` `track:` `theme:` `speaker:`
/// `council:` `kind:` `language:` `group:` (also `in:`, with a group of councils or an expression).
public struct AgendaFilter: Equatable, Sendable {
    /// The fields by name; what a person may type.
    public enum Field: String, CaseIterable, Sendable {
        case room, track, theme, speaker, council, kind, language, group
    }

    /// A word, or several of which one must occur: the names of a council.
    struct Word: Equatable, Sendable {
        let field: Field?
        let needles: [Folded]
        /// Of councils, their names in their own spelling.
        var spelled: [String] = []
        /// Bundled events and sessions that concern the councils of a group.
        var entries: Set<EntryID> = []
    }

    private(set) var words: [Word]
    /// Why a group means nothing; nothing passes then.
    public private(set) var groupError: GroupError?
    public var isEmpty: Bool { words.isEmpty }

    public init() { words = [] }

    init(_ words: [Word]) { self.words = words }

    /// Words in fields that an agenda does not have are looked for everywhere.
    public init(_ text: String, groups: Groups) {
        let network = groups.library.network
        let filter = Filter(text, groups: groups)
        groupError = filter.groupError
        words = filter.words.map { word in
            if let members = word.members { return AgendaFilter.word(members, groups) }
            let field = word.field.flatMap(Field.init)
            switch field {
            case .council:
                let names = AgendaFilter.councils(word.text, network)
                return Word(field: field, needles: names.isEmpty ? [word.text] : names.map { Folded($0) }, spelled: names)
            case .theme: return Word(field: field, needles: AgendaFilter.themes(word.text, network))
            default: return Word(field: field, needles: [word.text])
            }
        }
    }

    /// Lets only pass what concerns a council of a group.
    public mutating func narrow(to members: GroupMembers, _ groups: Groups) { words.append(AgendaFilter.word(members, groups)) }

    private static func word(_ members: GroupMembers, _ groups: Groups) -> Word {
        let names = groups.spellings(of: members)
        return Word(field: .group, needles: names.map { Folded($0) }, spelled: names, entries: groups.concerned(members))
    }

    /// The names of the councils that a word means by name or code.
    private static func councils(_ word: Folded, _ network: Network) -> [String] {
        network.councils.filter { Folded($0.code) == word || Folded($0.shortName).hasWord(startingWith: word) }.map(\.shortName)
    }

    private static func themes(_ word: Folded, _ network: Network) -> [Folded] {
        let found = network.themes.filter {
            Folded($0.key).hasPrefix(word) || Folded($0.name.english).contains(word)
                || $0.name.arabic.map { Folded($0).contains(word) } ?? false
        }
        return [word] + found.flatMap { [$0.key, $0.name.english, $0.name.arabic].compactMap { $0 }.map(Folded.init) }
    }

    /// Which sessions of a table pass.
    func marks(_ table: SessionTable) -> [Bool] {
        var all = [Bool](repeating: true, count: table.count)
        for word in words {
            var marks = [Bool](repeating: false, count: table.count)
            if word.field == .group {
                table[.names].markWords(word.needles.map { Array($0.text.utf8) }, into: &marks)
            }
            for needle in word.needles where word.field != .group {
                let bytes = Array(needle.text.utf8)
                if word.field == .language {
                    for index in marks.indices where Folded(table[.language][index]).hasPrefix(needle) { marks[index] = true }
                    continue
                }
                table[word.field == nil ? .body : .names].mark(bytes, into: &marks)
            }
            if let field = word.field, field != .language {
                for index in marks.indices where marks[index] {
                    marks[index] = table.has(word, field, at: index)
                }
            }
            for index in all.indices where !marks[index] { all[index] = false }
        }
        return all
    }

    /// Whether an item passes: of a programme by all that it says of the session, else by what is seen of the item.
    public func passes(_ item: AgendaItem, in agenda: Agenda) -> Bool {
        guard !isEmpty else { return true }
        if let place = agenda.programmePlace(of: item.id) {
            return marks(agenda.programmes[place.programme].sessions)[place.session]
        }
        return words(in: item)
    }

    func words(in item: AgendaItem) -> Bool { passes(item, themes: []) }

    /// Whether an item of the bundled agenda passes, by what it says and what it is about.
    func passes(_ item: AgendaItem, themes: [EntryID]) -> Bool {
        let text = Folded([item.name.english, item.name.arabic ?? "", item.place].joined(separator: "\n"))
        return words.allSatisfy { word in
            switch word.field {
            case .room: word.needles.contains { Folded(item.place).contains($0) }
            case .theme: word.needles.contains { needle in themes.contains { Folded($0.key) == needle } }
            case .kind: word.needles.contains { Folded(item.id.kind.rawValue).hasPrefix($0) }
            case .track, .speaker, .language: false
            case .group:
                word.entries.contains(item.id)
                    || word.needles.contains { Library.hasWord($0.text, in: Folded(item.place).text) }
            case .council, nil: word.needles.contains { text.contains($0) }
            }
        }
    }
}

extension SessionTable {
    /// Whether a word occurs in a field of a session.
    fileprivate func has(_ word: AgendaFilter.Word, _ field: AgendaFilter.Field, at index: Int) -> Bool {
        let needles = word.needles
        return switch field {
        case .room: has(needles, [self[.room][index]])
        case .track: has(needles, [self[.track][index]])
        case .kind: has(needles, [self[.kind][index]])
        case .theme: has(needles, SessionTable.list(self[.categories][index]) + [self[.track][index], self[.title][index]])
        case .speaker: has(needles, people(index).map(\.name))
        case .language: has(needles, [self[.language][index]])
        // What is no council of the register is looked for as text.
        case .group: word.spelled.contains { namesPlace($0, at: index) }
        case .council: word.spelled.isEmpty || word.spelled.contains { namesPlace($0, at: index) }
        }
    }

    private func has(_ needles: [Folded], _ texts: [String]) -> Bool {
        texts.contains { text in
            let folded = Folded(text)
            return needles.contains { folded.hasWord(startingWith: $0) }
        }
    }
}
