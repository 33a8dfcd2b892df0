/// What an entry is linked to, under any of its identities: each entry once with all its links, by relation and name.
struct Neighbours {
    /// Links as `LinkGraph.links(of:into:)` gives them, those to one entry together.
    private(set) var codes: [Int] = []
    /// Where the links to each begin; the strongest comes first.
    private(set) var groups: [Group] = []

    struct Group {
        let entry: Int
        let first: Int
        let count: Int
    }

    init(of entry: Int, _ graph: LinkGraph, within days: PackedDays?) {
        let same = graph.identities(of: entry)
        var found: [(entry: Int, code: Int)] = []
        var links: [Int] = []
        for identity in same {
            graph.links(of: identity, into: &links)
            for code in links {
                let other = graph.end(of: code)
                guard graph.confidence(code >> 1).stands, graph.holds(code >> 1, days), !same.contains(other) else { continue }
                found.append((other, code))
            }
        }
        // Links to one entry stand together, the strongest first, and then as they came.
        let order = found.indices.sorted { a, b in
            let (one, other) = (found[a], found[b])
            if one.entry != other.entry { return one.entry < other.entry }
            let (weak, weaker) = (graph.confidence(one.code >> 1).weakness, graph.confidence(other.code >> 1).weakness)
            return weak == weaker ? a < b : weak < weaker
        }
        codes = order.map { found[$0].code }
        for (place, number) in order.enumerated() {
            let entry = found[number].entry
            if let last = groups.last, last.entry == entry {
                groups[groups.count - 1] = Group(entry: entry, first: last.first, count: last.count + 1)
            } else {
                groups.append(Group(entry: entry, first: place, count: 1))
            }
        }
        let keys = Keys(graph)
        let sorted = groups.map { (group: $0, key: keys.key(of: $0.entry, by: codes[$0.first])) }
        groups = sorted.sorted { $0.key < $1.key }.map(\.group)
    }

    /// The links to one of them, the strongest first.
    func links(_ group: Group) -> ArraySlice<Int> { codes[group.first..<group.first + group.count] }

    /// Places of entries in the order of relation, kind and name. Entries of the packed table stand in that order already.
    private struct Keys {
        struct Key: Comparable {
            let relation: String
            let isReversed: Bool
            let place: Int
            let name: String

            static func < (a: Key, b: Key) -> Bool {
                if a.relation != b.relation { return a.relation < b.relation }
                if a.isReversed != b.isReversed { return b.isReversed }
                return a.place == b.place ? a.name < b.name : a.place < b.place
            }
        }

        private let graph: LinkGraph

        init(_ graph: LinkGraph) { self.graph = graph }

        func key(of entry: Int, by code: Int) -> Key {
            let relation =
                code >> 1 < graph.subjects.count
                ? graph.table.statements.properties[code >> 1] : graph.property(code >> 1).text
            let name = entry < graph.table.count ? "" : Folded(graph.name(entry).english).text
            return Key(relation: relation, isReversed: code & 1 == 1, place: place(entry, name), name: name)
        }

        /// An entry that is not in the table stands where its name would.
        private func place(_ entry: Int, _ name: String) -> Int {
            if entry < graph.table.count { return entry * 2 + 1 }
            let range = graph.table.range(of: graph.id(entry).kind)
            let names = graph.table.entries.searched
            let bytes = Array(name.utf8)
            return 2
                * (range.lowerBound
                    + Sorted.first(below: range.count) {
                        !names.bytes[names.range(range.lowerBound + $0)].lexicographicallyPrecedes(bytes)
                    })
        }
    }
}
