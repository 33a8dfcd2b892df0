import Core

/// The list of figures that stand out: where and when, how far, and what coincides with them.
enum SignalsScreen {
    static func draw(_ body: Canvas, _ foot: Canvas, _ state: AppState) {
        let report = state.signalReport
        let signals = state.shownSignals
        let strings = state.strings
        let list = state.trends.shown.signals
        let columns = Fields(width: body.width, hasAreas: state.dataset.areas.count > 1)
        drawTitles(body, columns, strings)
        for line in 0..<max(0, body.height - 1) {
            let index = list.scroll + line
            guard signals.indices.contains(index) else { break }
            draw(signals[index], body, line + 1, columns, state)
            body.hit(.row(.trends, index), Rect(x: 0, y: line + 1, width: body.width, height: 1))
            if index == list.cursor {
                Selecting.draw(body, Rect(x: 0, y: line + 1, width: body.width, height: 1), isFocused: state.focus == .trends)
            }
        }
        if signals.isEmpty, !report.signals.isEmpty {
            body.text(strings.nothingMatches(state.trends.shown.filter), x: 1, y: 1, width: body.width - 2, .dim)
        } else if signals.isEmpty {
            let reason = report.absences.max { $0.value < $1.value }.map { strings.trend.analysisAbsence($0.key) }
            for (y, line) in Wrapping.lines(reason ?? strings.trend.noSignals, width: body.width - 2).enumerated() {
                body.text(line, x: 1, y: y + 1, .dim)
            }
        }
        var lines = Wrapping.lines(strings.signalsTitle(report), width: foot.width - 2)
        if signals.indices.contains(list.cursor) {
            let verdict = state.library.verdict(on: signals[list.cursor].figure, by: list.method)
            lines = Wrapping.lines(strings.verdict(verdict), width: foot.width - 2) + lines
        }
        if state.dataset.types.count > 1 { lines.append(strings.type(state.trends.shown.slice.at.type, state.dataset)) }
        for (y, line) in (lines + Wrapping.lines(state.dataset.note.text(in: state.language), width: foot.width - 2)).prefix(
            foot.height
        )
        .enumerated() {
            foot.text(line, x: 1, y: y, width: foot.width - 2, y == 0 ? .text : .dim)
        }
    }

    /// Where the fields of a line stand.
    private struct Fields {
        let period = Rect(x: 2, y: 0, width: 9, height: 1)
        let area: Rect
        let category: Rect
        let value: Rect
        let bound: Rect
        let coincides: Rect

        init(width: Int, hasAreas: Bool) {
            let wide = width >= 90
            area = Rect(x: 12, y: 0, width: hasAreas ? (wide ? 22 : 14) : 0, height: 1)
            category = Rect(x: area.maxX + (hasAreas ? 1 : 0), y: 0, width: wide ? 20 : 12, height: 1)
            value = Rect(x: category.maxX + 1, y: 0, width: 8, height: 1)
            bound = Rect(x: value.maxX + 1, y: 0, width: 8, height: 1)
            coincides = Rect(x: bound.maxX + 2, y: 0, width: max(0, width - bound.maxX - 3), height: 1)
        }
    }

    private static func drawTitles(_ body: Canvas, _ fields: Fields, _ strings: Strings) {
        put(strings.axis(.period), fields.period, body, 0, .columnTitle)
        put(strings.axis(.area), fields.area, body, 0, .columnTitle)
        put(strings.axis(.category), fields.category, body, 0, .columnTitle)
        put(strings.calculation(.count), fields.value, body, 0, .columnTitle, .number)
        put(strings.trend.signalBound, fields.bound, body, 0, .columnTitle, .number)
        put(strings.section(.coincides), fields.coincides, body, 0, .columnTitle)
    }

    private static func draw(_ signal: Signal, _ body: Canvas, _ y: Int, _ fields: Fields, _ state: AppState) {
        let strings = state.strings
        let dataset = state.dataset
        put(strings.shortPeriod(signal.period), fields.period, body, y, .text)
        put(strings.area(dataset.areas[signal.point.area]), fields.area, body, y, .text)
        put(dataset.categories[signal.point.category].name.text(in: state.language), fields.category, body, y, .text)
        put(strings.bound(signal.value, signal.calculation), fields.value, body, y, .text, .number)
        let bound = signal.bound.map { strings.bound($0, signal.calculation) } ?? ""
        put(bound, fields.bound, body, y, .dim, .number)
        let events = state.library.triggers(coincidingWith: signal.figure).map { $0.name.text(in: state.language) }
        let rule = signal.rule.flatMap { $0 == .beyond ? nil : strings.trend.rule($0) }
        put(([rule].compactMap(\.self) + events).joined(separator: strings.comma), fields.coincides, body, y, .linked)
    }

    private static func put(
        _ text: String, _ place: Rect, _ body: Canvas, _ y: Int, _ role: Role, _ align: Canvas.Alignment = .start
    ) {
        if place.width > 0 { body.text(text, x: place.x, y: y, width: place.width, align: align, role) }
    }
}

extension Strings {
    /// How many stand out, beside how many would by chance.
    func signalsTitle(_ report: SignalReport) -> String {
        words.trend.signalsTitle(
            number(report.signals.count), number(report.series), number(report.readings),
            report.expectedByChance.map { decimal($0, places: 1) })
    }

    /// The 95% interval of a rate, share or change.
    func intervalText(_ cell: Cell, _ figure: FigureID, _ dataset: Dataset) -> String? {
        guard cell.calculation != .count, let interval = dataset.interval(cell, at: figure.place) else { return nil }
        func text(_ value: Double) -> String { value.isFinite ? axisNumber(value, cell.calculation) : "∞" }
        return words.interval(text(interval.lower), text(interval.upper))
    }

    /// What a chart says at its cursor: period and value, what coincides there, and for funnels and control charts how it stands.
    func reading(_ chart: Chart, _ figure: FigureID, _ table: ShownTable, _ view: TrendsView) -> String {
        let dataset = table.table.dataset
        let (row, column) = chart.cursor
        var parts: [String] = []
        if chart.analysis == nil, chart.funnel == nil, chart.kind != .shares {
            parts.append(
                statement(table.cell(view.row, view.figureColumn), figure, dataset, context: table.table.context))
        } else if chart.rows.indices.contains(row) {
            let values = chart.rows[row].values
            let value = values.indices.contains(column) ? values[column] : nil
            let period = chart.columns.indices.contains(column) ? chart.columns[column].period : figure.period
            let alarms = chart.analysis?.alarms.filter { $0.index == column }.compactMap { $0.rule.map(words.trend.rule) } ?? []
            parts.append(
                chart.rows[row].name.text(in: words.language) + words.comma + self.period(period) + words.colon
                    + (value.map { axisNumber($0, chart) } ?? words.unknown) + " "
                    + unit(chart, view, dataset, figure)
                    + (alarms.isEmpty ? "" : " (" + alarms.joined(separator: words.comma) + ")"))
        }
        if let analysis = chart.analysis {
            parts.append(method(analysis.method))
            if let spread = analysis.spread { parts.append(words.trend.spread(decimal(spread, places: 1))) }
        }
        if let funnel = chart.funnel { parts.append(funnelText(funnel, arePeers: view.slice.peers != nil, dataset)) }
        if let mark = chart.marks.first(where: { $0.column == column }) {
            parts.append(
                words.section(.coincides) + words.colon
                    + mark.triggers.map { $0.name.text(in: words.language) }.joined(separator: words.comma))
        }
        return parts.joined(separator: ". ")
    }

    /// What a value of a chart counts.
    private func unit(_ chart: Chart, _ view: TrendsView, _ dataset: Dataset, _ figure: FigureID) -> String {
        if chart.kind == .shares, view.slice.rows != .category { return "(" + words.trend.partOfAll + ")" }
        return chart.calculation == .count
            ? words.measure(dataset.categories[figure.point.category].measure) : "(" + calculation(chart.calculation) + ")"
    }

    /// Which areas lie outside the wider limits of a funnel, in plain words.
    func funnelText(_ funnel: Funnel, arePeers: Bool, _ dataset: Dataset) -> String {
        words.trend.funnelSentence(
            funnel.outside(level: 0.998).map { area(dataset.areas[$0.area]) }, number(funnel.places.count),
            decimal(max(1, funnel.phi), places: 1), arePeers)
    }
}
