import Core

/// Draws a chart of any kind on a canvas.
enum ChartDrawing {
    /// `isFocused`: the panel has the keyboard.
    static func draw(_ chart: Chart, on canvas: Canvas, _ strings: Strings, isFocused: Bool = true) {
        guard canvas.width >= 12, canvas.height >= 3 else { return drawBrief(chart, on: canvas, strings) }
        switch chart.kind {
        case .line: LineChart.draw(chart, on: canvas, strings)
        case .bars: BarChart.draw(chart, on: canvas, strings, isFocused: isFocused)
        case .shares: ShareChart.draw(chart, on: canvas, strings, isFocused: isFocused)
        case .control: ControlChartDrawing.draw(chart, on: canvas, strings)
        case .funnel: FunnelChart.draw(chart, on: canvas, strings)
        case .heat: HeatChart.draw(chart, on: canvas, strings, isFocused: isFocused)
        case .multiples: MultiplesChart.draw(chart, on: canvas, strings, isFocused: isFocused)
        }
    }

    /// Where there is no room for a picture: the value under the cursor.
    static func drawBrief(_ chart: Chart, on canvas: Canvas, _ strings: Strings) {
        guard canvas.width > 0, canvas.height > 0, chart.rows.indices.contains(chart.cursor.row) else { return }
        let row = chart.rows[chart.cursor.row]
        let value = row.values.indices.contains(chart.cursor.column) ? row.values[chart.cursor.column] : nil
        let text = value.map { strings.axisNumber($0, chart) } ?? String(canvas.glyphs.absent)
        canvas.text(row.name.text(in: strings.language) + " " + text, y: 0, width: canvas.width, .text)
    }
}
