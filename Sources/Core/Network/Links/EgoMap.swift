/// Up to 30 entries around one, placed for drawing in two columns beside it. What is more stands on further pages, and a filter narrows it.
public struct EgoMap: Equatable, Sendable {
    /// An entry of the map.
    public struct Node: Equatable, Sendable {
        public let id: EntryID
        /// The strongest link between it and the middle.
        public let link: Link
        /// The link leads from this entry to the middle.
        public let isReversed: Bool
        /// Further links to the middle.
        public let otherLinks: Int
        /// How many links it has in all.
        public let linkCount: Int
        public let side: Side
        /// From the top of its column.
        public let row: Int
    }

    /// The column before the middle, and that behind it.
    public enum Side: Equatable, Sendable { case start, end }

    /// So many stand on a page at most.
    public static let most = 30

    public let centre: EntryID
    /// All that the entry is linked to, and what of it passes the filter.
    public let all: Int
    public let total: Int
    /// The number of the first node, counted from 0.
    public let first: Int
    public let nodes: [Node]

    /// `nil` where nothing leads to the entry or from it.
    ///
    /// - Parameters:
    ///   - filter: words that must occur in the name; fields of links are `relation:`, `source:` and `confidence:`.
    ///   - first: the first node of the page.
    ///   - most: so many nodes are on a page, 30 at most.
    public init?(
        of id: EntryID, _ graph: LinkGraph, filter: Filter = Filter(), from first: Int = 0, upTo most: Int = EgoMap.most,
        within days: ClosedRange<Day>? = nil, relationWords: (Property) -> [String] = { _ in [] }
    ) {
        guard let entry = graph.number(of: id) else { return nil }
        let neighbours = Neighbours(of: entry, graph, within: days.map(PackedDays.init))
        var groups = neighbours.groups
        all = groups.count
        if !filter.isEmpty {
            let words = LinkWordsFilter(filter, graph, relationWords)
            groups = groups.filter { group in neighbours.links(group).contains { words.passes($0 >> 1, end: group.entry) } }
        }
        centre = id
        total = groups.count
        let size = max(1, min(most, EgoMap.most))
        let start = max(0, min(first, total - 1)) / size * size
        self.first = start
        let page = groups.dropFirst(start).prefix(size)
        let half = (page.count + 1) / 2
        nodes = page.enumerated().compactMap { place, group in
            guard let code = neighbours.links(group).first, let link = graph.link(code >> 1) else { return nil }
            return Node(
                id: graph.id(group.entry), link: link, isReversed: code & 1 == 1, otherLinks: group.count - 1,
                linkCount: graph.linkCount(of: group.entry), side: place < half ? .start : .end,
                row: place < half ? place : place - half)
        }
    }
}
