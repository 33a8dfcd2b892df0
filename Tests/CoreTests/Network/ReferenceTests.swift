import Testing

@testable import Core

/// Every id in the bundled tables leads to something.
@Suite struct ReferenceTests {
    private let library: Library
    private let network: Network

    init() throws {
        library = try Bundled.library()
        network = library.network
    }

    private func broken(_ ids: [EntryID]) -> [EntryID] { ids.filter { library.name(of: $0) == nil } }

    @Test func endsOfLinksAndSubjectsOfClaims() {
        #expect(broken(network.statements.map(\.subject)).isEmpty)
        #expect(broken(network.statements.compactMap(\.object)).isEmpty)
        #expect(broken(network.sameAs.flatMap { [$0.0, $0.1] }).isEmpty)
    }

    @Test func relationsAreOnesThatHaveWords() {
        for case .relation(let relation) in network.statements.map(\.property) {
            guard case .known = relation else {
                Issue.record("no words for \(relation)")
                continue
            }
        }
    }

    @Test func ownersThemesBodiesAndParticipants() {
        #expect(broken(network.people.compactMap(\.body)).isEmpty)
        #expect(broken(network.practices.flatMap { $0.owners + $0.themes }).isEmpty)
        #expect(broken(network.commitments.compactMap(\.owner)).isEmpty)
        #expect(broken(library.agenda.events.flatMap(\.themes)).isEmpty)
        #expect(broken(library.agenda.sessions.flatMap { [$0.event] + $0.participants + $0.themes }).isEmpty)
    }

    @Test func sources() {
        let named =
            network.statements.map(\.source) + network.commitments.map(\.source) + library.ties.values.joined().map(\.source)
        #expect(!named.isEmpty)
        #expect(Set(named).filter { network.source($0) == nil }.isEmpty)
    }

    @Test func authoritiesAndForcesOfCouncils() {
        for council in network.councils {
            let codes = [council.county, council.combinedAuthority].compactMap(\.self) + council.replacedBy
            #expect(codes.filter { network.council($0) == nil }.isEmpty, "\(council.code)")
            #expect(council.force.map { network.force($0) != nil } ?? true, "\(council.code)")
        }
        let without = network.councils.filter { $0.force == nil }.map(\.type)
        #expect(Set(without) == ["Combined authority", "Strategic Regional Authority"])
    }

    @Test func countiesAndCombinedAuthoritiesAreThat() {
        for council in network.councils {
            let county = council.county.flatMap { network.council($0) }
            #expect(county.map { $0.type == "County" } ?? true, "\(council.code)")
            let combined = council.combinedAuthority.flatMap { network.council($0) }
            let types = ["Combined authority", "Strategic Regional Authority"]
            #expect(combined.map { types.contains($0.type) } ?? true, "\(council.code)")
        }
    }

    @Test func areasOfFigures() {
        for dataset in library.trends.datasets { #expect(broken(dataset.areas.compactMap(\.entry)).isEmpty, "\(dataset.id)") }
    }

    @Test func strandsAreTheFiveThatAreMonitored() {
        let monitored: Set = ["race", "religion", "sexual_orientation", "disability", "transgender"]
        let named =
            network.themes.flatMap(\.strands) + library.agenda.triggers.flatMap(\.strands)
            + library.trends.datasets.flatMap(\.categories).flatMap(\.strands)
        #expect(Set(named) == monitored)
    }

    @Test func everyEntryHasAnIdOfItsOwn() {
        let agenda = library.agenda
        let ids: [EntryID] =
            network.councils.map(\.id) + network.forces.map(\.id) + network.bodies.map(\.id) + network.people.map(\.id)
            + network.cities.map(\.id) + network.themes.map(\.id) + network.practices.map(\.id) + network.commitments.map(\.id)
            + network.sources.map(\.id) + agenda.events.map(\.id) + agenda.sessions.map(\.id) + agenda.observances.map(\.id)
            + agenda.triggers.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(broken(ids).isEmpty)
        for id in ids { #expect(EntryID(id.description) == id) }
    }
}
