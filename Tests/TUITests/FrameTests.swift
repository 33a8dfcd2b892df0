import Core
import Testing

@testable import TUI

/// Frames of every panel at every size in both languages, against what was looked at and found right.
@Suite struct FrameTests {
    static let sizes = [(40, 12), (80, 24), (120, 40), (200, 60)]
    static let panels: [(name: String, keys: String)] = [
        ("councils", ""), ("trends", "2<BS>"), ("agenda", "3<BS>"),
    ]

    @Test(arguments: sizes, Language.allCases) func panels(size: (Int, Int), language: Language) throws {
        for panel in FrameTests.panels {
            var driver = try Driver(width: size.0, height: size.1, language: language)
            try driver.press(panel.keys)
            Golden.expect(driver.text, is: "\(panel.name)-\(size.0)x\(size.1)-\(language.rawValue)")
        }
    }

    static let scenes: [(name: String, keys: String)] = [
        ("council-page", "/leic<Enter>"), ("force-page", "2<BS>d<Down><Enter><Home><Left><Left><Left><Enter>"),
        ("conference-page", "3<Down><Enter>"),
        ("bodies", "]"), ("people", "]]"), ("cities", "]]]"), ("themes", "]]]]"), ("practices", "[[[z"),
        ("trends-forces", "2<BS>d<Down><Enter>"), ("trends-london", "2<BS>d<End><Enter>"), ("trends-series", "2<BS>rm"),
        ("trends-change", "2<BS>mm"), ("chart", "2<BS>d<Down><Enter>"), ("chart-aggravated", "2<BS>d<Down><Down><Enter>cz"),
        ("agenda-month", "3<BS>["), ("help", "?"), ("palette", ":"), ("palette-typed", ":sor"), ("source", "2i"),
        ("dataset-picker", "2d"),
        ("series-picker", "2<BS>v"), ("filter", "/force:\"west yorkshire\""), ("filter-nothing", "/zzz"), ("ended", "e<End>"),
        ("scotland", "/glasgow"), ("trends-signals", "2<BS>d<Down><Down><Enter>!"),
        ("trends-signals-london", "2<BS>d<End><Enter>!z"),
        ("figure-page", "2<BS>d<Down><Down><Enter>!<Enter>z"), ("trends-swapped", "2<BS>xz"),
        ("trends-totals", "2<BS>d<Down><Enter>T<End>"),
        ("trends-rank", "2<BS>d<Down><Enter>M<End><Enter>z"), ("peers-picker", "2<BS>d<Down><Enter>n"),
        ("measure-picker", "2<BS>M"),
        ("export-picker", "2<BS>e"), ("view-name", "2<BS>Wmine"),
    ]

    @Test(arguments: Language.allCases) func scenes(language: Language) throws {
        for scene in FrameTests.scenes {
            var driver = try Driver(language: language)
            try driver.press(scene.keys)
            Golden.expect(driver.text, is: "\(scene.name)-\(language.rawValue)")
        }
    }

    @Test(arguments: [(39, 12), (40, 11), (20, 5), (8, 3), (1, 1)]) func tooSmall(width: Int, height: Int) throws {
        var driver = try Driver(width: width, height: height)
        #expect(driver.words.contains("Concord"))
        // Growing brings the picture back.
        let whole = try Driver().text
        driver.send(.resize(Size(width: 120, height: 40)))
        #expect(driver.text == whole)
    }

    @Test func plainTerminalsGetPlainSigns() throws {
        let state = AppState(
            library: try Driver.library, language: .english, size: Size(width: 120, height: 40),
            now: Now(Moment(day: Day(number: 20_781))),
            glyphs: .plain)
        let drawn = AppView.draw(state).lines.joined()
        for sign in ["━", "▶", "◆", "●", "⠤"] { #expect(!drawn.contains(sign)) }
    }
}
