import Core

/// A chart in words: for those who cannot see it, and for terminals that cannot draw it.
struct ChartText {
    let chart: Chart
    let strings: Strings

    init(_ chart: Chart, _ strings: Strings) {
        self.chart = chart
        self.strings = strings
    }

    var words: ChartWords { strings.words.chart }

    /// What the chart is, then what is to be seen in it, then all values, a line for each row.
    var lines: [String] {
        var lines = [opening] + summary
        let parts = chart.columns.filter(\.isPart).map(strings.columnLabel)
        if !parts.isEmpty { lines.append(words.parts(parts.joined(separator: strings.comma))) }
        lines += chart.marks.compactMap { mark in
            guard chart.columns.indices.contains(mark.column) else { return nil }
            return words.coincides(
                strings.period(chart.columns[mark.column].period),
                mark.triggers.map { name($0.name) }.joined(separator: strings.comma))
        }
        return lines + ["", words.allValues] + table
    }

    /// Kind, rows, unit, and from when to when.
    var opening: String {
        var unit = words.unit(chart.calculation)
        if let first = chart.columns.first, let last = chart.columns.last {
            let span =
                chart.columns.count == 1
                ? words.inPeriod(strings.period(first.period))
                : words.fromTo(strings.period(first.period), strings.period(last.period))
            unit += strings.comma + span
        }
        let names = chart.rows.map { name($0.name) }
        let what = (1...4).contains(names.count) ? names.joined(separator: strings.comma) : words.rows(names.count)
        return words.opening(words.kind(chart.kind), what, unit) + "."
    }

    private var summary: [String] {
        switch chart.kind {
        case .line, .heat, .multiples: chart.rows.map(journey)
        case .bars: ends
        case .shares: shares
        case .control: chart.rows.map(journey) + control
        case .funnel: funnel
        }
    }

    /// First and last, highest and lowest of a row, and how many are not known.
    private func journey(_ row: Chart.Row) -> String {
        let known = zip(chart.columns, row.values).compactMap { column, value in value.map { (column, $0) } }
        let missing = row.values.count - known.count
        var parts: [String] = []
        if let first = known.first, let last = known.last, let highest = known.max(by: { $0.1 < $1.1 }),
            let lowest = known.min(by: { $0.1 < $1.1 })
        {
            parts.append(words.journey(number(first.1), period(first.0), number(last.1), period(last.0)))
            if known.count > 1 {
                parts.append(words.extremes(number(highest.1), period(highest.0), number(lowest.1), period(lowest.0)))
            }
        }
        if missing > 0 { parts.append(words.unknownValues(missing)) }
        return name(row.name) + strings.colon + parts.joined(separator: words.semicolon) + "."
    }

    /// The highest and the lowest row of one period.
    private var ends: [String] {
        let known = chart.rows.compactMap { row in row.values.first.flatMap(\.self).map { (row.name, $0) } }
        guard let highest = known.max(by: { $0.1 < $1.1 }), let lowest = known.min(by: { $0.1 < $1.1 }) else { return [] }
        let missing = chart.rows.count - known.count
        return [words.highestRow(name(highest.0), number(highest.1)), words.lowestRow(name(lowest.0), number(lowest.1))]
            + (missing > 0 ? [words.unknownValues(missing) + "."] : [])
    }

    /// The parts of each period.
    private var shares: [String] {
        chart.columns.indices.map { column in
            strings.columnLabel(chart.columns[column]) + strings.colon
                + chart.rows.map { name($0.name) + " " + value($0, column) }.joined(separator: strings.comma)
        }
    }

    /// A line for each row; of shares the values stand above already, by period.
    private var table: [String] {
        chart.rows.map { row in
            let values = chart.columns.indices.map { column in
                (chart.columns.count == 1 ? "" : strings.columnLabel(chart.columns[column]) + " ") + value(row, column)
            }
            return name(row.name) + strings.colon + values.joined(separator: strings.comma)
        }
    }

    func name(_ name: Name) -> String { name.text(in: strings.language).visible }
    func period(_ column: Column) -> String { strings.period(column.period) }
    func number(_ value: Double) -> String { value.isFinite ? strings.axisNumber(value, chart) : strings.unknown }

    func value(_ row: Chart.Row, _ column: Int) -> String {
        row.values.indices.contains(column) ? row.values[column].map(number) ?? strings.unknown : strings.unknown
    }
}
