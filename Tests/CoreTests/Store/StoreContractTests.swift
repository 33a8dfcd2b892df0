import Testing

@testable import Core

/// What every store does, wherever it lies.
@Suite struct StoreContractTests {
    /// Kept for as long as the test runs.
    private let folder: Folder

    init() throws { folder = try Folder() }

    @Test(arguments: Medium.allCases) func anEmptyOneHoldsNothing(medium: Medium) throws {
        let store = try Store.empty(medium, folder)
        #expect(try store.revisions() == [])
        #expect(try store.changes() == [])
        #expect(try store.releases(of: "sample") == [])
        #expect(try store.personal("star") == [:])
        #expect(store.setAside == nil)
    }

    @Test(arguments: Medium.allCases) func whatIsAppendedIsReadAsItWas(medium: Medium) throws {
        var store = try Store.empty(medium, folder)
        let first = Revision.of(
            .personal(Personal(kind: "note", key: "council:BIR", value: "")), .figures(.sample()),
            .personal(Personal(kind: "view", key: "years 'and' \"forces\"", value: "dataset=forces rows=area\nnext ✓")))
        let second = Revision.of(.figures(.sample(release: "2025", published: "2025-10-09", first: 11)))
        #expect(try store.append(first) == Appended(revision: first.id, added: 3, known: 0, isUnchanged: false))
        _ = try store.append(second)
        if medium == .disk { store = try Store(path: folder.store, at: .noon) }
        #expect(try store.revisions() == [first, second])
        #expect(try store.changes() == first.changes + second.changes)
        let log = try store.log()
        #expect(log.map(\.isImport) == [true, true])
        #expect(log.map(\.personalCount) == [2, 0])
        #expect(log.map(\.revision.id) == [first.id, second.id])
    }

    @Test(arguments: Medium.allCases) func figuresByTypeOfOffence(medium: Medium) throws {
        let store = try Store.empty(medium, folder)
        var figures = Figures.sample()
        (figures.categories, figures.periods) = ([.init(key: "race", name: "")], [.month(Month(year: 2020, month: 12))])
        figures.types = ["violence", "damage", "public-order"].map { .init(key: $0, name: $0) }
        (figures.counts, figures.markers, figures.notes, figures.publishedChanges) = ([1, 2, Figures.absent], [:], [:], [:])
        _ = try store.append(.of(.figures(figures)))
        let vintage = try #require(try store.releases(of: "sample").first)
        let read = try #require(try store.figures(of: vintage))
        #expect(read == figures)
        #expect(read.offset(category: 0, type: 1, area: 0, period: 0) == 1)
        #expect(read.point(1) == Point(type: 1))
        #expect(read.count(at: 1) == 2 && read.count(at: 2) == nil)
    }

    @Test(arguments: Medium.allCases) func theSameAgainChangesNothing(medium: Medium) throws {
        let store = try Store.empty(medium, folder)
        let star = Change.personal(Personal(kind: "star", key: "council:BIR", value: "1"))
        let first = Revision.of(.figures(.sample()), star)
        _ = try store.append(first)
        let again = Appended(revision: first.id, added: 0, known: 2, isUnchanged: true)
        #expect(try store.append(.of(.figures(.sample()), star)) == again)
        #expect(try store.append(first) == again)
        #expect(try store.revisions() == [first])

        // Read in another way, it is another import; what is known of it is left out.
        var other = Figures.sample()
        other.origin = FileOrigin(name: "other name.ods", content: other.origin.content, sheet: "Table 2", mapping: "by hand")
        let second = Revision.of(.figures(other), star)
        #expect(try store.append(second) == Appended(revision: second.id, added: 1, known: 1, isUnchanged: false))
        #expect(try store.revisions().map(\.changes.count) == [2, 1])
    }

    @Test(arguments: Medium.allCases) func undoTakesBackAndUndoOfUndoGivesAgain(medium: Medium) throws {
        let store = try Store.empty(medium, folder)
        let revision = Revision.of(.figures(.sample()), .personal(Personal(kind: "star", key: "council:BIR", value: "1")))
        _ = try store.append(revision)
        let undo = Revision.of(undoes: revision.id)
        #expect(try store.append(undo) == Appended(revision: undo.id, added: 0, known: 0, isUnchanged: false))
        #expect(try store.changes() == [])
        #expect(try store.releases(of: "sample") == [])
        #expect(try store.personal("star") == [:])
        #expect(try store.append(.of(undoes: revision.id)) == Appended(revision: undo.id, added: 0, known: 0, isUnchanged: true))

        let redo = Revision.of(undoes: undo.id)
        #expect(try store.append(redo).isUnchanged == false)
        #expect(try store.changes() == revision.changes)
        #expect(try store.log().map(\.isInForce) == [true, false, true])

        // Undone once more, it can be imported once more.
        _ = try store.append(.of(undoes: revision.id))
        #expect(try store.changes() == [])
        #expect(try store.append(.of(.figures(.sample()))).added == 1)
        #expect(try store.revisions().map(\.undoes) == [nil, revision.id, undo.id, revision.id, nil])
    }

    @Test(arguments: Medium.allCases) func theLastOfAKindAndKeyHolds(medium: Medium) throws {
        let store = try Store.empty(medium, folder)
        func set(_ key: String, _ value: String?) throws -> RevisionID {
            try store.append(.of(.personal(Personal(kind: "star", key: key, value: value)))).revision
        }
        _ = try set("council:BIR", "1")
        let second = try set("council:BIR", "2")
        _ = try set("council:LDS", "1")
        _ = try set("council:LDS", nil)
        #expect(try store.personal("star") == ["council:BIR": "2"])
        _ = try store.append(.of(undoes: second))
        #expect(try store.personal("star") == ["council:BIR": "1"])
    }

    @Test(arguments: Medium.allCases) func whatDoesNotFitIsRefusedWhole(medium: Medium) throws {
        let store = try Store.empty(medium, folder)
        let star = Change.personal(Personal(kind: "star", key: "council:BIR", value: "1"))
        var short = Figures.sample(), twice = Figures.sample(), outside = Figures.sample(), negative = Figures.sample()
        short.counts.removeLast()
        twice.periods[1] = twice.periods[0]
        outside.notes[6] = "nowhere"
        negative.counts[1] = -1
        let faults: [(Figures, Figures.Fault)] = [
            (short, .size(places: 6, counts: 5)), (twice, .twice("2021/22")), (outside, .outside(6)), (negative, .negative(1)),
        ]
        for (figures, fault) in faults {
            let error = #expect(throws: StoreError.self) { try store.append(.of(star, .figures(figures))) }
            #expect(error?.problem == .misshapen(fault))
        }
        let unknown = RevisionID()
        let error = #expect(throws: StoreError.self) { try store.append(.of(star, undoes: unknown)) }
        #expect(error?.problem == .unknownRevision(unknown))
        let nameless = #expect(throws: StoreError.self) {
            try store.append(.of(star, .personal(Personal(kind: "", key: "a", value: nil))))
        }
        #expect(nameless?.remedy == .report)
        #expect(try store.revisions() == [])
        #expect(try store.append(.of(star)).added == 1)
    }

    @Test(arguments: Medium.allCases) func revisionsCannotBeChangedOrDeleted(medium: Medium) throws {
        let store = try Store.empty(medium, folder)
        _ = try store.append(.of(.figures(.sample())))
        for sql in [
            "UPDATE revision SET author = 'another'", "DELETE FROM revision", "UPDATE figures SET title = ''",
            "DELETE FROM figures",
            "INSERT INTO revision VALUES (9, 'short', '2026-01-01T00:00:00Z', '', '', NULL)",
            "INSERT INTO revision VALUES (9, '00000000-0000-4000-8000-000000000000', 'today', '', '', NULL)",
            "INSERT INTO personal VALUES (77, 0, 'star', 'a', NULL)",
        ] {
            #expect(throws: StoreError.self, "\(sql)") { try store.writing { c throws(StoreError) in try c.execute(sql) } }
        }
        #expect(try store.revisions().count == 1)
    }
}
