import Testing

@testable import Core

/// What the fixtures say, entry by entry and statement by statement.
@Suite struct NetworkFixtureTests {
    private func check(_ name: String, entries: [String], said: [String], odd: [String]) throws {
        let read = try network(try Fixture.network(name))
        #expect(read.named == entries, "\(read.named)")
        #expect(read.said == said, "\(Set(read.said).symmetricDifference(said).sorted())")
        #expect(read.odd.map { "\($0.0 ?? 0) \($0.1)" } == odd)
    }

    @Test func popolo() throws {
        let list = "[https://example.org/list]"
        try check(
            "popolo.json",
            entries: [
                "person:p1 Ann Example | آن", "person:p2 Ben Example", "body:o1 Example Partnership (partnership)",
                "council:BIR Birmingham City Council", "event:e1 Yearly meeting",
            ],
            said: [
                "council:BIR other name=A council", "person:p1 former name=Ann Former /2015 \(list)",
                "person:p1 email=ann@example.org 2019-02/ \(list)", "person:p1 phone=+44 20 0000 0000 \(list) (mornings)",
                "person:p1 website=https://example.org/ann \(list)", "person:p1 email=office@example.org \(list)",
                "person:p1 given name=Ann \(list)", "person:p1 family name=Example \(list)", "person:p1 gender=female \(list)",
                "person:p1 favourite colour=green \(list)", "person:p1 favourite numbers=1 \(list)",
                "person:p1 favourite numbers=2 \(list)", "person:p2 role=member body:o1 2018-10-29/",
                "body:o1 identifier: GB-CHC=123456", "body:o1 part of council:BIR", "body:o1 start=2001-04",
                "council:BIR gss=E08000025", "body:o1 post=Chair",
                "person:p1 role=Chair body:o1 2019/2021-06 [https://example.org/minutes] for council:BIR",
                "person:p1 member of council:BIR", "event:e1 start=2019-05-01", "event:e1 place=Leeds",
                "event:e1 organised by body:o1",
            ],
            odd: [
                "22 \(NetworkIssue.linkToNowhere(from: "p9", relation: "nobody", to: "o1"))",
                "0 \(NetworkIssue.notTaken("motions", count: 1))",
            ])
    }

    @Test func cards() throws {
        let (ann, day) = ("person:urn:uuid:11111111-2222-3333-4444-555555555555", "as of 2024-01-02")
        try check(
            "cards.vcf",
            entries: ["\(ann) Ann Example", "body:partnership Example Partnership | شراكة", "person:jorg-muller Jörg Müller"],
            said: [
                "\(ann) role=Chair body:partnership \(day)", "\(ann) department=Cohesion \(day)",
                "\(ann) family name=Example \(day)",
                "\(ann) given name=Ann \(day)", "\(ann) email=ann@example.org \(day)", "\(ann) mobile=+44 7000 000000 \(day)",
                "\(ann) address=1 High Street, Leeds, LS1 1AA, United Kingdom \(day)",
                "\(ann) website=https://example.org/ann \(day)",
                "\(ann) birthday=1980-04-12 \(day)", "\(ann) note=Knows the, partnership\nwell \(day)",
                "\(ann) category=cohesion \(day)", "\(ann) category=prevent \(day)", "\(ann) vcard X-SHOE-SIZE;TYPE=uk=7 \(day)",
                "person:jorg-muller family name=Müller", "person:jorg-muller given name=Jörg", "person:jorg-muller phone=123",
                "person:jorg-muller note=café and a very long note that is folded", "\(ann) member of body:partnership",
                "person:jorg-muller friend \(ann)",
            ],
            odd: ["32 \(NetworkIssue.propertyLeftOut("PHOTO"))"])
    }

    @Test func nodes() throws {
        try check(
            "nodes.csv",
            entries: [
                "body:b1 Example Partnership | شراكة (partnership)", "person:p1 Ann Example", "person:p2 Ben Example",
                "body:x1 Helping Hands (charity)", "council:BIR Birmingham City Council", "council:LDS Leeds City Council",
                "body:a-new-body A new body",
            ],
            said: [
                "body:b1 Reach=wide [list] as of 2020", "person:p1 email=ann@example.org 2019/2021-06 [list] probable",
                "body:x1 email=+44 20", "body:b1 part of council:BIR [list] as of 2020",
                "person:p1 role=Chair body:b1 2019/2021-06 [list] probable", "person:p2 role=Secretary body:a-new-body",
            ],
            odd: ["5 \(NetworkIssue.unknownKind("charity"))", "8 \(NetworkIssue.noName("p3"))"])
    }

    @Test func links() throws {
        try check(
            "links.csv", entries: [],
            said: [
                "body:leicester works with body:luton 2018-10/2019 [minutes] probable for body:lga (both, say so)",
                "person:ward member of body:birmingham 2018/", "council:BIR part of council:LCE",
                "council:LCE part of council:BIR",
                "body:luton works with body:leeds 2020/2019",
                "body:luton works with body:leeds (since last spring)",
            ],
            odd: [
                "6 \(NetworkIssue.linkToNowhere(from: "body:nowhere", relation: "works with", to: "body:luton"))",
                "7 \(NetworkIssue.noEnds)", "8 \(NetworkIssue.unknownConfidence("certain"))",
                "8 \(NetworkIssue.datesContradict(since: "2020", until: "2019"))", "9 \(NetworkIssue.badDate("last spring"))",
                "5 \(NetworkIssue.cycle(relation: "part of", entries: ["council:BIR", "council:LCE"]))",
            ])
    }

    /// Only what differs from the register at hand is said.
    @Test func register() throws {
        try check(
            "register.csv",
            entries: [
                "council:BIR Birmingham City Council (Metropolitan district)",
                "council:LCE Leicester City Council (Unitary authority)",
                "council:NXX New Council (Unitary authority)",
            ],
            said: [
                "council:BIR other name=Brum", "council:LCE end=2030-03-31", "council:LCE former gss=E06000015",
                "council:NXX gss=E06000099", "council:NXX type=Unitary authority", "council:NXX nation=England",
                "council:NXX region=East Midlands", "council:NXX start=2030-04-01", "council:NXX end=2029-01-01",
                "council:LCE replaced by council:NXX",
            ],
            odd: [
                "4 \(NetworkIssue.datesContradict(since: "2030-04-01", until: "2029-01-01"))",
                "5 \(NetworkIssue.noName("No code"))",
                "0 \(NetworkIssue.registerCompared(equal: 1, different: 1, new: 1))",
            ])
    }

    @Test func lookup() throws {
        try check(
            "lookup.csv",
            entries: [
                "council:BIR Birmingham City Council", "body:E22000287 Birmingham (community safety partnership)",
                "area:E23000014 West Midlands", "council:LCE Leicester City Council",
                "body:E22000186 Leicester (community safety partnership)", "area:E23000015 Staffordshire",
                "council:E07999999 Newdistrict", "area:E23000021 Leicestershire",
            ],
            said: [
                "council:BIR part of body:E22000287", "body:E22000287 part of area:E23000014",
                "council:LCE part of body:E22000186",
                "body:E22000186 part of area:E23000015", "council:LCE part of area:E23000015",
                "council:E07999999 part of body:E22000186", "body:E22000186 part of area:E23000021",
                "council:E07999999 part of area:E23000021",
            ],
            odd: ["0 \(NetworkIssue.registerCompared(equal: 1, different: 1, new: 1))"])
    }
}
