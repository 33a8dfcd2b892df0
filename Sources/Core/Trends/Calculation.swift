/// What a table shows of the figures.
public enum Calculation: String, CaseIterable, Sendable {
    case count
    /// Of the total that the strands add up to.
    case share
    /// Per 1,000 residents.
    case rate
    /// On the previous period of the same series.
    case change
}

/// What stands in one cell of a table: a value, or the reason why there is none.
public struct Cell: Equatable, Sendable {
    public enum Content: Equatable, Sendable {
        case count(Int)
        /// Parts of one.
        case share(Double)
        /// Per 1,000 residents.
        case rate(Double)
        /// Parts of one: 0.1 is +10%.
        case change(Double)
        /// Whole percent as printed by the publisher, where the base is not at hand.
        case publishedChange(Int)
        case absent(Absence)
    }

    public let content: Content
    /// How many months of a financial year are in it, where not all twelve.
    public let months: Int?
    public let note: String?

    /// For ordering; `nil` where there is no value.
    public var number: Double? {
        switch content {
        case .count(let n): Double(n)
        case .share(let x), .rate(let x), .change(let x): x
        case .publishedChange(let percent): Double(percent) / 100
        case .absent: nil
        }
    }
}

/// Why a cell has no value.
public enum Absence: Hashable, Sendable {
    /// The series has no such figure among what is bundled.
    case notAtHand
    /// The series starts here.
    case noEarlierPeriod
    /// There is no figure of this period to compare with.
    case baseNotAtHand(Period)
    /// The base stands only in another series: not comparable. `instead` has both figures, where one does.
    case otherSeries(base: Int, instead: Int?)
    /// Two strands, two measures or two areas: they are no change of one thing.
    case differentThings
    /// A base of zero.
    case baseIsZero
    /// Months of a financial year: part of a year is not compared.
    case partOfYear(months: Int)
    /// Nobody lives there, too few do, or no population is bundled.
    case noPopulation
    /// Flags overlap: they add up to no total.
    case flagsOverlap
    /// Offences are no part of the motivating factors.
    case noPartOfFactors
    /// The series has no figure of the total.
    case totalNotAtHand

    /// The reason without what it names.
    public var kind: Kind {
        switch self {
        case .notAtHand: .notAtHand
        case .noEarlierPeriod: .noEarlierPeriod
        case .baseNotAtHand: .baseNotAtHand
        case .otherSeries: .otherSeries
        case .differentThings: .differentThings
        case .baseIsZero: .baseIsZero
        case .partOfYear: .partOfYear
        case .noPopulation: .noPopulation
        case .flagsOverlap: .flagsOverlap
        case .noPartOfFactors: .noPartOfFactors
        case .totalNotAtHand: .totalNotAtHand
        }
    }

    public enum Kind: Hashable, Sendable {
        case notAtHand, noEarlierPeriod, baseNotAtHand, otherSeries, differentThings, baseIsZero, partOfYear, noPopulation,
            flagsOverlap
        case noPartOfFactors, totalNotAtHand
    }
}
