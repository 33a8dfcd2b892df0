import Testing

@testable import Core

@Suite struct BundledCountsTests {
    private let library: Library

    init() throws { library = try Bundled.library() }

    @Test func theNetwork() {
        let network = library.network
        #expect(network.councils.count == 471)
        #expect(network.councils.filter(\.hasEnded).count == 75)
        #expect(network.forces.count == 46)
        #expect(network.bodies.count == 14)
        #expect(network.people.count == 6)
        #expect(network.cities.count == 50)
        #expect(network.cities.filter(\.onSteeringCommittee).count == 26)
        #expect(network.themes.count == 10)
        #expect(network.practices.count == 6)
        #expect(network.commitments.count == 5)
        #expect(network.sources.count == 5)
    }

    @Test func whatIsSaid() {
        let statements = library.network.statements
        let links = statements.filter { if case .relation = $0.property { true } else { false } }
        let claims = statements.filter { if case .claim = $0.property { true } else { false } }
        #expect(links.count == 31)
        #expect(claims.count == 27)
        #expect(statements.filter { $0.property == .role }.count == 6)
    }

    @Test func theAgenda() {
        #expect(library.agenda.events.count == 1)
        #expect(library.agenda.sessions.count == 3)
        #expect(library.agenda.triggers.count == 19)
        #expect(library.agenda.observances.count == 15)
    }

    @Test func theFigures() throws {
        #expect(library.trends.datasets.map(\.id) == ["national", "forces", "aggravated", "london"])
        let (forces, london) = (try library.dataset("forces"), try library.dataset("london"))
        #expect((forces.areas.count, forces.periods.count, forces.categories.count) == (44, 2, 7))
        #expect((london.areas.count, london.periods.count, london.categories.count) == (33, 134, 7))
        #expect(try library.dataset("aggravated").periods.count == 72)
        #expect(try library.dataset("national").periods.count == 14)
    }

    @Test func noFigureIsMissingInForcesMonthsAndBoroughs() throws {
        for (id, expected) in [("forces", 44 * 2 * 7), ("aggravated", 72), ("london", 33 * 134 * 7)] {
            #expect(try library.dataset(id).figures(in: 0) == expected, "\(id)")
        }
        let national = try library.dataset("national")
        #expect(national.series.indices.map(national.figures).reduce(0, +) == 192)
    }

    @Test func howFarTheyReach() {
        let reach = library.reach.map { $0.dataset.id + " " + $0.last.label }
        #expect(reach == ["national 2024/25", "forces 2018/19", "aggravated 2019-03", "london 2021-05"])
    }
}
