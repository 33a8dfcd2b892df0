import Core
import Testing

@testable import TUI

@Suite struct KeymapTests {
    @Test func noKeyStandsTwiceInAScope() {
        for scope in Scope.allCases {
            let keys = Keymap.bindings.filter { $0.scope == scope }.flatMap(\.keys)
            #expect(Set(keys).count == keys.count, "\(scope)")
        }
    }

    @Test func everyCommandHasAKey() {
        for command in Command.allCases { #expect(!Keymap.keys(of: command).isEmpty, "\(command)") }
    }

    @Test func namesOfCommandsAreTheirOwn() {
        #expect(Set(Command.allCases.map(\.rawValue)).count == Command.allCases.count)
    }

    @Test(arguments: Language.allCases) func everyCommandHasWords(language: Language) {
        let strings = Strings.of(language)
        for command in Command.allCases {
            #expect(!strings.command(command).label.isEmpty && !strings.command(command).short.isEmpty)
        }
    }

    @Test func helpNamesEveryBinding() {
        let help = HelpText.lines(.of(.english)).joined(separator: "\n")
        for binding in Keymap.bindings { #expect(help.contains(Strings.of(.english).command(binding.command).label)) }
    }

    @Test func paletteHasEveryCommandButItself() throws {
        #expect(try Driver().state.paletteCommands("").count == Command.allCases.count - 1)
    }

    @Test(arguments: [
        ("ض", "q"), ("ى", "n"), ("ت", "j"), ("ن", "k"), ("ا", "h"), ("م", "l"), ("ل", "g"), ("؟", "?"), ("٣", "3"), ("ظ", "/"),
    ])
    func arabicLayout(arabic: Character, latin: Character) {
        #expect(Key.character(arabic).inItsPlace == .character(latin))
    }

    @Test(arguments: [
        ("/leic<Enter>", [Key.character("/"), .character("l"), .character("e"), .character("i"), .character("c"), .enter]),
        ("<C-l><F2><lt>", [.control("l"), .function(2), .character("<")]), ("<pgdn><S-Tab>", [.pageDown, .backTab]), ("", []),
    ]) func notation(script: String, keys: [Key]) throws {
        #expect(try Key.parse(script) == keys)
    }

    @Test(arguments: ["<Nope>", "<", "a<F99>"]) func badNotation(script: String) throws {
        #expect(throws: KeyNotationError.self) { try Key.parse(script) }
    }

    @Test func keysFileIsFresh() {
        let text =
            "# Keys of Concord\n\nWritten by `concord keys --format md`.\n\n" + KeysText.sheet(.of(.english)).text(as: .markdown)
        expectFresh("KEYS.md", text)
    }

    @Test func sourcesFileIsFresh() throws {
        let sheet = SourcesText.sheet(try Driver.library, .of(.english))
        expectFresh(
            "assets/SOURCES.md",
            "# Sources of the bundled files\n\nWritten by `concord sources --format md`.\n\n" + sheet.text(as: .markdown))
    }

    /// A generated file of the repository; a stale one is written anew, and fails.
    private func expectFresh(_ name: String, _ text: String) {
        let path = Golden.folder + "../../" + name
        guard Golden.read(path) != text else { return }
        Golden.write(text, to: path)
        Issue.record("\(name) was stale and has been written anew")
    }
}
