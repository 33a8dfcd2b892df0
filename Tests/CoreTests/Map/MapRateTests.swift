import Testing

@testable import Core

/// The rates that colour the map.
@Suite struct MapRateTests {
    private let library: Library
    private let rates: MapRates

    init() throws {
        library = try Bundled.library()
        rates = MapRates(library)
    }

    private func council(_ code: String) throws -> Council { try #require(library.network.council(code)) }

    @Test func eachIsOfItsOwnSeriesAndWholePeriod() throws {
        #expect(rates.series.map(\.source) == [.forces, .boroughs])
        #expect(rates.series.map { library.trends.datasets[$0.dataset].id } == ["forces", "london"])
        #expect(
            rates.series.map(\.column.period.label) == ["2018/19", "2020/21"] && rates.series.allSatisfy { !$0.column.isPart })
        #expect(rates.series[0].rates.count == 42 && rates.series[1].rates.count == 32)
    }

    /// A rate is the cell of the table that shows it.
    @Test(arguments: [("BIR", 5715.0, "forces"), ("LDS", 8217, "forces")]) func theRateIsThatOfItsForce(
        code: String, count: Double, dataset: String
    ) throws {
        let rate = try #require(rates.rate(of: EntryID(.council, code), in: library))
        let population = try #require(library.trends.datasets[rate.series.dataset].areas[rate.area].population)
        #expect(library.trends.datasets[rate.series.dataset].id == dataset)
        #expect(abs(rate.rate - count / Double(population.count) * 1000) < 1e-9)
    }

    /// Absent is not zero, and not the lowest quarter.
    @Test(
        arguments: [("GLG", MapClass.noRate), ("BFS", .noRate), ("WMCA", .noRate), ("KEN", nil), ("CMD", nil)]
            as [(String, MapClass?)])
    func withoutAFigureIsAClassOfItsOwn(code: String, expected: MapClass?) throws {
        let found = library.mapClass(of: try council(code), by: .rate, rates)
        if let expected { #expect(found == expected) } else { #expect(found != .noRate) }
    }

    /// Quarters are of one series: a borough's step says nothing of a force's.
    @Test func classesLieWithinTheirSeries() throws {
        guard case .rate(.boroughs, _) = library.mapClass(of: try council("CMD"), by: .rate, rates),
            case .rate(.forces, _) = library.mapClass(of: try council("BIR"), by: .rate, rates)
        else {
            Issue.record("another series")
            return
        }
        for series in rates.series {
            let sizes = (0..<RateSeries.steps).map { step in series.rates.values.filter { series.step(of: $0) == step }.count }
            #expect(
                sizes.reduce(0, +) == series.rates.count && sizes.allSatisfy { abs($0 * 4 - series.rates.count) <= 8 }, "\(sizes)"
            )
            let ranges = (0..<RateSeries.steps).compactMap { series.range(of: $0) }
            #expect(ranges.count == 4 && zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
        }
    }

    @Test(arguments: [
        ([1.0, 2, 3, 4], [1.0, 2, 3], [0, 1, 2, 3]), ([5, 5, 5, 5], [5, 5, 5], [0, 0, 0, 0]), ([7], [7, 7, 7], [0]), ([], [], []),
        ([1, 2, 2, 2, 2, 9], [2, 2, 2], [0, 0, 0, 0, 0, 3]), ([1, 2, 3, 4, 5], [2, 3, 4], [0, 0, 1, 2, 3]),
    ]) func quarters(values: [Double], bounds: [Double], steps: [Int]) {
        let series = RateSeries(
            source: .forces, dataset: 0, series: 0, category: 0, type: 0,
            column: Column(period: .financialYear(2018), members: 0..<1, expected: 1),
            rates: Dictionary(uniqueKeysWithValues: values.enumerated().map { ($0, $1) }))
        #expect(series.bounds == bounds && values.map { series.step(of: $0) } == steps)
    }

    @Test func legendsNameEveryClass() {
        for colouring in MapColouring.allCases {
            let classes = library.mapClasses(by: colouring, rates)
            #expect(Set(classes).count == classes.count)
            for council in library.network.councils where !council.hasEnded && council.position != nil {
                #expect(classes.contains(library.mapClass(of: council, by: colouring, rates)), "\(council.code) \(colouring)")
            }
        }
    }
}
