/// Whose figures a rate on the map is of. The two are different series and are never set against each other.
public enum RateSource: String, CaseIterable, Sendable { case forces, boroughs }

/// The rates of one series in its latest whole period, and the quarters that they fall into.
public struct RateSeries: Equatable, Sendable {
    public let source: RateSource
    /// The dataset by its index.
    public let dataset: Int
    public let series: Int
    public let category: Int
    public let type: Int
    public let column: Column
    /// Per 1,000 residents, by the index of the area.
    public let rates: [Int: Double]
    /// The highest rates of the first three quarters of the areas: quantiles by nearest rank (definition 1 of Hyndman and Fan 1996).
    public let bounds: [Double]

    /// How many classes there are.
    public static let steps = 4

    init(
        source: RateSource, dataset: Int, series: Int, category: Int, type: Int, column: Column, rates: [Int: Double]
    ) {
        (self.source, self.dataset, self.series, self.category) = (source, dataset, series, category)
        (self.type, self.column, self.rates) = (type, column, rates)
        bounds = RateSeries.bounds(of: Array(rates.values))
    }

    static func bounds(of rates: [Double]) -> [Double] {
        let sorted = rates.sorted()
        guard !sorted.isEmpty else { return [] }
        return (1..<steps).map { sorted[max(0, (sorted.count * $0 + steps - 1) / steps - 1)] }
    }

    /// The quarter that a rate falls into, from 0; equal rates are in one.
    public func step(of rate: Double) -> Int { bounds.filter { $0 < rate }.count }

    /// The lowest and the highest rate of a quarter; `nil` where no area falls into it.
    public func range(of step: Int) -> ClosedRange<Double>? {
        let inside = rates.values.filter { self.step(of: $0) == step }
        guard let low = inside.min(), let high = inside.max() else { return nil }
        return low...high
    }
}

/// The rate of a council on the map: that of its police force's area, of a London borough its own.
public struct CouncilRate: Equatable, Sendable {
    public let series: RateSeries
    public let area: Int
    /// Per 1,000 residents.
    public let rate: Double

    public var step: Int { series.step(of: rate) }
}

/// The rates that colour a map.
public struct MapRates: Equatable, Sendable {
    public let series: [RateSeries]

    public init(_ library: Library) {
        series = [(RateSource.forces, "forces"), (.boroughs, "london")].compactMap { source, id in
            library.trends.index(of: id).flatMap { library.trends.datasets[$0].rates(source, at: $0) }
        }
    }

    /// The rate of a council; `nil` where no figure speaks for it, which is not zero.
    public func rate(of council: EntryID, in library: Library) -> CouncilRate? {
        guard let focus = library.trend(of: council), let series = series.first(where: { $0.dataset == focus.dataset }),
            let rate = series.rates[focus.area]
        else { return nil }
        return CouncilRate(series: series, area: focus.area, rate: rate)
    }
}

extension Dataset {
    /// The rates of all areas in the latest whole period in which any has one.
    fileprivate func rates(_ source: RateSource, at index: Int) -> RateSeries? {
        let (series, category, type) = (defaultSeries(), defaultCategory, defaultType)
        for column in columns(byYear: true).reversed() where !column.isPart {
            var rates: [Int: Double] = [:]
            for area in areas.indices {
                let point = Point(series: series, category: category, type: type, area: area)
                if case .rate(let rate) = cell(.rate, at: point, over: column).content { rates[area] = rate }
            }
            guard rates.isEmpty else {
                return RateSeries(
                    source: source, dataset: index, series: series, category: category, type: type, column: column, rates: rates)
            }
        }
        return nil
    }
}
