/// Why a cell has no value.
public enum Absence: Hashable, Sendable {
    /// The series has no such figure.
    case notAtHand
    /// The series starts here.
    case noEarlierPeriod
    /// There is no figure of this period to compare with.
    case baseNotAtHand(Period)
    /// The base stands only in another series: not comparable. `instead` has both figures, where one does.
    case otherSeries(base: Int, instead: Int?)
    /// What was counted changed between the two: the index of the break.
    case breakBetween(Int)
    /// Two strands, two measures or two areas: they are no change of one thing.
    case differentThings
    /// A base of zero.
    case baseIsZero
    /// Months of a financial year: part of a year is not compared.
    case partOfYear(months: Int)
    /// So many months are needed in a row.
    case tooFewMonths(Int)
    /// Only monthly figures can answer.
    case onlyMonthly
    /// Nobody lives there, too few do, or no population is bundled.
    case noPopulation
    /// Flags overlap: they add up to no total.
    case flagsOverlap
    /// Offences are no part of the motivating factors.
    case noPartOfFactors
    /// The series has no figure of the total.
    case totalNotAtHand
    /// Strands add up to motivating factors, never to offences.
    case factorsAreNotOffences
    /// A total and its parts: they would count twice.
    case partsAndTheirTotal
    /// Overlapping flags: an offence with two of them would count twice.
    case flagsDoNotAdd
    /// Two series tell of the same crimes.
    case seriesDoNotAdd
    /// A sum over periods has no rate, change or rank.
    case severalPeriods
    /// A total, or nothing beside it to rank among.
    case nothingToRank
    /// The publisher's sign in place of the figure.
    case marker(Marker)
    /// Percent, an index, days: no number of things, so there is nothing to calculate.
    case notACount

    /// Whether it lies in the figure itself rather than in what it is set against.
    public var isAboutTheFigure: Bool {
        switch self {
        case .marker, .notACount: true
        default: false
        }
    }

    /// The reason without what it names.
    public var kind: String {
        if case .marker(let marker) = self { return marker.rawValue }
        return String("\(self)".prefix { $0 != "(" })
    }
}
