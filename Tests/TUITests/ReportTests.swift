import Core
import Testing

@testable import TUI

/// The report of an import, names that were not found, and the list of what came in.
@Suite struct ReportTests {
    private func reported(width: Int = 120, height: Int = 40, language: Language = .english) throws -> Driver {
        var driver = try Driver(width: width, height: height, language: language)
        try driver.press("2<BS>")
        driver.send(try Driver.imported(try Driver.returns()))
        return driver
    }

    static let scenes: [(name: String, keys: String)] = [("areas", "a"), ("areas-register", "a<Down><Enter>leed")]

    @Test(arguments: [(80, 24), (120, 40)], Language.allCases) func scenes(size: (Int, Int), language: Language) throws {
        for scene in ReportTests.scenes {
            var driver = try reported(width: size.0, height: size.1, language: language)
            try driver.press(scene.keys)
            Golden.expect(driver.text, is: "\(scene.name)-\(size.0)x\(size.1)-\(language.rawValue)")
        }
    }

    @Test func columnsAreCorrectedFromTheReport() throws {
        var driver = try reported()
        try driver.press("m")
        guard case .lookAt(let request)? = driver.effects.last else {
            Issue.record("the file is not looked at")
            return
        }
        #expect(try request.map == Driver.returns().map && request.replaces != nil)
        #expect(driver.state.work != nil)
        let preview = try FilePreview.read(path: request.path)
        driver.send(.mapping(try #require(MapDraft(preview, map: request.map)), request, problem: nil))
        // The report gives way, and what was read is what is said.
        #expect(driver.state.layers.count == 1 && driver.words.contains("takes the place of what came in"))
        #expect(driver.state.mapper?.draft.map == request.map)
    }

    @Test func namesAreTakenOneByOne() throws {
        var driver = try reported()
        try driver.press("a")
        #expect(driver.words.contains("Which areas are these?") && driver.words.contains("Sheffeild"))
        #expect(driver.state.openAreas?.areas.map(\.text.text) == ["Armley", "Headingley", "Sheffeild"])
        try driver.press("nn")
        #expect(driver.effects.isEmpty && driver.state.openAreas?.current == 2)
        try driver.press("<Enter>")
        guard case .teach(let areas, _, let request)? = driver.effects.last else {
            Issue.record("nothing is taught")
            return
        }
        #expect(areas == ["Sheffeild": EntryID(.council, "SHF")] && request.replaces != nil)
        #expect(driver.state.layers.isEmpty && driver.state.work != nil)
    }

    @Test func aNameIsLookedForInTheRegister() throws {
        var driver = try reported()
        try driver.press("a<Enter>leeds<Enter>")
        #expect(driver.state.openAreas?.taken == ["Armley": EntryID(.council, "LDS")])
        try driver.press("s")
        guard case .teach(let areas, _, _)? = driver.effects.last else {
            Issue.record("nothing is taught")
            return
        }
        #expect(areas == ["Armley": EntryID(.council, "LDS")])
    }

    @Test(arguments: ["annn", "as", "a<Esc>"]) func leavingAllNamesChangesNothing(keys: String) throws {
        var driver = try reported()
        try driver.press(keys)
        #expect(driver.effects.isEmpty)
        if case .report? = driver.state.layers.first {} else { Issue.record("the report is gone") }
    }

    @Test func aReportOfBeforeCannotBeReadAnew() throws {
        var driver = try Driver()
        driver.send(.told(ReportView(lines: ["a.csv"])))
        try driver.press("m")
        #expect(driver.effects.isEmpty && driver.state.notice?.contains("report of before") == true)
    }

    private func log() throws -> (log: [LogEntry], first: RevisionID) {
        let store = try Store()
        let moment = Moment(day: Day(number: 20_781), second: 34_200)
        let read = try Importer.read(try Driver.returns(), library: try Driver.library)
        _ = try store.keep(read, at: moment, author: "") { _ in "" }
        _ = try store.undoLastImport(at: moment, author: "")
        let log = try store.log()
        return (log, log[0].revision.id)
    }

    @Test(arguments: [(80, 24), (120, 40)], Language.allCases) func imports(size: (Int, Int), language: Language) throws {
        var driver = try Driver(width: size.0, height: size.1, language: language)
        var log = try log().log
        // Ids are made by chance: what a frame shows of them is not kept.
        log.removeAll { $0.vintages.isEmpty }
        driver.send(.revisions(log))
        Golden.expect(driver.text, is: "imports-\(size.0)x\(size.1)-\(language.rawValue)")
    }

    @Test func importsAreListedNewestFirst() throws {
        var driver = try Driver()
        try driver.press("I")
        #expect(driver.effects == [.lookAtStore, .readRevisions])
        let (log, first) = try log()
        driver.send(.revisions(log))
        #expect(driver.words.contains("returns.csv") && driver.words.contains("taken back"))
        try driver.press("<Down><Enter>")
        #expect(driver.effects.last == .readReport(first))
        try driver.press("U")
        #expect(driver.state.notice == "It is taken back already.")
        try driver.press("<Up>U")
        #expect(driver.state.isUndoAsked && driver.state.notice?.contains("U once more") == true)
        try driver.press("U")
        #expect(driver.effects.last == .undo(log[1].revision.id))
        try driver.press("c")
        #expect(driver.effects.last == .readChanges)
        // What was taken back is seen in the list that is open.
        driver.send(.undone("x", try Driver.library))
        #expect(driver.effects.last == .readRevisions)
        driver.send(.revisions(log))
        #expect(driver.state.layers.count == 1)
    }

    @Test func anotherKeyForgetsTheQuestion() throws {
        var driver = try Driver()
        driver.send(.revisions(try log().log))
        try driver.press("U<Down><Up>U")
        #expect(driver.effects.isEmpty && driver.state.isUndoAsked)
    }

    @Test func withoutAStoreTheListSaysHowToBegin() throws {
        var driver = try Driver()
        driver.send(.revisions([]))
        #expect(driver.state.layers.isEmpty && driver.state.notice?.contains("Ctrl-O") == true)
    }

    @Test(arguments: Language.allCases) func changesAreSentences(language: Language) throws {
        let lines = ChangesText.lines(try Driver.library, .of(language))
        let count = try Driver.library.trends.datasets.reduce(0) { $0 + $1.restatements().count }
        #expect(lines.count == count + 1 && count > 0)
        #expect(lines.contains { $0.contains("9,387") && $0.contains("8,241") } || language == .arabic, "\(lines)")
    }
}
