/// The surroundings of an entry as a tree: each entry once, where it is nearest, by relation and name. Entries are opened and folded.
public struct LinkTree: Equatable, Sendable {
    /// A line of the tree.
    public struct Row: Equatable, Sendable {
        public let id: EntryID
        public let depth: Int
        /// The strongest link by which it stands below the entry above it; `nil` for the first.
        public let link: Link?
        /// The link leads from this entry to the one above it.
        public let isReversed: Bool
        /// Further links to the same entry.
        public let otherLinks: Int
        /// What it is linked to stands below it.
        public internal(set) var isOpen = false
        /// Entries that it is linked to and that stand nowhere in the tree.
        public internal(set) var unopened = 0
        /// Entries around it that are not shown although it is open: opening it again shows more.
        public internal(set) var more = 0
        let entry: Int
    }

    /// So many entries are shown below one at once.
    public static let most = 100

    public let centre: EntryID
    public private(set) var rows: [Row] = []
    private let graph: LinkGraph
    private let days: ClosedRange<Day>?
    private let most: Int
    /// All entries of the tree, under each of their identities.
    private var known: Set<Int> = []

    /// - Parameters:
    ///   - depth: how far it is opened; 1 shows what the entry is linked to itself.
    ///   - most: so many entries stand below one at once.
    public init?(
        of id: EntryID, depth: Int = 1, _ graph: LinkGraph, within days: ClosedRange<Day>? = nil, most: Int = LinkTree.most
    ) {
        guard let entry = graph.number(of: id) else { return nil }
        (centre, self.graph, self.days, self.most) = (id, graph, days, most)
        known = Set(graph.identities(of: entry))
        rows = [Row(id: id, depth: 0, link: nil, isReversed: false, otherLinks: 0, entry: entry)]
        // Level by level, so that each entry stands where it is nearest.
        for level in 0..<max(0, depth) {
            var place = 0
            while place < rows.count {
                if rows[place].depth == level { place += unfold(place) }
                place += 1
            }
        }
        count()
    }

    /// Opens a row, or shows more below it; folds it where nothing is left to open.
    public mutating func turn(_ row: Int) {
        guard rows.indices.contains(row) else { return }
        if rows[row].isOpen, rows[row].more == 0 { fold(row) } else { open(row) }
    }

    /// Opens a row.
    public mutating func open(_ row: Int) {
        guard rows.indices.contains(row), !rows[row].isOpen || rows[row].more > 0 else { return }
        unfold(row)
        count()
    }

    /// Folds a row: what stands below it goes.
    public mutating func fold(_ row: Int) {
        guard rows.indices.contains(row), rows[row].isOpen else { return }
        rows.removeSubrange(below(row))
        (rows[row].isOpen, rows[row].more) = (false, 0)
        known = Set(rows.flatMap { graph.identities(of: $0.entry) })
        count()
    }

    /// The rows below a row, at any depth.
    private func below(_ row: Int) -> Range<Int> {
        let end = rows[(row + 1)...].firstIndex { $0.depth <= rows[row].depth } ?? rows.count
        return row + 1..<end
    }

    /// The row that a row stands below; `nil` for the first.
    public func above(_ row: Int) -> Int? {
        rows.indices.contains(row) ? rows[..<row].lastIndex { $0.depth < rows[row].depth } : nil
    }

    /// Puts what an entry is linked to below it, behind what stands there; gives back how many.
    @discardableResult
    private mutating func unfold(_ row: Int) -> Int {
        let neighbours = Neighbours(of: rows[row].entry, graph, within: days.map(PackedDays.init))
        var new: [Row] = []
        var left = 0
        for group in neighbours.groups where !known.contains(group.entry) {
            guard new.count < most else {
                left += 1
                continue
            }
            let code = neighbours.links(group).first ?? 0
            new.append(
                Row(
                    id: graph.id(group.entry), depth: rows[row].depth + 1, link: graph.link(code >> 1), isReversed: code & 1 == 1,
                    otherLinks: group.count - 1, entry: group.entry))
            known.formUnion(graph.identities(of: group.entry))
        }
        (rows[row].isOpen, rows[row].more) = (true, left)
        rows.insert(contentsOf: new, at: below(row).upperBound)
        return new.count
    }

    /// Counts anew what is not opened. Of what has very many links their number is told.
    private mutating func count() {
        for row in rows.indices {
            if rows[row].isOpen {
                rows[row].unopened = rows[row].more
            } else if graph.linkCount(of: rows[row].entry) > 1000 {
                rows[row].unopened = graph.linkCount(of: rows[row].entry)
            } else {
                let neighbours = Neighbours(of: rows[row].entry, graph, within: days.map(PackedDays.init))
                rows[row].unopened = neighbours.groups.count { !known.contains($0.entry) }
            }
        }
    }
}
