import Testing

@testable import Core

/// Programmes in a store: what older programs wrote, and what is damaged.
@Suite struct StoredProgrammeTests {
    private let folder: Folder

    init() throws { folder = try Folder() }

    private func programme() throws -> Programme {
        let request = ImportRequest(path: Repository.root + "/Tests/CoreTests/Fixtures/calendar.ics")
        return try #require(try Importer.read(request, library: Bundled.library()).programmes.first)
    }

    /// `programme-1.bytes` is what the first version of the program wrote of the calendar in November 2026, with a horizon until 2028.
    @Test func theFirstFormIsReadToday() throws {
        let bytes = try #require(Repository.bytes("Tests/CoreTests/Vectors/programme-1.bytes"))
        let now = try programme()
        let read = try #require(bytes.withUnsafeBytes { ProgrammeBytes.read($0) })
        #expect(read.sessions.isWhole && read.sessions.count == now.sessions.count)
        for index in 0..<now.sessions.count {
            var (old, new) = (read.sessions[index], now.sessions[index])
            // What repeats without end is worked out around the day of the import.
            if !new.recurrence.isEmpty { (old.times, new.times) = ([], []) }
            #expect(old == new)
        }
        let texts = SessionTable.Text.allCases.map { read.sessions[$0] == now.sessions[$0] }
        #expect(texts.allSatisfy { $0 })
        for count in bytes.indices { #expect(bytes[..<count].withUnsafeBytes { ProgrammeBytes.read($0) } == nil, "\(count)") }
    }

    @Test func aStoreFromBeforeIsReadWhole() throws {
        let bytes = try #require(Repository.bytes("Tests/CoreTests/Vectors/programme-1.bytes"))
        let old = try Store(path: folder.store, at: .noon, migrations: Array(Migration.all.prefix { $0.name != "details" }))
        try old.writing { connection throws(StoreError) in
            try connection.execute(
                """
                INSERT INTO revision (id, at, author, home)
                VALUES ('00000000-0000-4000-8000-000000000001', '2026-11-24T12:00:00Z', '', '')
                """)
            try Query(
                """
                INSERT INTO programme (revision, position, key, name, layout, file, content, mapping, sessions)
                VALUES (1, 0, 'calendar', 'Calendar', 'iCalendar', 'calendar.ics', 'c', 'm', ?)
                """, connection
            ).run(.blob(bytes))
        }
        let store = try Store(path: folder.store, at: .noon)
        let outlines = try store.outlines()
        #expect(outlines.map(\.programme.sessions.isWhole) == [true])
        #expect(try store.programmes(of: outlines) == store.programmes())
        let count = try programme().sessions.count
        #expect(try store.programmes().map(\.sessions.count) == [count])
    }

    @Test func detailsThatAreGoneAreDamage() throws {
        let store = try Store(path: folder.store, at: .noon)
        _ = try store.append(Revision(at: .noon, author: "a", changes: [.programme(try programme())]))
        let outlines = try store.outlines()
        try store.writing { connection throws(StoreError) in
            try connection.execute("DROP TRIGGER details_are_kept; DELETE FROM details")
        }
        let error = #expect(throws: StoreError.self) { try store.programmes(of: outlines) }
        #expect(error.map { if case .damaged = $0.problem { true } else { false } } == true)
        // A store that is gone is no store without programmes.
        #expect(throws: StoreError.self) {
            try Store(path: folder.path + "/none.db", at: .noon).programmes(of: outlines)
        }
    }

    /// Times of a session that stand in another order than their starts come back in that order.
    @Test func timesKeepTheOrderOfTheirSession() throws {
        var file = FileProgramme(layout: .iCalendar)
        file.sessions = [
            try session("a", "2026-12-08T09:00/60", "2026-12-01T09:00/60"), try session("b", "2026-12-01T09:00/60", "2026-12-03"),
        ]
        let packed = Programme(file, key: "k", name: "n", origin: FileOrigin(name: "f", content: "c", mapping: "m"))
        let store = try Store()
        _ = try store.append(Revision(at: .noon, author: "a", changes: [.programme(packed)]))
        #expect(try store.programmes() == [packed])
        #expect((0..<2).map { packed.sessions[$0].times } == file.sessions.map(\.times))
    }
}
