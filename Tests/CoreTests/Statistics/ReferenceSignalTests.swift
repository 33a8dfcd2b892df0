import Testing

@testable import Core

/// Early aberration reporting on published series.
@Suite struct ReferenceSignalTests {
    private let library: Library

    init() throws { library = try Bundled.library() }

    /// Salmonella Newport in Germany, the weeks of 2011.
    @Test func newportOf2011() throws {
        let weeks = try TableRow.all(of: "Tests/CoreTests/Vectors/newport2011.csv").map { $0.integer("obs") }
        #expect(weeks.count == 52 && !weeks.contains(nil))
        let readings = EARS.readings(weeks, .c1, baseline: 7, alpha: 0.05, leastDeviation: 0)
        #expect(readings.filter(\.isAlarm).map { $0.index + 1 } == [31, 35, 43, 44, 45, 46])
        // The bounds of the first seven weeks rest on 2010.
        let bounds = try ReferenceValues.read().ears_newport_2011_C1_alpha05_baseline7_first12
        #expect(readings[0].index == 7)
        for (reading, bound) in zip(readings, bounds[7...]) { #expect(abs(reading.bound - bound) < 1e-6) }
    }

    private func london(_ flag: String) throws -> (counts: [Int?], months: [String]) {
        let london = try library.dataset("london")
        let category = try london.point(flag).category
        let counts = london.periods.indices.map { period -> Int? in
            london.areas.indices.map { london.cube[Point(category: category, area: $0, period: period)] ?? 0 }.reduce(0, +)
        }
        return (counts, london.periods.map(\.label))
    }

    @Test func islamophobicOffencesOfAllLondon() throws {
        let (counts, months) = try london("islamophobic")
        #expect(
            EARS.readings(counts).filter(\.isAlarm).map { months[$0.index] }
                == ["2012-05", "2013-05", "2014-07", "2015-11", "2017-03", "2017-06", "2019-03"])
    }

    @Test func antisemiticOffencesOfAllLondon() throws {
        let (counts, months) = try london("antisemitic")
        let alarms = EARS.readings(counts).filter(\.isAlarm)
        #expect(Set(alarms.map { months[$0.index] }).isSuperset(of: ["2014-07", "2018-10", "2021-03", "2021-05"]))
        #expect(alarms.last?.value == 210)
    }

    @Test func theSameThroughATotalOfTheBoroughs() throws {
        let index = try #require(library.trends.index(of: "london"))
        let london = library.trends.datasets[index]
        var slice = Slice(dataset: index, rows: .area, at: try london.point("islamophobic"))
        slice.hasTotals = true
        let table = london.table(slice)
        let place = table.place(row: table.rows.count - 1, column: 0)
        let alarms = london.analysis(of: place, SignalOptions(.c1)).alarms
        #expect(alarms.map { london.periods[$0.index].label }.contains("2017-06") && alarms.count == 7)
    }
}
