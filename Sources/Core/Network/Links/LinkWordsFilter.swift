/// What the words of a filter mean among links: `from:`, `to:`, `relation:`, `source:` and `confidence:` look in one field, other words in
/// all. Names are gone through once, and each relation, source and confidence is looked at once, whatever number of links has it.
struct LinkWordsFilter {
    /// The fields that a filter can name.
    static let fields = ["from", "relation", "to", "source", "confidence"]

    private let words: [Word]
    private let graph: LinkGraph

    private struct Word {
        /// Entries whose name has the word; empty: names are not looked into.
        var from: [Bool] = []
        var to: [Bool] = []
        /// By the numbers of the packed table.
        var relations: [Bool] = []
        var sources: [Bool] = []
        var confidences: [Bool] = []
        /// What they say, by the numbers of own links.
        var own: [Bool] = []
    }

    init(_ filter: Filter, _ graph: LinkGraph, _ relationWords: (Property) -> [String]) {
        self.graph = graph
        words = filter.words.map { word in
            let field = word.field.flatMap { LinkWordsFilter.fields.contains($0) || $0 == "name" ? $0 : nil }
            func asks(_ name: String) -> Bool { word.field == nil || field == name }
            func has(_ texts: [String]) -> Bool {
                texts.contains { text in
                    let folded = Folded(text)
                    return word.field == nil ? folded.contains(word.text) : folded.hasWord(startingWith: word.text)
                }
            }
            func isRelation(_ property: Property) -> Bool {
                asks("relation") && has([property.text] + relationWords(property))
            }
            var found = Word()
            let names =
                asks("from") || asks("to") || field == "name" ? graph.entries(named: word.text, isField: field != nil) : []
            if asks("from") || field == "name" { found.from = names }
            if asks("to") || field == "name" { found.to = names }
            found.relations = graph.table.statements.properties.numbers { isRelation(Property(text: $0)) }
            found.sources = graph.table.statements.sources.numbers { asks("source") && has([$0, graph.sourceTitle($0)]) }
            found.confidences = LinkGraph.confidences.map { asks("confidence") && has([$0.rawValue]) }
            found.own = graph.own.map { own in
                isRelation(own.link.relation) || (asks("source") && has([own.link.source, graph.sourceTitle(own.link.source)]))
                    || (asks("confidence") && has([own.link.confidence.rawValue]))
                    || (asks("relation") && own.link.relation == .role && has([own.link.words.english]))
            }
            return found
        }
    }

    /// Whether a link passes.
    func passes(_ link: Int) -> Bool { words.allSatisfy { passes($0, link, from: graph.from(link), to: graph.to(link) ?? 0) } }

    /// Whether a link passes that leads to an entry or from it, whichever of the two it is.
    func passes(_ link: Int, end: Int) -> Bool { words.allSatisfy { passes($0, link, from: end, to: end) } }

    private func passes(_ word: Word, _ link: Int, from: Int, to: Int) -> Bool {
        if !word.from.isEmpty, word.from[from] { return true }
        if !word.to.isEmpty, word.to[to] { return true }
        let statements = graph.table.statements
        guard link < graph.subjects.count else { return word.own[link - graph.subjects.count] }
        return word.relations[Int(statements.properties.rows[link])] || word.sources[Int(statements.sources.rows[link])]
            || word.confidences[Int(statements.confidences[link])]
    }
}

extension LinkGraph {
    /// Whether the name of an entry has a folded text at the start of a word.
    private func isNamed(_ entry: Int, _ text: Folded) -> Bool {
        let name = table.name(entry)
        return [name.english, name.arabic ?? ""].contains { Folded($0).hasWord(startingWith: text) }
    }

    /// The title of a source; its key where it is not known.
    func sourceTitle(_ key: String) -> String { library.network.source(key)?.title ?? key }

    /// Marks the entries in whose names a folded text occurs; of a field, at the start of a word.
    func entries(named text: Folded, isField: Bool) -> [Bool] {
        var marks = [Bool](repeating: false, count: table.count)
        if isField {
            let words = NameIndex.words(of: text.text)
            for (number, word) in words.enumerated() {
                var found = [Bool](repeating: false, count: table.count)
                for place in table.words.words(startingWith: String(word)) {
                    for entry in table.words.entries(of: place) { found[Int(entry)] = number == 0 || marks[Int(entry)] }
                }
                marks = found
            }
            // The words must stand together, in their order.
            if words.count > 1 {
                for entry in marks.indices where marks[entry] { marks[entry] = isNamed(entry, text) }
            }
        } else if !table.isEmpty {
            table.entries.searched.mark(Array(text.text.utf8), into: &marks)
        }
        // Entries that the table only speaks of have their names elsewhere.
        for entry in 0..<entryCount where entry >= table.count || !table.isNamed(entry) {
            let id = id(entry)
            let names = library.name(of: id).map { [$0.english, $0.arabic ?? "", id.key] } ?? [id.key]
            let isFound = names.contains { name in
                isField ? Folded(name).hasWord(startingWith: text) : Folded(name).contains(text)
            }
            if entry < table.count { marks[entry] = isFound } else { marks.append(isFound) }
        }
        return marks
    }
}
