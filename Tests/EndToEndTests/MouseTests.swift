import Pseudoterminal
import Testing

/// The mouse chooses rows.
struct MouseTests {
    @Test(arguments: ["xterm-256color", "screen-256color"])
    func aClickChoosesARow(terminalType: String) throws {
        let concord = try Concord(environment: ["TERM": terminalType])
        try concord.start()
        let before = try #require(concord.screen.chosenName)
        let other = try #require(["Leicester", "Luton"].first { $0 != before })
        let place = try #require(concord.screen.position(of: other), "\(concord.screen.text)")
        concord.terminal.click(at: place)
        #expect(concord.terminal.wait { $0.chosenName == other }, "\(concord.screen.text)")
    }
}
