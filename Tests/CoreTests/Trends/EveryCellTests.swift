import Testing

@testable import Core

/// Whatever is asked of the bundled figures: a number that is one, or a reason.
@Suite struct EveryCellTests {
    /// A table of every dataset, calculation and pair of axes, without and with totals, by months and by years.
    private static func tables(_ library: Library, _ visit: (TrendTable) -> Void) {
        for (index, dataset) in library.trends.datasets.enumerated() {
            let at = Point(
                series: dataset.defaultSeries(), category: dataset.categories.count - 1, period: dataset.periods.count - 1)
            for rows in Axis.allCases {
                for columns in Axis.allCases where columns != rows {
                    for byYear in dataset.isMonthly ? [false, true] : [false] {
                        for calculation in Calculation.allCases {
                            var slice = Slice(
                                dataset: index, rows: rows, columns: columns, at: at, calculation: calculation, byYear: byYear)
                            slice.hasTotals = calculation == .count || byYear
                            visit(dataset.table(slice))
                        }
                    }
                }
            }
        }
    }

    @Test func isANumberOrAReason() throws {
        var (seen, wrong) = (0, 0)
        Self.tables(try Bundled.library()) { table in
            for row in table.cells() {
                for cell in row {
                    seen += 1
                    let isSound = cell.number?.isFinite ?? (cell.absence != nil)
                    if !isSound || cell.number != nil && cell.absence != nil { wrong += 1 }
                }
            }
        }
        #expect(seen > 100_000 && wrong == 0)
    }

    @Test func isTheSameAloneAsInTheWholeTable() throws {
        var wrong: Set<Calculation> = []
        Self.tables(try Bundled.library()) { table in
            let cells = table.cells()
            // Every cell of small tables, every eleventh of large ones.
            let step = table.rows.count * table.columns.count > 600 ? 11 : 1
            for place in stride(from: 0, to: table.rows.count * table.columns.count, by: step) {
                let (row, column) = (place / table.columns.count, place % table.columns.count)
                if cells[row][column] != table.cell(row: row, column: column) { wrong.insert(table.slice.calculation) }
            }
        }
        #expect(wrong.isEmpty)
    }

    @Test func ofATotalIsTheSumOrRefused() throws {
        var (sums, wrong) = (0, 0)
        Self.tables(try Bundled.library()) { table in
            guard table.slice.hasTotals, table.slice.calculation == .count, !table.rows.isEmpty else { return }
            let cells = table.cells()
            let lines = cells.map { ($0.dropLast(), $0.last) }
            let columns = table.columns.indices.map { column in
                (cells.dropLast().map { $0[column] }[...], cells.last?[column])
            }
            for (parts, total) in lines + columns {
                guard case .count(let sum)? = total?.content else {
                    if total?.absence == nil { wrong += 1 }
                    continue
                }
                sums += 1
                let known = parts.compactMap(\.number)
                if known.count != parts.count || Int(known.reduce(0, +)) != sum { wrong += 1 }
            }
        }
        #expect(sums > 1000 && wrong == 0)
    }

    @Test func hasAnIntervalOfNumbersAroundIt() throws {
        var (seen, wrong) = (0, [String]())
        for (index, dataset) in try Bundled.library().trends.datasets.enumerated() {
            let at = Point(series: dataset.defaultSeries(), period: dataset.periods.count - 1)
            for calculation in [Calculation.count, .share, .rate, .change] {
                let table = dataset.table(
                    Slice(dataset: index, rows: .area, columns: .category, at: at, calculation: calculation, byYear: true))
                for row in table.rows.indices {
                    for column in table.columns.indices {
                        let cell = table.cell(row: row, column: column)
                        guard let interval = dataset.interval(cell, at: table.place(row: row, column: column)) else { continue }
                        seen += 1
                        let number = cell.number ?? .nan
                        let holds = interval.lower <= number && number <= interval.upper && interval.upper.isFinite
                        if !holds { wrong.append("\(dataset.id) \(cell) \(interval)") }
                    }
                }
            }
        }
        #expect(seen > 500 && wrong.isEmpty, "\(wrong.prefix(3))")
    }
}
