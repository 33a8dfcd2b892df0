/// A funnel over areas: which rates lie further from the common one than chance and common spread explain
/// (Spiegelhalter 2005; Public Health England, technical guide on funnel plots).
public struct Funnel: Equatable, Sendable {
    /// An area with its count and population.
    public struct Place: Equatable, Sendable {
        /// Index of the area.
        public let area: Int
        public let name: String
        public let count: Int
        public let population: Int

        public init(area: Int = 0, name: String, count: Int, population: Int) {
            (self.area, self.name, self.count, self.population) = (area, name, count, population)
        }

        /// Per head.
        public var rate: Double { Double(count) / Double(population) }
    }

    public let places: [Place]
    /// The common rate, per head.
    public let centre: Double
    /// Mean of the squared scores, the outer tenths drawn in: above 1 the areas vary more than chance.
    public let phi: Double
    /// The same without drawing in.
    public let rawPhi: Double
    private let scores: [Double]

    /// `nil` without two areas that people live in.
    public init?(_ places: [Place]) {
        let places = places.filter { $0.population > 0 }
        guard places.count > 1 else { return nil }
        let centre = Double(places.reduce(0) { $0 + $1.count }) / Double(places.reduce(0) { $0 + $1.population })
        // Square roots make the variance of a count the same everywhere.
        let scores = places.map { 2 * (Double($0.count).squareRoot() - (centre * Double($0.population)).squareRoot()) }
        let (low, high) = (quantile(scores, 0.1), quantile(scores, 0.9))
        let drawnIn = scores.map { min(max($0, low), high) }
        self.places = places
        self.centre = centre
        self.scores = scores
        phi = drawnIn.reduce(0) { $0 + $1 * $1 } / Double(places.count)
        rawPhi = scores.reduce(0) { $0 + $1 * $1 } / Double(places.count)
    }

    /// The areas outside the limits of a level, widened where the areas vary more than chance.
    public func outside(level: Double) -> [Place] {
        let z = Distributions.normalQuantile(1 - (1 - level) / 2) * max(1, phi).squareRoot()
        return zip(places, scores).filter { abs($1) > z }.map(\.0)
    }

    /// The limits of the rate at a population, per head.
    public func limits(population: Double, level: Double) -> Interval {
        let z = Distributions.normalQuantile(1 - (1 - level) / 2) * max(1, phi).squareRoot()
        let root = (centre * population).squareRoot()
        let (low, high) = (max(0, root - z / 2), root + z / 2)
        return Interval(low * low / population, high * high / population)
    }
}

/// The quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996).
func quantile(_ values: [Double], _ p: Double) -> Double {
    let sorted = values.sorted()
    guard let last = sorted.last else { return .nan }
    let at = Double(sorted.count - 1) * p
    let index = Int(at)
    guard index + 1 < sorted.count else { return last }
    return sorted[index] + (at - Double(index)) * (sorted[index + 1] - sorted[index])
}
