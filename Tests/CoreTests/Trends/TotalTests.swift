import Testing

@testable import Core

/// Figures are added where they add up, and nowhere else.
@Suite struct TotalTests {
    private let library: Library

    init() throws { library = try Bundled.library() }

    private func table(_ id: String, rows: Axis, columns: Axis = .period, at: Point, _ calculation: Calculation = .count) throws
        -> TrendTable
    {
        let index = try #require(library.trends.index(of: id))
        var slice = Slice(dataset: index, rows: rows, columns: columns, at: at, calculation: calculation)
        slice.hasTotals = true
        return library.trends.datasets[index].table(slice)
    }

    private func column(_ label: String, _ table: TrendTable) throws -> Int {
        try #require(table.columns.firstIndex { $0.column?.period.label == label })
    }

    @Test func strandsAddUpToFactorsAndNeverToOffences() throws {
        let national = try library.dataset("national")
        let point = try national.point(coverage: "EW44", release: "2018/19", "offences", "2018/19")
        let strands = national.categories.indices.filter { !national.categories[$0].isTotal }
        #expect(national.refusal(toAdd: strands, along: .category) == nil)
        var place = Place(point, over: try #require(national.column(of: .financialYear(2018)))).with(category: strands[0])
        place.others = strands.dropFirst().map { Point(series: point.series, category: $0, period: point.period) }
        #expect(national.cell(.count, at: place).content == .count(112_637))
        #expect(national.cell(.share, at: place).content == .share(1))
        let all = try table("national", rows: .category, at: point)
        let total = all.cell(row: all.rows.count - 1, column: try column("2018/19", all))
        #expect(total.absence == .factorsAreNotOffences)
    }

    @Test func aTotalIsNotAddedToItsParts() throws {
        let national = try library.dataset("national")
        let factors = national.categories.indices.filter { national.categories[$0].measure == .factors }
        #expect(national.refusal(toAdd: factors, along: .category) == .partsAndTheirTotal)
        #expect(national.refusal(toAdd: [factors[0]], along: .category) == nil)
    }

    @Test func overlappingFlagsAreRefused() throws {
        let all = try table("london", rows: .category, at: Point())
        let last = all.rows.count - 1
        #expect(all.columns.indices.allSatisfy { all.cell(row: last, column: $0).absence == .flagsDoNotAdd })
        #expect(all.cell(row: 0, column: all.columns.count - 1).absence == nil)
    }

    @Test func seriesAreRefused() throws {
        let all = try table("national", rows: .series, at: try library.dataset("national").point("offences"))
        #expect(all.cell(row: all.rows.count - 1, column: try column("2018/19", all)).absence == .seriesDoNotAdd)
    }

    @Test func theForcesAddUpToTheNation() throws {
        let all = try table("forces", rows: .area, at: try library.dataset("forces").point("offences"))
        #expect(all.cell(row: all.rows.count - 1, column: try column("2018/19", all)).content == .count(103_379))
        #expect(all.cell(row: all.rows.count - 1, column: all.columns.count - 1).content == .count(94_121 + 103_379))
    }

    @Test func aSumOverYearsHasNoRateAndNoChange() throws {
        for calculation in [Calculation.rate, .change, .difference, .index, .rank] {
            let all = try table("forces", rows: .area, at: try library.dataset("forces").point("offences"), calculation)
            #expect(all.cell(row: 0, column: all.columns.count - 1).absence == .severalPeriods, "\(calculation)")
        }
    }

    @Test func aMemberThatIsNotKnownLeavesTheTotalUnknown() {
        let dataset = Dataset.grid(from: .financialYear(2016), periods: 2, residents: [nil, nil]) {
            $0.area == 1 && $0.period == 0 ? nil : 5
        }
        var slice = Slice(dataset: 0, rows: .area)
        slice.hasTotals = true
        let table = dataset.table(slice)
        #expect(table.cells().map { $0.map(\.content) }[2] == [.absent(.notAtHand), .count(10), .absent(.notAtHand)])
        #expect(table.cells()[1][2].content == .absent(.notAtHand) && table.cells()[0][2].content == .count(10))
    }

    @Test func theTotalIsOfThePeriodsAndRowsThatAreKept() {
        let dataset = Dataset.grid(from: .financialYear(2012), periods: 5, residents: [nil, nil, nil]) {
            $0.area * 100 + $0.period
        }
        var slice = Slice(dataset: 0, rows: .area)
        (slice.hasTotals, slice.periods) = (true, 1..<3)
        let table = dataset.table(slice)
        #expect(table.columns.map(\.column?.period) == [.financialYear(2013), .financialYear(2014), nil])
        #expect(table.cells()[2].map(\.content) == [.count(201), .count(202), .count(403)])
        let kept = table.keeping(rows: [0, 2, 3])
        #expect(kept.cells()[2].map(\.content) == [.count(202), .count(204), .count(406)])
    }

    @Test func theTotalIsOfTheColumnsThatAreLeft() {
        let dataset = Dataset.grid(from: .financialYear(2012), periods: 4, residents: [nil, nil]) { $0.area * 100 + $0.period }
        var slice = Slice(dataset: 0, rows: .area)
        slice.hasTotals = true
        let table = dataset.table(slice)
        let last = table.leaving(columns: [table.columns[0], table.columns[1]])
        #expect(last.cells().map { $0.map(\.content) }[2] == [.count(104), .count(106), .count(210)])
        // Periods here and there are no span that a total could be of.
        let gapped = table.leaving(columns: [table.columns[1]])
        #expect(!gapped.columns.contains(.total) && gapped.columns.count == 3)
        #expect(table.leaving(columns: Set(table.columns.dropLast())).columns == table.columns)
    }

    @Test func aChangeStillKnowsThePeriodBeforeTheFirstThatIsKept() {
        let dataset = Dataset.invented(from: .financialYear(2012), [100, 110, 121])
        var slice = Slice(dataset: 0, rows: .category, calculation: .change)
        slice.periods = 1..<2
        #expect(dataset.table(slice).cells().map { $0.map(\.content) } == [[.change(0.1)]])
    }
}
