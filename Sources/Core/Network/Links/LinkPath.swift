/// The shortest chain of links between two entries.
public struct LinkPath: Equatable, Sendable {
    public struct Step: Equatable, Sendable {
        public let link: Link
        /// The link is walked against its direction.
        public let isReversed: Bool

        /// Where the step leads.
        public var end: EntryID { isReversed ? link.from : link.to }
        /// Two entries that are one real thing: the step costs nothing.
        public var isIdentity: Bool { link.isIdentity }
    }

    public let from: EntryID
    public let to: EntryID
    public let steps: [Step]

    /// How many links it takes; entries that are one real thing count once.
    public var length: Int { steps.count { !$0.isIdentity } }

    /// The step that can be relied on least; `nil` where all are stated by a source.
    public var weakest: Int? {
        let most = steps.map(\.link.confidence.weakness).max() ?? 0
        return most > 0 ? steps.firstIndex { $0.link.confidence.weakness == most } : nil
    }
}

/// Why there is no path.
public enum NoPath: Error, Equatable, Sendable {
    case noSuchEntry(EntryID)
    /// No chain of links leads from one to the other.
    case notLinked
}

extension LinkGraph {
    /// The shortest chain between two entries; among several that of which the weakest link is the strongest. Superseded statements are
    /// not walked.
    ///
    /// - Parameter days: only links that can hold on some of these days.
    public func path(from: EntryID, to: EntryID, within days: ClosedRange<Day>? = nil) -> Result<LinkPath, NoPath> {
        for id in [from, to] where library.name(of: id) == nil { return .failure(.noSuchEntry(id)) }
        if from == to { return .success(LinkPath(from: from, to: to, steps: [])) }
        guard let start = number(of: from), let goal = number(of: to) else { return .failure(.notLinked) }
        var search = PathSearch(self, from: start, to: goal, within: days.map(PackedDays.init))
        guard let codes = search.run() else { return .failure(.notLinked) }
        let steps = codes.compactMap { code in
            link(code >> 1).map { LinkPath.Step(link: $0, isReversed: code & 1 == 1) }
        }
        return .success(LinkPath(from: from, to: to, steps: steps))
    }
}
