import Core
import Testing

@testable import TUI

/// Groups of councils in the dashboard: in filters, among peers, and saved from what is marked.
@Suite struct GroupPanelTests {
    private let mine = PeerGroup(name: "mine", areas: ["Kent", "Leeds", "Luton"])

    private func driver(_ keys: String) throws -> Driver {
        var driver = try Driver()
        driver.state.peerGroups = [mine]
        try driver.press(keys)
        return driver
    }

    @Test(arguments: [
        ("/in:mine", ["LDS", "LUT", "KEN"]), ("/in:(mine & members)", ["LDS", "LUT"]), ("/group:mine leeds", ["LDS"]),
        ("/in:nope", []),
    ]) func filters(keys: String, codes: [String]) throws {
        #expect(try driver(keys).state.browse.shown.list.rows.map(\.id.key) == codes)
    }

    @Test(arguments: [
        ("/in:nope", "there is no group, council or police force \"nope\""),
        ("/in:(mine", "the parenthesis that opens here is not closed"),
        ("3/group:(mine + )", "at character 9: a group or a council is needed here"),
    ]) func errorsAreSaidWithTheirPlace(keys: String, sentence: String) throws {
        let driver = try driver(keys)
        #expect(driver.words.replacing("\n", with: " ").contains(sentence), "\(driver.text)")
    }

    /// The bundled sessions and events that a council took part in, and sessions of programmes that name it.
    @Test(arguments: [
        ("group:members", ["trust", "again"], ["leaders"]), ("group:LDS", ["trust", "again"], []), ("in:London", [], []),
        ("group:England", ["trust", "again"], ["leaders"]),
        ("group:(members - LDS)", [], ["leaders"]), ("group:members room:\"room a\"", ["trust", "again"], []),
    ]) func theAgendaTakesGroups(filter: String, sessions: [String], bundled: [String]) throws {
        var driver = try Driver.meeting()
        try driver.press("3<BS>/" + filter)
        let ids = driver.state.agendaListing.slots.map { driver.state.library.agenda.item($0).id.key }
        #expect(ids.filter { $0.hasPrefix("safer-cities/") } == sessions.map { "safer-cities/" + $0 }, "\(ids)")
        for key in bundled { #expect(ids.contains { $0.contains(key) }, "\(ids)") }
        if bundled.isEmpty { #expect(ids.allSatisfy { $0.hasPrefix("safer-cities/") }, "\(ids)") }
    }

    @Test func peersTakeGroupsThatAreAlwaysThere() throws {
        var driver = try driver("2<BS>d<Down><Enter>nwales<Enter>")
        #expect(driver.state.trends.shown.peers == .group("Wales") && driver.state.trends.shown.slice.peers?.count == 4)
        try driver.press("nmine<Enter>")
        #expect(driver.state.trends.shown.peers == .group("mine") && driver.state.trends.shown.slice.peers?.count == 3)
    }

    @Test func peersTakeTypedExpressions() throws {
        var driver = try driver("2<BS>d<Down><Enter>nmembers + Wales - LUT")
        #expect(driver.words.contains("Enter compares among 8 areas"))
        try driver.press("<Enter>")
        #expect(driver.state.layers.isEmpty && driver.state.trends.shown.peers == .group("members + Wales - LUT"))
        #expect(driver.state.trends.shown.slice.peers?.count == 8)
        // The line of the view brings it back.
        let line = ViewText(driver.state.trends.shown, driver.state.library).line
        var other = try self.driver("")
        other.state.show(line)
        #expect(other.state.trends.shown.slice == driver.state.trends.shown.slice && other.state.notice == nil)
    }

    @Test func anExpressionThatMeansNothingStays() throws {
        var driver = try driver("2<BS>d<Down><Enter>nmembers + nobdy")
        #expect(driver.words.contains("at character 11: there is no group, council or police force \"nobdy\""), "\(driver.text)")
        try driver.press("<Enter>")
        #expect(driver.state.layers.count == 1 && driver.state.trends.shown.peers == nil)
        try driver.press("<C-u>scotland + scotland<Enter>")
        #expect(driver.words.contains("No area of these figures is in"))
    }

    @Test(arguments: ["", "m"]) func whatIsMarkedBecomesAGroup(display: String) throws {
        var driver = try driver(display + (display.isEmpty ? "  " : " <Up> ") + "Wours<Enter>")
        guard case .saveGroup(let name, let councils) = driver.effects.last else {
            Issue.record("\(driver.effects)")
            return
        }
        #expect(name == "ours" && councils.count == 2 && councils.first?.key == "BIR")
        driver.send(.groupSaved("ours", added: 2, known: 0, [mine, PeerGroup(name: "ours", areas: councils.map(\.description))]))
        #expect(driver.state.notice == "2 councils were added to the group ours.")
        try driver.press("/in:ours")
        #expect(driver.state.browse.shown.list.rows.count == 2)
    }

    @Test(arguments: [("members", 0), ("West Midlands", 0), ("  ", 0), ("ours", 1)]) func namesOfGroups(
        name: String, effects: Int
    ) throws {
        let driver = try driver(" W" + name + "<Enter>")
        #expect(driver.effects.count { if case .saveGroup = $0 { true } else { false } } == effects)
        if effects == 0, name != "  " { #expect(driver.state.notice?.contains("always there") == true) }
    }

    /// Every problem of an expression has a sentence of its own in each language.
    @Test(arguments: Language.allCases) func everyProblemHasASentence(language: Language) {
        let problems: [GroupError.Problem] = [
            .empty, .tooLong(limit: 5), .tooDeep(limit: 5), .noName, .noSign, .openQuote, .openParenthesis, .strayParenthesis,
            .unknown("x", kind: .region, near: ["y"]), .circle("z"),
        ]
        let words = Strings.of(language).groups
        let sentences = problems.map { words.error(GroupError($0, place: 3, group: "g")) }
        #expect(Set(sentences).count == problems.count && sentences.allSatisfy { $0.contains("g") })
        #expect(Set(GroupKind.allCases.map { words.kind($0) }).count == GroupKind.allCases.count)
    }
}
