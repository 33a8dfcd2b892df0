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

    @Test(arguments: Language.allCases) func helpNamesEveryBinding(language: Language) {
        let strings = Strings.of(language)
        var lines = HelpText.lines(strings)[...]
        for line in lines { #expect(TextWidth.of(line) <= 74, "\(line)") }
        for scope in Scope.allCases {
            lines = lines.drop { $0 != strings.scope(scope) }.dropFirst()
            let section = lines.prefix { !$0.isEmpty }
            let bindings = Keymap.bindings.filter { $0.scope == scope }
            #expect(section.count == bindings.count, "\(scope)")
            for (line, binding) in zip(section, bindings) {
                #expect(line.hasSuffix(" " + strings.commandWords(binding.command, in: scope).label), "\(line)")
            }
        }
    }

    /// Words of a scope are told of a key that holds there, and are not those that hold anywhere.
    @Test(arguments: Language.allCases) func ownWordsHaveTheirKeys(language: Language) {
        let strings = Strings.of(language)
        var count = 0
        for scope in Scope.allCases {
            for command in Command.allCases {
                guard let own = strings.ownCommand(scope, command) else { continue }
                count += 1
                #expect(Keymap.bindings.contains { $0.scope == scope && $0.command == command }, "\(scope) \(command)")
                #expect(own.label != strings.command(command).label && !own.short.isEmpty, "\(scope) \(command)")
            }
        }
        #expect(count > 20)
    }

    @Test func bothLanguagesHaveTheSameOwnWords() {
        for scope in Scope.allCases {
            for command in Command.allCases {
                let one = Strings.of(.english).ownCommand(scope, command), other = Strings.of(.arabic).ownCommand(scope, command)
                #expect((one == nil) == (other == nil), "\(scope) \(command)")
            }
        }
    }

    /// Scopes that only name what keys do: the keys do the same in the scope that holds.
    @Test(arguments: [(Scope.clashes, Scope.layer), (.naming, .typing), (.asking, .typing)])
    func namingScopesKeepTheKeys(scope: Scope, below: Scope) {
        let bindings = Keymap.bindings.filter { $0.scope == scope }
        #expect(!bindings.isEmpty)
        for binding in bindings {
            for key in binding.keys { #expect(Keymap.command(for: key, in: [below]) == binding.command, "\(key.label)") }
        }
    }

    @Test(arguments: [
        ("3c<Down><Enter>zn*<Down>*x", Scope.clashes, Command.open), ("2<BS>Wmine", .naming, .open), ("3znN", .asking, .open),
        ("3", .agenda, .nextTab), ("2<BS>c", .chart, .chart), ("2<BS>d<Down><Enter>!", .signals, .signals),
        ("<C-o>", .path, .open), (":", .typing, .open),
    ])
    func lastLineHasTheWordsOfTheScope(keys: String, scope: Scope, command: Command) throws {
        var driver = try Driver.meeting(width: 200, height: 60)
        try driver.press(keys)
        let words = Strings.of(.english).commandWords(command, in: scope)
        let line = try #require(driver.grid.lines.last { !$0.allSatisfy(\.isWhitespace) })
        let label = try #require(Keymap.bindings.first { $0.scope == scope && $0.command == command }).keys[0].label
        #expect(line.contains((command == .nextTab ? "[ ]" : label) + " " + words.short + " "), "\(line)")
    }

    @Test(arguments: [
        "| The list of imports | U | Take the selected import back | undo-import |",
        "| Saying what the columns of a file are | Enter | Import the file as it is said here | open |",
        "| Everywhere | U | Take the last import back | undo-import |",
    ])
    func keysFileHasTheWordsOfTheScope(row: String) {
        #expect(KeysText.sheet(.of(.english)).text(as: .markdown).contains(row))
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
