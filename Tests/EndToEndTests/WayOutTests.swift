import Glibc
import Pseudoterminal
import Testing

/// The terminal is given back as it was, on every way out.
struct WayOutTests {
    @Test func quits() throws {
        let concord = try Concord()
        try concord.start()
        concord.terminal.send("q")
        #expect(concord.terminal.waitForExit() == .exited(0))
        try expectRestored(concord.terminal)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func diesOf(signal: Int32) throws {
        let concord = try Concord()
        try concord.start()
        concord.terminal.signal(signal)
        #expect(concord.terminal.waitForExit()?.code == 128 + signal)
        try expectRestored(concord.terminal)
    }

    @Test func endsWhenTheTerminalGoesAway() throws {
        let concord = try Concord()
        try concord.start()
        concord.terminal.hangUp()
        #expect(concord.terminal.waitForExit() != nil)
    }

    private func expectRestored(_ terminal: PseudoTerminal, _ place: SourceLocation = #_sourceLocation) throws {
        let screen = terminal.screen, size = screen.size
        let untouched = try PseudoTerminal("/bin/cat", environment: [:], size: size)
        #expect(terminal.output.contains(0x1B), "it never drew", sourceLocation: place)
        #expect(terminal.lineSettings == untouched.lineSettings, sourceLocation: place)
        #expect(screen.modes == VirtualTerminal(size).modes, sourceLocation: place)
        #expect(screen.pen == Style(), sourceLocation: place)
        #expect(screen.unknown == [], sourceLocation: place)
    }
}
