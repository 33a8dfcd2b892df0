import Testing

@testable import Core

@Suite struct AreaIndexTests {
    private func index() throws -> AreaIndex { AreaIndex(network: try Bundled.library().network) }

    @Test(
        arguments: [
            ("BIR", "council:BIR", .code), ("E08000025", "council:BIR", .code), ("E23000014", "area:E23000014", .code),
            ("Birmingham City Council", "council:BIR", .name), ("birmingham", "council:BIR", .name),
            ("BIRMINGHAM ", "council:BIR", .name),
            ("Avon & Somerset", "area:E23000036", .name), ("Avon and Somerset Constabulary", "area:E23000036", .shortened),
            ("Met", "area:E23000001", .alias), ("MPS", "area:E23000001", .alias),
            ("Metropolitan Police Service", "area:E23000001", .alias),
            ("West Midlands Police", "area:E23000014", .shortened), ("West Midlands", "area:E23000014", .name),
            ("LB Camden", "council:CMD", .shortened), ("London Borough of Camden", "council:CMD", .name),
            ("Royal Borough of Greenwich", "council:GRE", .name), ("Greenwich LB", "council:GRE", .shortened),
            ("Kingston upon Hull, City of", "council:KHL", .alias), ("Hull", "council:KHL", .alias),
            ("St. Helens", "council:SHN", .name), ("St Helens", "council:SHN", .name),
            ("St Helens MBC", "council:SHN", .shortened),
            ("Bristol, City of", "council:BST", .name), ("Herefordshire, County of", "council:HEF", .alias),
            ("Durham Constabulary", "area:E23000008", .shortened), ("Durham County Council", "council:DUR", .name),
            ("City of London Police", "area:E23000034", .alias), ("Dyfed Powys", "area:W15000004", .name),
            ("Devon & Cornwall", "area:E23000035", .name), ("King's Lynn & West Norfolk", "council:KIN", .name),
            ("North Yorkshire Council", "council:NYE", .name), ("PSNI", "area:N99999999", .alias), ("BTP", "area:BTP", .code),
        ] as [(String, String, AreaMatchWay)])
    func known(text: String, entry: String, way: AreaMatchWay) throws {
        #expect(try index().match(text) == .matched(try #require(EntryID(entry)), way))
    }

    @Test(arguments: [
        "England", "Total", "England and Wales", "London", "North East", "Yorkshire & the Humber", "Total 43 forces", "Wales",
    ])
    func wider(text: String) throws { #expect(try index().match(text) == .wider) }

    @Test(arguments: [
        ("Birmingam", ["council:BIR"]), ("Brimingham", ["council:BIR"]), ("Basingstoke", ["council:BAN"]),
        ("Lecester", ["council:LCE"]),
        ("Merseyside Polcie", ["area:E23000004"]),
    ])
    func nearestNames(text: String, first: [String]) throws {
        guard case .unknown(let nearest) = try index().match(text) else {
            Issue.record("\(text) was matched")
            return
        }
        #expect(nearest.count <= 3)
        for id in first { #expect(nearest.contains { $0.id.description == id }, "\(nearest)") }
    }

    @Test(arguments: ["", "zzzzzzzzzz", "Atlantis Metropolis", "12345", "?", String(repeating: "x", count: 5000)])
    func nothingIsNear(text: String) throws { #expect(try index().match(text) == .unknown(nearest: [])) }

    /// Durham is a council and a force: the other areas of the file decide, and alone it stays open.
    @Test func theFileDecides() throws {
        let index = try index()
        let (council, force) = (EntryID(.council, "DUR"), EntryID(.force, "E23000008"))
        #expect(index.resolve(["Durham", "Northumbria", "Cleveland"])["Durham"]?.entry == force)
        #expect(index.resolve(["Durham", "Gateshead", "Sunderland"])["Durham"]?.entry == council)
        guard case .ambiguous(let both) = index.resolve(["Durham"])["Durham"] else {
            Issue.record("Durham alone was decided")
            return
        }
        #expect(Set(both) == [council, force])
        #expect(index.resolve(["City of London", "Camden", "Barnet"])["City of London"]?.entry == EntryID(.council, "LND"))
    }

    @Test func everyForceAndCouncilIsFoundByItsOwnNames() throws {
        let network = try Bundled.library().network
        let index = AreaIndex(network: network)
        let forces = index.resolve(network.forces.map { AreaText($0.name) })
        for force in network.forces { #expect(forces[AreaText(force.name)]?.entry == force.id, "\(force.name)") }
        for council in network.councils { #expect(index.match(council.code).entry == council.id, "\(council.code)") }
        // By name, and in a file of councils by short name: some of these are a region's, a force's or a current council's.
        let whole = index.resolve(network.councils.map { AreaText($0.name) })
        #expect(network.councils.filter { whole[AreaText($0.name)]?.entry != $0.id }.map(\.code) == [])
        let short = index.resolve(network.councils.map { AreaText($0.shortName) })
        #expect(
            network.councils.filter { short[AreaText($0.shortName)]?.entry != $0.id }.map(\.code) == [
                "GLA", "GMCA", "NECA", "NYK", "SOM", "WMCA", "WYCA",
            ])
    }

    @Test func whatAPersonTeachesGoesFirst() throws {
        var index = try index()
        index.teach("Brum", EntryID(.council, "BIR"))
        index.teach("Leeds", EntryID(.force, "E23000010"))
        #expect(index.match("  brum") == .matched(EntryID(.council, "BIR"), .taught))
        #expect(index.match("Leeds").entry == EntryID(.force, "E23000010"))
        var profile = Profile(name: "p", map: ColumnMap())
        profile.areas = ["Cottonopolis": EntryID(.council, "MAN")]
        index.teach(profile)
        #expect(index.match("cottonopolis").entry == EntryID(.council, "MAN"))
    }

    @Test func lookupsBringCodes() throws {
        var index = try index()
        #expect(index.match(AreaText("", code: "E22000999")) == .unknown(nearest: []))
        index.learn(
            Reference(
                kind: .areas,
                rows: [Reference.Row(code: "E22000999", name: "Leeds"), Reference.Row(code: "E22000998", name: "Nowhere")]))
        #expect(index.match(AreaText("A name of its own", code: "E22000999")) == .matched(EntryID(.council, "LDS"), .lookup))
        #expect(index.match("E22000998").entry == nil)
    }
}

@Suite struct DistanceTests {
    private func distance(_ a: String, _ b: String) -> Int {
        Array(b.utf8).withUnsafeBufferPointer { SpellingPattern(a.utf8).distance(to: $0) }
    }

    @Test(arguments: [
        ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("abc", "abcd", 1), ("abc", "xbc", 1), ("ca", "abc", 3),
        ("leicester", "lecester", 1), ("kitten", "sitting", 3), ("abcdef", "badcfe", 3), ("a", "", 1),
    ])
    func known(a: String, b: String, expected: Int) {
        #expect(distance(a, b) == expected)
        if !b.isEmpty { #expect(distance(b, a) == expected) }
    }

    /// Against the plain matrix of distances.
    @Test func anyTwoWords() {
        var numbers = SeededNumbers(state: 3)
        for _ in 0..<2000 {
            let a = (0..<Int.random(in: 1...64, using: &numbers)).map { _ in UInt8.random(in: 97...100, using: &numbers) }
            let b = (0..<Int.random(in: 0...64, using: &numbers)).map { _ in UInt8.random(in: 97...100, using: &numbers) }
            #expect(b.withUnsafeBufferPointer { SpellingPattern(a).distance(to: $0) } == matrix(a, b))
        }
    }

    private func matrix(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var rows = [Array(0...b.count)]
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var least = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, rows[i - 1][j - 1] + 1) }
                row.append(least)
            }
            rows.append(row)
        }
        return rows[a.count][b.count]
    }
}
