import Core
import Testing

@testable import TUI

/// State, message, state and effects.
@Suite struct UpdateTests {
    @Test func quitAsksToEnd() throws {
        var driver = try Driver()
        try driver.press("q")
        #expect(driver.effects == [.quit(0)])
    }

    @Test(arguments: [(15, 143), (1, 129), (2, 130)]) func signalsEnd(number: Int, code: Int) throws {
        var driver = try Driver()
        driver.send(.signal(number))
        #expect(driver.effects == [.quit(code)])
    }

    @Test func lettersTypedNeverAct() throws {
        var driver = try Driver()
        try driver.press("/q")
        #expect(driver.effects.isEmpty && driver.state.filterPrompt?.text == "q")
        try driver.press("<Esc>:q")
        #expect(driver.effects.isEmpty)
    }

    @Test func aHeldKeyMovesTheFocusedPanelAlone() throws {
        var driver = try Driver()
        driver.send(.rested)
        let trends = driver.state.trends
        let agenda = driver.state.agenda
        for _ in 0..<5 { driver.send(.key(.down)) }
        #expect(driver.state.trends == trends && driver.state.agenda == agenda && driver.state.isRestDue)
        driver.send(.rested)
        #expect(driver.state.trends != trends && !driver.state.isRestDue)
    }

    @Test func pinnedPanelsStay() throws {
        var driver = try Driver()
        try driver.press("p")
        let trends = driver.state.trends.shown.slice
        try driver.press("<Down><Down><Down>")
        #expect(driver.state.trends.shown.slice == trends)
        try driver.press("p")
        #expect(driver.state.trends.shown.slice != trends)
    }

    @Test func aPanelThatFollowedStaysWhenFocusedAndComesBack() throws {
        var driver = try Driver()
        let own = driver.state.trends.own
        try driver.press("<Tab>")
        let forces = try Driver.library.trends.index(of: "forces")
        #expect(driver.state.trends.shown.slice.dataset == forces)
        try driver.press("<BS>")
        #expect(driver.state.trends.shown.slice == own.slice)
    }

    @Test func aBoroughTurnsTrendsToItself() throws {
        var driver = try Driver()
        try driver.press("/camden")
        let slice = driver.state.trends.shown.slice
        #expect(try Driver.library.trends.datasets[slice.dataset].id == "london")
        #expect(try Driver.library.trends.datasets[slice.dataset].areas[slice.at.area].name.english == "Camden")
    }

    @Test func aForceMarksItsCouncils() throws {
        var driver = try Driver()
        try driver.press("2<BS>d<Down><Enter>/west mid<Enter><Esc>")
        let rows = driver.state.browse.shown.list.rows
        #expect(rows.first?.group == .linked && rows.filter { $0.group == .linked }.count == 7)
    }

    @Test func aSessionMarksCouncilsAndThemes() throws {
        var driver = try Driver()
        try driver.press("3")
        let session = EntryID(.session, "conference-2018/leaders")
        #expect(driver.state.agenda.shown.item?.id == session)
        try driver.press("<Down>")
        try driver.press("<Up>")
        #expect(driver.state.browse.shown.list.rows.first?.id == EntryID(.council, "BIR"))
        #expect(driver.state.isLinked(EntryID(.theme, "best-practice"), in: .councils))
    }

    @Test func aMonthMarksWhatCoincidesNearestFirst() throws {
        var driver = try Driver()
        try driver.press("2<BS>d<Down><Down><Enter>")
        driver.state.trends.shown.column = 39
        driver.state.lastSelection = nil
        driver.send(.rested)
        #expect(driver.state.agenda.shown.linked.map(\.name.english) == ["EU membership referendum", "Murder of Jo Cox MP"])
        #expect(driver.state.agenda.shown.coincidesWith == Period("2016-07"))
    }

    @Test func copyTakesCoverageAndSourceAlong() throws {
        var driver = try Driver()
        try driver.press("2y")
        let expected =
            "Race, West Midlands, 2018/19: 4,811 motivating factors. EW44: England and Wales, all 44 forces · release 2018/19 (15 Oct 2019). "
            + "Home Office, Hate crime, England and Wales, 2018 to 2019, Open Government Licence v3.0."
        #expect(driver.effects == [.copy(expected)])
    }

    @Test(arguments: [
        ("t", "agenda panel: press 3"), ("d", "trends panel: press 2"), ("r", "trends panel"), ("v", "trends panel"),
    ])
    func aKeyOfAnotherPanelSaysWhereItWorks(key: String, panel: String) throws {
        var driver = try Driver()
        driver.send(.rested)
        let before = driver.state
        try driver.press(key)
        #expect(driver.state.notice?.contains(panel) == true)
        driver.state.notice = nil
        #expect(driver.state == before)
    }

    @Test func aFigureOfAPageIsCopiedWithAreaYearsCoverageAndSource() throws {
        var driver = try Driver()
        try driver.press("<Enter>")
        let lines = try #require(driver.state.pageLines)
        let race = try #require(lines.facts.firstIndex { driver.state.strings.factLabel($0) == "Race" })
        try driver.press(String(repeating: "j", count: race) + "y")
        let expected =
            "Race, West Midlands (police force): 2017/18 4,151, 2018/19 4,811 motivating factors, +16%, 1.65 per 1,000 residents. "
            + "EW44: England and Wales, all 44 forces · release 2018/19 (15 Oct 2019). "
            + "Home Office, Hate crime, England and Wales, 2018 to 2019, Open Government Licence v3.0."
        #expect(driver.effects == [.copy(expected)])
    }

    @Test func aPinnedPanelKeepsTheNameOfWhatItFollowed() throws {
        var driver = try Driver()
        try driver.press("p<Down>")
        #expect(driver.words.contains("◆ Birmingham") && !driver.words.contains("◆ Leeds"))
        #expect(driver.words.contains("pinned"))
    }

    @Test func changeBelongsToTheColumnBesideIt() throws {
        var driver = try Driver()
        try driver.press("2<BS>d<Down><Down><Enter><Left><Left><Left>")
        // Three columns back the last one shown is January 2019: 4,039 after 4,359.
        #expect(driver.state.trends.shown.figureColumn == 68)
        let line = try #require(driver.grid.lines.first { $0.contains("4,039") })
        #expect(line.contains("−7%"), "\(line)")
    }

    @Test func halfATypedFieldDoesNotCatchTheCursor() throws {
        var driver = try Driver()
        try driver.press("/region:london")
        #expect(driver.state.browse.shown.list.cursor == 0)
        try driver.press("<Esc>/network:scn")
        #expect(driver.state.browse.shown.list.rows.map(\.id) == [EntryID(.council, "BIR")])
    }

    @Test(arguments: ["<Enter>s", "<Enter>]", "<Enter><Space>", "3<Enter>t", "3<Enter>e", "3s"])
    func aKeyThatDoesNothingSaysWhy(keys: String) throws {
        var driver = try Driver()
        try driver.press(keys)
        #expect(driver.state.notice?.isEmpty == false)
    }

    @Test func anUnavailableCommandSaysWhy() throws {
        var driver = try Driver()
        try driver.press(":strand<Enter>")
        #expect(driver.state.notice == "This works in the trends panel: press 2 first.")
        try driver.press("2u")
        #expect(driver.state.notice == "These figures are published by financial year only.")
    }

    @Test func sortGoesDownUpAndBack() throws {
        var driver = try Driver()
        try driver.press("<Right><Right><Right>s")
        #expect(driver.state.browse.shown.list.rows.first?.id == EntryID(.council, "GLA"))
        try driver.press("s")
        #expect(driver.state.browse.shown.list.order?.isDescending == false)
        try driver.press("s")
        #expect(driver.state.browse.shown.list.order == nil)
    }

    @Test func selectionIsKeptOnItsEntry() throws {
        var driver = try Driver()
        try driver.press("/leeds")
        let id = driver.state.browse.shown.list.selected?.id
        try driver.press("<Esc>")
        #expect(driver.state.browse.shown.list.selected?.id == id)
    }

    @Test func endedCouncilsComeOnRequest() throws {
        var driver = try Driver()
        #expect(driver.state.browse.shown.list.rows.count == 396)
        try driver.press("e")
        #expect(driver.state.browse.shown.list.rows.count == 471)
    }

    @Test func agendaMovesByDaysAndWeeks() throws {
        var driver = try Driver()
        try driver.press("3<BS>")
        try driver.press("<Right>")
        #expect(driver.state.agenda.shown.day.iso == "2026-11-25")
        try driver.press("<PgDn>")
        #expect(driver.state.agenda.shown.day.iso == "2026-12-02")
        try driver.press("<Right>")
        #expect(driver.state.agenda.shown.item?.name.english == "International Day of Persons with Disabilities")
        try driver.press("<Down><Down>")
        #expect(driver.state.agenda.shown.day.iso == "2027-01-27")
        try driver.press("<Up>t")
        #expect(driver.state.agenda.shown.day.iso == "2026-11-24")
    }

    @Test func arrowsActAsSeen() throws {
        var driver = try Driver(language: .arabic)
        try driver.press("<Left>")
        #expect(driver.state.browse.shown.list.column == 1)
        try driver.press("3<BS><Left>")
        #expect(driver.state.agenda.shown.day.iso == "2026-11-25")
        // Time runs from left to right in a chart.
        try driver.press("2<BS>c<Left>")
        let last = driver.state.shownTable.columns.count - 1
        #expect(driver.state.trends.shown.column == last - 1)
    }

    @Test func triggersCanBeTurnedOff() throws {
        var driver = try Driver(now: "2017-06-01")
        try driver.press("3<BS>")
        #expect(driver.words.contains("London Bridge attack"))
        try driver.press("e")
        #expect(!driver.words.contains("London Bridge attack"))
    }

    @Test func aNewDayMovesTheAgendaThatStoodOnToday() throws {
        var driver = try Driver()
        driver.send(.tick(Now(Moment(day: driver.state.now.day + 1))))
        #expect(driver.state.agenda.own.day.iso == "2026-11-25")
    }

    @Test func clicksDoWhatIsSeen() throws {
        var driver = try Driver()
        let grid = driver.grid
        let row = try #require(grid.lines.firstIndex { $0.contains("Leicester  ") })
        driver.send(.mouse(Mouse(action: .press, x: 8, y: row, at: 0)))
        #expect(driver.state.browse.shown.list.selected?.id == EntryID(.council, "LCE"))
        driver.send(.mouse(Mouse(action: .press, x: 8, y: row, at: 200)))
        #expect(driver.state.page?.subject == .entry(EntryID(.council, "LCE")))
        let footer = grid.lines.count - 1
        let line = driver.grid.lines[footer]
        let x = try #require(
            line.indices.first { line[$0...].hasPrefix("? help") }.map { line.distance(from: line.startIndex, to: $0) })
        driver.send(.mouse(Mouse(action: .press, x: x, y: footer, at: 5000)))
        #expect(driver.state.layers == [.help(scroll: 0)])
    }

    @Test func theWheelMovesThePanelUnderIt() throws {
        var driver = try Driver()
        driver.send(.mouse(Mouse(action: .wheelDown, x: 5, y: 10, at: 0)))
        #expect(driver.state.browse.shown.list.cursor == 3)
    }

    /// Any keys, any sizes: the state stays drawable.
    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) func nothingTypedBreaksIt(seed: UInt64) throws {
        var random = seed &* 0x9E37_79B9_7F4A_7C15
        func next(_ bound: Int) -> Int {
            random ^= random << 13
            random ^= random >> 7
            random ^= random << 17
            return Int(random % UInt64(bound))
        }
        let keys: [Key] =
            Array("hjklgG123zsmfdvucrte/:ip[]? abNل9!ownxRTHSF+-<>MWVYDIULPJ@()'vvL").map(Key.character) + [
                .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .escape, .tab, .backTab, .backspace,
                .function(2), .enter, .enter, .control("o"),
            ]
        var driver = try Driver(language: seed % 2 == 0 ? .arabic : .english)
        for step in 0..<400 {
            driver.send(.key(keys[next(keys.count)]))
            if step % 7 == 0 { driver.send(.rested) }
            if step % 50 == 0 { driver.send(.resize(Size(width: 1 + next(210), height: 1 + next(70)))) }
            if step % 20 == 0 { driver.send(.mouse(Mouse(action: .press, x: next(120), y: next(40), at: step * 100))) }
            if step % 5 == 0 { #expect(driver.grid.size == driver.state.size) }
        }
    }
}
