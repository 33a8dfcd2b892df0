import Testing

@testable import Core

/// A damaged file is set aside as it is.
@Suite struct DamageTests {
    /// Kept for as long as the test runs.
    private let folder: Folder

    init() throws { folder = try Folder() }

    private let star = Change.personal(Personal(kind: "star", key: "council:BIR", value: "1"))
    private let aside = "concord.db.damaged-20261124-120000"

    /// A store with figures in it, as the bytes of its file.
    private func whole(_ folder: Folder) throws -> [UInt8] {
        try {
            let store = try Store(path: folder.store, at: .noon)
            var figures = Figures.sample()
            figures.areas = (0..<5_000).map { .init(key: "area:\($0)", name: "Area") }
            figures.counts = [Int32](repeating: 1, count: 30_000)
            _ = try store.append(.of(.figures(figures)))
        }()
        #expect(folder.names == ["concord.db"])
        return try #require(folder.bytes("concord.db"))
    }

    @Test func aFileThatIsNoDatabase() throws {
        let bytes = Array("This is a letter, and not a store at all.\n".utf8)
        try folder.write(bytes, to: "concord.db")
        let store = try Store(path: folder.store, at: .noon)
        #expect(store.setAside == folder.path + "/" + aside)
        #expect(folder.names == [aside])
        #expect(folder.bytes(aside) == bytes)
        #expect(try store.revisions() == [])
        _ = try store.append(.of(star))
        #expect(try Store(path: folder.store, at: .noon).revisions().count == 1)
    }

    @Test func anEarlierOneIsNeverOverwritten() throws {
        for text in ["first, and no database of any kind", "second, and no database of any kind"] {
            try folder.write(Array(text.utf8), to: "concord.db")
            _ = try Store(path: folder.store, at: .noon)
        }
        #expect(folder.names == [aside, aside + "-2"])
        #expect(folder.bytes(aside)?.first == UInt8(ascii: "f"))
        #expect(folder.bytes(aside + "-2")?.first == UInt8(ascii: "s"))
    }

    /// Overwritten here or there, cut off: found at opening, at reading or before the first write.
    @Test(arguments: [0.0, 0.3, 0.6, 0.9, 1.0]) func aFileOverwritten(part: Double) throws {
        var bytes = try whole(folder)
        let start = min(Int(Double(bytes.count) * part) / 4096 * 4096, bytes.count - 4096)
        for index in start..<min(bytes.count, start + 4 * 4096) { bytes[index] = 0xA5 }
        try folder.write(bytes, to: "concord.db")
        let store = try Store(path: folder.store, at: .noon)
        #expect(throws: Never.self) { _ = try store.append(.of(star)) }
        #expect(store.setAside == folder.path + "/" + aside)
        #expect(folder.bytes(aside) == bytes)
        #expect(try store.revisions().count == 1)
    }

    @Test(arguments: [100, 4096, 4097, 20_000]) func aFileCutOff(length: Int) throws {
        let bytes = Array(try whole(folder).prefix(length))
        try folder.write(bytes, to: "concord.db")
        let store = try Store(path: folder.store, at: .noon)
        do { _ = try store.revisions() } catch {
            #expect(error.problem == .damaged(setAside: folder.path + "/" + aside))
        }
        _ = try store.append(.of(star))
        #expect(store.setAside == folder.path + "/" + aside)
        #expect(folder.bytes(aside) == bytes)
    }

    @Test func twoThatFindItMoveItOnce() throws {
        var bytes = try whole(folder)
        let first = try Store(path: folder.store, at: .noon), second = try Store(path: folder.store, at: .noon)
        for index in 8192..<bytes.count { bytes[index] = 0xA5 }
        try folder.write(bytes, to: "concord.db")
        _ = try first.append(.of(star))
        _ = try second.append(.of(.personal(Personal(kind: "star", key: "council:LDS", value: "1"))))
        #expect(folder.names.filter { $0.contains("damaged") && !$0.hasSuffix("-shm") && !$0.hasSuffix("-wal") } == [aside])
        #expect(try Store(path: folder.store, at: .noon).personal("star").count == 2)
    }
}
