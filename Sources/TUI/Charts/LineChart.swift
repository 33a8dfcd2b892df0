import Core

/// Rows as lines over time with axes, trigger events below them, and the figures beside them.
enum LineChart {
    static let roles: [Role] = [.line1, .line2, .line3, .line4]

    static func draw(_ chart: Chart, on canvas: Canvas, _ strings: Strings) {
        let listed = min(chart.rows.count, roles.count, max(1, (canvas.width - 40) / 10))
        let listWidth = canvas.width >= 44 && listed > 0 ? 11 + 9 * listed : 0
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
        for y in 0..<max(0, height) where first + y < chart.columns.count {
            let column = first + y
            let isCurrent = column == chart.cursor.column
            let part = chart.columns[column].isPart ? strings.partTitle(chart.columns[column].members.count) : nil
            canvas.text(
                part ?? strings.shortPeriod(chart.columns[column].period), x: 1, y: y + head, width: 9,
                isCurrent ? .selectedCell : .dim)
            for index in 0..<listed {
                let place = Rect(x: 10 + 9 * index, y: y + head, width: 9, height: 1)
                let text = chart.rows[index].values[column].map { strings.axisNumber($0, chart) }
                canvas.text(
                    text ?? String(canvas.glyphs.absent), x: place.x + 1, y: place.y, width: 8, align: .number,
                    isCurrent ? .selectedCell : .text)
            }
            canvas.hit(.chartColumn(column), Rect(x: 0, y: y + head, width: canvas.width, height: 1))
        }
    }

    private static func drawPlot(_ canvas: Canvas, _ chart: Chart, _ strings: Strings) {
        let rows = Array(chart.rows.prefix(roles.count))
        guard let scale = AxisScale(rows.flatMap(\.values).compactMap(\.self), chart.calculation) else { return }
        let names = rows.count > 1 ? rows.indices.map { item(rows[$0], $0, canvas.glyphs, strings) } : []
        var items = [Legend.Item("", strings.words.chart.unit(chart.calculation), .dim)]
        if !chart.marks.isEmpty { items.append(Legend.Item(canvas.glyphs.event, strings.words.chart.triggers, .linked)) }
        // Names are never left out: without them lines cannot be told apart.
        let most = canvas.height >= 7 ? 2 : canvas.height >= 5 || rows.count > 1 ? 1 : 0
        var legend = Legend(names + items, width: canvas.width - 1, most: most)
        if legend.count < names.count { legend = Legend(names, width: canvas.width - 1, most: max(1, most), keepsAll: true) }
        guard var plot = TimePlot(canvas, chart, scale, top: legend.height, strings) else {
            ChartDrawing.drawBrief(chart, on: canvas, strings)
            return
        }
        legend.draw(on: canvas, x: 1)
        plot.drawAxes()
        for (index, row) in rows.enumerated() { plot.dots.trace(row.values, scale, .solid, roles[index]) }
        plot.drawDots()
        for (index, row) in rows.enumerated().reversed() { drawSigns(plot, row, index, of: rows.count, chart) }
    }

    private static func item(_ row: Chart.Row, _ index: Int, _ glyphs: Glyphs, _ strings: Strings) -> Legend.Item {
        Legend.Item(glyphs.plot[index], row.name.text(in: strings.language), roles[index])
    }

    /// The sign of a row at the cursor, where a value stands alone, and where there are several rows every few cells.
    private static func drawSigns(_ plot: TimePlot, _ row: Chart.Row, _ index: Int, of count: Int, _ chart: Chart) {
        let sign = plot.canvas.glyphs.plot[index]
        let distance = !plot.canvas.glyphs.hasBraille ? 2 : count > 1 ? 9 : Int.max
        var next = count > 1 ? index * 3 : 0
        for (column, value) in row.values.enumerated() {
            guard let value else { continue }
            let isAlone =
                (column == 0 || row.values[column - 1] == nil)
                && (column + 1 >= row.values.count || row.values[column + 1] == nil)
            let isDue = distance < Int.max && plot.x(column) >= next
            guard isAlone || isDue || column == chart.cursor.column else { continue }
            if isDue { next = plot.x(column) + distance }
            plot.set(sign, column, value, roles[index])
        }
    }
}
