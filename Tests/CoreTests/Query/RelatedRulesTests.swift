import Testing

@testable import Core

/// What holds for everything that can be selected.
@Suite struct RelatedRulesTests {
    private let library: Library
    private let all: [EntryID]

    init() throws {
        library = try Bundled.library()
        let (network, agenda) = (library.network, library.agenda)
        all =
            network.councils.map(\.id) + network.forces.map(\.id) + network.bodies.map(\.id) + network.people.map(\.id)
            + network.cities.map(\.id) + network.themes.map(\.id) + network.practices.map(\.id) + network.commitments.map(\.id)
            + agenda.events.map(\.id) + agenda.sessions.map(\.id) + agenda.triggers.map(\.id) + agenda.observances.map(\.id)
            + network.sources.map(\.id)
    }

    @Test func everyLinkLeadsSomewhereOnceAndNotToItself() {
        for id in all {
            let entries = library.related(to: id).entries
            #expect(!entries.contains(id), "\(id)")
            #expect(Set(entries).count == entries.count, "\(id)")
            #expect(entries.allSatisfy { library.name(of: $0) != nil }, "\(id)")
        }
    }

    @Test func councilsAndTheAgendaMarkEachOther() {
        var pairs = 0
        for council in library.network.councils {
            for item in library.related(to: council.id).entries(.session, .event) {
                pairs += 1
                #expect(library.related(to: item).entries.contains(council.id), "\(council.code) \(item)")
            }
        }
        #expect(pairs == 5)
    }

    @Test func forcesAndCurrentCouncilsMarkEachOther() {
        for council in library.network.councils where !council.hasEnded {
            for force in library.related(to: council.id).entries(.force) {
                #expect(library.related(to: force).entries.contains(council.id), "\(council.code)")
            }
        }
    }

    @Test func everyIdentityPointsAtTheSameFigures() {
        for (council, body) in [("BIR", "birmingham"), ("LCE", "leicester"), ("LDS", "leeds")] {
            let trend = library.related(to: EntryID(.council, council)).trend
            #expect(trend != nil && trend == library.related(to: EntryID(.body, body)).trend)
        }
    }

    @Test func whatDoesNotExistIsLinkedToNothing() {
        #expect(library.related(to: EntryID(.council, "XXX")) == Related())
        #expect(library.related(to: EntryID(.session, "conference-2018/lunch")) == Related())
    }
}
