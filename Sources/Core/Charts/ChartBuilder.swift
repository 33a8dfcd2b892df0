/// Makes charts of one table.
struct ChartBuilder {
    let library: Library
    let table: TrendTable
    /// Indices into the table's rows and columns, as they are shown.
    let rows: [Int]
    let columns: [Int]

    private var dataset: Dataset { table.dataset }

    /// The columns as periods.
    private func spans() throws(ChartAbsence) -> [Column] {
        guard table.slice.columns == .period else { throw .needsPeriods }
        return columns.compactMap { table.columns[$0].column }
    }

    /// The value of a cell; a part of a year is none.
    private func value(_ row: Int, _ column: Int) -> Double? {
        table.columns[columns[column]].isPart ? nil : table.cell(row: rows[row], column: columns[column]).number
    }

    private func chartRow(_ row: Int) -> Chart.Row {
        Chart.Row(name: table.name(row: rows[row]), values: columns.indices.map { value(row, $0) })
    }

    private func made(
        _ kind: ChartKind, _ columns: [Column], _ rows: [Chart.Row], _ cursor: (row: Int, column: Int), marks: [Chart.Mark] = [],
        calculation: Calculation? = nil, analysis: Analysis? = nil, funnel: Funnel? = nil
    ) throws(ChartAbsence) -> Chart {
        guard rows.contains(where: { $0.values.contains { $0 != nil } }) else { throw .nothingKnown }
        return Chart(
            kind: kind, calculation: calculation ?? table.slice.calculation, quantity: quantity, columns: columns, rows: rows,
            marks: marks,
            analysis: analysis, funnel: funnel, cursor: cursor)
    }

    /// What is measured, where it is no count.
    private var quantity: Quantity? {
        let slice = table.slice
        let axes = [(slice.rows, table.rows), (slice.columns, table.columns)]
        let shown = axes.first { $0.0 == .category }.map { $0.1.map(\.index).filter { $0 >= 0 } } ?? [slice.at.category]
        return shown.map { dataset.categories[$0] }.filter { !$0.isCounted }.max { $0.shownDecimals < $1.shownDecimals }.map {
            Quantity(stored: 0, decimals: $0.decimals, shownDecimals: $0.shownDecimals, measure: $0.measure)
        }
    }

    func lines(_ chosen: [Int], _ column: Int) throws(ChartAbsence) -> Chart {
        let spans = try spans()
        return try made(.line, spans, chosen.map(chartRow), (0, column), marks: marks(spans, chosen))
    }

    /// All rows in the column of the cursor.
    func bars(_ row: Int, _ column: Int) throws(ChartAbsence) -> Chart {
        let bars = rows.indices.map { Chart.Row(name: table.name(row: rows[$0]), values: [value($0, column)]) }
        return try made(.bars, span(column).map { [$0] } ?? [], bars, (row, 0))
    }

    /// The column as a period, where periods lie on the columns; else the one that is fixed.
    private func span(_ column: Int) -> Column? {
        table.columns[columns[column]].column ?? dataset.column(containing: table.slice.at.period, byYear: table.slice.byYear)
    }

    /// The strands as parts of the motivating factors, or the areas as parts of all that are shown: the largest first, and what is
    /// left of them together where there are many.
    func shares(_ row: Int, _ column: Int) throws(ChartAbsence) -> Chart {
        let spans = try spans()
        let parts = rows.filter {
            table.rows[$0] != .total && !dataset.isTotal(table.rows[$0].index, along: table.slice.rows)
        }
        let add = dataset.refusal(toAdd: parts.map { table.rows[$0].index }, along: table.slice.rows, at: table.slice.at)
        guard parts.count > 1, add == nil, [.category, .type, .area].contains(table.slice.rows) else { throw .needsParts }
        let counts = parts.map { part in columns.map { table.cell(row: part, column: $0, .count).number } }
        let wholes = columns.indices.map { column -> Double? in
            let known = counts.compactMap { $0[column] }
            return known.count == parts.count ? known.reduce(0, +) : nil
        }
        func share(_ counts: [Double?]) -> [Double?] {
            zip(counts, wholes).map { count, whole in
                guard let count, let whole, whole > 0 else { return nil }
                return count / whole
            }
        }
        let sizes = counts.map { $0.compactMap(\.self).reduce(0, +) }
        let order =
            table.slice.rows != .category ? parts.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) } : Array(parts.indices)
        let shown = order.count > 6 ? Array(order.prefix(5)) : order
        var bands = shown.map { Chart.Row(name: table.name(row: parts[$0]), values: share(counts[$0])) }
        if shown.count < order.count {
            let rest = order.dropFirst(shown.count)
            let sums = columns.indices.map { column -> Double? in
                let known = rest.compactMap { counts[$0][column] }
                return known.count == rest.count ? known.reduce(0, +) : nil
            }
            bands.append(Chart.Row(name: Chart.others, values: share(sums)))
        }
        return try made(.shares, spans, bands, (0, column), calculation: .share)
    }

    func control(_ row: Int, _ column: Int, _ method: SignalMethod) throws(ChartAbsence) -> Chart {
        let spans = try spans()
        var options = SignalOptions(method)
        options.rules = RunRule.allCases
        let place = table.place(row: rows[row], column: columns[column])
        let analysis = dataset.analysis(of: place, options)
        if let absence = analysis.absence { throw .analysis(absence) }
        // The analysis looks at the whole series; the chart at it too, whatever columns are hidden.
        let at = analysis.columns.firstIndex { $0.period == spans[column].period } ?? analysis.columns.count - 1
        return try made(
            .control, analysis.columns, [Chart.Row(name: table.name(row: rows[row]), values: analysis.values)], (0, at),
            marks: marks(analysis.columns, [row]), calculation: analysis.calculation, analysis: analysis)
    }

    /// The areas by residents and rate in the column of the cursor.
    func funnel(_ row: Int, _ column: Int) throws(ChartAbsence) -> Chart {
        let place = table.place(row: rows[row], column: columns[column])
        guard dataset.areas.count > 2, !place.column.isPart else { throw .needsResidents }
        guard let funnel = dataset.funnel(at: place, peers: table.slice.peers) else { throw .needsResidents }
        let places = funnel.places.map { Chart.Row(name: dataset.areas[$0.area].name, values: [$0.rate * 1000]) }
        let at = funnel.places.firstIndex { $0.area == place.point.area } ?? 0
        return try made(.funnel, [place.column], places, (at, 0), calculation: .rate, funnel: funnel)
    }

    func matrix(_ kind: ChartKind, _ row: Int, _ column: Int) throws(ChartAbsence) -> Chart {
        let spans = try spans()
        return try made(kind, spans, rows.indices.map(chartRow), (row, column), marks: marks(spans, Array(rows.indices)))
    }

    /// Trigger events in the month in which they begin, those that bear on a strand of the rows.
    private func marks(_ spans: [Column], _ chosen: [Int]) -> [Chart.Mark] {
        guard dataset.isMonthly, !table.slice.byYear else { return [] }
        let strands = Set(
            chosen.flatMap { dataset.categories[table.place(row: rows[$0], column: columns[0]).point.category].strands })
        return spans.indices.compactMap { column in
            let days = spans[column].period.firstDay...spans[column].period.lastDay
            let triggers = library.agenda.triggers.filter {
                days.contains($0.when.first) && !strands.isDisjoint(with: $0.strands)
            }
            return triggers.isEmpty ? nil : Chart.Mark(column: column, triggers: triggers)
        }
    }
}

extension Chart {
    /// What is left of many parts.
    public static let others = Name("Others", arabic: "غيرها")
}

extension TrendTable {
    /// The name of a member of an axis; empty for the total.
    public func name(of member: Member, on axis: Axis) -> Name {
        switch (member, axis) {
        case (.span(let column), _): Name(column.period.label)
        case (.total, _): ""
        case (.one(let index), .category): dataset.categories[index].name
        case (.one(let index), .type): dataset.types.isEmpty ? "" : dataset.types[index].name
        case (.one(let index), .area): dataset.areas[index].name
        case (.one(let index), .series): Name(dataset.series[index].coverage.id + ", " + dataset.series[index].release.id)
        case (.one(let index), .period): Name(dataset.periods[index].label)
        }
    }

    public func name(row: Int) -> Name { name(of: rows[row], on: slice.rows) }
    public func name(column: Int) -> Name { name(of: columns[column], on: slice.columns) }
}
