import Testing

@testable import Core

@Suite struct EntryIDTests {
    @Test(arguments: [
        ("council:BIR", EntryKind.council, "BIR"), ("area:E23000014", .force, "E23000014"), ("body:scn", .body, "scn"),
        ("session:conference-2018/leaders", .session, "conference-2018/leaders"), ("city:Pec/Peja", .city, "Pec/Peja"),
        ("day:a:b", .observance, "a:b"),
    ])
    func kindAndKey(text: String, kind: EntryKind, key: String) throws {
        let id = try #require(EntryID(text))
        #expect(id == EntryID(kind, key))
        #expect(id.description == text)
    }

    @Test(arguments: ["", "BIR", "council", "council:", ":BIR", "town:BIR", "Council:BIR", "force:E23000014"])
    func noEntry(text: String) { #expect(EntryID(text) == nil) }
}
