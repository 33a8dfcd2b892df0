import Core

/// A chart as an SVG picture that stands by itself: no scripts, no fonts or files of others, with a title and a description for
/// those who cannot see it.
struct ChartSVG {
    let chart: Chart
    let strings: Strings
    /// Where the figures come from: stands at the foot.
    private let source: String

    /// Colours that the colour-blind tell apart (Okabe and Ito 2008), with the dashes that tell them apart in print.
    static let colours = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"]
    static let dashes = ["none", "9 4", "2 4", "9 3 2 3"]
    static let ink = "#222222"
    static let pale = "#999999"
    static let grid = "#DDDDDD"
    static let alarm = "#B00020"

    init(_ chart: Chart, _ strings: Strings, source: String) {
        self.chart = chart
        self.strings = strings
        self.source = source
    }

    /// The place of a plot in the picture.
    struct Area {
        var left = 84.0
        var right = 920.0
        var top = 92.0
        var bottom = 446.0

        var width: Double { right - left }
        var height: Double { bottom - top }
    }

    var words: ChartWords { strings.words.chart }

    /// The document.
    var text: String {
        let described = ChartText(chart, strings)
        var writer = SVGWriter(isRightToLeft: strings.language == .arabic)
        writer.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
        writer.raw(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"960\" height=\"540\" viewBox=\"0 0 960 540\" role=\"img\" "
                + "aria-labelledby=\"title description\" "
                + "lang=\"\(strings.language == .arabic ? "ar" : "en")\" font-family=\"sans-serif\">"
        )
        writer.element("title", ["id": "title"], content: XMLText.escaped(described.opening))
        let description = described.lines.prefix { !$0.isEmpty }.joined(separator: " ")
        writer.element("desc", ["id": "description"], content: XMLText.escaped(description))
        writer.box(x: 0, y: 0, width: 960, height: 540, fill: "#FFFFFF")
        for (index, line) in Wrapping.lines(described.opening.visible, width: 96).prefix(2).enumerated() {
            writer.label(
                line, x: writer.isRightToLeft ? 936 : 24, y: 32 + Double(index) * 22,
                anchor: writer.isRightToLeft ? .right : .left,
                size: 17, colour: ChartSVG.ink, isBold: true)
        }
        drawBody(&writer)
        for (index, line) in Wrapping.lines(words.sourceLine(source).visible, width: 150).prefix(2).enumerated() {
            writer.label(
                line, x: writer.isRightToLeft ? 936 : 24, y: 512 + Double(index) * 16,
                anchor: writer.isRightToLeft ? .right : .left,
                size: 12, colour: "#555555")
        }
        return writer.text + "</svg>\n"
    }

    private func drawBody(_ writer: inout SVGWriter) {
        switch chart.kind {
        case .line: drawLines(&writer)
        case .control: drawControl(&writer)
        case .bars: drawBars(&writer)
        case .shares: drawShares(&writer)
        case .funnel: drawFunnel(&writer)
        case .heat: drawHeat(&writer)
        case .multiples: drawMultiples(&writer)
        }
    }

    func name(_ row: Chart.Row) -> String { row.name.text(in: strings.language) }
    func number(_ value: Double) -> String { strings.axisNumber(value, chart) }

    /// A text cut to so many characters.
    func cut(_ text: String, _ most: Int) -> String { text.count > most ? String(text.prefix(max(1, most - 1))) + "…" : text }
}
