import Testing

@testable import Core

/// Whatever the bytes are, reading ends: with a value or with an error.
@Suite struct RobustnessTests {
    /// Every reader is tried on every file, as a person may name any file anything.
    private func readAll(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { buffer in
            _ = try? DelimitedFile.table(buffer, file: "file")
            _ = try? Figures.read(buffer, file: "file")
            _ = try? Figures.read(delimited: buffer, file: "file")
            _ = try? Spreadsheet.sheets(buffer, file: "file")
            _ = try? JSONLines.table(buffer, file: "file")
        }
    }

    @Test func everyFixtureCutAtEveryByte() throws {
        for name in try Repository.files(in: "Tests/CoreTests/Fixtures") {
            let bytes = try Fixture.bytes(name)
            for end in 0...bytes.count {
                // A sheet's XML is cut inside a whole archive: an archive that is cut is refused before.
                if name.hasSuffix(".xml") {
                    _ = try? figures(Packing.spreadsheet(Array(bytes[..<end])))
                } else {
                    readAll(Array(bytes[..<end]))
                }
            }
        }
    }

    @Test func everyFixtureWithBytesChanged() throws {
        var numbers = SeededNumbers(state: 20_261_124)
        for name in try Repository.files(in: "Tests/CoreTests/Fixtures") {
            let bytes = try Fixture.bytes(name)
            for _ in 0..<300 {
                var changed = bytes
                for _ in 0..<Int.random(in: 1...6, using: &numbers) {
                    changed[Int.random(in: changed.indices, using: &numbers)] = UInt8.random(in: 0...255, using: &numbers)
                }
                if name.hasSuffix(".xml") { _ = try? figures(Packing.spreadsheet(changed)) } else { readAll(changed) }
            }
        }
    }

    @Test func randomBytes() {
        var numbers = SeededNumbers(state: 42)
        let likely = Array(",;\"\n\r\t|{}[]:0123456789ab".utf8)
        for round in 0..<2000 {
            let count = Int.random(in: 0...200, using: &numbers)
            readAll(
                (0..<count).map { _ in
                    round.isMultiple(of: 2)
                        ? UInt8.random(in: 0...255, using: &numbers) : likely[Int.random(in: likely.indices, using: &numbers)]
                })
        }
    }
}
