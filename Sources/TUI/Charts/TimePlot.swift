import Core

/// A plot over time: values up its side, periods along its foot, a guide at the cursor, and signs where trigger events begin.
/// Time runs from left to right in every language.
struct TimePlot {
    /// All of it, with x from the left.
    private let area: Canvas
    private let chart: Chart
    private let strings: Strings
    let scale: AxisScale
    /// Where the lines are drawn, within `area`.
    private let rect: Rect
    private let ticks: [(value: Double, text: String)]
    var dots: DotField

    /// `nil` where there is no room for a plot. `top`: lines above it that are in use.
    init?(_ canvas: Canvas, _ chart: Chart, _ scale: AxisScale, top: Int, _ strings: Strings) {
        let height = canvas.height - top - 2
        guard height >= 2, !chart.columns.isEmpty else { return nil }
        let step = scale.step(most: max(2, min(9, (height + 2) / 3 + 1)), least: chart.calculation.isWhole ? 1 : 0)
        ticks = scale.ticks(step: step).map { ($0, strings.tick($0, step: step, chart.calculation)) }
        let labels = ticks.map { TextWidth.of($0.text) }.max() ?? 0
        let start = canvas.width >= labels + 14 ? labels + 2 : 1
        guard canvas.width - start >= 6 else { return nil }
        area = canvas.leftToRight
        rect = Rect(x: start, y: top, width: canvas.width - start - 1, height: height)
        dots = DotField(Size(width: rect.width, height: rect.height), canvas.glyphs)
        (self.chart, self.scale, self.strings) = (chart, scale, strings)
    }

    /// The part that lines are drawn in.
    var canvas: Canvas { area.part(rect) }

    /// The cell of a column, within `canvas`.
    func x(_ column: Int) -> Int {
        DotField.x(of: column, count: chart.columns.count, width: dots.width) / (area.glyphs.hasBraille ? 2 : 1)
    }

    func y(_ value: Double) -> Int { dots.row(scale.height(of: value)) }

    func drawAxes() {
        let box = area.glyphs.lightBox
        for y in 0..<rect.height { area.set(box.vertical, x: rect.x - 1, y: rect.y + y, .border) }
        area.line(box.horizontal, x: rect.x, y: rect.maxY, width: rect.width, .border)
        area.set(box.bottomLeft, x: rect.x - 1, y: rect.maxY, .border)
        var lastRow = Int.max
        for tick in ticks {
            let row = y(tick.value)
            guard row >= 0, row < rect.height, abs(row - lastRow) > 1 || lastRow == Int.max else { continue }
            lastRow = row
            if rect.x > 1 { area.text(tick.text, x: 0, y: rect.y + row, width: rect.x - 1, align: .number, .dim) }
            area.set(area.glyphs.sideTick, x: rect.x - 1, y: rect.y + row, .border)
            if tick.value == 0, scale.bottom < 0 {
                area.line(box.horizontal, x: rect.x, y: rect.y + row, width: rect.width, .border)
            }
        }
        let cursor = chart.cursor.column
        let labelled = TimeAxis.label(
            area, y: rect.maxY + 1, in: max(0, rect.x - 1)..<rect.maxX, chart.columns, cursor: cursor, strings
        ) { rect.x + x($0) }
        for column in labelled { area.set(area.glyphs.tick, x: rect.x + x(column), y: rect.maxY, .border) }
        for (column, span) in chart.columns.enumerated() where span.isPart {
            area.set(area.glyphs.part, x: rect.x + x(column), y: rect.maxY, .dim)
        }
        for mark in chart.marks { area.set(area.glyphs.event, x: rect.x + x(mark.column), y: rect.maxY, .linked) }
        guard chart.columns.indices.contains(cursor) else { return }
        for y in 0..<rect.height { area.set(area.glyphs.guide, x: rect.x + x(cursor), y: rect.y + y, .border) }
        area.set(area.glyphs.cursorMark, x: rect.x + x(cursor), y: rect.maxY, .title)
    }

    /// Draws the dots, and records what a click on the plot means: the nearest column.
    func drawDots() {
        dots.draw(on: canvas)
        guard rect.width > 0 else { return }
        var column = 0
        for x in 0..<rect.width {
            while column + 1 < chart.columns.count, abs(self.x(column + 1) - x) <= abs(self.x(column) - x) { column += 1 }
            area.hit(.chartColumn(column), Rect(x: rect.x + x, y: rect.y, width: 1, height: rect.height + 2))
        }
    }

    /// A sign at a value.
    func set(_ sign: Unicode.Scalar, _ column: Int, _ value: Double, _ role: Role) {
        canvas.set(sign, x: x(column), y: y(value), role)
    }
}
