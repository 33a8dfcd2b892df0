import Pseudoterminal
import Testing

/// Ctrl-Z under a shell with job control.
struct SuspendTests {
    @Test func stopsAndComesBack() throws {
        let home = try Home()
        var environment = Concord.environment(home)
        environment["PS1"] = "prompt> "
        let large = TerminalSize(120, 40), small = TerminalSize(80, 24)
        let atLarge = try frame(large), atSmall = try frame(small)
        let shell = try PseudoTerminal("/bin/bash", ["--norc", "--noprofile", "-i"], environment: environment, size: large)
        func expectWait(_ what: String, _ condition: (VirtualTerminal) -> Bool) throws {
            let happened = shell.wait(until: condition)
            try #require(happened, "\(what)\n\(shell.screen.text)")
        }

        try expectWait("prompt") { $0.shows("prompt>") }
        shell.send("\(Concord.path) --now \(Concord.today)\r")
        try expectWait("picture") { $0.isAlternate && $0.matches(atLarge) }
        shell.send("\u{1A}")
        try expectWait("stopped") { !$0.isAlternate && $0.shows("Stopped") && $0.showsCursor }
        shell.send("fg\r")
        try expectWait("picture again") { $0.isAlternate && $0.matches(atLarge) }
        shell.send("\u{1A}")
        try expectWait("stopped again") { !$0.isAlternate && $0.cursorLine.hasPrefix("prompt>") }
        shell.resize(to: small)
        shell.send("fg\r")
        try expectWait("smaller picture") { $0.isAlternate && $0.matches(atSmall) }
        shell.send("q")
        try expectWait("main screen") { !$0.isAlternate && $0.cursorLine.hasPrefix("prompt>") }
        shell.send("exit $?\r")
        #expect(shell.waitForExit() == .exited(0))
    }
}
