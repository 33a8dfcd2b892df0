import Testing

@testable import Core

/// What came into the network, packed.
@Suite struct NetworkTableTests {
    /// Two bodies, three people with roles and dates, links to bundled entries, a claim with a correction.
    static func file() -> NetworkFile {
        var file = NetworkFile(layout: .nodes)
        file.title = "partners"
        let (hub, trust) = (EntryID(.body, "hub"), EntryID(.body, "trust"))
        file.entries = [
            FileEntry(trust, Name("Youth Trust", arabic: "صندوق الشباب"), word: "charity"),
            FileEntry(hub, Name("Hate Crime Hub"), word: "partnership"),
            FileEntry(EntryID(.person, "b"), Name("Zoë Berry")), FileEntry(EntryID(.person, "a"), Name("Ada Cole")),
        ]
        func role(_ person: String, _ role: String, _ body: EntryID, _ since: String?, _ until: String?) -> Statement {
            Statement(
                subject: EntryID(.person, person), property: .role, value: Name(role), object: body, source: "partners",
                since: since.flatMap { PartialDate(iso: $0) }, until: until.flatMap { PartialDate(iso: $0) },
                onBehalfOf: EntryID(.council, "LCE"))
        }
        file.statements = [
            role("a", "Chair", hub, "2016", "2018-05"), role("b", "Chair", hub, "2018-05-03", nil),
            Statement(hub, .other("funds"), trust, source: "partners", confidence: .probable, note: "a grant"),
            Statement(trust, .known(.memberOf), EntryID(.body, "scn"), source: "partners"),
        ]
        file.say(hub, .email, "ask@example.org", source: "partners")
        file.say(hub, .place, "Leicester", source: "partners", asOf: "2019")
        return file
    }

    static let table = NetworkTable([file()])

    @Test func whatIsPackedComesOutAgain() {
        let out = Self.table.unpacked(layout: .nodes)
        let came = Self.file()
        #expect(Set(out.entries.map(\.id)) == Set(came.entries.map(\.id)))
        for entry in came.entries {
            #expect(out.entries.contains { $0.id == entry.id && $0.name == entry.name && $0.word == entry.word })
        }
        #expect(out.statements.count == came.statements.count)
        for statement in came.statements { #expect(out.statements.contains(statement), "\(statement)") }
    }

    @Test func entriesStandByKindAndName() {
        let table = Self.table
        #expect(table.range(of: .body).map { table.id($0).key } == ["scn", "hub", "trust"])
        #expect(table.range(of: .person).map { table.name($0).english } == ["Ada Cole", "Zoë Berry"])
        #expect(table.range(of: .city).isEmpty)
    }

    @Test(arguments: [
        ("body:hub", "Hate Crime Hub"), ("person:a", "Ada Cole"), ("body:scn", nil), ("body:a", nil), ("person:none", nil),
        ("council:LCE", nil),
    ])
    func entriesAreFoundByTheirID(id: String, name: String?) throws {
        #expect(Self.table.name(of: try #require(EntryID(id)))?.english == name)
    }

    @Test func statementsLeadBothWays() {
        let table = Self.table
        #expect(table.statements(leadingTo: EntryID(.body, "hub")).map(\.subject.key) == ["a", "b"])
        #expect(table.statements(leadingTo: EntryID(.body, "scn")).map(\.subject.key) == ["trust"])
        #expect(table.statements(about: EntryID(.body, "trust")).map(\.property) == [.relation(.known(.memberOf))])
    }

    @Test func bytesAreReadAsTheyWereWritten() {
        let bytes = NetworkBytes.bytes(Self.table)
        #expect(bytes.withUnsafeBytes { NetworkBytes.read($0) } == Self.table)
    }

    /// Cut off or overwritten anywhere, it is refused or holds together: nothing is read beyond its ends.
    @Test func damagedBytesAreRefused() {
        let bytes = NetworkBytes.bytes(Self.table)
        for end in 0..<bytes.count {
            #expect(bytes[..<end].withUnsafeBytes { NetworkBytes.read($0) } == nil, "\(end)")
        }
        for place in bytes.indices {
            var damaged = bytes
            damaged[place] = 0xFF
            guard let table = damaged.withUnsafeBytes({ NetworkBytes.read($0) }) else { continue }
            #expect(table.unpacked(layout: .nodes).statements.count == Self.table.statementCount)
        }
    }

    @Test func aCorrectedStatementNoLongerStands() throws {
        var correction = NetworkFile(layout: .form)
        let wrong = try #require(Self.file().statements.last { $0.property == .claim("place") })
        correction.statements = [
            Statement(
                subject: wrong.subject, property: wrong.property, value: "Luton", source: "call", confidence: .corrected,
                corrects: wrong.identity)
        ]
        let table = NetworkTable([Self.file(), correction])
        let places = table.statements(about: wrong.subject).filter { $0.property == .claim("place") }
        #expect(places.map(\.value.english) == ["Leicester", "Luton"])
        #expect(places.map(\.confidence) == [.superseded, .corrected])
    }

    /// What another file calls the same entry is said of it, side by side.
    @Test func anotherNameIsSaidOfIt() {
        var other = NetworkFile(layout: .nodes)
        other.title = "register"
        other.entries = [FileEntry(EntryID(.body, "hub"), Name("Hub against Hate"))]
        let table = NetworkTable([Self.file(), other])
        #expect(table.name(of: EntryID(.body, "hub")) == "Hate Crime Hub")
        #expect(
            table.statements(about: EntryID(.body, "hub")).contains { $0.property == .claim("name") && $0.source == "register" })
    }

    @Test func theLibraryTakesThemIn() throws {
        let library = try Bundled.library().adding(Self.table)
        let hub = EntryID(.body, "hub")
        #expect(library.name(of: hub) == "Hate Crime Hub")
        #expect(library.network.person("a")?.role == "Chair")
        #expect(library.related(to: hub).entries(.person).map(\.key) == ["a", "b"])
        #expect(library.related(to: EntryID(.body, "scn")).entries.contains(EntryID(.body, "trust")))
        #expect(library.tieKinds(of: EntryID(.body, "trust")) == [.international])
        let dossier = try #require(library.dossier(of: hub, today: Day(number: 20_000)))
        // One chair has left.
        #expect(dossier.sections.contains { $0.heading == .people && $0.facts.count == 1 })
        #expect(dossier.sections.contains { $0.heading == .noLonger && $0.facts.count == 1 })
        #expect(dossier.sections.contains { $0.heading == .claims && $0.facts.count == 2 })
    }
}

@Suite struct PartialDateTests {
    @Test(arguments: [
        ("2018", "2018-01-01", "2018-12-31"), ("2018-02", "2018-02-01", "2018-02-28"), ("2016-02", "2016-02-01", "2016-02-29"),
        ("2018-10-29", "2018-10-29", "2018-10-29"),
    ])
    func aDateIsAsExactAsItIsTold(text: String, first: String, last: String) throws {
        let date = try #require(PartialDate(iso: text))
        #expect(date.iso == text)
        #expect(date.first.iso == first)
        #expect(date.last.iso == last)
        #expect(PartialDate(packed: date.packed) == date)
    }

    @Test(arguments: ["", "18", "2018-", "2018-00", "2018-13", "2018-02-30", "2018-2", "0000", "2018-10-29T10", "٢٠١٨"])
    func othersAreNone(text: String) { #expect(PartialDate(iso: text) == nil) }
}
