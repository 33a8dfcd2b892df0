import Core
import Glibc
import Pseudoterminal
import Testing

/// Killed, without rights or without room: a store holds all of a revision or nothing of it.
struct StoreKillTests {
    private let now = Moment(day: Day(number: 20_781))

    @Test func aStoreWhoseWriterIsKilledHoldsAllOrNothing() throws {
        let home = try Home()
        let path = home.path + "/concord.db"
        var random = SystemRandomNumberGenerator()
        var acknowledged = 0
        // How long one revision takes here: kills fall all over it, and half of them into its last fifth, which reaches the disk.
        let length = try revisionLength()
        for kill in 1...220 {
            let writer = try StoreWriter("forever", path)
            // Every tenth is killed while it starts; at first, while the file itself is being made.
            let lines = kill % 10 == 0 ? 0 : Int.random(in: 1...2, using: &random)
            let delays = kill % 2 == 0 ? 0...length : length * 8 / 10...length * 11 / 10
            var said = writer.wait(lines: lines, thenMicroseconds: Int.random(in: delays, using: &random))
            said += writer.kill()
            acknowledged = max(acknowledged, said.compactMap(Int.init).max() ?? 0)

            let store = try Store(path: path, at: now)
            let log = try store.log()
            #expect(store.setAside == nil)
            #expect(log.count == acknowledged || log.count == acknowledged + 1, "kill \(kill)")
            #expect(log.map(\.revision.author) == (0..<log.count).map { "\($0 + 1)" })
            #expect(log.allSatisfy { $0.vintages.count == 3 && $0.personalCount == 1 })
            for vintage in log.last?.vintages ?? [] {
                let figures = try #require(try store.figures(of: vintage))
                #expect(figures.counts.allSatisfy { Int($0) == log.count } && figures.notes.count == 100)
            }
            acknowledged = log.count
        }
        let store = try Store(path: path, at: now)
        #expect(try store.log().allSatisfy { $0.vintages.count + $0.personalCount == 4 })
        #expect(acknowledged > 20)
        #expect(
            try store.append(Revision(at: now, author: "last", changes: [.personal(Personal(kind: "star", key: "a", value: ""))]))
                .added == 1)
        #expect(store.setAside == nil)
    }

    /// Microseconds from one revision to the next, with a store of its own.
    private func revisionLength() throws -> Int {
        let home = try Home()
        let writer = try StoreWriter("forever", home.path + "/concord.db")
        _ = writer.wait(lines: 3, thenMicroseconds: 0)
        let start = Clock.now
        _ = writer.wait(lines: 4, thenMicroseconds: 0)
        let length = Int(Clock.now - start) / 4000
        _ = writer.kill()
        return length
    }

    @Test func aFolderWithoutTheRightToWriteIsReadAndLeft() throws {
        let home = try Home()
        let path = home.path + "/concord.db"
        try { _ = try Store(path: path, at: now).append(Revision(at: now, author: "1")) }()
        let kept = Personal(kind: "star", key: "council:BIR", value: "1")
        try { _ = try Store(path: path, at: now).append(Revision(at: now, author: "1", changes: [.personal(kept)])) }()
        let before = try #require(home.read("concord.db"))
        chmod(path, 0o444)
        chmod(home.path, 0o555)
        defer { chmod(home.path, 0o755) }
        // It reads the revision that is there, and cannot add one.
        let (lines, code) = try StoreWriter("as-nobody", path).finish()
        #expect(lines == ["from 1", "appending allowWriting"])
        #expect(code == 1)
        #expect(home.read("concord.db") == before)
        let (missing, _) = try StoreWriter("as-nobody", home.path + "/none.db").finish()
        #expect(missing.first == "from 0" && missing.count == 2)
        #expect(home.read("none.db") == nil)
    }

    @Test func aDiskThatFillsUpLeavesWholeRevisions() throws {
        let home = try Home()
        let path = home.path + "/concord.db"
        let (lines, code) = try StoreWriter("on-a-full-disk", path).finish()
        #expect(code == 1)
        #expect(["appending freeSpace", "appending checkTheDisk"].contains(lines.last))
        let log = try Store(path: path, at: now).log()
        #expect(log.count == lines.compactMap(Int.init).max() ?? 0)
        #expect(log.allSatisfy { $0.vintages.count == 3 && $0.personalCount == 1 })
    }
}
