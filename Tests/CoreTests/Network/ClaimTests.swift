import Testing

@testable import Core

@Suite struct ClaimTests {
    private let network: Network
    private let conference = EntryID(.event, "conference-2018")

    init() throws { network = try Bundled.library().network }

    private func group(_ id: EntryID, _ property: String) throws -> ClaimGroup {
        try #require(network.claims(about: id).first { $0.property == property })
    }

    @Test func theDateOfTheConferenceIsAConflict() throws {
        let start = try group(conference, "start")
        #expect(start.isConflict)
        #expect(start.statements.map(\.value.english) == ["2018-10-29", "2018-11"])
        #expect(start.statements.map(\.source) == ["birmingham-news", "scn-page"])
    }

    @Test func noOtherClaimIsOne() {
        let subjects = Set(network.statements.map(\.subject))
        let conflicts = subjects.flatMap { id in
            network.claims(about: id).filter(\.isConflict).map { id.description + " " + $0.property }
        }
        #expect(conflicts == ["event:conference-2018 start"])
    }

    @Test(arguments: [
        ("person:simmons", "name", "Simon", "Hazel Simmons"), ("person:master", "title", "adviser", "Councillor"),
        ("body:birmingham", "name", "ييرمنغهام", "بيرمنغهام"), ("body:mopac", "kind", "council", "office of the Mayor of London"),
        ("session:conference-2018/leaders", "relations with", "cities of the United States", "cities of the United Kingdom"),
    ])
    func whatWasCorrectedStandsBesideTheCorrection(id: String, property: String, said: String, meant: String) throws {
        let group = try group(try #require(EntryID(id)), property)
        #expect(!group.isConflict)
        #expect(group.statements.map(\.value.english) == [said, meant])
        #expect(group.statements.map(\.confidence) == [.superseded, .corrected])
    }

    @Test func aProbableReadingStandsForASlip() throws {
        let subject = try group(conference, "subject")
        #expect(subject.statements.map(\.confidence) == [.superseded, .probable] && !subject.isConflict)
    }

    @Test func claimsAboutACouncilAreThoseAboutTheBodyThatItIs() {
        let birmingham = network.claims(about: EntryID(.council, "BIR"))
        #expect(!birmingham.isEmpty)
        #expect(birmingham == network.claims(about: EntryID(.body, "birmingham")))
        #expect(birmingham == network.claims(about: EntryID(.city, "Birmingham")))
    }

    @Test func twoEqualValuesAgree() {
        func said(_ value: Name, _ confidence: Confidence = .stated) -> Statement {
            Statement(
                subject: conference, property: .claim("start"), value: value, object: nil, source: "article", asOf: nil,
                confidence: confidence, note: "")
        }
        func isConflict(_ statements: Statement...) -> Bool { ClaimGroup(property: "start", statements: statements).isConflict }
        #expect(!isConflict(said("a"), said("a")))
        #expect(isConflict(said("a"), said("b")))
        #expect(isConflict(said("a"), said("b", .inferred)))
        #expect(!isConflict(said("a", .superseded), said("b")))
        #expect(!isConflict(said("a", .superseded), said("b", .superseded)))
    }
}
