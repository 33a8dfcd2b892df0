import Core
import Testing

@testable import TUI

/// The councils on a map: what keys, clicks and filters do there, and what it looks like.
@Suite struct MapTests {
    static let sizes = [(40, 12), (80, 24), (120, 40), (200, 60)]

    @Test(arguments: sizes, Language.allCases) func frames(size: (Int, Int), language: Language) throws {
        var driver = try Driver(width: size.0, height: size.1, language: language)
        try driver.press("m")
        Golden.expect(driver.text, is: "map-\(size.0)x\(size.1)-\(language.rawValue)")
    }

    @Test(
        arguments: [
            ("map-rate", "mcc"), ("map-network", "mc"), ("map-closer", "/camden<Tab>m<Esc>++++"),
            ("map-filtered", "/region:wales<Tab>1m"),
            ("map-without-position", "/wmca<Tab>1m"), ("map-marked", "/in:members<Tab>1m <Up> "),
        ], Language.allCases) func scenes(scene: (name: String, keys: String), language: Language) throws
    {
        var driver = try Driver(language: language)
        try driver.press(scene.keys)
        Golden.expect(driver.text, is: "\(scene.name)-\(language.rawValue)")
    }

    private func selected(_ driver: Driver) -> String? { driver.state.browse.shown.list.selected?.id.key }

    private func driver(_ keys: String, width: Int = 120, height: Int = 40, _ language: Language = .english) throws -> Driver {
        var driver = try Driver(width: width, height: height, language: language)
        try driver.press(keys)
        return driver
    }

    /// Arrow keys go to the nearest council in that direction, as seen, in both languages.
    @Test(
        arguments: [
            ("<Right>", "SOL"), ("<Left>", "SAW"), ("<Up>", "LIC"), ("<Down>", "BMG"), ("<Right><Left>", "BIR"),
        ], Language.allCases) func arrowsGoToTheNearest(step: (keys: String, code: String), language: Language) throws
    {
        let map = CouncilMap(try Driver.library.network.councils)
        var driver = try driver("m", language)
        let before = try #require(map.place(of: EntryID(.council, "BIR")))
        try driver.press(step.keys)
        let now = try #require(selected(driver).flatMap { map.place(of: EntryID(.council, $0)) })
        let east = now.point.east - before.point.east, north = now.point.north - before.point.north
        switch step.keys {
        case "<Right>": #expect(east > 0 && abs(north) <= east)
        case "<Left>": #expect(east < 0 && abs(north) <= -east)
        case "<Up>": #expect(north > 0 && abs(east) <= north)
        case "<Down>": #expect(north < 0 && abs(east) <= -north)
        default: #expect(now.point.distanceSquared(to: before.point) < 40 * 40)
        }
    }

    @Test func theOtherPanelsFollow() throws {
        var driver = try driver("m/bexley<Tab><Esc>")
        #expect(selected(driver) == "BEX")
        #expect(driver.state.trends.shown.slice.dataset == (try Driver.library.trends.index(of: "london")))
        try driver.press("<Right><Right><Right>")
        #expect(driver.state.trends.shown.slice.dataset == (try Driver.library.trends.index(of: "forces")))
    }

    @Test(arguments: [("m<Esc>", BrowseView.Display.list), ("mm", .list), ("m", .map), ("m]", .map), ("m][", .map), ("m2", .map)])
    func keysLeaveTheMap(keys: String, display: BrowseView.Display) throws {
        #expect(try driver(keys).state.browse.shown.display == display)
    }

    @Test func theFilterHoldsOnTheMap() throws {
        var driver = try driver("m/in:members<Tab>1")
        #expect(driver.state.browse.shown.list.rows.count == 5)
        var seen: Set<String> = []
        for key in ["<Up>", "<Up>", "<Down>", "<Left>", "<Right>", "<Up>", "<Left>", "<Down>", "<Down>"] {
            try driver.press(key)
            seen.insert(selected(driver) ?? "")
        }
        #expect(seen.isSubset(of: ["BIR", "LCE", "LDS", "LUT", "MAN"]) && seen.count > 3, "\(seen)")
        try driver.press("/<C-u>zzz")
        #expect(driver.words.contains("Nothing matches \"zzz\"") && !driver.text.contains("⠅"))
        try driver.press("<C-u>in:nobdy")
        #expect(driver.words.contains("there is no group, council or police force \"nobdy\""))
    }

    /// A click selects; clicks on the same place go through the councils there, two quick ones open.
    @Test func clicksSelect() throws {
        var driver = try driver("m")
        let place = { (code: String) throws -> (x: Int, y: Int) in
            let picture = driver.state.mapPicture
            let window = try #require(picture.window), point = try #require(picture.map.place(of: EntryID(.council, code))).point
            let cell = try #require(window.cell(of: point)), panel = try #require(driver.state.layout.panels[.councils])
            return (panel.x + 1 + cell.x, panel.y + 3 + cell.y)
        }
        let leeds = try place("LDS")
        driver.send(.mouse(Mouse(action: .press, x: leeds.x, y: leeds.y, at: 0)))
        let first = selected(driver)
        let here = driver.state.mapPicture.here.map(\.key)
        #expect(here.contains("LDS") && first == here.first)
        for step in 1...here.count {
            driver.send(.mouse(Mouse(action: .press, x: leeds.x, y: leeds.y, at: step * 1000)))
            #expect(selected(driver) == here[step % here.count])
        }
        driver.send(.mouse(Mouse(action: .press, x: leeds.x, y: leeds.y, at: here.count * 1000 + 100)))
        #expect(driver.state.page?.subject == .entry(EntryID(.council, here[0])))
    }

    /// Those in one cell are gone through in the order of their residents; near enough each has a cell.
    @Test func severalInOneCell() throws {
        var driver = try driver("m/camden<Tab><Esc>")
        let here = driver.state.mapPicture.here
        #expect(here.count > 2 && driver.words.contains("also here (n): "))
        var seen: [EntryID] = []
        for _ in here {
            try driver.press("n")
            seen.append(try #require(driver.state.browse.shown.list.selected?.id))
        }
        #expect(Set(seen) == Set(here) && selected(driver) == "CMD")
        try driver.press("+++++++")
        #expect(driver.state.browse.shown.magnified == CouncilMap.mostMagnified && driver.state.mapPicture.here.count == 1)
        #expect(driver.words.contains("Map by region × 32"))
        try driver.press("---------")
        #expect(driver.state.browse.shown.magnified == 0)
    }

    @Test(
        arguments: [
            ("s", "The map has no order"), ("2+", nil), ("m:tell<Enter>", "on the map of councils"),
            ("]m", "in the list of councils"),
            ("mW", "Nothing is marked"),
            ("2W", nil),
        ] as [(String, String?)]) func whatCannotBeDoneIsSaid(keys: String, sentence: String?) throws
    {
        let notice = try driver("m" + keys).state.notice
        if let sentence { #expect(notice?.contains(sentence) == true, "\(notice ?? "")") }
    }

    /// Every council that is shown is a letter of the legend; letters tell what colours tell.
    @Test(arguments: MapColouring.allCases) func signsTellWhatColoursTell(colouring: MapColouring) throws {
        let library = try Driver.library
        let classes = library.mapClasses(by: colouring, MapRates(library))
        for glyphs in [Glyphs.unicode, .plain] {
            let key = MapKey(classes, glyphs)
            #expect(Set(key.items.map(\.sign)).count == classes.count)
            #expect(classes.allSatisfy { key[$0] != nil })
        }
    }

    @Test func plainTerminalsGetPlainSigns() throws {
        var state = AppState(
            library: try Driver.library, language: .english, size: Size(width: 120, height: 40),
            now: Now(Moment(day: Day(number: 20_781))),
            glyphs: .plain)
        _ = App.update(&state, .key(.character("m")))
        let drawn = AppView.draw(state).lines.joined(separator: "\n")
        #expect(drawn.unicodeScalars.allSatisfy { !(0x2800...0x28FF).contains($0.value) && $0 != "▶" })
        #expect(drawn.contains("AAA") && drawn.contains(".G"))
    }

    /// A rate is told with what it is of; none is no zero.
    @Test(arguments: [
        ("BIR", "1.96 per 1,000 residents in 2018/19: offences of West Midlands (police force)"),
        ("CMD", "per 1,000 residents in 2020/21: racist and religious"),
        ("GLG", "No figures: Scotland and Northern Ireland publish on another basis."),
    ]) func theSelectedCouncilIsNamed(code: String, sentence: String) throws {
        let driver = try driver("/\(code)<Tab>1mcc", width: 200, height: 60)
        #expect(driver.words.replacing("\n", with: " ").contains(sentence), "\(driver.text)")
        #expect(driver.words.contains("comparable"))
    }

    /// Whatever keys come, in any order, at any size: nothing breaks, and the selection is one that passes.
    @Test(arguments: [(40, 12), (80, 24), (120, 40)]) func anyKeys(width: Int, height: Int) throws {
        var dice = Dice(3)
        var driver = try driver("m", width: width, height: height)
        let keys = [
            "<Up>", "<Down>", "<Left>", "<Right>", "n", "c", "+", "-", "<Space>", "e", "m", "/wal<Tab>1", "<Esc>", "<PgDn>", "G",
            "g", "z",
        ]
        for _ in 0..<120 {
            try driver.press(keys.randomElement(using: &dice) ?? "")
            #expect(driver.state.browse.shown.list.selected != nil || driver.state.browse.shown.list.rows.isEmpty)
            _ = driver.text
        }
    }
}

extension MapPoint {
    fileprivate func distanceSquared(to other: MapPoint) -> Double {
        (east - other.east) * (east - other.east) + (north - other.north) * (north - other.north)
    }
}
