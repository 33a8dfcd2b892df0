@testable import Core
import Testing

@testable import TUI

/// Charts of the bundled figures, and of made-up ones.
enum SampleCharts {
    private static let made = Result { try Dictionary(uniqueKeysWithValues: ChartKind.allCases.map { ($0, try charts(of: $0)) }) }

    /// One or more of a kind: few and many rows and columns, with gaps, part years, negative values.
    static func charts(_ kind: ChartKind) throws -> [Chart] { try made.get()[kind] ?? [] }

    private static func charts(of kind: ChartKind) throws -> [Chart] {
        let library = try Driver.library
        var charts: [Chart] = []
        for dataset in library.trends.datasets.indices {
            for calculation in [Calculation.count, .rate, .change, .rank] {
                for byYear in library.trends.datasets[dataset].isMonthly && calculation == .count ? [false, true] : [false] {
                    var view = TrendsView(dataset: dataset, library: library)
                    (view.display, view.chartKind, view.slice.calculation, view.slice.byYear) = (
                        .chart, kind, calculation, byYear
                    )
                    let table = ShownTable(view, library: library, language: .english)
                    (view.row, view.column) = (table.rowCount / 2, table.columnCount - 1)
                    view.marked = kind == .line ? Set((0..<min(4, table.rowCount)).map { table.member($0).index }) : []
                    if case .success(let chart) = view.chart(library, .english) { charts.append(chart) }
                }
            }
        }
        return charts
    }

    /// A chart of two rows of which all that could go wrong in a name has gone wrong.
    static func hostile(_ kind: ChartKind, _ name: String) -> Chart {
        let columns = (2015...2024).map { Column(period: .financialYear($0), members: $0 - 2015..<$0 - 2014, expected: 1) }
        let values: [Double?] = [1, 2, nil, 4, -5, 6, 7, nil, nil, 10]
        let shown = kind == .bars || kind == .funnel ? Array(columns.suffix(1)) : columns
        let rows = [name, "Plain"].map { Chart.Row(name: Name($0), values: Array(values.suffix(shown.count))) }
        let trigger = Trigger(
            key: "x", name: Name(name), when: .days(Day(number: 17_000)...Day(number: 17_001)), place: name, scope: name,
            strands: [])
        let funnel = Funnel([
            Funnel.Place(area: 0, name: name, count: 10, population: 1000),
            Funnel.Place(area: 1, name: "Plain", count: 90, population: 5000),
        ])
        return Chart(
            kind: kind, calculation: .count, columns: shown, rows: rows, marks: [Chart.Mark(column: 0, triggers: [trigger])],
            analysis: nil, funnel: kind == .funnel ? funnel : nil, cursor: (0, 0))
    }
}
