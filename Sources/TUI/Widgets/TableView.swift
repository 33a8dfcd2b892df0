import Core

/// A trend table: names frozen in front, a sparkline, and the columns that fit.
enum TableView {
    static func draw(_ canvas: Canvas, _ table: ShownTable, _ state: AppState) {
        let view = state.trends.shown
        let fit = TableColumns(table, view, frameWidth: canvas.width + 2, language: state.language)
        let shown = view.columnScroll..<min(table.columns.count, view.columnScroll + fit.visible)
        let first = 2 + fit.nameWidth + (fit.sparkWidth > 0 ? fit.sparkWidth + 1 : 0)
        drawTitles(canvas, table, shown, fit, first, state)
        for line in 0..<max(0, canvas.height - 1) {
            let row = view.rowScroll + line
            guard row < table.rowCount else { break }
            draw(row, canvas, line + 1, table, shown, fit, first, state)
        }
    }

    private static func drawTitles(
        _ canvas: Canvas, _ table: ShownTable, _ shown: Range<Int>, _ fit: TableColumns, _ first: Int, _ state: AppState
    ) {
        let view = state.trends.shown
        let isLeft = view.columnScroll > 0, isRight = shown.upperBound < table.columns.count
        var title = state.strings.axis(view.slice.rows)
        if case .name(let isDescending) = view.order { title += isDescending ? "↓" : "↑" }
        title += (isLeft ? " ‹" : "") + (isRight ? " ›" : "")
        let isOnNames = view.column < 0 && state.focus == .trends
        canvas.text(title, x: 2, y: 0, width: fit.nameWidth - 1, isOnNames ? .currentColumnTitle : .columnTitle)
        canvas.hit(.column(.trends, -1), Rect(x: 2, y: 0, width: fit.nameWidth - 1, height: 1))
        if fit.sparkWidth > 0 {
            canvas.text(state.strings.sparkTitle, x: 2 + fit.nameWidth, y: 0, width: fit.sparkWidth, .columnTitle)
        }
        for column in shown {
            var title = state.strings.shortPeriod(table.columns[column].period)
            if table.columns[column].isPart { title = state.strings.partTitle(table.columns[column].members.count) }
            if case .column(column, let isDescending) = view.order { title += isDescending ? "↓" : "↑" }
            let place = Rect(x: first + (column - shown.lowerBound) * fit.columnWidth, y: 0, width: fit.columnWidth, height: 1)
            let isCurrent = column == view.column && state.focus == .trends
            canvas.text(
                title, x: place.x + 1, y: 0, width: fit.columnWidth - 1, align: .number,
                isCurrent ? .currentColumnTitle : .columnTitle)
            canvas.hit(.column(.trends, column), place)
        }
        let extra = first + shown.count * fit.columnWidth
        if fit.hasChange {
            canvas.text(state.strings.changeTitle, x: extra + 1, y: 0, width: fit.columnWidth - 1, align: .number, .columnTitle)
        }
        if fit.hasRate {
            canvas.text(
                state.strings.rateTitle, x: extra + fit.columnWidth + 1, y: 0, width: fit.columnWidth - 1, align: .number,
                .columnTitle)
        }
    }

    private static func draw(
        _ row: Int, _ canvas: Canvas, _ y: Int, _ table: ShownTable, _ shown: Range<Int>, _ fit: TableColumns, _ first: Int,
        _ state: AppState
    ) {
        let view = state.trends.shown
        let isFocused = state.focus == .trends
        let isLinked = isLinkedRow(row, table, state)
        let isMarked = view.marked.contains(table.member(row))
        canvas.text(
            isMarked ? String(canvas.glyphs.marked) : isLinked ? canvas.glyphs.linked : "", x: 1, y: y, width: 1,
            isMarked ? .marked : .linked)
        canvas.text(
            table.name(row).text(in: state.language), x: 2, y: y, width: fit.nameWidth - 1, isTotal(row, table) ? .title : .text)
        if fit.sparkWidth > 0 {
            Sparkline.draw(canvas.part(Rect(x: 2 + fit.nameWidth, y: y, width: fit.sparkWidth, height: 1)), table.numbers(row))
        }
        for column in shown {
            let cell = table.cell(row, column)
            let x = first + (column - shown.lowerBound) * fit.columnWidth
            canvas.text(state.strings.cell(cell), x: x + 1, y: y, width: fit.columnWidth - 1, align: .number, role(of: cell))
            canvas.hit(.cell(row: row, column: column), Rect(x: x, y: y, width: fit.columnWidth, height: 1))
        }
        // Change and rate of the column that they stand beside.
        let extra = first + shown.count * fit.columnWidth
        for (index, calculation) in [(0, Calculation.change), (1, .rate)] where index == 0 ? fit.hasChange : fit.hasRate {
            let cell = table.cell(row, max(0, shown.upperBound - 1), calculation)
            canvas.text(
                state.strings.cell(cell), x: extra + index * fit.columnWidth + 1, y: y, width: fit.columnWidth - 1,
                align: .number, role(of: cell))
        }
        guard row == view.row else { return }
        Selecting.draw(canvas, Rect(x: 0, y: y, width: canvas.width, height: 1), isFocused: isFocused)
        guard isFocused, shown.contains(view.column) else { return }
        let x = first + (view.column - shown.lowerBound) * fit.columnWidth
        canvas.paint(.selectedCell, Rect(x: x + 1, y: y, width: fit.columnWidth - 1, height: 1))
    }

    private static func role(of cell: Cell) -> Role {
        if case .absent = cell.content { return .dim }
        return cell.note == nil ? .text : .warning
    }

    private static func isTotal(_ row: Int, _ table: ShownTable) -> Bool {
        table.table.slice.rows == .category && table.table.dataset.categories[table.member(row)].isTotal
    }

    /// A row of a strand that the leading selection concerns, or of an area that it is linked to.
    private static func isLinkedRow(_ row: Int, _ table: ShownTable, _ state: AppState) -> Bool {
        guard state.leader != .trends else { return false }
        switch table.table.slice.rows {
        case .category:
            let strands = table.table.dataset.categories[table.member(row)].strands
            return state.related.trend == nil && strands.contains { state.related.strands.contains($0) }
        case .area: return table.table.dataset.areas[table.member(row)].entry.map { state.related.entries.contains($0) } ?? false
        case .series, .period: return false
        }
    }
}
