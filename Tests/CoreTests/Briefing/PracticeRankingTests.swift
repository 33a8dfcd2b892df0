import Testing

@testable import Core

/// Who has done something near an area or in one like it.
@Suite struct PracticeRankingTests {
    private let library: Library
    private let today: Day

    init() throws {
        library = try Bundled.library()
        today = try #require(Day(iso: "2026-11-24"))
    }

    private func ranked(_ area: String?, themes: [String] = [], strands: [String] = [], on day: Day? = nil) -> [RankedPractice] {
        var query = PracticeQuery(area: area.flatMap { EntryID($0) }, today: day ?? today)
        (query.themes, query.strands) = (themes.map { EntryID(.theme, $0) }, strands)
        return library.ranked(query)
    }

    private func keys(_ ranked: [RankedPractice]) -> [String] { ranked.map(\.practice.key) }

    @Test func hateCrimeNearLeicester() throws {
        let found = ranked("council:LCE", themes: ["hate-crime"])
        #expect(keys(found) == ["sigce-group", "uk-network-plan", "post-attack-response"])
        let group = try #require(found.first)
        #expect(group.theme == .themes([EntryID(.theme, "hate-crime")], of: 1) && group.age == 8 && group.confidence == .stated)
        // Luton is nearer than Leeds: it counts first.
        #expect(group.owners.map(\.body.key) == ["luton", "leeds"] && group.owners[0].council == EntryID(.council, "LUT"))
        #expect(group.owners[0].kilometres == 96)
        #expect(
            group.points == PracticePoints(theme: 40, place: 21, status: 10, confidence: 10, age: 2) && group.points.total == 83)
        // A practice that names no owner has no place.
        let last = try #require(found.last)
        #expect(last.owners.isEmpty && last.points == PracticePoints(theme: 40, place: 0, status: 2, confidence: 10, age: 2))
    }

    @Test func themesStrandsAndNothing() {
        #expect(
            ranked("council:LCE").count == 6 && ranked("council:LCE").allSatisfy { $0.theme == .notAsked && $0.points.theme == 0 }
        )
        // Two themes: a practice with one of them has half of the points.
        let two = ranked("council:LCE", themes: ["hate-crime", "polarisation"])
        #expect(two.first { $0.practice.key == "sigce-group" }?.points.theme == 20)
        #expect(two.first { $0.practice.key == "uk-network-plan" }?.points.theme == 40)
        // A theme that no practice has: those that bear on its strands.
        let right = ranked("council:LCE", themes: ["far-right"])
        #expect(right.count == 3 && right.allSatisfy { $0.points.theme == 20 })
        let disability = ranked(nil, strands: ["disability"])
        #expect(keys(disability) == ["sigce-group", "uk-network-plan", "post-attack-response"])
        #expect(disability.allSatisfy { $0.points.theme == 40 && $0.points.place == 0 })
        #expect(ranked("council:LCE", themes: ["online-extremism"]).isEmpty && ranked(nil, strands: ["no such strand"]).isEmpty)
    }

    @Test func itsOwnAreItsOwn() {
        let birmingham = ranked("council:BIR")
        #expect(birmingham.filter(\.isOwn).map(\.practice.key) == ["uk-network-plan"])
        #expect(birmingham.filter(\.isOwn).allSatisfy { $0.points.place == 30 && $0.owners[0].kilometres == 0 })
        // Another council of the same force area: the same figures tell of both.
        let coventry = ranked("council:COV").first { $0.practice.key == "uk-network-plan" }
        #expect(coventry?.owners.first?.likeness == .sameFigures && coventry?.isOwn == false)
        let force = ranked("area:E23000014").first { $0.practice.key == "uk-network-plan" }
        #expect(force?.owners.first?.likeness == .sameFigures && force?.owners.first?.kilometres == 0)
    }

    /// Figures compare only within a series: those of a borough and of a force area do not.
    @Test(arguments: ["council:HCK", "council:ABD", "council:WMCA", "area:BTP"])
    func withoutFiguresThatCompareNothingIsAlike(area: String) {
        for one in ranked(area) { #expect(one.owners.allSatisfy { $0.likeness == nil }, "\(one.practice.key)") }
    }

    @Test func likenessIsThatOfThePeers() throws {
        let forces = try library.dataset("forces")
        let area = try forces.point("offences", area: "Leicestershire").area
        let place = try #require(forces.latestPlace(of: area))
        let similar = try #require(forces.similarities(to: area, by: [.residents, .rate], at: place))
        #expect(forces.mostSimilar(to: area, by: [.residents, .rate], at: place) == [area] + similar.prefix(7).map(\.area))
        #expect(similar.map(\.distance) == similar.map(\.distance).sorted() && !similar.contains { $0.area == area })
        let luton = try #require(ranked("council:LCE").first { $0.practice.key == "luton-leadership" }?.owners.first)
        let bedfordshire = try forces.point("offences", area: "Bedfordshire").area
        let rank = try #require(similar.firstIndex { $0.area == bedfordshire })
        #expect(luton.likeness == .alike(rank: rank + 1, of: similar.count, distance: similar[rank].distance))
    }

    @Test func agesGrowAndPointsFall() throws {
        for (day, age, points) in [("2018-12-31", 0, 10), ("2023-01-01", 5, 5), ("2040-01-01", 22, 0), ("2017-01-01", 0, 10)] {
            let found = ranked("council:LCE", on: Day(iso: day))
            #expect(found.allSatisfy { $0.age == age && $0.points.age == points }, "\(day)")
        }
    }

    @Test func everyAreaGetsAllOfThemInOrder() {
        for id in library.network.councils.map(\.id) + library.network.forces.map(\.id) {
            let found = ranked(id.description)
            #expect(found.count == library.network.practices.count)
            let totals = found.map(\.points.total)
            #expect(totals == totals.sorted(by: >), "\(id)")
            for one in found {
                #expect((0...30).contains(one.points.place) && one.points.total <= 100)
            }
        }
    }

    @Test func theFigurePageAndTheCouncilPageShowThem() throws {
        let council = try #require(library.dossier(of: EntryID(.council, "LCE"), today: today))
        let nearby = try #require(council.sections.first { $0.heading == .nearby }).facts
        #expect(nearby.map { $0.ranked?.practice.key } == keys(ranked("council:LCE").filter { !$0.isOwn }))
        #expect(nearby.allSatisfy { $0.link == .entry(EntryID(.practice, $0.ranked?.practice.key ?? "")) && $0.asOf == "2018" })
        let london = try library.dataset("london")
        let place = Place(
            try london.point("faith", area: "Hackney"), over: try #require(london.column(of: .month(Month(year: 2017, month: 6))))
        )
        let figure = FigureID(dataset: try #require(library.trends.index(of: "london")), place: place)
        let sections = library.dossier(of: figure, today: today).sections
        let practices = try #require(sections.first { $0.heading == .practices }).facts
        #expect(practices.map { $0.ranked?.practice.key } == keys(ranked("council:HCK", strands: ["religion"])))
        // Councils to ask stand in the order of their practices.
        let ask = try #require(sections.first { $0.heading == .ask }).facts.compactMap { $0.ranked?.practice.key }
        #expect(ask == ["sigce-group", "sigce-group", "uk-network-plan"])
    }
}
