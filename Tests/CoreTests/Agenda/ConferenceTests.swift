import Testing

@testable import Core

@Suite struct ConferenceTests {
    private let library: Library
    private let conference = EntryID(.event, "conference-2018")

    init() throws { library = try Bundled.library() }

    @Test func itsDaysAreInferred() throws {
        let event = try #require(library.agenda.event("conference-2018"))
        #expect(event.name == Name("Building Stronger Cities", arabic: "بناء مدن أقوى") && event.place == "Birmingham")
        #expect(event.days.lowerBound.iso == "2018-10-29" && event.days.upperBound.iso == "2018-10-30")
        #expect(event.confidence == .inferred)
    }

    @Test func itsSessionsHaveNoTime() throws {
        let event = try #require(library.agenda.event("conference-2018"))
        let sessions = library.agenda.sessions(of: conference)
        #expect(sessions.map(\.key) == ["opening", "trends", "leaders"].map { "conference-2018/" + $0 })
        for session in sessions {
            let item = library.agenda.item(of: session.id, near: event.days.lowerBound)
            #expect(item?.when == .within(event.days) && item?.place == "Birmingham", "\(session.key)")
        }
    }

    @Test func onlyTheLeadersMeetingNamesAParticipant() {
        let sessions = library.agenda.sessions(of: conference)
        #expect(sessions.map(\.participants) == [[], [], [EntryID(.body, "birmingham")]])
    }

    @Test func toBeQuotedIsNotToAttend() {
        let people = library.network.people.map(\.id)
        let links = library.network.statements.filter { $0.object == conference && people.contains($0.subject) }
        #expect(links.count == 6)
        #expect(links.allSatisfy { $0.property == .relation(.known(.quotedAbout)) })
        #expect(library.agenda.sessions.flatMap(\.participants).allSatisfy { $0.kind != .person })
    }
}
