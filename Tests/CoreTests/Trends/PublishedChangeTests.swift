import Testing

@testable import Core

@Suite struct PublishedChangeTests {
    private let national: Dataset

    init() throws { national = try Bundled.library().dataset("national") }

    private func point(_ change: PublishedChange, _ period: Period) throws -> Point {
        Point(series: change.series, category: change.category, period: try #require(national.periods.firstIndex(of: period)))
    }

    @Test func whereTheBaseIsAtHandItIsCalculatedAndEqual() throws {
        var calculated = 0
        for (change, percent) in national.publishedChanges {
            let (old, new) = (try point(change, change.from), try point(change, change.to))
            guard national.cube[old] != nil, national.cube[new] != nil else { continue }
            calculated += 1
            let cell = try national.cell(.change, at: new, in: change.to.label)
            #expect(cell.wholePercent == percent, "\(national.series[change.series].release.id) \(change.to.label)")
        }
        #expect(calculated == 25)
    }

    @Test func whereItIsNotItStandsAsPublished() throws {
        var printed = 0
        for (change, percent) in national.publishedChanges {
            let (old, new) = (try point(change, change.from), try point(change, change.to))
            if national.cube[old] != nil, national.cube[new] != nil { continue }
            printed += 1
            #expect(try national.cell(.change, at: new, in: change.to.label).content == .publishedChange(percent))
        }
        #expect(printed == 18)
    }

    @Test func theCorrectionOfNottinghamshireTurnedTheSign() throws {
        for (release, percent) in [("2022/23-1", 9), ("2022/23-2", -4)] {
            let point = try national.point(coverage: "EW43-DC", release: release, "religion", "2022/23")
            #expect(try national.cell(.change, at: point, in: "2022/23").content == .publishedChange(percent))
        }
    }

    @Test func aChangeWithoutAnyFigureHasARow() throws {
        let point = try national.point(coverage: "EW43-GMP", release: "2020/21", "religion", "2020/21")
        #expect(national.cube[point] == nil)
        let table = national.table(Slice(dataset: 0, rows: .category, at: point, calculation: .change))
        let row = try #require(table.rows.firstIndex(of: .one(point.category)))
        let column = try #require(table.columns.firstIndex { $0.column?.period.label == "2020/21" })
        #expect(table.cell(row: row, column: column).content == .publishedChange(-18))
    }
}
