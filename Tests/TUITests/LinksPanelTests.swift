import Testing

@testable import Core
@testable import TUI

/// Links in the councils panel: table, tree, map, path, and the network as of a date.
@Suite struct LinksPanelTests {
    static let scenes: [(name: String, keys: String)] = [
        ("links", "["), ("links-filtered", "[/relation:works<Tab>1s"),
        ("links-of", "/leicester<Enter>L<Down><Right><Right>"),
        ("links-unknown-field", "[/color:red"), ("commitments", "[["), ("tree", "/luton<Enter>v<Down><Down><Enter><Down>"),
        ("map", "/luton<Enter>vv<Down><Down>"),
        ("path", "/leicester<Enter><Esc><Space>]/coventry<Enter><Esc><Space>P<Down>"),
        ("path-inferred", "]/mayor<Enter><Esc><Space><Esc>/institute<Enter><Esc><Space>P"),
        ("as-of", "/birmingham<Enter>@2018<Enter>"),
        ("as-of-asked", "@2018-1"), ("places", "<Enter><Esc><Down><Enter><Esc>J"),
    ]

    @Test(arguments: [(80, 24), (120, 40)], Language.allCases) func frames(size: (Int, Int), language: Language) throws {
        for scene in LinksPanelTests.scenes {
            var driver = try Driver(width: size.0, height: size.1, language: language)
            try driver.press(scene.keys)
            Golden.expect(driver.text, is: "network-\(scene.name)-\(size.0)x\(size.1)-\(language.rawValue)")
        }
    }

    /// A hub with 10,000 members, and one of them with a weak link on.
    private static let hub: NetworkTable = {
        var file = NetworkFile(layout: .links)
        file.title = "made"
        let hub = EntryID(.body, "hub")
        file.entries = [FileEntry(hub, Name("The Hub"))]
        for number in 0..<10_000 {
            let id = EntryID(.body, "m\(number)")
            file.entries.append(FileEntry(id, Name("Member \(10_000 + number)")))
            file.statements.append(
                Statement(
                    id, .known(.memberOf), hub, source: "made", since: PartialDate(year: 2010 + number % 10),
                    until: number % 2 == 0 ? PartialDate(year: 2019) : nil))
        }
        file.statements.append(
            Statement(EntryID(.body, "m7"), .known(.worksWith), EntryID(.body, "scn"), source: "made", confidence: .probable))
        return NetworkTable([file])
    }()

    private func driver(width: Int = 120, height: Int = 40, language: Language = .english) throws -> Driver {
        var driver = try Driver(width: width, height: height, language: language)
        driver.state.replace(try Driver.library.adding(Self.hub))
        driver.state.open(EntryID(.body, "hub"))
        return driver
    }

    @Test func aHubOfTenThousandShowsAllItsLinks() throws {
        var driver = try driver()
        try driver.press("L")
        #expect(driver.state.browse.shown.links.rows?.count == 10_000)
        #expect(driver.words.contains("links of The Hub"))
        try driver.press("<End>")
        #expect(driver.state.browse.shown.links.cursor == 9_999)
        try driver.press("/from:\"member 10007\"<Tab>1")
        #expect(driver.state.browse.shown.links.rows?.count == 1 && driver.words.contains("Member 10007"))
        // One step back takes the filter, the next leads to the page.
        try driver.press("<Esc>")
        #expect(driver.state.browse.shown.links.rows?.count == 10_000)
        try driver.press("<Esc>")
        #expect(driver.state.page?.subject == .entry(EntryID(.body, "hub")))
    }

    @Test func allLinksAreOneKeyAway() throws {
        var driver = try driver()
        try driver.press("LL")
        #expect(driver.state.browse.shown.links.entry == nil)
        #expect((driver.state.browse.shown.links.rows?.count ?? 0) > 10_000)
    }

    @Test(arguments: [(120, 40), (80, 24), (40, 12), (200, 60)]) func aLargeMapHasPages(width: Int, height: Int) throws {
        var driver = try driver(width: width, height: height)
        try driver.press("vv")
        guard case .map(let first)? = driver.state.page?.display else {
            Issue.record("no map")
            return
        }
        #expect(first.map.total == 10_000 && first.map.nodes.count == driver.state.mapPage && first.map.nodes.count <= 30)
        try driver.press("<PgDn><PgDn><PgUp>")
        guard case .map(let second)? = driver.state.page?.display else { return }
        #expect(second.map.first == driver.state.mapPage)
        try driver.press("/member 10042")
        guard case .map(let found)? = driver.state.page?.display else { return }
        #expect(found.map.nodes.map(\.id.key) == ["m42"])
        try driver.press("<Enter>")
        #expect(driver.state.page?.subject == .entry(EntryID(.body, "m42")))
        guard case .map(let next)? = driver.state.page?.display else { return }
        #expect(next.map.nodes.map(\.id.key) == ["hub"])
        driver.send(.resize(Size(width: 90, height: 30)))
        #expect(driver.grid.size == Size(width: 90, height: 30))
    }

    @Test func aTreeGoesDeeperAndBack() throws {
        var driver = try driver()
        try driver.press("v")
        func rows() -> Int { if case .tree(let view)? = driver.state.page?.display { view.tree.rows.count } else { 0 } }
        #expect(rows() == 101)
        try driver.press("<Enter>")
        #expect(rows() == 201)
        // A member has nothing but its hub around it, one has a link on.
        try driver.press("<Home><Down><Down><Down><Down><Down><Down><Down><Down><Right>")
        #expect(rows() == 202 && driver.words.contains("Strong Cities Network"))
        try driver.press("<Left>")
        #expect(rows() == 201)
        try driver.press("<Left><Left>")
        #expect(driver.state.page == nil)
    }

    @Test(arguments: Language.allCases) func theWeakestLinkIsMarked(language: Language) throws {
        var driver = try driver(language: language)
        driver.state.own.marks = [EntryID(.body, "m8"), EntryID(.body, "scn")]
        try driver.press("P")
        guard case .chain(let view)? = driver.state.layers.last else {
            Issue.record("no path: \(driver.state.notice ?? "")")
            return
        }
        #expect(view.path.weakest == 2 && view.entries.map(\.key) == ["m8", "hub", "m7", "scn"])
        #expect(driver.words.contains(driver.state.strings.links.weakest))
        try driver.press("<Down>y")
        #expect(driver.effects.contains { if case .copy(let text) = $0 { text.contains("body:m7") } else { false } })
        try driver.press("<Enter>")
        #expect(driver.state.page?.subject == .entry(EntryID(.body, "hub")))
    }

    @Test func whyThereIsNoPath() throws {
        var driver = try Driver()
        try driver.press("P")
        #expect(driver.state.notice?.contains("Space") == true)
        try driver.press("<Space>P")
        #expect(driver.state.layers.count == 1 || driver.state.notice != nil)
    }

    @Test func marksAreKept() throws {
        var driver = try Driver()
        try driver.press("M")
        #expect(driver.effects == [.keep(.mark(EntryID(.council, "BIR"), true))])
        try driver.press("M")
        #expect(driver.effects.last == .keep(.mark(EntryID(.council, "BIR"), false)) && driver.state.own.marks.isEmpty)
        try driver.press("'")
        #expect(driver.state.notice?.isEmpty == false)
    }

    @Test func theWayBackAndForward() throws {
        var driver = try Driver()
        try driver.press("(")
        #expect(driver.state.notice?.isEmpty == false)
        try driver.press("<Enter><Esc><Down><Enter><Esc><Down><Enter>")
        let last = driver.state.page?.subject
        try driver.press("((")
        #expect(driver.state.page?.subject == .entry(EntryID(.council, "BIR")))
        try driver.press("))")
        #expect(driver.state.page?.subject == last)
        try driver.press(")")
        #expect(driver.state.notice?.isEmpty == false && driver.state.page?.subject == last)
    }

    @Test func theNetworkAsOfADateStaysUntilItIsTakenBack() throws {
        var driver = try driver()
        let today = driver.state.library
        try driver.press("@2015<Enter>")
        #expect(driver.state.library.network.days == PartialDate(iso: "2015")?.days)
        try driver.press("L")
        // Those of whom membership began later are not in it.
        #expect(driver.state.browse.shown.links.rows?.count == 6_000)
        // Another program's change comes in meanwhile.
        driver.send(.refreshed(today))
        #expect(driver.state.library.network.days != nil && driver.state.asOf?.iso == "2015")
        #expect(driver.words.contains("NETWORK AS OF 2015"))
        try driver.press("<F2>")
        #expect(driver.words.contains("٢٠١٥"))
        try driver.press("<F2>@")
        #expect(driver.state.library == today && driver.state.asOf == nil && driver.state.present == nil)
        #expect(driver.state.browse.shown.links.rows?.count == 10_000)
    }

    @Test func starsSetMeanwhileStay() throws {
        var driver = try Driver()
        try driver.press("@2018<Enter>M")
        try driver.press("@")
        #expect(driver.state.own.marks == [EntryID(.council, "BIR")])
    }

    @Test(arguments: ["٢٠١٨", "2018-10", "2018-10-29"]) func datesAreReadAsTheyAreTyped(text: String) throws {
        var driver = try Driver()
        try driver.press("@\(text)<Enter>")
        #expect(driver.state.asOf?.year == 2018)
    }

    @Test func aClickSelectsOnTreeAndMap() throws {
        var driver = try Driver()
        try driver.press("/luton<Enter>v")
        let y = try #require(driver.grid.lines.firstIndex { $0.contains("co-chairs") })
        driver.send(.mouse(Mouse(action: .press, x: 12, y: y, at: 0)))
        guard case .tree(let view)? = driver.state.page?.display else { return }
        #expect(view.selected?.link?.relation == .relation(.known(.coChairs)))
        try driver.press("v")
        let row = try #require(driver.grid.lines.lastIndex { $0.contains("Coventry") })
        driver.send(.mouse(Mouse(action: .press, x: 12, y: row, at: 5000)))
        guard case .map(let map)? = driver.state.page?.display else { return }
        #expect(map.selected?.id.key == "coventry-university")
        driver.send(.mouse(Mouse(action: .press, x: 12, y: row, at: 5100)))
        #expect(driver.state.page?.subject == .entry(EntryID(.body, "coventry-university")))
    }
}
