/// Entries by what a person types of their names.
extension Library {
    /// The entries in whose names all words occur, the nearest first; where there are none, those with words that are nearly so spelled.
    ///
    /// It looks at a bounded part of what came in, so that it answers while one types.
    /// - Parameter limit: the most entries that are found.
    public func entries(named text: String, among kinds: [EntryKind], limit: Int = 50) -> [EntryID] {
        let words = NameIndex.words(of: Folded(text).text).map(String.init)
        let bundled = kinds.flatMap(namedEntries)
        guard !words.isEmpty else { return bundled.prefix(limit).map(\.id) }
        var search = EntrySearch(text: Folded(text).text, words: words)
        for entry in bundled { search.look(at: entry.id, entry.folded) }
        if !search.isFull { search.look(into: network.added, Set(kinds)) }
        if search.isEmpty {
            for entry in bundled { search.lookNearly(at: entry.id, entry.folded) }
            if !search.isFull { search.lookNearly(into: network.added, Set(kinds)) }
        }
        return search.best(limit)
    }

    /// The entries of a kind that bear a name, whatever its case and accents.
    func entries(of kind: EntryKind, named name: String) -> [EntryID] {
        let wanted = Folded(name)
        let bundled = namedEntries(kind).filter { entry in entry.folded.contains(wanted) }.map(\.id)
        let table = network.added
        let range = table.range(of: kind)
        func folded(_ entry: Int) -> String {
            let name = table.name(entry)
            return [name.english, name.arabic ?? ""].filter { !$0.isEmpty }.map { Folded($0).text }.joined(separator: "\n")
        }
        // Within a kind entries stand in the order of their folded names.
        var place =
            range.lowerBound
            + Sorted.first(below: range.count) { !folded(range.lowerBound + $0).utf8.lexicographicallyPrecedes(wanted.text.utf8) }
        var found = bundled
        while place < range.upperBound {
            let name = folded(place)
            guard name == wanted.text || name.hasPrefix(wanted.text + "\n") else { break }
            if !found.contains(table.id(place)) { found.append(table.id(place)) }
            place += 1
        }
        return found
    }

    /// All entries of a kind that do not lie packed, with their names folded.
    private func namedEntries(_ kind: EntryKind) -> [(id: EntryID, folded: [Folded])] {
        func named(_ entries: some Sequence<(EntryID, Name)>) -> [(id: EntryID, folded: [Folded])] {
            entries.map { ($0.0, [$0.1.english, $0.1.arabic ?? ""].filter { !$0.isEmpty }.map { Folded($0) }) }
        }
        return switch kind {
        case .council:
            // Ended ones come last.
            named(
                (network.councils.filter { !$0.hasEnded } + network.councils.filter(\.hasEnded)).map {
                    ($0.id, Name($0.name, arabic: arabicName(of: $0.id)))
                })
        case .force: named(network.forces.map { ($0.id, Name($0.name)) })
        case .body: named(network.bodies.map { ($0.id, $0.name) })
        case .person: named(network.people.map { ($0.id, $0.name) })
        case .city: named(network.cities.map { ($0.id, network.added.name(of: $0.id) ?? Name($0.name)) })
        case .theme: named(network.themes.map { ($0.id, $0.name) })
        case .practice: named(network.practices.map { ($0.id, $0.name) })
        case .commitment: named(network.commitments.map { ($0.id, Name($0.text)) })
        case .event: named(agenda.events.map { ($0.id, $0.name) } + agenda.programmes.map { ($0.id, Name($0.name)) })
        case .session: named(agenda.sessions.map { ($0.id, $0.name) })
        case .trigger: named(agenda.triggers.map { ($0.id, $0.name) })
        case .observance: named(agenda.observances.map { ($0.id, $0.name) })
        case .source: named(network.sources.map { ($0.id, Name($0.title)) })
        }
    }
}

/// One search: what was found, and how near each is.
private struct EntrySearch {
    let text: String
    let words: [String]
    private var found: [(id: EntryID, score: Int, length: Int)] = []
    private var known: Set<EntryID> = []

    /// How many are gathered before they are put in order, and how much of what came in is looked at.
    private static let most = 400
    private static let mostLooked = 40_000

    init(text: String, words: [String]) { (self.text, self.words) = (text, words) }

    var isEmpty: Bool { found.isEmpty }
    var isFull: Bool { found.count >= EntrySearch.most }

    func best(_ limit: Int) -> [EntryID] {
        found.enumerated().sorted { a, b in
            (a.element.score, a.element.length, a.offset) < (b.element.score, b.element.length, b.offset)
        }.prefix(limit).map(\.element.id)
    }

    private mutating func take(_ id: EntryID, _ name: String, nearly: Bool = false) {
        guard known.insert(id).inserted else { return }
        let score = nearly ? 4 : name == text ? 0 : name.hasPrefix(text) ? 1 : 2
        found.append((id, score, name.utf8.count))
    }

    mutating func look(at id: EntryID, _ names: [Folded]) {
        let key = Folded(id.key).text
        if key == text { return take(id, text) }
        guard let name = names.first(where: { name in words.allSatisfy { name.text.contains($0) } }) else { return }
        take(id, name.text)
    }

    /// Through the words of the packed names: by the longest of those that are in names, the others must occur in names or roles.
    mutating func look(into table: NetworkTable, _ kinds: Set<EntryKind>) {
        for word in words.sorted(by: { $0.utf8.count > $1.utf8.count }) {
            let before = found.count
            look(
                into: table, kinds, at: Array(table.words.words(startingWith: word)), others: words.filter { $0 != word },
                nearly: false)
            if found.count > before { return }
        }
    }

    private mutating func look(
        into table: NetworkTable, _ kinds: Set<EntryKind>, at places: [Int], others: [String], nearly: Bool
    ) {
        var looked = 0
        for place in places {
            for number in table.words.entries(of: place) {
                looked += 1
                guard looked <= EntrySearch.mostLooked, !isFull else { return }
                let entry = Int(number)
                guard kinds.contains(table.kind(entry)), table.isNamed(entry) else { continue }
                let searched = table.entries.searched[entry]
                guard others.allSatisfy({ searched.contains($0) }) else { continue }
                take(table.id(entry), String(searched.prefix { $0 != "\n" }), nearly: nearly)
            }
        }
    }

    /// Words of names that a slip or two turns into those that were typed.
    mutating func lookNearly(at id: EntryID, _ names: [Folded]) {
        let patterns = words.map { (pattern: SpellingPattern($0.utf8), slips: EntrySearch.slips($0)) }
        for name in names {
            let parts = NameIndex.words(of: name.text)
            let isNear = patterns.allSatisfy { wanted in
                parts.contains { part in
                    abs(part.utf8.count - wanted.pattern.length) <= wanted.slips
                        && wanted.pattern.distance(to: Array(part.utf8)) <= wanted.slips
                }
            }
            if isNear { return take(id, name.text, nearly: true) }
        }
    }

    mutating func lookNearly(into table: NetworkTable, _ kinds: Set<EntryKind>) {
        guard let longest = words.max(by: { $0.utf8.count < $1.utf8.count }), EntrySearch.slips(longest) > 0 else { return }
        let (pattern, slips) = (SpellingPattern(longest.utf8), EntrySearch.slips(longest))
        let index = table.words
        let near = (0..<min(index.words.count, 200_000)).filter { place in
            let range = index.words.range(place)
            guard abs(range.count - pattern.length) <= slips else { return false }
            return index.words.bytes.withUnsafeBufferPointer {
                pattern.distance(to: UnsafeBufferPointer(rebasing: $0[range])) <= slips
            }
        }
        look(into: table, kinds, at: near, others: words.filter { $0 != longest }, nearly: true)
    }

    /// How many letters of a word may be wrong.
    private static func slips(_ word: String) -> Int {
        let count = word.utf8.count
        return count < 4 || count > 60 ? 0 : count < 8 ? 1 : 2
    }
}

extension SpellingPattern {
    fileprivate func distance(to bytes: [UInt8]) -> Int { bytes.withUnsafeBufferPointer { distance(to: $0) } }
}
