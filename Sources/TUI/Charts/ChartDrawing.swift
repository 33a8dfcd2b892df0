import Core

/// Draws a chart of any kind on a canvas.
enum ChartDrawing {
    static func draw(_ chart: Chart, on canvas: Canvas, _ strings: Strings) {
        guard canvas.width > 20, canvas.height > 3 else { return }
        switch chart.kind {
        case .line, .bars, .shares, .control, .funnel, .heat, .multiples: LineChart.draw(chart, on: canvas, strings)
        }
    }
}
