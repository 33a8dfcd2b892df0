import Core

/// The trend table, or the chart of its selected row.
enum TrendsScreen {
    /// Draws the panel and gives back the remark behind its title.
    static func draw(_ canvas: Canvas, _ state: AppState) -> String {
        let view = state.trends.shown
        let strings = state.strings
        let datasets = state.library.trends.datasets
        Tabs.draw(
            canvas, y: 0,
            datasets.enumerated().map { (strings.datasetTab($1), $0 == view.slice.dataset && view.noFigures == nil, false) },
            panel: .trends)
        if let basis = view.noFigures {
            for (y, line) in Wrapping.lines(strings.noFigures(basis), width: canvas.width - 2).enumerated() {
                canvas.text(line, x: 1, y: y + 2, .warning)
            }
            return state.name(of: state.trends.lead)
        }
        let table = state.shownTable
        let subject = strings.subject(view, table.table.dataset)
        let charted =
            view.isChart && view.marked.isEmpty && view.row < table.rowCount ? table.name(view.row).text(in: state.language) : nil
        canvas.text(charted.map { $0 + " · " + subject } ?? subject, x: 1, y: 1, width: canvas.width - 2, .title)
        let height = state.layout.listHeight(.trends)
        if view.isChart {
            ChartView.draw(canvas.part(Rect(x: 0, y: 2, width: canvas.width, height: height + 1)), table, state)
        } else {
            TableView.draw(canvas.part(Rect(x: 0, y: 2, width: canvas.width, height: height + 1)), table, state)
        }
        let foot = canvas.height - 3 - height
        drawFoot(canvas.part(Rect(x: 0, y: 3 + height, width: canvas.width, height: foot)), table, state)
        return remark(table, state)
    }

    private static func remark(_ table: ShownTable, _ state: AppState) -> String {
        let view = state.trends.shown
        var parts: [String] = []
        if state.trends.followed != nil, state.leader != .trends {
            parts.append(state.glyphs.linked + " " + state.name(of: state.trends.lead))
        } else {
            parts.append(state.strings.position(min(view.row + 1, table.rowCount), table.rowCount))
        }
        if !view.filter.isEmpty { parts.append("/" + view.filter) }
        if !view.marked.isEmpty { parts.append(state.strings.marked(view.marked.count)) }
        return parts.joined(separator: "  ")
    }

    /// What the figure under the cursor says, what it covers, and what must be known of it.
    private static func drawFoot(_ canvas: Canvas, _ table: ShownTable, _ state: AppState) {
        let view = state.trends.shown
        guard canvas.height > 0, let figure = table.figure(view.row, view.figureColumn) else { return }
        let cell = table.cell(view.row, view.figureColumn)
        let dataset = table.table.dataset
        let words = state.strings
        let series = dataset.series[figure.point.series]
        let comparison = view.marked.count > 1 ? words.compared(table, view) : nil
        let width = canvas.width - 2
        // The note of the figure comes first, then breaks and gaps of the release, then what holds for all of it.
        let notes = [
            cell.note.map { "! " + words.english($0) }, words.english(series.release.note), dataset.note.text(in: state.language),
        ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
        var lines = Wrapping.lines(comparison ?? words.statement(cell, figure, dataset), width: width).map {
            ($0, isAbsent(cell) ? Role.warning : .text)
        }
        if canvas.height <= 3 { lines = Array(lines.prefix(1)) }
        lines += Wrapping.lines(words.coverage(series), width: width).prefix(canvas.height <= 3 ? 1 : 2).map { ($0, .dim) }
        lines += Wrapping.lines(notes, width: width).map { ($0, cell.note == nil ? .dim : .warning) }
        for (y, line) in lines.prefix(canvas.height).enumerated() {
            let isCut = y + 1 == canvas.height && lines.count > canvas.height
            canvas.text(isCut ? line.0 + " …" : line.0, x: 1, y: y, width: width, line.1)
        }
    }

    private static func isAbsent(_ cell: Cell) -> Bool {
        if case .absent = cell.content { true } else { false }
    }
}
