import Pseudoterminal
import Testing

/// Bytes that are no key, and characters that come in parts, as over a slow line.
struct OddInputTests {
    @Test(
        arguments: [[0x00], [0x1C], [0x1F], [0xFF], [0xC2, 0x9B], [0xED, 0xA0, 0x80], [0x1B, 0x5B, 0x39, 0x39, 0x7E]] as [[UInt8]]
    )
    func theProgramGoesOn(bytes: [UInt8]) throws {
        let concord = try Concord()
        try concord.start()
        concord.terminal.send(bytes)
        concord.terminal.send("2")
        #expect(concord.terminal.wait { $0.shows("d data") }, "\(concord.screen.text)")
        concord.terminal.send("q")
        #expect(concord.terminal.waitForExit() == .exited(0))
    }

    @Test func aLetterInTwoParts() throws {
        let concord = try Concord()
        try concord.start()
        concord.terminal.send("/")
        try #require(concord.terminal.wait { $0.shows("Find:") })
        concord.terminal.send([0xD9])
        // A key that only redraws shows that the first part has been read.
        let before = concord.terminal.output.count
        concord.terminal.resize(to: TerminalSize(121, 40))
        try #require(concord.terminal.wait { _ in concord.terminal.output.count > before + 1000 })
        concord.terminal.send([0x84])
        #expect(concord.terminal.wait { $0.shows("/ل") || $0.shows("/\u{FEDD}") }, "\(concord.screen.text)")
    }
}
