import Core

/// A chart as an SVG picture.
struct ChartSVG {
    private let chart: Chart
    private let strings: Strings

    init(_ chart: Chart, _ strings: Strings) {
        self.chart = chart
        self.strings = strings
    }

    var text: String { "" }
}
