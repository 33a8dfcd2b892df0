import Core
import Glibc
import Testing

@testable import TUI

/// The path of a file to import: completed with Tab, from wherever it is asked for.
@Suite struct PathTests {
    @Test(arguments: ["<C-o>", "/leeds<C-o>", "2<BS>/west<C-o>", "?<C-o>", ":sor<C-o>", "2<BS>d<C-o>"])
    func itIsAskedForFromEverywhere(keys: String) throws {
        var driver = try Driver()
        try driver.press(keys)
        guard case .importing? = driver.state.layers.last else {
            Issue.record("no path is asked for")
            return
        }
        #expect(driver.state.filterPrompt == nil && driver.words.contains("Import which file?"))
    }

    @Test func aFilterStaysWhenAPathIsAskedFor() throws {
        var driver = try Driver()
        try driver.press("/leeds<C-o><Esc>")
        #expect(driver.state.filterText == "leeds" && driver.state.layers.isEmpty)
    }

    @Test func tabAsksAndTheAnswerIsTyped() throws {
        var driver = try Driver()
        try driver.press("<C-o>~/re<Tab>")
        #expect(driver.effects == [.complete(path: "~/re")])
        driver.send(.completed(Completions(path: "~/re", names: ["reports/", "returns-a.csv", "returns-b.csv"], total: 3)))
        #expect(driver.state.layers.last?.prompt == Prompt("~/re") && driver.words.contains("returns-b.csv"))
        try driver.press("t")
        driver.send(.completed(Completions(path: "~/ret", names: ["returns-a.csv", "returns-b.csv"], total: 2)))
        #expect(driver.state.layers.last?.prompt == Prompt("~/returns-"))
        try driver.press("b")
        #expect(!driver.words.contains("returns-a.csv"))
        driver.send(.completed(Completions(path: "~/returns-b", names: ["returns-b.csv"], total: 1)))
        try driver.press("<Enter>")
        #expect(driver.effects.last == .importFile(ImportRequest(path: "~/returns-b.csv")))
    }

    @Test func anAnswerThatComesLateIsNotTyped() throws {
        var driver = try Driver()
        try driver.press("<C-o>a<Tab>b")
        driver.send(.completed(Completions(path: "a", names: ["abc"], total: 1)))
        #expect(driver.state.layers.last?.prompt == Prompt("ab"))
        try driver.press("<Esc>")
        driver.send(.completed(Completions(path: "ab", names: ["abc"], total: 1)))
        #expect(driver.state.layers.isEmpty)
    }

    /// A folder of the test's own with these files and folders in it.
    private func folder(_ names: [String], _ body: (String) throws -> Void) throws {
        var template = Array("/tmp/concord-paths-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        for name in names {
            if name.hasSuffix("/") {
                mkdir(path + "/" + name, 0o700)
            } else {
                close(open(path + "/" + name, O_CREAT | O_WRONLY, 0o600))
            }
        }
        defer {
            for name in names { if name.hasSuffix("/") { rmdir(path + "/" + name) } else { unlink(path + "/" + name) } }
            rmdir(path)
        }
        try body(path)
    }

    @Test func foldersAndHiddenNames() throws {
        try folder(["b.csv", "a.csv", "archive/", ".hidden"]) { path in
            #expect(PathCompletion.complete(path + "/").names == ["a.csv", "archive/", "b.csv"])
            #expect(PathCompletion.complete(path + "/a").names == ["a.csv", "archive/"])
            #expect(PathCompletion.complete(path + "/.").names == [".hidden"])
            #expect(PathCompletion.complete(path + "/z").names.isEmpty)
            #expect(PathCompletion.complete(path + "/b.csv/").problem == ENOTDIR)
            #expect(PathCompletion.complete(path + "/nothing/x").problem == ENOENT)
        }
    }

    @Test func longFoldersAreBounded() throws {
        let names = (0..<PathCompletion.mostNames + 5).map { "n\($0).csv" }
        try folder(names) { path in
            let found = PathCompletion.complete(path + "/n")
            #expect(found.names.count == PathCompletion.mostNames && found.total == names.count && found.isCut)
            var prompt = PathPrompt(prompt: Prompt(path + "/n"))
            prompt.take(found)
            #expect(prompt.prompt.text == path + "/n")
        }
    }

    @Test(arguments: [("~", "/h"), ("~/a", "/h/a"), ("~x", "~x"), ("/~/a", "/~/a")]) func theTildeIsOnesOwnFolder(
        path: String, is expected: String
    ) {
        let home = Environment["HOME"] ?? ""
        #expect(PathCompletion.expanded(path) == (expected.hasPrefix("/h") ? home + expected.dropFirst(2) : expected))
    }

    @Test(arguments: [(80, 24), (120, 40)], Language.allCases) func scenes(size: (Int, Int), language: Language) throws {
        var driver = try Driver(width: size.0, height: size.1, language: language)
        try driver.press("<C-o>")
        Golden.expect(driver.text, is: "path-\(size.0)x\(size.1)-\(language.rawValue)")
        try driver.press("~/r")
        driver.send(.completed(Completions(path: "~/r", names: ["reports/", "returns-a.csv", "returns-b.csv"], total: 3)))
        Golden.expect(driver.text, is: "path-names-\(size.0)x\(size.1)-\(language.rawValue)")
    }

    @Test func pickersAreNarrowedByTyping() throws {
        var driver = try Driver()
        try driver.press("2<BS>dlondon")
        let datasets = try Driver.library.trends.datasets
        #expect(driver.state.left(of: .dataset, "london").map { datasets[$0].id } == ["london"])
        try driver.press("<Enter>")
        #expect(driver.state.dataset.id == "london")
        try driver.press("dzzz<Enter>")
        #expect(driver.state.layers.count == 1 && driver.words.contains("Nothing matches"))
    }

    @Test func theStoreIsLookedAtWhereFiguresAreChosen() throws {
        var driver = try Driver()
        try driver.press("2<BS>d")
        #expect(driver.effects == [.lookAtStore])
        try driver.press("<Esc><C-l>")
        #expect(driver.effects.suffix(2) == [.redraw, .lookAtStore])
    }

    @Test func whatAnotherProgramBroughtIsShownInTheOpenList() throws {
        var driver = try Driver()
        try driver.press("2<BS>d")
        guard case .imported(_, _, let library) = try Driver.imported(try Driver.returns()) else {
            Issue.record("nothing came in")
            return
        }
        driver.send(.refreshed(library))
        #expect(driver.words.contains("Which figures?") && driver.words.contains("returns"))
        #expect(driver.state.notice?.contains("Another program") == true)
    }
}
