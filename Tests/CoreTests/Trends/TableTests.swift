import Testing

@testable import Core

@Suite struct TableTests {
    private let national: Dataset

    init() throws { national = try Bundled.library().dataset("national") }

    private func table(_ coverage: String, _ release: String, _ calculation: Calculation = .count) throws -> TrendTable {
        let at = try national.point(coverage: coverage, release: release)
        return national.table(Slice(dataset: 0, rows: .category, at: at, calculation: calculation))
    }

    @Test func rowsWithoutAnyFigureAreLeftOut() throws {
        let shown = try table("EW43-MPS", "2024/25")
        #expect(
            shown.rows.map { national.categories[$0.index].id }.sorted() == [
                "disability", "offences", "race", "religion", "sexual_orientation", "transgender",
            ])
        let single = try table("EW44", "2024/25")
        #expect(single.rows.map { national.categories[$0.index].id } == ["offences"])
    }

    @Test func columnsRunFromTheFirstFigureToTheLast() throws {
        #expect(try table("EW44", "2018/19").columns.map { $0.column?.period.label } == (11...18).map { "20\($0)/\($0 + 1)" })
        #expect(try table("EW44", "2024/25").columns.map { $0.column?.period.label } == ["2024/25"])
        let long = try table("EW43-MPS", "2024/25")
        #expect(long.columns.count == 14 && long.columns.contains { $0.column?.period.label == "2019/20" })
    }

    @Test func cellsStandUnderTheirColumn() throws {
        let shown = try table("EW44", "2018/19")
        let race = try #require(shown.rows.firstIndex { national.categories[$0.index].id == "race" })
        #expect(shown.cell(row: race, column: 0).content == .count(35_944))
        #expect(shown.cell(row: race, column: 7).content == .count(78_991))
        #expect(shown.numbers(row: race) == [35_944, 35_845, 37_575, 42_862, 49_419, 62_685, 71_264, 78_991])
        let offences = try #require(shown.rows.firstIndex { national.categories[$0.index].id == "offences" })
        #expect(shown.numbers(row: offences).first == .some(nil))
    }

    @Test func seriesCanBeTheRows() throws {
        let at = try national.point("offences")
        let shown = national.table(Slice(dataset: 0, rows: .series, at: at))
        #expect(shown.rows.count == 11)
        let last = shown.columns.count - 1
        let counts = shown.rows.indices.compactMap { row -> Int? in
            if case .count(let count) = shown.cell(row: row, column: last).content { count } else { nil }
        }
        #expect(Set(counts) == [115_990, 137_550])
    }

    @Test func anEmptySliceHasNeitherRowsNorColumns() {
        let dataset = Dataset.invented(from: .financialYear(2017), [nil, nil])
        let shown = dataset.table(Slice(dataset: 0, rows: .category))
        #expect(shown.rows.isEmpty && shown.columns.isEmpty)
    }
}
