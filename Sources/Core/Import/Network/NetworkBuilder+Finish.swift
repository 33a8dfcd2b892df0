/// What can be told when all of a file was read.
extension NetworkBuilder {
    consuming func finish() -> Imported<NetworkFile> {
        addOwnSource()
        linkSameNames()
        tellCycles()
        if file.entries.isEmpty && file.statements.isEmpty { tell(.nothingFound, line: 0) }
        return Imported(file, issues: issues.all)
    }

    private mutating func addOwnSource() {
        let id = EntryID(.source, ownSource)
        guard !has(id), file.statements.contains(where: { $0.source == ownSource }) else { return }
        add(id, Name(ownSource), line: 0)
    }

    /// An entry that is new and has the name of one known: they may be one.
    private mutating func linkSameNames() {
        var said: Set<[EntryID]> = []
        for statement in file.statements where statement.property == .relation(.known(.sameAs)) {
            if let object = statement.object { said.insert([statement.subject, object]) }
        }
        for entry in file.entries where entry.id.kind != .source && !known.contains(entry.id) {
            guard let other = known.only(named: entry.name.english, for: entry.id.kind), other != entry.id,
                !said.contains([entry.id, other]), !said.contains([other, entry.id])
            else { continue }
            tell(.sameName(entry.name.english, known: other.description), line: entry.line)
            say(
                Statement(
                    entry.id, .known(.sameAs), other, source: source("inference", line: 0), confidence: .probable),
                line: entry.line)
        }
    }

    private mutating func tellCycles() {
        for relation in [KnownRelation.partOf, .replacedBy] {
            var edges: [EntryID: [(to: EntryID, line: Int)]] = [:]
            for (index, statement) in file.statements.enumerated() where statement.property == .relation(.known(relation)) {
                if let object = statement.object { edges[statement.subject, default: []].append((object, Int(lines[index]))) }
            }
            for cycle in NetworkCycles.find(edges) {
                tell(.cycle(relation: relation.rawValue, entries: cycle.entries.map(\.description.visible)), line: cycle.line)
            }
        }
    }
}
