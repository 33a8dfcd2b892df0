import Testing

@testable import Core

/// Lists with entries that came in beside the bundled ones.
@Suite struct DirectoryRowsTests {
    private let library: Library

    init() throws { library = try Bundled.library().adding(NetworkTableTests.table) }

    private func names(_ directory: Directory, _ filter: String = "", _ order: Order? = nil) -> [String] {
        var listing = Listing(directory, of: library)
        return listing.list(Filter(filter), order: order, library: library).map(\.id.key)
    }

    @Test func cameInEntriesStandBehindTheBundledOnes() throws {
        let bundled = try Bundled.library()
        #expect(names(.bodies) == bundled.rows(of: .bodies).map(\.id.key) + ["hub", "trust"])
        #expect(names(.people) == bundled.network.people.map(\.key) + ["a", "b"])
        #expect(names(.themes) == bundled.network.themes.map(\.key))
    }

    @Test(arguments: [
        (Directory.bodies, "hate crime hub", ["hub"]), (.bodies, "شباب", ["trust"]), (.bodies, "kind:charity", ["trust"]),
        (.bodies, "kind:char", ["trust"]), (.bodies, "name:trust", ["trust"]), (.bodies, "network:scn trust", ["trust"]),
        (.people, "zoe", ["b"]), (.people, "chair", ["a", "b"]), (.people, "body:hub", ["a", "b"]),
        (.people, "role:chair ada", ["a"]),
        (.people, "nobody at all", []),
    ])
    func filtersLookIntoThem(directory: Directory, filter: String, found: [String]) {
        #expect(names(directory, filter) == found)
    }

    @Test func anOrderMixesThem() {
        let up = names(.people, "", Order(column: 0)), down = names(.people, "", Order(column: 0, isDescending: true))
        #expect(up.first == "a" && up.last == "b" && up == down.reversed())
        let names = up.compactMap { library.name(of: EntryID(.person, $0))?.english }
        #expect(names == names.sorted())
    }

    @Test(arguments: [nil, Order(column: 0)]) func everyRowIsFoundByItsEntry(order: Order?) {
        var listing = Listing(.people, of: library)
        let rows = listing.list(Filter(""), order: order, library: library)
            .with(onTop: [EntryID(.person, "b"), EntryID(.person, "ward"), EntryID(.person, "none")], as: .linked)
        #expect(rows.prefix(2).map(\.group) == [.linked, .linked])
        #expect(Set(rows.prefix(2).map(\.id.key)) == ["b", "ward"])
        #expect(Set(rows.map(\.id)).count == rows.count)
        for (place, row) in rows.enumerated() { #expect(rows.firstIndex(of: row.id) == place) }
        #expect(rows.firstIndex(of: EntryID(.person, "none")) == nil)
    }

    /// A bundled entry that a file names too has one row.
    @Test func anEntryHasOneRow() throws {
        var file = NetworkTableTests.file()
        file.entries.append(FileEntry(EntryID(.body, "isd"), Name("ISD Global")))
        let library = try Bundled.library().adding(NetworkTable([file]))
        var listing = Listing(.bodies, of: library)
        let keys = listing.list(Filter(""), library: library).map(\.id.key)
        #expect(keys.filter { $0 == "isd" }.count == 1)
        #expect(keys.contains("hub") && !keys.contains("scn ") && keys.filter { $0 == "scn" }.count == 1)
    }
}
