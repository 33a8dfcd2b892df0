import Testing

@testable import Core

@Suite struct RelatedTests {
    private let library: Library

    init() throws { library = try Bundled.library() }

    private func related(_ id: String) throws -> Related { library.related(to: try #require(EntryID(id))) }

    private func keys(_ related: Related, _ kind: EntryKind) -> Set<String> { Set(related.entries(kind).map(\.key)) }

    @Test func birmingham() throws {
        let related = try related("council:BIR")
        #expect(keys(related, .force) == ["E23000014"])
        #expect(keys(related, .event) == ["conference-2018"])
        #expect(keys(related, .session) == ["conference-2018/leaders"])
        #expect(keys(related, .person) == ["ward"])
        #expect(keys(related, .practice) == ["uk-network-plan"])
        #expect(keys(related, .commitment) == ["c1"])
        #expect(keys(related, .body).isSuperset(of: ["scn", "isd", "uk-network"]))
        let trend = try #require(related.trend)
        #expect(library.trends.datasets[trend.dataset].id == "forces" && trend.period == nil)
        #expect(library.trends.datasets[trend.dataset].areas[trend.area].entry == EntryID(.force, "E23000014"))
        #expect(related.noTrend == nil)
    }

    @Test(arguments: [
        ("council:LUT", ["luton-leadership", "sigce-group"]), ("council:LDS", ["sigce-group"]),
        ("council:MAN", ["manchester-exchange"]),
        ("council:LCE", ["leicester-prevent"]), ("council:ESS", []), ("theme:leadership", ["luton-leadership"]),
    ])
    func practices(id: String, practices: [String]) throws { #expect(keys(try related(id), .practice) == Set(practices)) }

    @Test func aLondonBoroughHasFiguresOfItsOwn() throws {
        let related = try related("council:HCK")
        let trend = try #require(related.trend)
        #expect(library.trends.datasets[trend.dataset].id == "london")
        #expect(library.trends.datasets[trend.dataset].areas[trend.area].name == "Hackney")
        #expect(keys(related, .force) == ["E23000001"])
    }

    @Test(arguments: [
        ("council:ABD", FigureBasis.otherBasis), ("council:ABC", .otherBasis), ("council:WMCA", .noForceOfItsOwn),
        ("council:GLA", .noForceOfItsOwn), ("area:S23000009", .otherBasis), ("area:N99999999", .otherBasis),
    ])
    func whereThereAreNoFiguresTheReasonStands(id: String, reason: FigureBasis) throws {
        let related = try related(id)
        #expect(related.trend == nil)
        #expect(related.noTrend == reason)
    }

    @Test func everyCouncilAndForceHasFiguresOrAReason() {
        for id in library.network.councils.map(\.id) + library.network.forces.map(\.id) {
            let related = library.related(to: id)
            #expect((related.trend == nil) != (related.noTrend == nil), "\(id)")
        }
    }

    @Test func aForceMarksItsCouncils() throws {
        let related = try related("area:E23000014")
        #expect(keys(related, .council) == ["BIR", "COV", "DUD", "SAW", "SOL", "WLL", "WLV"])
        let ended = try self.related("area:E23000022")
        #expect(keys(ended, .council).isSuperset(of: ["NNT", "WNT"]) && !keys(ended, .council).contains("NTH"))
    }

    @Test func anEndedCouncilLeadsToItsSuccessorsAndBack() throws {
        #expect(keys(try related("council:CMA"), .council) == ["CBD", "WAF"])
        #expect(keys(try related("council:CBD"), .council).contains("CMA"))
    }

    @Test func aThemeMarksPracticesSessionsAndCouncils() throws {
        let related = try related("theme:hate-crime")
        #expect(keys(related, .practice) == ["uk-network-plan", "post-attack-response", "sigce-group"])
        #expect(keys(related, .session) == ["conference-2018/trends"])
        #expect(keys(related, .event) == ["conference-2018"])
        #expect(keys(related, .council) == ["BIR", "LUT", "LDS"])
        #expect(related.strands.count == 5)
    }

    @Test func aSessionMarksItsCouncilsAndThemes() throws {
        let leaders = try related("session:conference-2018/leaders")
        #expect(keys(leaders, .council) == ["BIR"] && keys(leaders, .theme) == ["best-practice"])
        #expect(keys(leaders, .event) == ["conference-2018"])
        let trends = try related("session:conference-2018/trends")
        #expect(keys(trends, .theme) == ["hate-crime", "online-extremism", "far-right"] && keys(trends, .council).isEmpty)
        #expect(Set(trends.strands) == ["race", "religion", "sexual_orientation", "disability", "transgender"])
    }

    @Test func theConferenceMarksThoseWhoHeldIt() throws {
        let related = try related("event:conference-2018")
        #expect(keys(related, .council) == ["BIR", "LCE", "LUT", "MAN"])
        #expect(keys(related, .session).count == 3 && keys(related, .person).count == 6)
        #expect(keys(related, .commitment) == ["c2"] && keys(related, .theme).count == 5)
    }

    @Test func aPersonLeadsToTheFiguresOfTheCouncil() throws {
        let related = try related("person:master")
        #expect(keys(related, .body) == ["leicester"] && keys(related, .council) == ["LCE"])
        let trend = try #require(related.trend)
        #expect(library.trends.datasets[trend.dataset].areas[trend.area].name == "Leicestershire")
    }

    @Test func aTriggerEventLeadsToItsMonth() throws {
        let related = try related("trigger:eu-membership-referendum")
        let trend = try #require(related.trend)
        #expect(library.trends.datasets[trend.dataset].id == "aggravated" && trend.period?.label == "2016-06")
        #expect(related.strands == ["race", "religion"])
        #expect(try self.related("trigger:disorder-in-leicester").trend == nil)
    }
}
