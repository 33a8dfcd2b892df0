import Pseudoterminal
import Testing

/// The program starts and shows its picture.
struct StartTests {
    @Test func showsThreePanels() throws {
        let concord = try Concord()
        try concord.start()
        #expect(concord.screen.isAlternate)
        #expect(!concord.terminal.lineSettings.isCanonical)
        #expect(!concord.terminal.lineSettings.echoes)
    }

    @Test(arguments: [TerminalSize(40, 12), TerminalSize(80, 24), TerminalSize(120, 40), TerminalSize(200, 60)])
    func showsTheFrame(size: TerminalSize) throws {
        let expected = try frame(size)
        let concord = try Concord(size: size)
        #expect(concord.terminal.wait { $0.matches(expected) }, "\(concord.screen.text)")
        #expect(concord.screen.unknown == [])
    }

    @Test(arguments: [("jjj", "jjj"), ("j\u{1B}OB", "jj"), ("jjs", "jjs")])
    func showsTheFrameAfterKeys(typed: String, named: String) throws {
        let expected = try frame(TerminalSize(120, 40), keys: named)
        let concord = try Concord()
        try concord.start()
        concord.terminal.send(typed)
        #expect(concord.terminal.wait { $0.matches(expected) }, "\(concord.screen.text)")
        #expect(concord.screen.unknown == [])
    }

    @Test(arguments: ["xterm", "screen-256color", "tmux-256color", "linux", "vt220"])
    func startsOn(terminalType: String) throws {
        let concord = try Concord(environment: ["TERM": terminalType])
        try concord.start()
    }
}
