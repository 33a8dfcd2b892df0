import Pseudoterminal
import Testing

/// Colours are chosen where they are wanted, and never carry meaning alone.
struct ColourTests {
    @Test(arguments: [[:], ["NO_COLOR": ""]])
    func areChosen(environment: [String: String?]) throws {
        let concord = try Concord(environment: environment)
        try concord.start()
        #expect(concord.screen.colourChoices > 0)
    }

    @Test(arguments: [([], ["NO_COLOR": "1"]), (["--no-color"], [:])])
    func areLeftOut(arguments: [String], environment: [String: String?]) throws {
        let concord = try Concord(arguments, environment: environment)
        try concord.start()
        #expect(concord.screen.colourChoices == 0)
        let marked = concord.screen.cells.joined().filter { !$0.style.attributes.isDisjoint(with: [.reverse, .bold]) }
        #expect(!marked.isEmpty)
    }
}
