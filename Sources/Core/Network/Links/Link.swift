/// A link between two entries as it is walked and listed: what was said, or what a register holds.
public struct Link: Equatable, Sendable {
    public let from: EntryID
    /// A relation, a role, or a claim whose value is an entry.
    public let relation: Property
    public let to: EntryID
    /// The words of a role; of a relation its own.
    public let words: Name
    public let since: PartialDate?
    public let until: PartialDate?
    /// The year or day that the source speaks of, where known.
    public let asOf: String?
    /// Key of the source, or the bundled file that holds the link.
    public let source: String
    public let confidence: Confidence
    public let note: String
    /// The body on whose behalf a person holds a role.
    public let onBehalfOf: EntryID?

    /// `nil` where the statement leads to no entry.
    public init?(_ statement: Statement) {
        guard let object = statement.object else { return nil }
        (from, relation, to) = (statement.subject, statement.property, object)
        (words, since, until, asOf) = (statement.value, statement.since, statement.until, statement.asOf)
        (source, confidence, note) = (statement.source, statement.confidence, statement.note)
        onBehalfOf = statement.onBehalfOf
    }

    /// A link that a bundled table holds.
    init(
        _ from: EntryID, _ relation: KnownRelation, _ to: EntryID, source: String, asOf: String? = nil, since: Day? = nil,
        until: Day? = nil
    ) {
        (self.from, self.relation, self.to) = (from, .relation(.known(relation)), to)
        (words, self.asOf, self.source) = (Name(relation.rawValue), asOf?.isEmpty == true ? nil : asOf, source)
        (self.since, self.until) = (since.map(PartialDate.init), until.map(PartialDate.init))
        (confidence, note, onBehalfOf) = (.stated, "", nil)
    }

    /// The date that tells most: since when it holds, else of when the source speaks.
    public var date: String? { since?.iso ?? asOf }

    /// Whether it can hold on some of the days.
    public func holds(within days: ClosedRange<Day>) -> Bool {
        (since.map { $0.first <= days.upperBound } ?? true) && (until.map { $0.last >= days.lowerBound } ?? true)
    }

    /// Two entries are one real thing, for certain: walking it costs nothing.
    public var isIdentity: Bool { relation == .relation(.known(.sameAs)) && confidence.isCertain }
}

extension Confidence {
    /// Whether it joins entries: what is only probable joins nothing.
    var isCertain: Bool { self == .stated || self == .corrected }

    /// How little it can be relied on: 0 for what a source states, more for what is weaker.
    public var weakness: Int {
        switch self {
        case .stated: 0
        case .corrected: 1
        case .inferred: 2
        case .probable: 3
        case .ambiguous: 4
        case .superseded: 5
        }
    }
}

extension Statement {
    /// Whether it can hold on some of the days.
    public func holds(within days: ClosedRange<Day>) -> Bool {
        (since.map { $0.first <= days.upperBound } ?? true) && (until.map { $0.last >= days.lowerBound } ?? true)
    }
}

extension PartialDate {
    /// All the days that it can mean.
    public var days: ClosedRange<Day> { first...max(first, last) }
}

/// Days as the packed table holds dates: whether a link holds is two comparisons.
struct PackedDays {
    let first: Int32
    let last: Int32

    init(_ days: ClosedRange<Day>) {
        (first, last) = (PartialDate(days.lowerBound).packed, PartialDate(days.upperBound).packed)
    }

    /// Dates are `PartialDate.packed`; 0: unknown.
    func overlap(since: Int32, until: Int32) -> Bool {
        guard since <= last else { return false }
        guard until > 0 else { return true }
        // A month or a year lasts until its end.
        let end = until % 10_000 == 0 ? until + 1231 : until % 100 == 0 ? until + 31 : until
        return end >= first
    }
}
