import Core

/// The selected row, or the marked rows, as lines over time with axes, and the figures beside them.
enum ChartView {
    private static let roles: [Role] = [.line1, .line2, .line3, .line4]

    static func draw(_ canvas: Canvas, _ table: ShownTable, _ state: AppState) {
        let view = state.trends.shown
        let rows = shownRows(table, view)
        guard !rows.isEmpty, table.columns.count > 0, canvas.width > 20, canvas.height > 3 else { return }
        let listed = min(rows.count, max(1, (canvas.width - 34) / 10))
        let listWidth = canvas.width >= 44 ? 11 + 9 * listed : 0
        let (plot, list) = canvas.bounds.splitStart(canvas.width - listWidth)
        drawFigures(canvas.part(list), table, Array(rows.prefix(listed)), state)
        drawPlot(canvas.part(plot), table, rows, state)
    }

    /// The marked rows, at most four, else the selected one.
    private static func shownRows(_ table: ShownTable, _ view: TrendsView) -> [Int] {
        let marked = (0..<table.rowCount).filter { view.marked.contains(table.member($0)) }.prefix(4)
        if !marked.isEmpty { return Array(marked) }
        return table.order.indices.contains(view.row) ? [view.row] : []
    }

    /// The figures of each row that has room, under its sign where there is more than one.
    private static func drawFigures(_ canvas: Canvas, _ table: ShownTable, _ rows: [Int], _ state: AppState) {
        guard canvas.width > 4 else { return }
        let view = state.trends.shown
        let head = rows.count > 1 ? 1 : 0
        let height = canvas.height - head
        for (index, row) in rows.enumerated() where head > 0 {
            let sign = "\(canvas.glyphs.plot[index]) " + table.name(row).text(in: state.language)
            canvas.text(sign, x: 11 + 9 * index, y: 0, width: 8, roles[index])
        }
        let first = max(0, min(view.figureColumn - height / 2, table.columns.count - height))
        for y in 0..<height where first + y < table.columns.count {
            let column = first + y
            let isCurrent = column == view.figureColumn
            let period = state.strings.shortPeriod(table.columns[column].period)
            canvas.text(period, x: 1, y: y + head, width: 9, isCurrent ? .selectedCell : .dim)
            for (index, row) in rows.enumerated() {
                let place = Rect(x: 10 + 9 * index, y: y + head, width: 9, height: 1)
                canvas.text(
                    state.strings.cell(table.cell(row, column)), x: place.x + 1, y: place.y, width: 8, align: .number,
                    isCurrent ? .selectedCell : .text)
                canvas.hit(.cell(row: row, column: column), place)
            }
        }
    }

    private static func drawPlot(_ canvas: Canvas, _ table: ShownTable, _ rows: [Int], _ state: AppState) {
        let strings = state.strings
        let view = state.trends.shown
        let values = rows.map { row in table.columns.indices.map { table.columns[$0].isPart ? nil : table.cell(row, $0).number } }
        let known = values.joined().compactMap(\.self)
        guard let highest = known.max() else {
            canvas.text(strings.nothingToDraw, x: 1, y: 1, .dim)
            return
        }
        let scale = AxisScale(lowest: min(0, known.min() ?? 0), highest: highest)
        let labels = [scale.top, (scale.top + scale.bottom) / 2, scale.bottom].map {
            strings.axisNumber($0, view.slice.calculation)
        }
        let labelWidth = (labels.map { TextWidth.of($0) }.max() ?? 0) + 1
        // Time runs from left to right in every language.
        let area = canvas.leftToRight
        let plot = Rect(
            x: labelWidth + 1, y: rows.count > 1 ? 1 : 0, width: canvas.width - labelWidth - 2,
            height: canvas.height - (rows.count > 1 ? 3 : 2))
        guard plot.width > 4, plot.height > 1 else { return }
        for (index, label) in labels.enumerated() where index != 1 || plot.height > 2 {
            area.text(label, x: 0, y: plot.y + (plot.height - 1) * index / 2, width: labelWidth, align: .number, .dim)
        }
        for y in 0..<plot.height { area.set(canvas.glyphs.lightBox.vertical, x: labelWidth, y: plot.y + y, .border) }
        area.line(canvas.glyphs.lightBox.horizontal, x: labelWidth, y: plot.maxY, width: plot.width + 1, .border)
        area.set(canvas.glyphs.lightBox.bottomLeft, x: labelWidth, y: plot.maxY, .border)
        drawPeriods(area, plot, table, strings)
        for (index, series) in values.enumerated().reversed() {
            LinePlot.draw(area.part(plot), series, scale, roles[index], plot: canvas.glyphs.plot[index])
        }
        let cursor = plot.x + LinePlot.x(of: view.figureColumn, count: table.columns.count, width: plot.width)
        area.set("▲", x: cursor, y: plot.maxY, .title)
        guard rows.count > 1 else { return }
        var x = labelWidth
        for (index, row) in rows.enumerated() {
            let name = table.name(row).text(in: state.language)
            x += canvas.text("\(canvas.glyphs.plot[index]) " + name, x: x, y: 0, width: canvas.width - x, roles[index]) + 2
        }
    }

    private static func drawPeriods(_ canvas: Canvas, _ plot: Rect, _ table: ShownTable, _ strings: Strings) {
        let last = table.columns.count - 1
        for (index, align) in [(0, Canvas.Alignment.start), (last / 2, .centre), (last, .end)]
        where align == .start || last > 1 || index == 1 {
            if align == .centre, last < 2 { continue }
            let label = strings.shortPeriod(table.columns[index].period)
            let width = TextWidth.of(label)
            let at = plot.x + LinePlot.x(of: index, count: last + 1, width: plot.width)
            let x = align == .start ? plot.x : align == .end ? plot.maxX - width : at - width / 2
            if align == .centre, plot.width < 3 * width + 4 { continue }
            canvas.text(label, x: x, y: plot.maxY + 1, width: width, .dim)
        }
    }
}

/// Round ends for an axis of values.
struct AxisScale: Equatable {
    let bottom: Double
    let top: Double

    init(lowest: Double, highest: Double) {
        let span = max(highest - lowest, 1e-9)
        var step = 1.0
        while step * 10 < span { step *= 10 }
        while step > span { step /= 10 }
        step /= 2
        top = highest <= 0 ? 0 : (highest / step).rounded(.up) * step
        bottom = lowest >= 0 ? 0 : (lowest / step).rounded(.down) * step
    }

    /// From 0 at the bottom to 1 at the top.
    func height(of value: Double) -> Double { top > bottom ? (value - bottom) / (top - bottom) : 0 }
}
