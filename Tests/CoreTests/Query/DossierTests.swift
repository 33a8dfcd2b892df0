import Testing

@testable import Core

@Suite struct DossierTests {
    private let library: Library

    init() throws { library = try Bundled.library() }

    private func facts(_ id: String, _ heading: DossierSection.Heading) throws -> [Fact] {
        let id = try #require(EntryID(id))
        let dossier = try #require(library.dossier(of: id, today: Day(number: 20_781)))
        return dossier.sections.first { $0.heading == heading }?.facts ?? []
    }

    private func links(_ facts: [Fact]) -> [EntryID] {
        facts.compactMap { if case .entry(let id) = $0.link { id } else { nil } }
    }

    @Test func bothDatesOfTheConferenceStandSideBySide() throws {
        let dates = try facts("event:conference-2018", .claims).filter { $0.label == .claim("start") }
        #expect(dates.map(\.content) == [.value(.text("2018-10-29")), .value(.text("2018-11"))])
        #expect(dates.allSatisfy { $0.isConflicting })
        #expect(dates.map(\.source) == ["birmingham-news", "scn-page"])
        let others = try facts("event:conference-2018", .claims).filter { $0.label != .claim("start") }
        #expect(!others.isEmpty && !others.contains(where: \.isConflicting))
    }

    @Test func aCorrectedClaimIsShownButNoConflict() throws {
        let title = try facts("person:murphy", .claims).filter { $0.label == .claim("title") }
        #expect(title.map(\.confidence) == [.superseded, .corrected] && !title.contains(where: \.isConflicting))
    }

    @Test func aSessionSaysThatItsTimeIsNotPublished() throws {
        for key in ["opening", "trends", "leaders"] {
            #expect(try facts("session:conference-2018/" + key, .register).contains { $0.label == .timeNotPublished })
        }
        #expect(links(try facts("session:conference-2018/leaders", .councils)) == [EntryID(.council, "BIR")])
    }

    @Test func aRoleSaysTheYearThatItIsOf() throws {
        let role = try #require(try facts("person:ward", .register).first { $0.label == .role })
        #expect(role.asOf == "2018" && role.source == "article")
        #expect(try facts("council:BIR", .people).map(\.asOf) == ["2018"])
    }

    @Test func leicesterShowsTheFiguresOfItsForce() throws {
        let figures = try facts("council:LCE", .figures)
        #expect(links(figures) == [EntryID(.force, "E23000021")])
        let lines = figures.compactMap { if case .figures(let line) = $0.content { line } else { nil } }
        #expect(lines.count == 7)
        let offences = try #require(lines.first { $0.category == Name("Offences", arabic: "الجرائم") })
        #expect(offences.before.content == .count(1_437) && offences.now.content == .count(1_600))
        #expect(offences.change.wholePercent == 11 && offences.earlier.label == "2017/18" && offences.latest.label == "2018/19")
    }

    @Test func aBoroughShowsItsLastTwoWholeYears() throws {
        let lines = try facts("council:HCK", .figures).compactMap {
            if case .figures(let line) = $0.content { line } else { nil }
        }
        let first = try #require(lines.first)
        #expect(first.earlier.label == "2019/20" && first.latest.label == "2020/21")
        #expect(first.before.content == .count(813) && first.now.content == .count(998))
    }

    @Test(arguments: [
        ("council:ABD", FigureBasis.otherBasis), ("council:WMCA", .noForceOfItsOwn), ("area:S23000009", .otherBasis),
    ])
    func whyThereAreNoFigures(id: String, basis: FigureBasis) throws {
        #expect(try facts(id, .figures).map(\.content) == [.noFigures(basis)])
    }

    @Test func theMarkOfTheNetworkIsExplained() throws {
        let ties = try facts("council:BIR", .network)
        #expect(ties.contains { $0.label == .relation(.known(.memberOf), reversed: false) && $0.source == "scn-statement-2016" })
        #expect(ties.allSatisfy { $0.source != nil && $0.link != nil })
        #expect(links(try facts("council:LDS", .practices)) == [EntryID(.practice, "sigce-group")])
    }

    @Test func successorsAndPredecessorsLeadOn() throws {
        let successors = try facts("council:CMA", .register).filter { $0.label == .replacedBy }
        #expect(links(successors) == [EntryID(.council, "CBD"), EntryID(.council, "WAF")])
        let predecessors = try facts("council:WAF", .register).filter { $0.label == .replaces }
        #expect(links(predecessors).contains(EntryID(.council, "CMA")))
    }

    @Test func whatIsUnknownIsSaidToBe() throws {
        #expect(try facts("council:NIR-A", .register).first { $0.label == .gss }?.content == .value(.unknown))
        #expect(try facts("council:LND", .register).first { $0.label == .start }?.content == .value(.unknown))
        #expect(try facts("practice:post-attack-response", .register).first { $0.label == .owner }?.content == .value(.unknown))
        #expect(library.dossier(of: EntryID(.council, "XXX"), today: Day(number: 20_781)) == nil)
    }

    @Test func aTriggerEventSaysWhatCoincides() throws {
        let coinciding = links(try facts("trigger:eu-membership-referendum", .coincides))
        #expect(coinciding == [EntryID(.trigger, "murder-of-jo-cox-mp")])
    }
}
