import Core

/// A row over time with the centre and the limits of a control chart, and signs at the values that stand out.
enum ControlChartDrawing {
    static func draw(_ chart: Chart, on canvas: Canvas, _ strings: Strings) {
        guard let analysis = chart.analysis, let row = chart.rows.first else { return LineChart.draw(chart, on: canvas, strings) }
        let listWidth = canvas.width >= 100 && !analysis.alarms.isEmpty ? min(64, canvas.width / 3) : 0
        let (plotRect, list) = canvas.bounds.splitStart(canvas.width - listWidth)
        drawAlarms(canvas.part(list), chart, analysis, strings)
        let part = canvas.part(plotRect)
        let known = [row.values, analysis.centre, analysis.lower, analysis.upper].flatMap { $0.compactMap(\.self) }
        guard let scale = AxisScale(close: known, chart.calculation) else { return }
        let most = part.height >= 14 ? 3 : part.height >= 8 ? 2 : part.height >= 6 ? 1 : 0
        let legend = Legend(items(chart, analysis, part, strings), width: part.width - 2, most: most)
        guard var plot = TimePlot(part, chart, scale, top: legend.height, strings) else {
            return ChartDrawing.drawBrief(chart, on: canvas, strings)
        }
        legend.draw(on: part, x: 1)
        plot.drawAxes()
        plot.dots.trace(row.values, scale, .solid, .line1)
        plot.dots.trace(analysis.centre, scale, analysis.method == .ewma ? .solid : .dashed, .line3)
        plot.dots.trace(analysis.upper, scale, .dotted, .line2)
        plot.dots.trace(analysis.lower, scale, .dotted, .line2)
        plot.drawDots()
        if let value = value(row.values, chart.cursor.column) {
            plot.set(canvas.glyphs.plot[0], chart.cursor.column, value, .title)
        }
        // Alarms of a smoothed mean are at the mean.
        let marked = analysis.method == .ewma ? analysis.centre : row.values
        for alarm in analysis.alarms.reversed() {
            guard let value = value(marked, alarm.index) else { continue }
            plot.set(sign(alarm, part.glyphs), alarm.index, value, .warning)
        }
    }

    private static func value(_ values: [Double?], _ index: Int) -> Double? {
        values.indices.contains(index) ? values[index] : nil
    }

    private static func sign(_ alarm: Analysis.Alarm, _ glyphs: Glyphs) -> Unicode.Scalar {
        alarm.rule.map { $0 == .beyond } ?? true ? glyphs.alarm : glyphs.pattern
    }

    /// What the lines are, with what they say at the cursor.
    private static func items(_ chart: Chart, _ analysis: Analysis, _ canvas: Canvas, _ strings: Strings) -> [Legend.Item] {
        let glyphs = canvas.glyphs
        let unit = canvas.width < 70 ? "" : strings.words.chart.unit(chart.calculation) + " "
        let words = strings.words.chart
        func at(_ values: [Double?]) -> String {
            value(values, chart.cursor.column).map { strings.axisNumber($0, chart) } ?? strings.unknown
        }
        let limits = words.range(at(analysis.lower), at(analysis.upper))
        var items = [
            Legend.Item(glyphs.plot[0], unit + at(chart.rows[0].values), .line1),
            Legend.Item(
                (analysis.method == .ewma ? Stroke.solid : .dashed).sign(glyphs),
                (analysis.method == .ewma ? words.smoothed : words.centre) + " " + at(analysis.centre), .line3),
            Legend.Item(Stroke.dotted.sign(glyphs), words.limits + " " + limits, .line2),
        ]
        if analysis.alarms.contains(where: { sign($0, glyphs) == glyphs.alarm }) {
            items.append(Legend.Item(glyphs.alarm, words.reason(.beyond, analysis.method), .warning))
        }
        if analysis.alarms.contains(where: { sign($0, glyphs) == glyphs.pattern }) {
            items.append(Legend.Item(glyphs.pattern, words.pattern, .warning))
        }
        if !chart.marks.isEmpty { items.append(Legend.Item(glyphs.event, words.triggers, .linked)) }
        return items
    }

    /// The values that stand out, those nearest to the cursor where not all fit.
    private static func drawAlarms(_ canvas: Canvas, _ chart: Chart, _ analysis: Analysis, _ strings: Strings) {
        guard canvas.width > 20 else { return }
        canvas.text(
            strings.words.chart.standingOut(strings.number(Set(analysis.alarms.map(\.index)).count)), x: 1, y: 0,
            width: canvas.width - 2, .title)
        let height = max(0, canvas.height - 1)
        let near = analysis.alarms.lastIndex { $0.index <= chart.cursor.column } ?? 0
        let first = max(0, min(near - height / 2, analysis.alarms.count - height))
        let periods = analysis.columns.map { strings.shortPeriod($0.period) }
        let values = chart.rows[0].values.map { $0.map { strings.axisNumber($0, chart) } ?? strings.unknown }
        let width = (periods.map { TextWidth.of($0) }.max() ?? 0) + 2
        let valueWidth = values.map { TextWidth.of($0) }.max() ?? 0
        for (y, alarm) in analysis.alarms.dropFirst(first).prefix(height).enumerated() {
            guard periods.indices.contains(alarm.index), values.indices.contains(alarm.index) else { continue }
            let role: Role = alarm.index == chart.cursor.column ? .selectedCell : .text
            canvas.text(String(sign(alarm, canvas.glyphs)) + " " + periods[alarm.index], x: 1, y: y + 1, width: width, role)
            canvas.text(values[alarm.index], x: width + 2, y: y + 1, width: valueWidth, align: .number, role)
            canvas.text(strings.words.chart.reason(alarm.rule, analysis.method), x: width + valueWidth + 3, y: y + 1, .dim)
            canvas.hit(.chartColumn(alarm.index), Rect(x: 0, y: y + 1, width: canvas.width, height: 1))
        }
    }
}
