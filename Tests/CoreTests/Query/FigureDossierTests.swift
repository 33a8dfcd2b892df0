import Testing

@testable import Core

/// From a figure to whom to ask.
@Suite struct FigureDossierTests {
    private let library: Library

    init() throws { library = try Bundled.library() }

    private func facts(
        _ id: String, _ category: String, area: String? = nil, _ period: String, _ heading: DossierSection.Heading
    ) throws -> [Fact] {
        let dataset = try library.dataset(id)
        let named = try #require(Period(period))
        let place = Place(try dataset.point(category, area: area), over: try #require(dataset.column(of: named)))
        let figure = FigureID(dataset: try #require(library.trends.index(of: id)), place: place)
        let dossier = library.dossier(of: figure, today: try #require(Day(iso: "2026-11-24")))
        return try #require(dossier.sections.first { $0.heading == heading }).facts
    }

    private func names(_ facts: [Fact]) -> [String] {
        facts.compactMap { if case .value(.name(let name)) = $0.content { name.english } else { nil } }
    }

    private func spike(_ heading: DossierSection.Heading) throws -> [Fact] {
        try facts("aggravated", "aggravated", "2016-07", heading)
    }

    @Test func theSpikeOfJuly2016Coincides() throws {
        #expect(names(try spike(.coincides)) == ["EU membership referendum"])
        let verdicts = try spike(.figures).compactMap { if case .verdict(let verdict) = $0.content { verdict } else { nil } }
        let early = try #require(verdicts.first { $0.method == .c1 })
        let upper = try #require(early.upper)
        #expect(early.value == 5605 && early.alarms.count == 1 && agrees(upper, 4719.88462))
    }

    @Test func itLeadsToPracticesAndPeopleAsOf2018() throws {
        let practices = try spike(.practices)
        #expect(names(practices).contains("UK network of local authorities"))
        #expect(practices.allSatisfy { $0.asOf == "2018" && $0.link != nil })
        let people = try spike(.people)
        #expect(names(people).contains("Ian Ward") && people.allSatisfy { $0.asOf == "2018" && $0.source == "article" })
    }

    @Test func itLeadsToCouncilsToAsk() throws {
        let ask = try spike(.ask)
        let codes = ask.compactMap { fact -> String? in
            if case .entry(let id)? = fact.link { id.key } else { nil }
        }
        #expect(Set(codes).isSuperset(of: ["BIR", "LUT", "LDS"]) && Set(codes).count == codes.count)
        #expect(ask.allSatisfy { $0.asOf == "2018" && $0.about != nil })
    }

    @Test func theNextAwarenessDayIsAboutItsStrands() throws {
        let next = try spike(.next)
        #expect(names(next) == ["Holocaust Memorial Day"])
        let transgender = try facts("national", "transgender", "2018/19", .next)
        #expect(names(transgender) == ["International Day Against Homophobia, Biphobia and Transphobia"])
        let disability = try facts("national", "disability", "2018/19", .next)
        #expect(names(disability) == ["International Day of Persons with Disabilities"])
    }

    @Test(arguments: [DossierSection.Heading.coincides, .themes, .practices, .people, .next, .ask])
    func ofATotalNothingIsKnown(heading: DossierSection.Heading) throws {
        let facts = try facts("national", "offences", "2018/19", heading)
        #expect(facts.map(\.content) == [.nothingKnown])
    }

    @Test func aBoroughAsksItsOwnCouncilFirst() throws {
        let hackney = try #require(library.network.councils.first { $0.shortName == "Hackney" }).id
        let ask = try facts("london", "islamophobic", area: "Hackney", "2017-06", .ask)
        #expect(ask.first?.link == .entry(hackney) && ask.first?.asOf == nil && ask.count > 1)
    }

    @Test func aForceAsksTheCouncilsOfTheNetworkInIt() throws {
        let ask = try facts("forces", "race", area: "West Midlands", "2018/19", .ask)
        #expect(ask.first?.link == .entry(EntryID(.council, "BIR")))
    }
}
