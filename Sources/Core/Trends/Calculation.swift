/// What a table shows of the figures.
public enum Calculation: String, CaseIterable, Sendable {
    case count
    /// Of the total that the strands add up to.
    case share
    /// Per 1,000 residents.
    case rate
    /// On the previous period of the same series.
    case change
    /// The count less that of the same month, or year, a year ago.
    case difference = "year-on-year"
    /// The twelve months up to and with this one.
    case rolling = "rolling-12"
    /// From April up to and with this month.
    case toDate = "year-to-date"
    /// The count with that of a base period as 100.
    case index
    /// Among the areas, by rate where residents are known; 1 is the highest.
    case rank
}

/// What stands in one cell of a table: a value, or the reason why there is none.
public struct Cell: Equatable, Sendable {
    public enum Content: Equatable, Sendable {
        case count(Int)
        /// A figure that is no count.
        case value(Quantity)
        /// Parts of one.
        case share(Double)
        /// Per 1,000 residents.
        case rate(Double)
        /// Parts of one: 0.1 is +10%.
        case change(Double)
        /// Whole percent as printed by the publisher, where the base is not at hand.
        case publishedChange(Int)
        case difference(Int)
        /// 100 is the base.
        case index(Double)
        case rank(Int, of: Int, before: Int?)
        case absent(Absence)
    }

    public let calculation: Calculation
    public let content: Content
    /// How many months of a financial year are in it, where not all twelve.
    public let months: Int?
    public let note: String?
    /// What the publisher marks beside the figure: revised, provisional, estimated.
    public let markers: [Marker]

    public init(calculation: Calculation, content: Content, months: Int? = nil, note: String? = nil, markers: [Marker] = []) {
        self.calculation = calculation
        self.content = content
        self.months = months
        self.note = note
        self.markers = markers
    }

    /// Whether there is something to know beside the figure.
    public var hasRemark: Bool { note != nil || !markers.isEmpty }

    /// For ordering; `nil` where there is no value.
    public var number: Double? {
        switch content {
        case .count(let n), .difference(let n): Double(n)
        case .value(let quantity): quantity.value
        case .share(let x), .rate(let x), .change(let x), .index(let x): x
        case .publishedChange(let percent): Double(percent) / 100
        case .rank(let rank, _, _): Double(rank)
        case .absent: nil
        }
    }

    public var absence: Absence? {
        if case .absent(let absence) = content { absence } else { nil }
    }
}

/// What a calculation needs to know of the table that it stands in.
public struct Context: Equatable, Sendable {
    /// What an index takes for 100.
    public var base: Column?
    /// The areas that ranks are taken among; `nil`: all.
    public var peers: Set<Int>?

    public init(base: Column? = nil, peers: Set<Int>? = nil) {
        self.base = base
        self.peers = peers
    }
}
