import Core

/// Rows as lines over time with axes, trigger events below them, and the figures beside them.
enum LineChart {
    private static let roles: [Role] = [.line1, .line2, .line3, .line4]

    static func draw(_ chart: Chart, on canvas: Canvas, _ strings: Strings) {
        let listed = min(min(4, chart.rows.count), max(1, (canvas.width - 34) / 10))
        let listWidth = canvas.width >= 44 ? 11 + 9 * listed : 0
        let (plot, list) = canvas.bounds.splitStart(canvas.width - listWidth)
        drawFigures(canvas.part(list), chart, listed, strings)
        drawPlot(canvas.part(plot), chart, strings)
    }

    /// The figures of each row that has room, under its sign where there is more than one.
    private static func drawFigures(_ canvas: Canvas, _ chart: Chart, _ listed: Int, _ strings: Strings) {
        guard canvas.width > 4 else { return }
        let head = chart.rows.count > 1 ? 1 : 0
        let height = canvas.height - head
        for index in 0..<listed where head > 0 {
            let sign = "\(canvas.glyphs.plot[index]) " + chart.rows[index].name.text(in: strings.language)
            canvas.text(sign, x: 11 + 9 * index, y: 0, width: 8, roles[index])
        }
        let first = max(0, min(chart.cursor.column - height / 2, chart.columns.count - height))
        for y in 0..<height where first + y < chart.columns.count {
            let column = first + y
            let isCurrent = column == chart.cursor.column
            let part = chart.columns[column].isPart ? strings.partTitle(chart.columns[column].members.count) : nil
            canvas.text(
                part ?? strings.shortPeriod(chart.columns[column].period), x: 1, y: y + head, width: 9,
                isCurrent ? .selectedCell : .dim)
            for index in 0..<listed {
                let place = Rect(x: 10 + 9 * index, y: y + head, width: 9, height: 1)
                let text = chart.rows[index].values[column].map { strings.axisNumber($0, chart.calculation) } ?? "·"
                canvas.text(
                    text, x: place.x + 1, y: place.y, width: 8, align: .number, isCurrent ? .selectedCell : .text)
                canvas.hit(.chartColumn(column), place)
            }
        }
    }

    private static func drawPlot(_ canvas: Canvas, _ chart: Chart, _ strings: Strings) {
        let known = chart.rows.flatMap(\.values).compactMap(\.self)
        guard let highest = known.max() else { return }
        let scale = AxisScale(lowest: min(0, known.min() ?? 0), highest: highest)
        let labels = [scale.top, (scale.top + scale.bottom) / 2, scale.bottom].map { strings.axisNumber($0, chart.calculation) }
        let labelWidth = (labels.map { TextWidth.of($0) }.max() ?? 0) + 1
        // Time runs from left to right in every language.
        let area = canvas.leftToRight
        let head = chart.rows.count > 1 ? 1 : 0
        let plot = Rect(x: labelWidth + 1, y: head, width: canvas.width - labelWidth - 2, height: canvas.height - head - 2)
        guard plot.width > 4, plot.height > 1 else { return }
        for (index, label) in labels.enumerated() where index != 1 || plot.height > 2 {
            area.text(label, x: 0, y: plot.y + (plot.height - 1) * index / 2, width: labelWidth, align: .number, .dim)
        }
        TimeAxis.draw(area, plot, labelWidth, chart, strings)
        for (index, row) in chart.rows.prefix(4).enumerated().reversed() {
            LinePlot.draw(area.part(plot), row.values, scale, roles[index], plot: canvas.glyphs.plot[index])
        }
        guard head > 0 else { return }
        var x = labelWidth
        for (index, row) in chart.rows.prefix(4).enumerated() {
            let name = row.name.text(in: strings.language)
            x += canvas.text("\(canvas.glyphs.plot[index]) " + name, x: x, y: 0, width: canvas.width - x, roles[index]) + 2
        }
    }
}

/// The axis of time below a plot: a line, the first, middle and last period, the cursor, and where trigger events begin.
enum TimeAxis {
    static func draw(_ area: Canvas, _ plot: Rect, _ labelWidth: Int, _ chart: Chart, _ strings: Strings) {
        let box = area.glyphs.lightBox
        for y in 0..<plot.height { area.set(box.vertical, x: labelWidth, y: plot.y + y, .border) }
        area.line(box.horizontal, x: labelWidth, y: plot.maxY, width: plot.width + 1, .border)
        area.set(box.bottomLeft, x: labelWidth, y: plot.maxY, .border)
        let last = chart.columns.count - 1
        func x(_ column: Int) -> Int { plot.x + LinePlot.x(of: column, count: last + 1, width: plot.width) }
        for mark in chart.marks { area.set(area.glyphs.event, x: x(mark.column), y: plot.maxY, .linked) }
        area.set(area.glyphs.cursorMark, x: x(chart.cursor.column), y: plot.maxY, .title)
        for (index, align) in [(0, Canvas.Alignment.start), (last / 2, .centre), (last, .end)]
        where align == .start || last > 1 || index == 1 {
            if align == .centre, last < 2 { continue }
            let label = strings.shortPeriod(chart.columns[index].period)
            let width = TextWidth.of(label)
            let start = align == .start ? plot.x : align == .end ? plot.maxX - width : x(index) - width / 2
            if align == .centre, plot.width < 3 * width + 4 { continue }
            area.text(label, x: start, y: plot.maxY + 1, width: width, .dim)
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
