import Core

/// A trend table: names frozen in front, a sparkline, and the columns that fit.
struct TableView {
    private let canvas: Canvas
    private let table: ShownTable
    private let state: AppState
    private let view: TrendsView
    private let fit: TableColumns
    /// The columns on the screen, by their place among the shown ones.
    private let columns: [Int]

    static func draw(_ canvas: Canvas, _ table: ShownTable, _ state: AppState) { TableView(canvas, table, state).draw() }

    private init(_ canvas: Canvas, _ table: ShownTable, _ state: AppState) {
        self.canvas = canvas
        self.table = table
        self.state = state
        view = state.trends.shown
        fit = TableColumns(table, view, frameWidth: canvas.width + 2, language: state.language)
        columns = fit.shown(view, of: table.columnCount)
    }

    private var isFocused: Bool { state.focus == .trends }
    private var dataset: Dataset { table.table.dataset }
    /// Where the columns of figures start.
    private var first: Int { 2 + fit.nameWidth + (fit.sparkWidth > 0 ? fit.sparkWidth + 1 : 0) }
    private func x(_ place: Int) -> Int { first + place * fit.columnWidth }

    private func draw() {
        drawTitles()
        for line in 0..<max(0, canvas.height - 1) {
            let row = view.rowScroll + line
            guard row < table.rowCount else { break }
            draw(row, y: line + 1)
        }
        if table.rowCount == 0, !view.filter.isEmpty, canvas.height > 1 {
            canvas.text(state.strings.nothingMatches(view.filter), x: 2, y: 1, width: canvas.width - 2, .dim)
        }
    }

    private func drawTitles() {
        let frozen = fit.frozen(view)
        let isLeft = view.columnScroll > frozen, isRight = (columns.last ?? -1) + 1 < table.columnCount
        var title = state.strings.axis(view.slice.rows)
        if case .name(let isDescending) = view.order { title += isDescending ? "↓" : "↑" }
        title += (isLeft ? " ‹" : "") + (isRight ? " ›" : "")
        let isOnNames = view.column < 0 && isFocused
        canvas.text(title, x: 2, y: 0, width: fit.nameWidth - 1, isOnNames ? .currentColumnTitle : .columnTitle)
        canvas.hit(.column(.trends, -1), Rect(x: 2, y: 0, width: fit.nameWidth - 1, height: 1))
        if fit.sparkWidth > 0 {
            canvas.text(state.strings.sparkTitle, x: 2 + fit.nameWidth, y: 0, width: fit.sparkWidth, .columnTitle)
        }
        for (place, column) in columns.enumerated() {
            let member = table.column(column)
            drawTitle(
                state.strings.title(of: member, view.slice.columns, dataset), place, arrow: arrow(member, view.slice.calculation),
                isCurrent: column == view.column && view.extra == nil, hit: .column(.trends, column))
            if place + 1 == frozen { canvas.set(canvas.glyphs.lightBox.vertical, x: x(place + 1), y: 0, .border) }
        }
        for (index, calculation) in fit.extras.enumerated() {
            drawTitle(
                state.strings.trend.calculationTitle(calculation), columns.count + index,
                arrow: columns.last.map { arrow(table.column($0), calculation) } ?? "", isCurrent: view.extra == calculation,
                hit: .extraColumn(calculation))
        }
    }

    private func arrow(_ member: Member, _ calculation: Calculation) -> String {
        guard case .column(member, calculation, let isDescending) = view.order else { return "" }
        return isDescending ? "↓" : "↑"
    }

    private func drawTitle(_ text: String, _ place: Int, arrow: String, isCurrent: Bool, hit: Hit) {
        let role: Role = isCurrent && isFocused ? .currentColumnTitle : .columnTitle
        // The arrow takes the cell that keeps columns apart: it is seen whatever the title's length.
        let start = arrow.isEmpty ? 1 : 0
        canvas.text(arrow + text, x: x(place) + start, y: 0, width: fit.columnWidth - start, align: .number, role)
        canvas.hit(hit, Rect(x: x(place), y: 0, width: fit.columnWidth, height: 1))
    }

    private func draw(_ row: Int, y: Int) {
        let member = table.member(row)
        let isMarked = view.marked.contains(member.index)
        canvas.text(
            isMarked ? String(canvas.glyphs.marked) : isLinked(member) ? canvas.glyphs.linked : "", x: 1, y: y, width: 1,
            isMarked ? .marked : .linked)
        canvas.text(
            state.strings.title(of: member, view.slice.rows, dataset), x: 2, y: y, width: fit.nameWidth - 1,
            isTotal(member) ? .title : .text)
        canvas.hit(.cell(row: row, column: -1), Rect(x: 0, y: y, width: first, height: 1))
        if fit.sparkWidth > 0 {
            Sparkline.draw(canvas.part(Rect(x: 2 + fit.nameWidth, y: y, width: fit.sparkWidth, height: 1)), table.numbers(row))
        }
        for (place, column) in columns.enumerated() {
            draw(table.cell(row, column), place, y)
            canvas.hit(.cell(row: row, column: column), Rect(x: x(place), y: y, width: fit.columnWidth, height: 1))
            if place + 1 == fit.frozen(view) { canvas.set(canvas.glyphs.lightBox.vertical, x: x(place + 1), y: y, .border) }
        }
        // Change and rate of the column that they stand beside.
        for (index, calculation) in fit.extras.enumerated() {
            let beside = columns.last ?? 0
            draw(table.cell(row, beside, calculation), columns.count + index, y)
            canvas.hit(
                .cell(row: row, column: beside), Rect(x: x(columns.count + index), y: y, width: fit.columnWidth, height: 1))
        }
        guard row == view.row else { return }
        Selecting.draw(canvas, Rect(x: 0, y: y, width: canvas.width, height: 1), isFocused: isFocused)
        let selected =
            view.extra.flatMap { fit.extras.firstIndex(of: $0) }.map { $0 + columns.count } ?? columns.firstIndex(of: view.column)
        guard isFocused, let selected else { return }
        canvas.paint(.selectedCell, Rect(x: x(selected) + 1, y: y, width: fit.columnWidth - 1, height: 1))
    }

    private func draw(_ cell: Cell, _ place: Int, _ y: Int) {
        let role: Role = cell.absence != nil ? .dim : cell.hasRemark ? .warning : .text
        canvas.text(state.strings.cell(cell), x: x(place) + 1, y: y, width: fit.columnWidth - 1, align: .number, role)
    }

    private func isTotal(_ member: Member) -> Bool {
        member == .total || dataset.isTotal(member.index, along: view.slice.rows)
    }

    /// A row of a strand that the leading selection concerns, or of an area that it is linked to.
    private func isLinked(_ member: Member) -> Bool {
        guard state.leader != .trends, member != .total else { return false }
        switch view.slice.rows {
        case .category:
            let strands = dataset.categories[member.index].strands
            return state.related.trend == nil && strands.contains { state.related.strands.contains($0) }
        case .area: return dataset.areas[member.index].entry.map { state.related.entries.contains($0) } ?? false
        case .series, .type, .period: return false
        }
    }
}
