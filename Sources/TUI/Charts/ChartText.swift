import Core

/// A chart in words: for those who cannot see it, and for terminals that cannot draw it.
struct ChartText {
    private let chart: Chart
    private let strings: Strings

    init(_ chart: Chart, _ strings: Strings) {
        self.chart = chart
        self.strings = strings
    }

    var lines: [String] {
        chart.rows.map { row in
            row.name.text(in: strings.language) + strings.colon
                + zip(chart.columns, row.values).map { column, value in
                    strings.shortPeriod(column.period) + " "
                        + (value.map { strings.axisNumber($0, chart.calculation) } ?? strings.unknown)
                }.joined(separator: strings.comma)
        }
    }
}
