import Testing

@testable import Core

@Suite struct SignalTests {
    private let library: Library

    init() throws { library = try Bundled.library() }

    private func index(_ id: String) throws -> Int { try #require(library.trends.index(of: id)) }

    @Test func theSpikesAndWhatCoincides() throws {
        let report = library.signals(in: try index("aggravated"), SignalOptions(.c1))
        #expect(report.signals.map(\.period.label) == ["2016-07", "2017-06"])
        let chance = try #require(report.expectedByChance)
        // P(t₆ > 3.0902/√(8/7)) is 0.0138351: seven months are a short baseline (R: pt(3.090232 / sqrt(8/7), 6, lower.tail = FALSE)).
        #expect(report.readings == 65 && agrees(chance, 65 * 0.0138351, 1e-3))
        let names = report.signals.map { library.triggers(coincidingWith: $0.figure).map(\.name.english) }
        // The murder of Jo Cox lies in the window, but no strand is given for it.
        #expect(names[0] == ["EU membership referendum"])
        #expect(Set(names[1]) == ["London Bridge attack", "Manchester Arena attack", "Finsbury Park attack"])
    }

    @Test func manySeriesAlarmByChanceToo() throws {
        let london = try index("london")
        let report = library.signals(in: london, SignalOptions(.c1))
        #expect(report.readings == 33 * 7 * (134 - 7) && report.series == 231)
        let chance = try #require(report.expectedByChance)
        #expect(agrees(chance, Double(report.readings) * 0.0138351, 1e-3))
        #expect(report.signals.allSatisfy { signal in signal.bound.map { signal.value > $0 } ?? false })
        let faith = try #require(library.trends.datasets[london].categories.firstIndex { $0.id == "faith" })
        let one = library.signals(in: london, SignalOptions(.c1), areas: [3], category: faith)
        #expect(one.signals == report.signals.filter { $0.point.area == 3 && $0.point.category == faith })
    }

    @Test func earlyAberrationsNeedMonthsAndChartsNeedEightValues() throws {
        let forces = library.signals(in: try index("forces"), SignalOptions(.c1))
        #expect(forces.signals.isEmpty && forces.readings == 0 && forces.absences[.onlyMonthly] == 44 * 7)
        let charts = library.signals(in: try index("forces"), SignalOptions(.auto))
        #expect(charts.signals.isEmpty && charts.absences.keys.contains(.tooFewValues(needed: 8, known: 2)))
    }

    @Test func chartsOfPoissonWouldFlagMostMonths() throws {
        let aggravated = try index("aggravated")
        let c = library.signals(in: aggravated, SignalOptions(.c)), laney = library.signals(in: aggravated, SignalOptions(.laney))
        #expect(c.signals.count > 40 && laney.signals.count < c.signals.count / 2)
        let chance = try #require(c.expectedByChance)
        #expect(agrees(chance, 72 * 0.0027))
        // Left to itself it takes the chart that is as wide as the months vary.
        #expect(library.signals(in: aggravated, SignalOptions(.auto)).signals == laney.signals)
    }
}
