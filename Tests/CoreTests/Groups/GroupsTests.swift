import Testing

@testable import Core

/// Who is in a group.
@Suite struct GroupsTests {
    private static let own = [
        PeerGroup(name: "mine", areas: ["Kent", "leeds", "E08000025", "Nowhere", "Humberside"]),
        PeerGroup(name: "Bob's: north & more", areas: ["council:MAN"]),
        PeerGroup(name: "both", areas: ["LUT"], expressions: ["mine & members", "\"Bob's: north & more\""]),
        PeerGroup(name: "round", areas: [], expressions: ["circle + LUT"]),
        PeerGroup(name: "circle", areas: [], expressions: ["round"]),
        PeerGroup(name: "broken", areas: ["LUT"], expressions: ["LUT & nobody"]),
    ]

    private func groups() throws -> Groups { Groups(own: GroupsTests.own, of: try Bundled.library()) }

    private func codes(_ text: String) throws -> [String] {
        let library = try Bundled.library()
        return try groups().members(of: text).councils.filter { library.network.council($0).map { !$0.hasEnded } ?? false }
            .sorted()
    }

    @Test(arguments: [
        ("members", "BIR LCE LDS LUT MAN"), ("MEMBERS", "BIR LCE LDS LUT MAN"), ("الأعضاء", "BIR LCE LDS LUT MAN"),
        ("members & West Midlands", "BIR"), ("members & غرب ميدلاندز", "BIR"),
        ("members & \"West Midlands\" - BIR + leeds", "LDS"),
        ("members - BIR - leeds", "LCE LUT MAN"), ("members & London", ""), ("BIR", "BIR"), ("council:BIR", "BIR"),
        ("E08000025", "BIR"), ("Birmingham City Council", "BIR"), ("مجلس مدينة بيرمنغهام", "BIR"), ("Kent", "KEN"),
        ("members & type:Metropolitan district", "BIR LDS MAN"), ("members & Met.", "BIR LDS MAN"),
        ("members & nation:Scotland", ""), ("members & force:Bedfordshire", "LUT"), ("members & area:E23000014", "BIR"),
        ("members & authority:WMCA", "BIR"), ("members & group:mine", "BIR LDS"), ("both", "BIR LDS LUT MAN"),
        ("Bob's: north & more", "MAN"), ("both - \"Bob's: north & more\"", "BIR LDS LUT"),
        ("(mine + LUT) & members", "BIR LDS LUT"),
        ("North Yorkshire & North Yorkshire", "NYE"),
    ]) func hasCouncils(text: String, expected: String) throws {
        #expect(try codes(text).joined(separator: " ") == expected)
    }

    @Test(arguments: [
        ("West Midlands", 34), ("region:West Midlands", 34), ("authority:West Midlands", 8), ("WMCA", 8), ("London", 34),
        ("Wales", 22),
        ("Scotland", 32), ("type:County", 21), ("county:Kent", 13), ("force:Kent", 14), ("Humberside", 4),
    ]) func hasSoManyCouncils(text: String, count: Int) throws { #expect(try codes(text).count == count) }

    /// The region of each council holds it, and the regions together hold all: so do nations, types and police forces.
    @Test func kindsOfGroupsPartTheCouncils() throws {
        let groups = try groups()
        let all = Set(try Bundled.library().network.councils.filter { !$0.hasEnded }.map(\.code))
        for kind in [GroupKind.region, .nation, .type] {
            let parts = groups.groups(of: kind).map { $0.members.councils.intersection(all) }
            #expect(parts.reduce(0) { $0 + $1.count } == all.count && parts.reduce(into: Set()) { $0.formUnion($1) } == all)
        }
        #expect(groups.groups(of: .force).count == 46 && groups.groups(of: .authority).count == 14)
        #expect(groups.all.count == GroupsTests.own.count - 3 + groups.builtIn.count)
    }

    /// Every group that is listed is found by its name with its kind before it.
    @Test func listedGroupsAreFoundByName() throws {
        let groups = try groups()
        for group in groups.builtIn {
            for name in [group.name.english, group.name.arabic].compactMap(\.self) {
                let found = try groups.members(of: group.kind.rawValue + ":\"" + name + "\"")
                #expect(found == group.members, "\(group.kind) \(name)")
            }
        }
    }

    @Test(
        arguments: [
            ("nobody", GroupError.Problem.unknown("nobody", kind: nil, near: []), 1, nil), ("LUT & membres", nil, 7, nil),
            ("LUT + region:Kent", .unknown("Kent", kind: .region, near: []), 7, nil), ("round", .circle("round"), 1, "round"),
            ("broken", .unknown("nobody", kind: nil, near: []), 7, "broken"), ("mine &", .noName, 7, nil),
        ] as [(String, GroupError.Problem?, Int, String?)])
    func isWrong(text: String, problem: GroupError.Problem?, place: Int, group: String?) throws {
        let groups = try groups()
        let error = #expect(throws: GroupError.self) { try groups.members(of: text) }
        #expect(error?.place == place && error?.group == group, "\(String(describing: error))")
        switch (error?.problem, problem) {
        case (.unknown(let name, let kind, let near), .unknown(let expected, let expectedKind, _)):
            #expect(name == expected && kind == expectedKind && near.count <= 3)
        case (.unknown(_, _, let near), nil): #expect(near.first == "members")
        default: #expect(error?.problem == problem)
        }
    }

    @Test(arguments: [
        ("forces", "members", "Bedfordshire Greater Manchester|Leicestershire|West Midlands|West Yorkshire"),
        ("forces", "mine", "Humberside|Kent|West Midlands|West Yorkshire"),
        ("forces", "Wales", "Dyfed-Powys|Gwent|North Wales|South Wales"),
        ("forces", "London", "City of London|Metropolitan Police"), ("forces", "Kent - Kent", ""), ("forces", "Scotland", ""),
        ("forces", "force:British Transport Police", "British Transport Police"), ("london", "members", ""),
        ("london", "Camden + Hackney + BIR", "Camden|Hackney"), ("national", "members", ""),
    ]) func meansAreas(dataset: String, text: String, expected: String) throws {
        let groups = try groups()
        let figures = try Bundled.library().dataset(dataset)
        let found = groups.areas(of: try groups.members(of: text), in: figures).map { figures.areas[$0].name.english }
        #expect(found.sorted().joined(separator: "|") == expected.replacing("Bedfordshire ", with: "Bedfordshire|"))
    }

    /// Areas of a file that are no entries answer to their names.
    @Test func areasOfFilesAnswerToTheirNames() throws {
        var figures = try Bundled.library().dataset("london")
        figures.areas = ["Birmingham", "Nowhere", "Elsewhere"].map { Area(name: Name($0), entry: nil, population: nil) }
        let groups = try groups()
        #expect(groups.areas(of: try groups.members(of: "mine"), in: figures) == [0, 1])
        #expect(groups.missing(from: figures, in: GroupsTests.own[0]) == ["Kent", "leeds", "Humberside"])
        #expect(groups.unknown(in: GroupsTests.own[0]) == ["Nowhere"])
    }

    @Test(arguments: [
        ("council:BIR", true), ("body:birmingham", true), ("city:Birmingham", true), ("council:LCE", false), ("body:scn", false),
        ("person:ward", true), ("practice:none", false), ("theme:trust", false),
    ]) func hasEntries(id: String, isIn: Bool) throws {
        let groups = try groups()
        #expect(groups.has(try #require(EntryID(id)), in: try groups.members(of: "BIR")) == isIn)
    }
}
