import Core
import Testing

@testable import TUI

/// Charts of every kind: as frames, at every size, in plain signs, as text and as SVG.
@Suite struct ChartTests {
    init() { TextWidth.useUnicode() }

    static let hostileName = "A<b>&\"'\u{1B}[31m\u{202E}\u{0}Ж"

    /// Keys that lead to a chart of each kind.
    static let scenes: [(name: String, keys: String)] = [
        ("chart-line", "2<BS>d<Down><Down><Enter>c<Left><Left>z"), ("chart-lines", "2<BS> <Space> <Space>cz"),
        ("chart-bars", "2<BS>d<Down><Enter>c]<Down>z"), ("chart-bars-change", "2<BS>mmc]z"), ("chart-shares", "2<BS>c]]<Left>z"),
        ("chart-control", "2<BS>d<Down><Down><Enter>c]]]z"), ("chart-funnel", "2<BS>d<Down><Enter>c]]]]z"),
        ("chart-heat", "2<BS>d<Down><Down><Down><Enter>c]]]]]z"), ("chart-multiples", "2<BS>d<Down><Down><Down><Enter>c]]]]]]z"),
    ]

    @Test(arguments: Language.allCases) func frames(language: Language) throws {
        for scene in ChartTests.scenes {
            var driver = try Driver(language: language)
            try driver.press(scene.keys)
            Golden.expect(driver.text, is: "\(scene.name)-\(language.rawValue)")
        }
        for scene in ChartTests.scenes where ["chart-control", "chart-shares"].contains(scene.name) {
            var driver = try Driver(width: 80, height: 24, language: language)
            try driver.press(scene.keys)
            Golden.expect(driver.text, is: "\(scene.name)-80x24-\(language.rawValue)")
        }
    }

    private func draw(_ chart: Chart, _ width: Int, _ height: Int, _ glyphs: Glyphs, _ language: Language) -> Grid {
        let frame = Canvas.Frame(size: Size(width: width, height: height), glyphs: glyphs, language: language)
        ChartDrawing.draw(chart, on: Canvas(frame), Strings.of(language))
        return frame.grid
    }

    @Test(arguments: ChartKind.allCases) func plainSignsAreASCII(kind: ChartKind) throws {
        let charts = try SampleCharts.charts(kind)
        #expect(!charts.isEmpty)
        for chart in charts {
            for (width, height) in [(54, 10), (78, 12), (118, 26)] {
                // Minus signs and cut texts are the same everywhere.
                let signs = draw(chart, width, height, .plain, .english).lines.joined().unicodeScalars.filter {
                    $0.value > 0x7E && $0 != "−" && $0 != "…"
                }
                #expect(signs.isEmpty, "\(kind) at \(width)x\(height): \(String(String.UnicodeScalarView(signs)))")
            }
        }
    }

    @Test(arguments: ChartKind.allCases) func anySizeIsDrawn(kind: ChartKind) throws {
        let charts = try SampleCharts.charts(kind)
        let chosen = [charts.first, charts.last].compactMap(\.self) + [SampleCharts.hostile(kind, ChartTests.hostileName)]
        for (index, chart) in chosen.enumerated() {
            for height in [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 28, 45] {
                for width in stride(from: 1 + (height + index) % 3, through: 130, by: height < 6 ? 2 : 5) {
                    let isOdd = (width + height) % 2 == 1
                    _ = draw(chart, width, height, isOdd ? .plain : .unicode, isOdd ? .english : .arabic)
                }
            }
        }
    }

    @Test(arguments: ChartKind.allCases) func cursorIsAlwaysSeen(kind: ChartKind) throws {
        for chart in try SampleCharts.charts(kind).prefix(4) where [.bars, .heat, .multiples].contains(kind) {
            let name = chart.rows[chart.cursor.row].name.english
            let grid = draw(chart, 54, 10, .unicode, .english)
            #expect(grid.runs.contains { $0.text == name && $0.role == .selection }, "\(kind): \(name)")
        }
    }

    @Test(arguments: ChartKind.allCases, Language.allCases) func picturesAreWellFormed(kind: ChartKind, language: Language) throws
    {
        for chart in try SampleCharts.charts(kind) + [SampleCharts.hostile(kind, ChartTests.hostileName)] {
            let text = ChartSVG(chart, Strings.of(language), source: "A & B <c>").text
            let checked = WellFormed(text)
            #expect(checked.problem == nil, "\(kind)")
            #expect(checked.elements.prefix(3) == ["svg", "title", "desc"])
            #expect(!checked.elements.contains("script"))
            #expect(checked.texts.contains { $0.text.contains("A &amp; B &lt;c&gt;") })
            for word in ["nan", "inf\"", "NaN"] { #expect(!text.contains(word), "\(kind): \(word)") }
        }
    }

    @Test(arguments: ChartKind.allCases) func namesAreEscaped(kind: ChartKind) {
        let chart = SampleCharts.hostile(kind, ChartTests.hostileName)
        let text = ChartSVG(chart, English.strings, source: ChartTests.hostileName).text
        #expect(!text.contains("<b>") && !text.contains("\u{1B}") && !text.contains("\u{202E}") && !text.contains("\u{0}"))
        #expect(text.contains("A&lt;b&gt;&amp;&quot;&#39;"))
        let words = ChartText(chart, English.strings).lines.joined(separator: "\n")
        #expect(!words.contains("\u{1B}") && !words.contains("\u{202E}"))
    }

    @Test(arguments: ChartKind.allCases, Language.allCases) func textsSayNumbers(kind: ChartKind, language: Language) throws {
        for chart in try SampleCharts.charts(kind) {
            let text = ChartText(chart, Strings.of(language)).lines.joined(separator: "\n")
            for word in ["nan", "NaN", "inf,", "Optional", "nil"] { #expect(!text.contains(word), "\(kind): \(word)") }
            #expect(text.contains(Strings.of(language).words.chart.allValues))
        }
    }

    @Test func textsTellWhatIsSeen() throws {
        var driver = try Driver()
        try driver.press("2<BS>d<Down><Down><Enter>c]]]")
        let text = driver.state.chartLines.joined(separator: "\n")
        for part in [
            "Control chart of Racially or religiously aggravated offences: number recorded, from April 2013 to March 2019.",
            "Method: Laney's u′ chart.", "The centre is 3,792.", "July 2016: 5,605, outside the limits.",
            "June 2016 coincides with: EU membership referendum.", "Jul 2016 5,605",
        ] { #expect(text.contains(part), "\(part)") }
        #expect(!text.contains("caused"))
    }

    @Test(arguments: [
        (SignalMethod.ewma, "smoothed mean outside the limits"), (.cusum, "cumulative sum far out"),
        (.laney, "outside the limits"),
    ]) func reasonsFitTheMethod(method: SignalMethod, reason: String) throws {
        var driver = try Driver()
        try driver.press("2<BS>d<Down><Down><Enter>c]]]")
        driver.state.trends.shown.chartMethod = method
        #expect(driver.state.chartLines.contains { $0 == "June 2017: 6,042, " + reason + "." })
        #expect(driver.grid.runs.contains { $0.text.contains(reason) })
    }

    @Test(arguments: [
        ([0.0, 5605], Calculation.count, 5, [0.0, 2000, 4000, 6000]), ([0, 1], .count, 5, [0, 1, 2]),
        ([-0.05, 0.26], .change, 6, [0, 0.1, 0.2, 0.3]),
        ([1, 43], .rank, 6, [1, 10, 20, 30, 40]), ([0, 0], .rate, 3, [0, 0.5, 1]),
    ]) func ticksAreRound(values: [Double], calculation: Calculation, most: Int, expected: [Double]) throws {
        let scale = try #require(AxisScale(values, calculation))
        let ticks = scale.ticks(step: scale.step(most: most, least: calculation.isWhole ? 1 : 0))
        #expect(ticks.count == expected.count && zip(ticks, expected).allSatisfy { abs($0 - $1) < 1e-9 }, "\(ticks)")
    }

    @Test func stepsOfShadeHoldAsManyValues() {
        let steps = ValueSteps([1, 1, 1, 1, 1, 1, 2, 3, 4, 1000], count: 5)
        #expect(steps.shade(1) < steps.shade(2) && steps.shade(2) <= steps.shade(3) && steps.shade(1000) == 4)
        #expect(ValueSteps([], count: 5).shade(1) == 0)
    }
}
