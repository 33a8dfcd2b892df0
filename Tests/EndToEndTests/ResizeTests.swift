import Pseudoterminal
import Testing

/// The window changes its size.
struct ResizeTests {
    static let large = TerminalSize(120, 40)

    @Test func picturesFollowTheWindow() throws {
        let concord = try Concord(size: Self.large)
        try concord.start()
        for size in [TerminalSize(80, 24), TerminalSize(40, 12), Self.large, TerminalSize(200, 60), Self.large] {
            let expected = try frame(size)
            concord.terminal.resize(to: size)
            #expect(concord.terminal.wait { $0.matches(expected) }, "\(size)\n\(concord.screen.text)")
        }
        #expect(concord.screen.unknown == [])
    }

    @Test func aSmallWindowSaysWhatIsNeeded() throws {
        let expected = try frame(Self.large)
        let concord = try Concord(size: Self.large)
        try concord.start()
        concord.terminal.resize(to: TerminalSize(30, 8))
        #expect(concord.terminal.wait { $0.shows("40×12") }, "\(concord.screen.text)")
        concord.terminal.resize(to: Self.large)
        #expect(concord.terminal.wait { $0.matches(expected) }, "\(concord.screen.text)")
    }

    @Test func aStormOfResizesEndsWithTheRightPicture() throws {
        let last = TerminalSize(100, 30)
        let expected = try frame(last)
        let concord = try Concord(size: Self.large)
        try concord.start()
        for step in 0..<50 { concord.terminal.resize(to: TerminalSize(1 + step * 37 % 160, 1 + step * 13 % 60)) }
        concord.terminal.resize(to: last)
        #expect(concord.terminal.wait { $0.matches(expected) }, "\(concord.screen.text)")
        concord.terminal.send("q")
        #expect(concord.terminal.waitForExit() == .exited(0))
    }

    @Test(arguments: [TerminalSize(1, 1), TerminalSize(1, 50), TerminalSize(300, 1), TerminalSize(2, 2)])
    func startsInATinyWindowAndGrows(size: TerminalSize) throws {
        let concord = try Concord(size: size)
        #expect(concord.terminal.wait { $0.isAlternate })
        concord.terminal.send("jj\t/a\u{1B}")
        concord.terminal.resize(to: Self.large)
        #expect(concord.terminal.wait { $0.showsPanels }, "\(concord.screen.text)")
        concord.terminal.send("q")
        #expect(concord.terminal.waitForExit() == .exited(0))
    }
}
