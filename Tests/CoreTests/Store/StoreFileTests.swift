import Glibc
import Testing

@testable import Core

/// The file of a store: made late, never harmed.
@Suite struct StoreFileTests {
    /// Kept for as long as the test runs.
    private let folder: Folder

    init() throws { folder = try Folder() }

    private let star = Change.personal(Personal(kind: "star", key: "council:BIR", value: "1"))

    @Test func readingMakesNothing() throws {
        let store = try Store(path: folder.path + "/deep/er/concord.db", at: .noon)
        #expect(try store.revisions() == [])
        #expect(try store.isChangedElsewhere() == false)
        #expect(folder.names == [])
        _ = try store.append(.of(star))
        #expect(try Store(path: folder.path + "/deep/er/concord.db", at: .noon).revisions().count == 1)
        for name in ["/deep/er/concord.db", "/deep/er/concord.db-wal", "/deep/er/concord.db-shm"] { unlink(folder.path + name) }
        rmdir(folder.path + "/deep/er")
    }

    @Test func anEmptyFileIsAnEmptyStore() throws {
        try folder.write([], to: "concord.db")
        let store = try Store(path: folder.store, at: .noon)
        #expect(try store.revisions() == [])
        _ = try store.append(.of(star))
        #expect(try store.revisions().count == 1)
    }

    @Test func anOlderSchemaIsMigratedWithAllThatIsInIt() throws {
        for count in 1..<Migration.all.count {
            let old = try Store(path: folder.store, at: .noon, migrations: Array(Migration.all.prefix(count)))
            try old.writing { connection throws(StoreError) in
                try connection.execute(
                    """
                    INSERT INTO revision (id, at, author, home)
                    VALUES ('00000000-0000-4000-8000-00000000000\(count)', '2026-11-24T12:00:00Z', 'version \(count)', '')
                    """)
            }
        }
        let store = try Store(path: folder.store, at: .noon)
        #expect(try store.revisions().map(\.author) == (1..<Migration.all.count).map { "version \($0)" })
        #expect(try store.append(.of(star, .figures(.sample()))).added == 2)
        try store.reading(or: ()) { connection throws(StoreError) in
            #expect(try connection.number("PRAGMA user_version") == Migration.all.count)
            #expect(try connection.number("SELECT count(*) FROM migration") == Migration.all.count)
            #expect(try connection.text("PRAGMA journal_mode") == "wal")
        }
    }

    @Test func aMigrationThatFailsLeavesTheOldSchema() throws {
        _ = try Store(path: folder.store, at: .noon).append(.of(star))
        let broken = Migration.all + [Migration(name: "broken", sql: "CREATE TABLE new (a INTEGER) STRICT; SELECT nothing")]
        let error = #expect(throws: StoreError.self) { try Store(path: folder.store, at: .noon, migrations: broken) }
        #expect(error?.doing == .migrating)
        #expect(try Store(path: folder.store, at: .noon).revisions().count == 1)
    }

    @Test func aNewerSchemaIsRefusedAndLeft() throws {
        let newer = Migration.all + [Migration(name: "newer", sql: "CREATE TABLE newer (a INTEGER) STRICT")]
        _ = try Store(path: folder.store, at: .noon, migrations: newer).append(.of(star))
        let before = folder.bytes("concord.db")
        let error = #expect(throws: StoreError.self) { try Store(path: folder.store, at: .noon) }
        #expect(error?.problem == .newer(version: Migration.all.count + 1, known: Migration.all.count))
        #expect(error?.remedy == .updateProgram)
        #expect(folder.bytes("concord.db") == before)
        #expect(folder.names.contains("concord.db") && folder.names.allSatisfy { !$0.contains("damaged") })
    }

    @Test func anotherProgramsDatabaseIsRefusedAndLeft() throws {
        let other = try Connection(folder.store, .creating, patience: 0)
        try other.execute("CREATE TABLE a (b)")
        let error = #expect(throws: StoreError.self) { try Store(path: folder.store, at: .noon) }
        #expect(error?.problem == .notAStore)
        #expect(folder.names == ["concord.db"])
    }

    @Test func theRemediesAreAllReached() {
        let problems: [StoreError.Problem] = [
            .cannotOpen, .readOnly, .diskFull, .busy, .damaged(setAside: nil), .newer(version: 2, known: 1), .notAStore,
            .inputOutput(code: 10, message: ""), .refused(code: 1, message: ""),
        ]
        let remedies = problems.map { StoreError(doing: .reading, problem: $0, path: "a").remedy }
        #expect(Set(remedies) == Set(StoreError.Remedy.allCases))
    }

    @Test func whereNothingCanBeMadeThatIsSaid() throws {
        for path in ["/proc/concord/concord.db", "/dev/null/concord.db", "/proc/concord.db"] {
            let store = try Store(path: path, at: .noon)
            #expect(try store.revisions() == [])
            let error = #expect(throws: StoreError.self) { try store.append(.of(star)) }
            #expect(error?.problem == .cannotOpen || error?.problem == .readOnly, "\(path) \(String(describing: error))")
            #expect(error?.path == path)
        }
    }

    @Test func aFullDiskLeavesTheStoreAsItWas() throws {
        let store = try Store(path: folder.store, at: .noon)
        let first = Revision.of(.figures(.sample()))
        _ = try store.append(first)
        var large = Figures.sample(release: "large")
        large.areas = (0..<50_000).map { .init(key: "area:\($0)", name: "Area") }
        large.counts = [Int32](repeating: 1, count: 300_000)
        try store.reading(or: ()) { connection throws(StoreError) in
            let pages = try connection.number("PRAGMA page_count") ?? 0
            _ = try connection.number("PRAGMA max_page_count = \(pages + 20)")
        }
        let error = #expect(throws: StoreError.self) { try store.append(.of(star, .figures(large))) }
        #expect(error == StoreError(doing: .appending, problem: .diskFull, path: folder.store))
        #expect(try store.revisions() == [first])
        #expect(try Store(path: folder.store, at: .noon).revisions() == [first])
        #expect(try store.append(.of(star)).added == 1)
    }
}
