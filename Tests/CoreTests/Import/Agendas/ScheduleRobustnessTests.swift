import Testing

@testable import Core

/// Whatever the bytes are, reading a schedule ends: with a value or with an error.
@Suite struct ScheduleRobustnessTests {
    private func readAll(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { buffer in
            _ = AgendaFile.find(buffer)
            _ = try? ScheduleXMLReader.read(buffer, file: "file")
            _ = try? ScheduleJSONReader.read(buffer, file: "file")
            _ = try? ScheduleTableReader.read(buffer, file: "file")
        }
    }

    @Test func everyFixtureCutAtEveryByte() throws {
        for name in try Repository.files(in: "Tests/CoreTests/Fixtures/Schedules") {
            let bytes = try Fixture.schedule(name)
            let whole = try schedule(bytes).value.sessions
            for end in 0..<bytes.count {
                readAll(Array(bytes[..<end]))
                // A table may end anywhere; of the others only whole sessions are kept, and the cut is told.
                guard !name.hasSuffix(".csv"), let read = try? schedule(Array(bytes[..<end])) else { continue }
                let isTold = read.kinds.contains { if case .cutOff = $0 { true } else { false } }
                #expect(isTold || end >= bytes.count - 1, "\(name) \(end)")
                #expect(
                    read.value.sessions.map(\.title) == whole.prefix(read.value.sessions.count).map(\.title), "\(name) \(end)")
            }
        }
    }

    @Test func everyFixtureWithBytesChanged() throws {
        var numbers = SeededNumbers(state: 20_261_125)
        for name in try Repository.files(in: "Tests/CoreTests/Fixtures/Schedules") {
            let bytes = try Fixture.schedule(name)
            for _ in 0..<300 {
                var changed = bytes
                for _ in 0..<Int.random(in: 1...6, using: &numbers) {
                    changed[Int.random(in: changed.indices, using: &numbers)] = UInt8.random(in: 0...255, using: &numbers)
                }
                readAll(changed)
            }
        }
    }

    /// Digits of dates and lengths are what times are made of.
    @Test func digitsChanged() throws {
        var numbers = SeededNumbers(state: 5)
        for name in try Repository.files(in: "Tests/CoreTests/Fixtures/Schedules") {
            let bytes = try Fixture.schedule(name)
            let digits = bytes.indices.filter { (48...57).contains(bytes[$0]) }
            for _ in 0..<200 {
                var changed = bytes
                for _ in 0..<8 {
                    changed[digits[Int.random(in: digits.indices, using: &numbers)]] = UInt8.random(in: 48...57, using: &numbers)
                }
                readAll(changed)
            }
        }
    }

    @Test func markupOfAnyKind() {
        var numbers = SeededNumbers(state: 3)
        let parts = [
            "<", ">", "</", "p", "br/", "pre", "script", "<!--", "-->", "&", "amp;", "#x1F;", "#0;", "\n", " ", "\"", "'", "a",
            "é",
        ]
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 0...30, using: &numbers)).map { _ in
                parts[Int.random(in: parts.indices, using: &numbers)]
            }
            let plain = MarkupText.plain(text.joined())
            #expect(plain == plain.trimmed || plain.unicodeScalars.contains { $0.value < 0x20 }, "\(text)")
        }
    }
}
