import Core

/// The trend table, a chart of it, or the list of what stands out of it.
enum TrendsScreen {
    /// Draws the panel and gives back the remark behind its title.
    static func draw(_ canvas: Canvas, _ state: AppState) -> String {
        let view = state.trends.shown
        let strings = state.strings
        drawTabs(canvas, state)
        if let basis = view.noFigures {
            for (y, line) in Wrapping.lines(strings.noFigures(basis), width: canvas.width - 2).enumerated() {
                canvas.text(line, x: 1, y: y + 2, .warning)
            }
            return state.name(of: state.trends.lead)
        }
        let table = state.shownTable
        let height = state.layout.listHeight(.trends)
        let body = canvas.part(Rect(x: 0, y: 2, width: canvas.width, height: height + 1))
        let foot = canvas.part(Rect(x: 0, y: 3 + height, width: canvas.width, height: canvas.height - 3 - height))
        var subject = strings.subject(view, table.table.dataset)
        switch view.display {
        case .table:
            TableView.draw(body, table, state)
            drawFoot(foot, table, state)
        case .chart:
            switch view.chart(of: table, state.library) {
            case .success(let chart):
                subject = strings.subject(view, table.table.dataset, charted: chart)
                if chart.rows.count == 1 { subject = chart.rows[0].name.text(in: state.language) + " · " + subject }
                ChartDrawing.draw(chart, on: body, strings, isFocused: state.focus == .trends)
                drawFoot(foot, chart, table, state)
            case .failure(let absence):
                for (y, line) in Wrapping.lines(strings.chartAbsence(absence), width: canvas.width - 2).enumerated() {
                    body.text(line, x: 1, y: y + 1, .warning)
                }
            }
        case .signals:
            subject = [
                strings.method(view.signals.method), table.table.dataset.name.text(in: state.language),
                view.signals.isStrongestFirst ? strings.trend.strongestFirst : strings.trend.newestFirst,
            ].joined(separator: " · ")
            SignalsScreen.draw(body, foot, state)
        }
        canvas.text(subject, x: 1, y: 1, width: canvas.width - 2, .title)
        return remark(table, state)
    }

    private static func drawTabs(_ canvas: Canvas, _ state: AppState) {
        let view = state.trends.shown
        let titles =
            view.isChart
            ? ChartKind.allCases.map { (state.strings.trend.chartKind($0), $0 == view.chartKind, false) }
            : state.library.trends.datasets.enumerated().map {
                (state.strings.datasetTab($1), $0 == view.slice.dataset && view.noFigures == nil, false)
            }
        Tabs.draw(canvas, y: 0, titles, panel: .trends)
    }

    private static func remark(_ table: ShownTable, _ state: AppState) -> String {
        let view = state.trends.shown
        var parts: [String] = []
        if state.trends.followed != nil, state.leader != .trends {
            parts.append(state.glyphs.linked + " " + state.name(of: state.trends.lead))
        } else if view.display != .signals {
            parts.append(state.strings.position(min(view.row + 1, table.rowCount), table.rowCount))
        }
        if !view.filter.isEmpty { parts.append("/" + view.filter) }
        if !view.marked.isEmpty { parts.append(state.strings.marked(view.marked.count)) }
        if let peers = view.peers { parts.append(state.strings.peers(peers, state.dataset)) }
        if !view.above.isEmpty { parts.append(state.strings.trend.drilled) }
        return parts.joined(separator: "  ")
    }

    /// What the figure under the cursor says, what it covers, and what must be known of it.
    private static func drawFoot(_ canvas: Canvas, _ table: ShownTable, _ state: AppState) {
        let view = state.trends.shown
        guard let figure = table.figure(view.row, view.figureColumn), let cell = state.selectedCell else { return }
        let dataset = table.table.dataset
        let comparison = view.marked.count > 1 ? state.strings.compared(table, view) : nil
        var said = comparison ?? state.strings.statement(cell, figure, dataset, context: table.table.context)
        if comparison == nil, let interval = state.strings.intervalText(cell, figure, dataset) { said += ". " + interval }
        draw(canvas, said: said, cell, figure, dataset, state)
    }

    /// What the chart says at its cursor.
    private static func drawFoot(_ canvas: Canvas, _ chart: Chart, _ table: ShownTable, _ state: AppState) {
        let view = state.trends.shown
        guard let figure = table.figure(view.row, view.figureColumn) else { return }
        let dataset = table.table.dataset
        draw(
            canvas, said: state.strings.reading(chart, figure, table, view), table.cell(view.row, view.figureColumn), figure,
            dataset, state)
    }

    private static func draw(
        _ canvas: Canvas, said: String, _ cell: Cell, _ figure: FigureID, _ dataset: Dataset, _ state: AppState
    ) {
        guard canvas.height > 0 else { return }
        let words = state.strings
        let series = dataset.series[figure.point.series]
        let width = canvas.width - 2
        // The note of the figure comes first, then how far its interval can be trusted, then breaks and gaps of the release, then what holds
        // for all of it.
        let hasInterval = cell.calculation != .count && dataset.interval(cell, at: figure.place) != nil
        let isTooNarrow = hasInterval && dataset.isOverdispersed(at: figure.place) ?? false
        let notes = [
            cell.hasRemark ? "! " + words.remarks(cell).joined(separator: "; ") : nil,
            isTooNarrow ? words.intervalTooNarrow : nil,
            words.english(series.release.note),
            dataset.note.text(in: state.language),
        ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
        var lines = Wrapping.lines(said, width: width).map { ($0, cell.absence != nil ? Role.warning : .text) }
        if canvas.height <= 3 { lines = Array(lines.prefix(1)) }
        lines += Wrapping.lines(words.coverage(series), width: width).prefix(canvas.height <= 3 ? 1 : 2).map { ($0, .dim) }
        lines += Wrapping.lines(notes, width: width).map { ($0, cell.hasRemark ? .warning : .dim) }
        for (y, line) in lines.prefix(canvas.height).enumerated() {
            let isCut = y + 1 == canvas.height && lines.count > canvas.height
            canvas.text(isCut ? line.0 + " …" : line.0, x: 1, y: y, width: width, line.1)
        }
    }
}
