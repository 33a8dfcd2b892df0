import Glibc
import Testing

@testable import Core

/// Several stores on one file.
@Suite struct SharingTests {
    /// Kept for as long as the test runs.
    private let folder: Folder

    init() throws { folder = try Folder() }

    private func star(_ key: String) -> Revision { .of(.personal(Personal(kind: "star", key: key, value: "1"))) }

    @Test func anotherOnesRevisionIsNoticed() throws {
        let first = try Store(path: folder.store, at: .noon), second = try Store(path: folder.store, at: .noon)
        #expect(try second.isChangedElsewhere() == false)
        _ = try first.append(star("council:BIR"))
        #expect(try second.isChangedElsewhere() == true)
        #expect(try second.isChangedElsewhere() == false)
        #expect(try second.revisions().count == 1)
        _ = try second.append(star("council:LDS"))
        #expect(try second.isChangedElsewhere() == false)
        #expect(try first.isChangedElsewhere() == true)
        #expect(try first.revisions() == second.revisions())
    }

    @Test func manyAppendAtOnceAndNothingIsLost() async throws {
        let path = folder.store
        let ids = try await withThrowingTaskGroup(of: [RevisionID].self) { group in
            for writer in 0..<4 {
                group.addTask {
                    let store = try Store(path: path, at: .noon, patience: 60_000)
                    return try (0..<25).map { number in
                        var figures = Figures.sample(release: "\(writer)-\(number)")
                        figures.dataset = "of \(writer)"
                        return try store.append(.of(.figures(figures))).revision
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        let store = try Store(path: folder.store, at: .noon)
        let revisions = try store.revisions()
        #expect(Set(revisions.map(\.id)) == Set(ids) && revisions.count == 100)
        #expect(revisions.allSatisfy { $0.changes.count == 1 })
        for writer in 0..<4 {
            #expect(try store.releases(of: "of \(writer)").map(\.series.release.id) == (0..<25).map { "\(writer)-\($0)" })
        }
    }

    @Test func oneThatHoldsTheStoreIsWaitedForAndThenNamed() throws {
        let first = try Store(path: folder.store, at: .noon), second = try Store(path: folder.store, at: .noon, patience: 0)
        _ = try first.append(star("council:BIR"))
        try first.writing { connection throws(StoreError) in
            // Reading goes on meanwhile.
            #expect(try second.revisions().count == 1)
            do throws(StoreError) { _ = try second.append(star("council:LDS")) } catch {
                #expect(error == StoreError(doing: .appending, problem: .busy, path: folder.store))
            }
        }
        #expect(try second.append(star("council:LDS")).added == 1)
    }
}
