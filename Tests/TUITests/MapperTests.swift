import Core
import Testing

@testable import TUI

/// The layer where a person says what the columns of a file are.
@Suite struct MapperTests {
    private func driver(width: Int = 120, height: Int = 40, language: Language = .english) throws -> Driver {
        var driver = try Driver(width: width, height: height, language: language)
        driver.send(try Driver.mapping("returns.csv"))
        return driver
    }

    private func wide() throws -> Driver {
        let text = "Ward,Year,Race,Religion,Total\nArmley,2018/19,5,6,11\nWetherby,2018/19,7,8,15\n"
        let preview = try Array(text.utf8).withUnsafeBufferPointer { bytes in
            Result { () throws(ReadError) in try FilePreview.read(bytes, isCut: false) }
        }.get()
        var driver = try Driver()
        driver.send(.mapping(try #require(MapDraft(preview)), ImportRequest(path: "/tmp/wide.csv"), problem: nil))
        return driver
    }

    static let scenes: [(name: String, keys: String)] = [("mapper", ""), ("mapper-said", "a<End>"), ("mapper-name", "as")]

    @Test(arguments: [(40, 12), (80, 24), (120, 40), (200, 60)], Language.allCases)
    func scenes(size: (Int, Int), language: Language) throws {
        for scene in MapperTests.scenes {
            var driver = try driver(width: size.0, height: size.1, language: language)
            try driver.press(scene.keys)
            Golden.expect(driver.text, is: "\(scene.name)-\(size.0)x\(size.1)-\(language.rawValue)")
        }
    }

    @Test func whatIsMissingIsSaidAndNothingIsImported() throws {
        var driver = try driver()
        #expect(driver.words.contains("Missing: the area"))
        try driver.press("<Enter>")
        #expect(driver.effects.isEmpty && driver.state.notice?.contains("missing still") == true)
    }

    @Test func enterImportsWithTheMap() throws {
        var driver = try driver()
        try driver.press("a")
        #expect(driver.words.contains("Would be read: 3 areas × 2 months"))
        #expect(driver.words.contains("Columns left out: Notes."))
        // A row that gives nothing is named with its place.
        #expect(driver.words.contains("1 row gives nothing; the first, B7"))
        try driver.press("<Enter>")
        #expect(driver.effects == [.importFile(try Driver.returns())])
        #expect(driver.state.layers.isEmpty && driver.state.work?.file == "returns.csv")
    }

    @Test func escapeChangesNothing() throws {
        var driver = try driver()
        try driver.press("a<Esc>")
        #expect(driver.effects.isEmpty && driver.state.layers.isEmpty && driver.state.work == nil)
    }

    @Test(arguments: Language.allCases) func arrowsActAsSeen(language: Language) throws {
        var driver = try driver(language: language)
        try driver.press(language == .english ? "<Right>" : "<Left>")
        #expect(driver.state.mapper?.column == 1)
        try driver.press("<End>")
        #expect(driver.state.mapper?.column == 4)
    }

    @Test(arguments: [
        ("n", "No value of this column can be read as that."), ("w", "No title is a period"),
        ("]", "The file has one sheet only."),
        ("<Right>a<Left>m", "No value of this column"),
    ])
    func whatIsImpossibleSaysWhy(keys: String, words: String) throws {
        var driver = try driver()
        try driver.press(keys)
        #expect(driver.state.notice?.contains(words) == true, "\(driver.state.notice ?? "")")
    }

    @Test(arguments: [
        ("a", 0, ColumnUse.role(.area)), ("d", 0, .role(.areaCode)), ("c", 0, .role(.category)), ("t", 0, .role(.type)),
        ("<Right>x", 1, .leftOut), ("<Right>p", 1, .role(.period)), ("<End><Left>n", 3, .role(.count)),
        ("<Space>", 0, .role(.area)),
        ("<Right><Right><Right>y", 3, .role(.count)),
    ])
    func aKeyForEachRole(keys: String, column: Int, use: ColumnUse) throws {
        var driver = try driver()
        try driver.press(keys)
        #expect(driver.state.mapper?.draft.use(of: column) == use)
    }

    @Test func wideTablesHaveFiguresInManyColumns() throws {
        var driver = try wide()
        #expect(driver.words.contains("titles are categories") && driver.words.contains("3 categories"))
        try driver.press("<End>x")
        #expect(driver.words.contains("2 categories") && driver.words.contains("Columns left out: Total."))
        try driver.press("n")
        #expect(driver.words.contains("3 categories"))
        try driver.press("w")
        #expect(driver.words.contains("titles name columns"))
    }

    @Test func theRowOfTheTitlesMoves() throws {
        var driver = try driver()
        try driver.press("a<Down>")
        #expect(driver.state.mapper?.draft.headerRow == 2)
        try driver.press("<Up>")
        #expect(driver.state.mapper?.draft.headerRow == 1 && driver.state.mapper?.order != nil)
    }

    @Test func aProfileIsSavedWithMapAndNames() throws {
        var driver = try driver()
        try driver.press("as")
        #expect(driver.words.contains("Save as a profile") && driver.state.layers.last == .namingProfile(Prompt("returns")))
        try driver.press("<C-u>Monthly<Enter>")
        guard case .saveProfile(let profile)? = driver.effects.last else {
            Issue.record("nothing is saved")
            return
        }
        #expect(try profile.name == "Monthly" && profile.map == Driver.returns().map)
        #expect(profile.header == ["How many", "What", "When", "Where"])
        driver.send(.profileSaved(profile))
        #expect(driver.state.notice?.contains("Saved as profile \"Monthly\"") == true)
        try driver.press("<Enter>")
        guard case .importFile(let request)? = driver.effects.last else {
            Issue.record("nothing is imported")
            return
        }
        #expect(request.profile == profile && request.map == profile.map)
    }

    @Test func aProfileNeedsAWholeMap() throws {
        var driver = try driver()
        try driver.press("s")
        #expect(driver.effects.isEmpty && driver.state.layers.count == 1 && driver.state.notice != nil)
    }

    @Test func oneAreaIsPickedFromTheRegister() throws {
        var driver = try driver()
        try driver.press("A")
        #expect(driver.words.contains("Which council or force?"))
        try driver.press("sheffield<Enter>")
        #expect(driver.words.contains("one area: Sheffield City Council") && driver.state.mapper?.order != nil)
        try driver.press("A")
        #expect(driver.state.mapper?.order == nil)
    }

    @Test func theLineForTheShellIsCopied() throws {
        var driver = try driver()
        try driver.press("aY")
        guard case .copy(let line)? = driver.effects.last else {
            Issue.record("nothing is copied")
            return
        }
        #expect(line.hasPrefix("concord import --map 'area=Where,period=When,category=What,count=\"How many\"' '"))
    }

    @Test func aClickChoosesTheColumn() throws {
        var driver = try driver()
        let y = try #require(driver.grid.lines.firstIndex { $0.contains("How many") })
        let line = driver.grid.lines[y]
        let x = try #require(line.indices.first { line[$0...].hasPrefix("How many") })
        driver.send(.mouse(Mouse(action: .press, x: line.distance(from: line.startIndex, to: x), y: y, at: 0)))
        #expect(driver.state.mapper?.column == 3)
    }

    /// Any keys at any size: it stays drawable, and a request that it gives has a map.
    @Test(arguments: [1, 2, 3, 4] as [UInt64]) func nothingTypedBreaksIt(seed: UInt64) throws {
        var random = seed &* 0x9E37_79B9_7F4A_7C15
        func next(_ bound: Int) -> Int {
            random ^= random << 13
            random ^= random >> 7
            random ^= random << 17
            return Int(random % UInt64(bound))
        }
        let keys: [Key] =
            Array("adpymrctnxwu[]hjkl ").map(Key.character) + [.up, .down, .left, .right, .home, .end, .function(2)]
        for name in ["returns.csv", "wide.csv", "mapped.csv", "bulletin.xlsx", "lines.jsonl", "lookup.csv"] {
            var driver = try Driver(language: seed % 2 == 0 ? .arabic : .english)
            driver.send(try Driver.mapping(name))
            for step in 0..<80 {
                driver.send(.key(keys[next(keys.count)]))
                if step % 20 == 0 { driver.send(.resize(Size(width: 1 + next(210), height: 1 + next(70)))) }
                if step % 5 == 0 { #expect(driver.grid.size == driver.state.size) }
                if let order = driver.state.mapper?.order { #expect(order.map != nil) }
            }
        }
    }
}
