import Core
import Testing

@testable import TUI

/// Comparisons narrowed to peers, from a line and from the groups of the person's file.
@Suite struct PeerViewTests {
    private func shown(_ line: String, groups: [PeerGroup] = []) throws -> AppState {
        var driver = try Driver()
        driver.state.peerGroups = groups
        driver.state.show(line)
        return driver.state
    }

    private let mine = PeerGroup(name: "Bob's: north", areas: ["Kent", "west midlands", "E23000021", "Nowhere"])

    @Test func aGroupByNamesAndCodes() throws {
        let state = try shown("trends dataset=forces rows=area peers=\"group:Bob%27s: north\" measure=rank", groups: [mine])
        #expect(state.notice == "Not in these figures: Nowhere." && state.trends.shown.peers == .group("Bob's: north"))
        let table = state.shownTable
        #expect((0..<table.rowCount).map { table.name($0).english }.sorted() == ["Kent", "Leicestershire", "West Midlands"])
    }

    @Test func theLineOfWhatIsShownShowsItAgain() throws {
        let state = try shown("trends dataset=forces rows=area peers=similar:E23000014:residents", groups: [mine])
        #expect(state.trends.shown.slice.peers?.count == 8 && state.notice == nil)
        let again = try shown(ViewText(state.trends.shown, try Driver.library).line)
        #expect(again.trends.shown.slice == state.trends.shown.slice && again.trends.shown.peers == state.trends.shown.peers)
    }

    @Test(arguments: ["group:mine", "group:elsewhere", "similar:BTP:residents"])
    func peersThatAreNotHereAreToldAndNotClaimed(peers: String) throws {
        let elsewhere = PeerGroup(name: "elsewhere", areas: ["Nowhere"])
        let state = try shown("trends dataset=forces rows=area peers=\(peers)", groups: [elsewhere])
        #expect(state.trends.shown.peers == nil && state.trends.shown.slice.peers == nil)
        #expect(state.notice?.contains("peers=") == true, "\(state.notice ?? "")")
    }

    @Test func theTotalIsOfTheRowsThatAreFound() throws {
        let state = try shown("trends dataset=forces rows=area totals=yes filter=west")
        let table = state.shownTable
        #expect(table.rowCount == 4 && table.member(3) == .total)
        #expect(table.cell(3, 1).content == .count(1_242 + 5_715 + 8_217))
        let nothing = try shown("trends dataset=forces rows=area totals=yes filter=zzz").shownTable
        #expect(nothing.rowCount == 0)
        let months = try shown("trends dataset=london rows=period columns=area totals=yes filter=-07").shownTable
        #expect(months.rowCount == 11 && months.member(10) != .total)
    }
}
