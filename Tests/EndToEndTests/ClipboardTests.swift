import Pseudoterminal
import Testing

/// What `y` copies reaches the terminal's clipboard.
struct ClipboardTests {
    @Test func copiesTheSelectedRow() throws {
        let concord = try Concord()
        try concord.start()
        let name = try #require(concord.screen.chosenName)
        concord.terminal.send("y")
        try #require(concord.terminal.wait { !$0.clipboard.isEmpty }, "\(concord.screen.text)")
        #expect(concord.screen.clipboard.count == 1)
        #expect(concord.screen.clipboard[0].contains(name), "\(name): \(concord.screen.clipboard[0])")
        #expect(concord.screen.unknown == [])
    }
}

extension VirtualTerminal {
    /// The first word of what the second line says is chosen.
    var chosenName: String? {
        lines.count < 2 ? nil : lines[1].split { !$0.isLetter }.first.map(String.init)
    }
}
