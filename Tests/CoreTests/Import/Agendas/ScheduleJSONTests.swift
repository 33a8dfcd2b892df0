import Testing

@testable import Core

@Suite struct ScheduleJSONTests {
    /// The day ends at 03:59 of the next, two rooms share a guid, the conference is in UTC and its sessions are not.
    @Test func firstForm() throws {
        let read = try schedule(Fixture.schedule("schedule.json"))
        let programme = read.value
        #expect(programme.layout == .scheduleJSON)
        #expect((programme.title, programme.acronym, programme.version) == ("Safer 24", "safer24", "0.5"))
        #expect(programme.zone == "")
        #expect(programme.rooms == ["Saal 1", "Saal 2"])
        #expect(programme.tracks == ["Ethics", "Law"])
        #expect(programme.days == Day(iso: "2024-12-27").flatMap { first in first...(first + 1) })
        #expect(
            programme.sessions.map(writtenTimes) == [
                ["2024-12-27T11:00 40 +60"], ["2024-12-28T00:15 60 +60"], ["2024-12-28T00:45 15 +60"], ["2024-12-27T12:00 0 +60"],
            ])
        let first = programme.sessions[0]
        #expect(first.title == "First \u{1B}[31m\u{202E}")
        #expect(first.abstract == "One.\n\nTwo.")
        #expect(first.people == [Participant(name: "Speaker 1", id: "1"), Participant(name: "Speaker 2", id: "ABC")])
        #expect(programme.sessions.map(\.recording) == [.recorded, .notRecorded, .unsaid, .unsaid])
        #expect(
            first.kept == ["link=https://example.org/x X", "id=8", "slug=safer24-8-first", "recording_license=CC0"])
        #expect(programme.sessions.map(\.uid).suffix(2) == ["10", "11"])
        #expect(programme.sessions.map(\.room) == ["Saal 1", "Saal 1", "Saal 2", "Saal 2"])
        #expect(read.kinds == [.roomIDTwice("cccccccc-cccc-4ccc-8ccc-cccccccccccc"), .noLength, .zoneDiffers("UTC")])
    }

    @Test func secondForm() throws {
        let read = try schedule(Fixture.schedule("hub.json"))
        let programme = read.value
        #expect(programme.zone == "Europe/Berlin")
        #expect(programme.tracks == ["Making"])
        #expect(programme.rooms == ["Hall"])
        #expect(programme.sessions.map(writtenTimes) == [["2024-12-27T10:30 30 +60"], ["2024-12-28T00:15 0 +60"]])
        let first = programme.sessions[0]
        #expect(first.track == "Making")
        #expect(first.url == "https://example.org/talk/1")
        #expect(
            first.people == [Participant(name: "Speaker 1", id: "p1"), Participant(name: "Speaker 2", role: .chair, id: "p2")])
        #expect(
            first.kept == [
                "attachment=https://example.org/1.pdf", "code=HQCCYH", "feedback_url=https://example.org/talk/1/f",
            ])
        #expect(read.kinds == [.endBeforeStart])
    }

    @Test func aCutFileKeepsWhatIsWhole() throws {
        let whole = try Fixture.schedule("schedule.json")
        let text = String(decoding: whole, as: UTF8.self)
        let mark = try #require(text.range(of: "\"title\": \"Late\""))
        let read = try schedule(String(text[..<mark.upperBound]))
        #expect(read.value.sessions.map(\.uid) == ["88888888-8888-4888-8888-888888888888"])
        #expect(read.odd.contains { $0 == (38, .cutOff(sessions: 1)) })
    }

    @Test func tooManyValuesAreRefused() {
        var limits = Limits()
        limits.cells = 100
        let text = "{\"schedule\": {\"conference\": {\"days\": [" + String(repeating: "0,", count: 200)
        #expect(throws: ReadError.tooManyCells(limit: 100)) { try schedule(Array(text.utf8), limits: limits) }
        #expect(throws: ReadError.damagedJSON(line: 1)) { try schedule(text) }
        let deep = "{\"schedule\": {\"conference\": " + String(repeating: "[", count: 100)
        #expect(throws: ReadError.nestedTooDeep(limit: 64)) {
            try Array(deep.utf8).withUnsafeBufferPointer { buffer in
                try ScheduleJSONReader.read(buffer, file: "file")
            }
        }
    }
}

extension String {
    fileprivate func range(of other: String) -> Range<String.Index>? {
        indices.first { self[$0...].hasPrefix(other) }.map { $0..<index($0, offsetBy: other.count) }
    }
}
