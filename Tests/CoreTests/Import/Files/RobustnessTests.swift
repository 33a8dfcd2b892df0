import Testing

@testable import Core

/// Whatever the bytes are, reading ends: with a value or with an error.
@Suite struct RobustnessTests {
    /// Every reader is tried on every file, as a person may name any file anything.
    private func readAll(_ bytes: [UInt8], byMaps: Bool = true) {
        bytes.withUnsafeBufferPointer { buffer in
            _ = try? DelimitedFile.table(buffer, file: "file")
            _ = try? FileFigures.read(buffer, file: "file")
            _ = try? FileFigures.read(delimited: buffer, file: "file")
            _ = try? Spreadsheet.sheets(buffer, file: "file")
            _ = try? JSONLines.table(buffer, file: "file")
            guard byMaps, let preview = try? FilePreview.read(buffer, isCut: false) else { return }
            // Whatever was guessed is then read.
            for sheet in preview.sheets {
                _ = try? FileFigures.read(buffer, file: "file", map: sheet.guess.map)
                for wide in ColumnMap.Wide.allCases {
                    var map = ColumnMap()
                    map.columns = [.area: .number(1), .period: .number(2)]
                    map.wide = wide
                    _ = try? FileFigures.read(buffer, file: "file", map: map)
                }
            }
        }
    }

    @Test func everyFixtureCutAtEveryByte() throws {
        // Calendars have tests of their own, by their own readers.
        for name in try Repository.files(in: "Tests/CoreTests/Fixtures") where !name.hasSuffix(".ics") {
            let bytes = try Fixture.bytes(name)
            for end in 0...bytes.count {
                // A sheet's XML is cut inside a whole archive: an archive that is cut is refused before.
                if name.hasSuffix(".xml") {
                    _ = try? figures(FilePacking.spreadsheet(Array(bytes[..<end])))
                } else {
                    readAll(Array(bytes[..<end]), byMaps: end.isMultiple(of: 16) || end + 60 > bytes.count)
                }
            }
        }
    }

    @Test func everyFixtureWithBytesChanged() throws {
        var numbers = SeededNumbers(state: 20_261_124)
        for name in try Repository.files(in: "Tests/CoreTests/Fixtures") where !name.hasSuffix(".ics") {
            let bytes = try Fixture.bytes(name)
            for round in 0..<200 {
                var changed = bytes
                for _ in 0..<Int.random(in: 1...6, using: &numbers) {
                    changed[Int.random(in: changed.indices, using: &numbers)] = UInt8.random(in: 0...255, using: &numbers)
                }
                if name.hasSuffix(".xml") {
                    _ = try? figures(FilePacking.spreadsheet(changed))
                } else {
                    readAll(changed, byMaps: round.isMultiple(of: 4))
                }
            }
        }
    }

    /// The parts of a workbook are changed one by one and packed again: an archive whose bytes change is refused before.
    @Test func workbooksWithPartsChangedOrCut() throws {
        let file = try Fixture.bytes("bulletin.xlsx")
        let parts = try file.withUnsafeBufferPointer { buffer in
            Result { () throws(ReadError) in
                var archive = try ZipArchive(buffer, limits: Limits())
                var parts: [FilePacking.Part] = []
                for entry in archive.entries {
                    var bytes: [UInt8] = []
                    try archive.unpack(entry) { bytes += $0 }
                    parts.append(FilePacking.Part(name: entry.name, bytes: bytes))
                }
                return parts
            }
        }.get()
        let whole = try sheets(FilePacking.zip(parts))
        #expect(try whole == sheets(file))
        var numbers = SeededNumbers(state: 7)
        for index in parts.indices {
            for end in 0...parts[index].bytes.count {
                var cut = parts
                cut[index] = FilePacking.Part(name: parts[index].name, bytes: Array(parts[index].bytes[..<end]))
                _ = try? figures(FilePacking.zip(cut))
            }
            for _ in 0..<300 {
                var bytes = parts[index].bytes
                for _ in 0..<Int.random(in: 1...4, using: &numbers) {
                    bytes[Int.random(in: bytes.indices, using: &numbers)] = UInt8.random(in: 0x20...0x7E, using: &numbers)
                }
                var changed = parts
                changed[index] = FilePacking.Part(name: parts[index].name, bytes: bytes)
                _ = try? figures(FilePacking.zip(changed))
            }
        }
    }

    /// Damaged as it may be, a file gives the same in small blocks with many threads, or is refused in both ways.
    @Test func incidentsWithBytesChanged() throws {
        var rules = IncidentRules(area: 2, date: .date(1)) { StrandText.strand($0).map { [$0] } ?? [] }
        (rules.category, rules.type) = (3, 4)
        let bytes = try Fixture.bytes("incidents.csv")
        let likely = Array("\"\"\n\r,;x0".utf8)
        var numbers = SeededNumbers(state: 99)
        for _ in 0..<1500 {
            var changed = bytes
            for _ in 0..<Int.random(in: 0...8, using: &numbers) {
                changed[Int.random(in: changed.indices, using: &numbers)] =
                    likely[Int.random(in: likely.indices, using: &numbers)]
            }
            let whole = Result { try counted(changed, rules) }
            let parts = Result { try counted(changed, rules, block: 64, threads: Int.random(in: 2...9, using: &numbers)) }
            switch (whole, parts) {
            case (.success(let whole), .success(let parts)): #expect(whole == parts)
            case (.failure(let whole), .failure(let parts)): #expect(whole as? ReadError == parts as? ReadError)
            default: Testing.Issue.record("\(whole) \(parts)")
            }
        }
    }

    /// Digits of sizes, repeats and references are what a reader trusts most.
    @Test func sheetsWithDigitsChanged() throws {
        var numbers = SeededNumbers(state: 11)
        for name in try Repository.files(in: "Tests/CoreTests/Fixtures") where name.hasSuffix(".xml") {
            let bytes = try Fixture.bytes(name)
            let digits = bytes.indices.filter { (48...57).contains(bytes[$0]) }
            for _ in 0..<200 {
                var changed = bytes
                for _ in 0..<4 {
                    changed[digits[Int.random(in: digits.indices, using: &numbers)]] = UInt8.random(in: 48...57, using: &numbers)
                }
                _ = try? figures(FilePacking.spreadsheet(changed))
            }
        }
    }

    /// A field that is larger than any, and a table that is wider.
    @Test func hugeFieldsAndWidths() {
        let field = [UInt8](repeating: UInt8(ascii: "a"), count: 2 << 20)
        let wide = [UInt8](repeating: UInt8(ascii: ","), count: 20_000)
        for start in ["Ward,Date,Number\n", "Ward,Date,Number\n\"", "{\"a\":\"", ""] {
            readAll(Array(start.utf8) + field)
            readAll(Array(start.utf8) + wide)
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
