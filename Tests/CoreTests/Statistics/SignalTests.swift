import Testing

@testable import Core

@Suite struct SignalTests {
    private let library: Library

    init() throws { library = try Library.bundled() }

    @Test func theSpikesAndWhatCoincides() throws {
        let dataset = try #require(library.trends["aggravated"])
        let report = try #require(dataset.signals())
        #expect(report.signals.map(\.period.label) == ["2016-07", "2017-06"])
        #expect(report.readings == 65 && agrees(report.expectedByChance, 0.065))
        let names = report.signals.map { library.triggers(coincidingWith: $0, in: dataset).map(\.name.english) }
        // The murder of Jo Cox lies in the window, but no strand is given for it.
        #expect(names[0] == ["EU membership referendum"])
        #expect(Set(names[1]) == ["London Bridge attack", "Manchester Arena attack", "Finsbury Park attack"])
    }

    @Test func manySeriesAlarmByChanceToo() throws {
        let london = try #require(library.trends["london"])
        let report = try #require(london.signals())
        #expect(report.readings == 33 * 7 * (134 - 7))
        #expect(agrees(report.expectedByChance, Double(report.readings) / 1000))
        #expect(report.signals.allSatisfy { Double($0.count) > $0.bound })
        let faith = try #require(london.categories.firstIndex { $0.id == "faith" })
        let one = try #require(london.signals(area: 3, category: faith))
        #expect(one.signals == report.signals.filter { $0.point.area == 3 && $0.point.category == faith })
    }

    @Test func yearsAreTooFewToLookAt() throws {
        #expect(try #require(library.trends["forces"]).signals() == nil)
    }
}
