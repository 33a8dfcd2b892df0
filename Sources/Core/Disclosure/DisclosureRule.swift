/// When counts are hidden, how sure an attacker may be of them, and what the others are rounded to.
public struct DisclosureRule: Equatable, Sendable {
    /// Counts from 1 to below this are hidden; 3, 5 or 10 are usual.
    public var threshold: Int
    /// How far the least and the greatest possible value of a hidden count must lie apart at least.
    public var width: Int
    /// Published counts are rounded to multiples of this odd number; `nil`: they are not rounded.
    public var base: Int?

    public init(threshold: Int = 5, width: Int = 5, base: Int? = nil) {
        (self.threshold, self.width, self.base) = (threshold, width, base)
    }

    /// Whether a count is small enough to point at people. Zero is not: nobody is behind it.
    public func isSmall(_ count: Int) -> Bool { count > 0 && count < threshold }

    /// Conventional rounding to the nearest multiple: with 5, 1 and 2 become 0, 3 and 4 become 5, 6 and 7 become 5, 8 and 9 become 10
    /// (OECD, Glossary of Statistical Terms). Totals are rounded by themselves, so rounded parts need not add up.
    public func rounded(_ count: Int) -> Int { base.map { ($0 / 2 + count) / $0 * $0 } ?? count }

    /// All that a published figure tells of a count, to one who knows the rule: a small count would not have been published.
    func known(ofPublished count: Int) -> Bounds {
        guard let base else { return Bounds(lower: count, upper: count) }
        let shown = rounded(count)
        let hasThreshold = threshold > base / 2
        if shown == 0, hasThreshold { return Bounds(lower: 0, upper: 0) }
        return Bounds(lower: max(0, shown - base / 2, hasThreshold && shown > 0 ? threshold : 0), upper: shown + base / 2)
    }
}

/// The least and the greatest value that a count can have.
struct Bounds: Equatable, Sendable {
    var lower: Int
    var upper: Int

    /// Stands for no bound at all; sums of a few of these do not overflow.
    static let unlimited = Int.max / 8
    static func isUnlimited(_ value: Int) -> Bool { value >= unlimited / 2 }
}

/// What an attacker can say of a hidden count.
public struct CountInterval: Equatable, Sendable {
    public let lower: Int
    /// `nil`: as great as one likes.
    public let upper: Int?

    public init(_ lower: Int, _ upper: Int?) { (self.lower, self.upper) = (lower, upper) }

    /// How far the ends lie apart; `nil`: without end.
    public var width: Int? { upper.map { $0 - lower } }
    /// The count is recovered.
    public var isExact: Bool { upper == lower }
}
