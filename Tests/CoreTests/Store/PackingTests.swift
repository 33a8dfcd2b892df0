import Testing

@testable import Core

/// Counts as bytes, and back.
@Suite struct PackingTests {
    private func unpacked(_ bytes: [UInt8]) -> [Int32]? { bytes.withUnsafeBytes(Packing.counts) }

    /// Rows of zeros, of nothing, and of half a byte, one, two and four bytes, at the edges of each.
    @Test(
        arguments: [
            ([], 0), ([0, 0, 0], 1), ([Figures.absent, Figures.absent], 1), ([Figures.suppressed, Figures.suppressed], 2),
            ([13, 0, 7], 3), ([14, 0, 7], 4), ([15, 0, 7, 1], 5), ([7, Figures.absent, Figures.suppressed, 13], 3), ([1], 2),
            ([0, 1, 253], 4), ([254, 0, 1], 7), ([255, 0, 1], 7), ([127, Figures.absent, Figures.suppressed], 4),
            ([253, Figures.absent, Figures.suppressed], 4), ([254, Figures.suppressed, 0], 7), ([0, 65_533, Figures.absent], 7),
            ([32_768, 0, Figures.suppressed], 7), ([65_534, 0, 1], 13), ([65_535, Figures.absent, 0], 13),
            ([Int32.max, Figures.absent, Figures.suppressed, 0], 17), ([0, Figures.absent], 2), ([64, 191, 0], 4),
            ([5, 10, 0], 3),
        ] as [([Int32], Int)])
    func rows(counts: [Int32], size: Int) {
        let bytes = Packing.bytes(counts, row: counts.count)
        #expect(bytes.count == 9 + size)
        #expect(unpacked(bytes) == counts)
    }

    @Test func manyRows() {
        var numbers = SeededNumbers(state: 3)
        let counts = (0..<12_000).map { index -> Int32 in
            switch index / 12 % 6 {
            case 0: 0
            case 1: Figures.absent
            case 2: Int32.random(in: 0...300, using: &numbers)
            case 3: Int32.random(in: 0...70_000, using: &numbers)
            case 4: [Figures.absent, Figures.suppressed, 3].randomElement(using: &numbers) ?? 0
            default: Int32.random(in: 0...20, using: &numbers)
            }
        }
        for row in [1, 12, 24, 12_000, 7, 0] { #expect(unpacked(Packing.bytes(counts, row: row)) == counts, "\(row)") }
    }

    /// Cut anywhere, longer, or with any byte changed: other counts as many, or none, and no crash.
    @Test func damage() {
        let counts: [Int32] = [0, 0, 1, 2, 300, 70_000, Figures.absent, Figures.absent, Figures.suppressed, 5]
        let bytes = Packing.bytes(counts, row: 2)
        for end in 0..<bytes.count { #expect(unpacked(Array(bytes[..<end])) == nil, "\(end)") }
        #expect(unpacked(bytes + [0]) == nil)
        for at in bytes.indices {
            for value in [0, 1, 2, 3, 4, 8, 16, 0x7F, 0x80, 0xFF] as [UInt8] where bytes[at] != value {
                var changed = bytes
                changed[at] = value
                if let read = unpacked(changed) { #expect(read.count == counts.count || at < 9, "\(at) \(value)") }
            }
        }
        #expect(unpacked([1] + [UInt8](repeating: 0xFF, count: 8)) == nil)
        #expect(unpacked([1, 0, 0, 0, 0x20, 0, 0, 0, 0x20, 8]) == nil)
    }

    /// Changes lie below zero: a row with one keeps its sign beside both markers.
    @Test(
        arguments: [[-50, 30], [-5, 12], [-1, Figures.absent], [-2, Figures.suppressed], [Int32.min + 2, 0], [-1, -1]]
            as [[Int32]])
    func numbersBelowZeroKeepTheirSign(counts: [Int32]) {
        let bytes = Packing.bytes(counts, row: counts.count)
        #expect(bytes.withUnsafeBytes { Packing.counts($0) } == counts)
    }

    @Test func withheldFiguresAreMarked() throws {
        var old = Figures.sample(release: "2023"), new = Figures.sample(release: "2024")
        old.counts[5] = Figures.suppressed
        new.counts[2] = Figures.suppressed
        #expect(old.fault == nil && new.fault == nil)
        #expect(new.count(at: 2) == nil && new.count(at: 4) == nil)
        #expect(new.marker(at: 2) == "[c]" && new.marker(at: 4) == "[x]")
        let both = try Store()
        _ = try both.append(.of(.figures(old), .figures(new)))
        let found = try both.dataset("sample").restatements()
        #expect(found.map(\.oldTold.markers) == [[], [.confidential]] && found.map(\.newTold.markers) == [[.confidential], []])
        #expect(found.map(\.newTold.count) == [nil, 7])
        let store = try Store()
        _ = try store.append(.of(.figures(new)))
        let vintage = try #require(try store.releases(of: "sample").first)
        #expect(try store.figures(of: vintage)?.counts == new.counts)
    }
}
