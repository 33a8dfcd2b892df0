import Core
import Testing

@testable import TUI

/// What the keys and clicks of the trends panel do to its state.
@Suite struct TrendsPanelTests {
    /// The panel with its own view of the police forces.
    private func forces(_ more: String = "") throws -> Driver {
        var driver = try Driver()
        try driver.press("2<BS>d<Down><Enter>" + more)
        return driver
    }

    private func name(_ driver: Driver) -> String {
        let table = driver.state.shownTable
        let row = driver.state.trends.shown.row
        return table.order.indices.contains(row) ? table.name(row).english : ""
    }

    @Test func theCursorStaysOnItsRowWhenSorted() throws {
        var driver = try forces("jjjj")
        let before = name(driver)
        try driver.press("s")
        #expect(name(driver) == before && driver.state.trends.shown.row != 4)
        #expect(driver.state.leading == driver.state.selection(in: .trends))
        try driver.press("ss")
        #expect(name(driver) == before && driver.state.trends.shown.row == 4)
    }

    @Test func aFilterKeepsTheRowWhileItPassesAndGivesItBack() throws {
        var driver = try forces("jjjj")
        let before = name(driver)
        try driver.press("/west")
        #expect(name(driver) == "West Mercia")
        try driver.press("<Esc>")
        #expect(name(driver) == before)
    }

    @Test func changeAndRateCanBeSortedBy() throws {
        var driver = try forces("zl")
        #expect(driver.state.trends.shown.extra == .change)
        try driver.press("s")
        #expect(driver.state.shownTable.name(0).english == "City of London")
        try driver.press("ls")
        #expect(driver.state.trends.shown.extra == .rate)
        #expect(driver.state.shownTable.name(0).english == "West Yorkshire")
        try driver.press("hh")
        #expect(driver.state.trends.shown.extra == nil && driver.state.trends.shown.column == 1)
    }

    @Test func aClickOnANameSelectsAndASecondOpens() throws {
        var driver = try forces()
        let y = try #require(driver.grid.lines.firstIndex { $0.contains("Cheshire") })
        let x = try #require(
            driver.grid.lines[y].indices.first { driver.grid.lines[y][$0...].hasPrefix("Cheshire") }.map {
                driver.grid.lines[y].distance(from: driver.grid.lines[y].startIndex, to: $0)
            })
        driver.send(.mouse(Mouse(action: .press, x: x, y: y, at: 0)))
        #expect(name(driver) == "Cheshire" && driver.state.trends.shown.column == -1)
        driver.send(.mouse(Mouse(action: .press, x: x, y: y, at: 200)))
        #expect(driver.state.page?.subject == .entry(EntryID(.force, "E23000006")))
    }

    @Test func quickKeysLoseNoFollowing() throws {
        var driver = try Driver()
        // All in one burst: nothing rests in between.
        for key in try Key.parse("<Down><Down><Down><Tab>") { driver.send(.key(key)) }
        #expect(driver.state.leading == .entry(EntryID(.council, "LUT")))
        #expect(driver.state.focus == .trends && driver.state.trends.followed != nil)
    }

    @Test func aPanelWithAViewOfItsOwnLeadsAgain() throws {
        var driver = try Driver()
        try driver.press("/leic<Enter><Tab><BS><S-Tab>")
        #expect(driver.state.leader == .councils)
        #expect(driver.state.leading == .entry(EntryID(.council, "LCE")))
    }

    @Test func totalsAreSumsOrReasons() throws {
        var driver = try forces("zT<End>")
        #expect(driver.words.contains("103,379 offences, the sum of 44 figures"))
        try driver.press("r")
        #expect(driver.state.trends.shown.slice.rows == .category)
        try driver.press("TT")
        #expect(driver.state.notice?.contains("never to offences") == true)
    }

    @Test func swappingKeepsTheFigure() throws {
        var driver = try forces("jjjj")
        let before = driver.state.selection(in: .trends)
        try driver.press("x")
        #expect(driver.state.trends.shown.slice.rows == .period && driver.state.trends.shown.slice.columns == .area)
        #expect(driver.state.selection(in: .trends) == before)
        try driver.press("x")
        #expect(driver.state.selection(in: .trends) == before && driver.state.trends.shown.slice.rows == .area)
    }

    @Test func aFigureOpensWhatLiesBeneathAndEscRises() throws {
        var driver = try forces("jj")
        let before = driver.state.trends.shown
        try driver.press("<Enter>")
        #expect(driver.state.trends.shown.slice.rows == .category)
        #expect(driver.words.contains("British Transport Police"))
        try driver.press("<Esc>")
        #expect(driver.state.trends.shown.slice == before.slice && driver.state.trends.shown.row == before.row)
        // The months of a year.
        try driver.press("d<End><Enter>u<Left><Enter>")
        #expect(!driver.state.trends.shown.slice.byYear && driver.state.trends.shown.above.count == 1)
    }

    @Test func columnsAreHiddenMovedFrozenAndWidened() throws {
        var driver = try Driver()
        try driver.press("2<BS>zH")
        let hidden = driver.state.shownTable
        #expect(hidden.columnCount == hidden.table.columns.count - 1)
        #expect(driver.state.shownTable.column(hidden.columnCount - 1).column?.period.label == "2023/24")
        try driver.press("<lt>")
        #expect(driver.state.shownTable.column(hidden.columnCount - 2).column?.period.label == "2023/24")
        try driver.press("S<Home>")
        #expect(driver.state.shownTable.columnCount == hidden.table.columns.count)
        // Frozen columns stay when the others scroll.
        for _ in 0..<20 { try driver.press("h") }
        try driver.press("lF")
        for _ in 0..<20 { try driver.press("l") }
        #expect(driver.words.contains("2011/12") && driver.words.contains("2024/25") && !driver.words.contains("2012/13"))
        let narrow = driver.state.trends.shown.arrangement.extraWidth
        try driver.press("+")
        #expect(driver.state.trends.shown.arrangement.extraWidth > narrow)
    }

    @Test func viewsAreSavedUnderANameAndShownAgain() throws {
        var driver = try forces("M<End><Enter>")
        try driver.press("W")
        try driver.press("ranks<Enter>")
        guard case .saveView(let view)? = driver.effects.last else {
            Issue.record("no view was saved")
            return
        }
        #expect(view.name == "ranks" && view.line.contains("measure=rank"))
        driver.send(.viewSaved(view))
        let shown = driver.state.trends.shown.slice
        try driver.press("d<Home><Enter>V<Enter>")
        #expect(driver.state.trends.shown.slice == shown)
    }

    @Test func whatIsShownIsExported() throws {
        var driver = try forces("/west<Tab>e<Enter>")
        guard case .export(let name, let bytes)? = driver.effects.last else {
            Issue.record("nothing was exported")
            return
        }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(name == "concord-forces.csv")
        #expect(
            text.split(separator: "\n").map { $0.split(separator: ",")[0] } == [
                "area", "West Mercia", "West Midlands", "West Yorkshire",
            ])
        try driver.press("<Esc>c]e<Enter>")
        guard case .export(let picture, let drawn)? = driver.effects.last else {
            Issue.record("no picture was exported")
            return
        }
        let svg = String(decoding: drawn, as: UTF8.self)
        #expect(picture == "concord-forces.svg" && svg.hasPrefix("<?xml") || svg.hasPrefix("<svg"))
    }

    @Test func whatAPageHidesSaysSo() throws {
        var driver = try forces("o")
        #expect(driver.state.page != nil)
        let before = driver.state.trends.shown.slice
        try driver.press("x")
        #expect(driver.state.trends.shown.slice == before && driver.state.notice != nil)
    }
}
