import Core
import Testing

@testable import TUI

@Suite struct CanvasTests {
    init() { TextWidth.useUnicode() }

    private func draw(_ width: Int, _ height: Int, _ language: Language = .english, _ body: (Canvas) -> Void) -> [String] {
        let frame = Canvas.Frame(size: Size(width: width, height: height), glyphs: .unicode, language: language)
        body(Canvas(frame))
        return frame.grid.lines
    }

    @Test func fieldsAreCutAtTheCanvas() {
        #expect(draw(6, 1) { $0.text("abcdefgh", x: 3, y: 0) } == ["   ab…"])
        #expect(draw(6, 1) { $0.text("abc", x: 9, y: 0) } == [""])
        #expect(draw(6, 1) { $0.text("abc", x: 0, y: 5) } == [""])
    }

    @Test func alignment() {
        #expect(draw(6, 1) { $0.text("ab", y: 0, align: .end) } == ["    ab"])
        #expect(draw(6, 1) { $0.text("ab", y: 0, align: .centre) } == ["  ab"])
    }

    @Test func arabicMirrorsPlacesButNotNumbers() {
        #expect(draw(6, 1, .arabic) { $0.text("ab", x: 1, y: 0, width: 3) } == ["   ab"])
        #expect(draw(6, 1, .arabic) { $0.text("ab", y: 0, align: .end) } == ["ab"])
        #expect(draw(6, 1, .arabic) { $0.text("12", x: 2, y: 0, width: 4, align: .number) } == ["  12"])
        #expect(draw(6, 1, .arabic) { $0.leftToRight.text("ab", y: 0) } == ["ab"])
    }

    @Test(arguments: Language.allCases) func boxesCloseInBothDirections(language: Language) {
        #expect(draw(4, 3, language) { $0.box(.border, heavy: false) } == ["┌──┐", "│  │", "└──┘"])
    }

    @Test func partsDoNotReachOutside() {
        let lines = draw(8, 3) { canvas in
            canvas.part(Rect(x: 6, y: 1, width: 10, height: 10)).text("abcdef", y: 0)
            canvas.part(Rect(x: 20, y: 1, width: 3, height: 1)).text("x", y: 0)
        }
        #expect(lines == ["", "      a…", ""])
    }

    @Test(arguments: [
        ([1, 2, 4, 8] as [Double?], 4, [1, 2, 4, 7] as [Int?]), ([nil, 8], 4, [nil, 7]), ([0, 0], 2, [0, 0]), ([], 4, []),
        ([8, 8, nil, nil], 2, [7, nil]), ([nil, nil], 2, [nil, nil]), ([-1, 0, 1], 3, [0, 4, 7]),
    ]) func sparklines(numbers: [Double?], width: Int, heights: [Int?]) {
        #expect(Sparkline.heights(numbers, width: width, steps: 8) == heights)
    }

    @Test(arguments: [(0.0, 5605.0, 0.0, 6000.0), (-0.05, 0.26, -0.05, 0.3), (0, 0, 0, 0), (0, 1, 0, 1)])
    func axesEndOnRoundNumbers(lowest: Double, highest: Double, bottom: Double, top: Double) {
        let scale = AxisScale(lowest: lowest, highest: highest)
        #expect(abs(scale.bottom - bottom) < 1e-9 && abs(scale.top - top) < 1e-9, "\(scale)")
    }

    @Test(arguments: [(5, 0, 0), (12, 0, 10), (3, 10, 0)]) func scrollingKeepsTheLineVisible(line: Int, first: Int, expected: Int)
    {
        let moved = Scrolling.keep(line...line, visibleFrom: first, height: 10, count: 100)
        #expect(moved == expected && (moved..<moved + 10).contains(line))
    }
}
