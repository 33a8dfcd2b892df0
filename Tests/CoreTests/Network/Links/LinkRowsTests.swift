import Testing

@testable import Core

@Suite struct LinkRowsTests {
    private func found(_ library: Library, _ query: LinkQuery) -> [String] {
        library.linkRows(query).map { $0.fromID.key + " " + ($0.link?.relation.text ?? "") + " " + $0.toID.key }
    }

    @Test(arguments: [
        ("from:isd relation:oversees", ["isd oversees scn"]),
        ("to:\"coventry university\"", ["luton develops sector leadership learning with coventry-university"]),
        ("confidence:inferred isd", ["isd works with mopac"]),
        ("leicester relation:keen", ["leicester keen to link with uk-network"]),
        ("ward relation:role", ["ward role birmingham"]),
        ("source:article from:ward", ["ward quoted about conference-2018", "ward role birmingham"]),
        ("relation:\"policed by\" from:\"leicester city\"", ["LCE policed by E23000021"]),
        ("جامعة كوفنتري", ["luton develops sector leadership learning with coventry-university"]), ("zzz", []),
    ])
    func filters(text: String, expected: [String]) throws {
        #expect(found(try Bundled.library(), LinkQuery(Filter(text))) == expected)
    }

    /// Added links are found as the bundled ones, and links of both stand side by side.
    @Test(arguments: [
        ("from:\"body a\"", ["a works with b", "a member of scn"]), ("to:strong from:body", ["a member of scn"]),
        ("relation:works body", ["a works with b", "b works with c"]), ("confidence:probable", ["b works with c"]),
        ("source:made to:\"body c\"", ["b works with c"]), ("relation:role", ["p role a"]), ("to:\"body b\"", ["a works with b"]),
    ])
    func addedLinks(text: String, expected: [String]) throws {
        let library = try MadeNetwork.library(
            "a works-with b", "b works-with c probable", "a member-of scn", "p role a stated 2016 2018")
        let rows = found(library, LinkQuery(Filter(text + " source:made")))
        #expect(Set(rows) == Set(expected) && rows.count == expected.count, "\(rows)")
    }

    @Test func linksOfAnEntryAreAllOfThem() throws {
        let library = try MadeNetwork.library((0..<10_000).map { "m\($0) member-of hub" })
        #expect(library.linkRows(LinkQuery(entry: EntryID(.body, "hub"))).count == 10_000)
        let leicester = found(try Bundled.library(), LinkQuery(entry: EntryID(.council, "LCE")))
        #expect(leicester.contains("master role leicester") && leicester.contains("LCE policed by E23000021"))
        #expect(leicester.contains("c3 owned by leicester") && leicester.contains("LCE same as leicester"))
        #expect(Set(leicester).count == leicester.count)
        #expect(found(library, LinkQuery(entry: EntryID(.body, "none"))).isEmpty)
    }

    @Test func ordersAndDates() throws {
        let library = try MadeNetwork.library(
            "b works-with x stated 2018", "a works-with x stated 2016-05", "c funds x stated", "d member-of x stated 2010 2012")
        func keys(_ column: LinkColumn, _ isDescending: Bool = false, _ days: String? = nil) -> [String] {
            let query = LinkQuery(
                Filter("source:made"), order: (column, isDescending), days: days.flatMap { PartialDate(iso: $0)?.days })
            return library.linkRows(query).map(\.fromID.key)
        }
        #expect(keys(.from) == ["a", "b", "c", "d"] && keys(.from, true) == ["d", "c", "b", "a"])
        #expect(keys(.since) == ["d", "a", "b", "c"] && keys(.since, true) == ["b", "a", "d", "c"])
        #expect(keys(.relation) == ["c", "d", "a", "b"])
        #expect(keys(.from, false, "2017") == ["a", "c"] && keys(.from, false, "2011") == ["c", "d"])
    }

    /// What a table says of a practice and its owner is not told a second time.
    @Test func nothingIsToldTwice() throws {
        var file = NetworkFile(layout: .form)
        let (practice, owner) = (EntryID(.practice, "made"), EntryID(.body, "leicester"))
        file.entries = [FileEntry(practice, Name("Made"))]
        file.statements = [Statement(practice, .known(.ownedBy), owner, source: "made")]
        let library = try Bundled.library().adding(NetworkTable([file]))
        #expect(library.network.practice("made")?.owners == [owner])
        #expect(found(library, LinkQuery(entry: practice)) == ["made owned by leicester"])
    }
}
