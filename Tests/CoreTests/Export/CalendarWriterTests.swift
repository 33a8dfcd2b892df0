import Glibc
import Testing

@testable import Core

@Suite struct CalendarWriterTests {
    private func text(_ programme: FileProgramme, _ sessions: [ProgrammeSession]? = nil) throws -> String {
        String(decoding: try CalendarWriter.bytes(of: programme, sessions: sessions, stamp: 1_795_478_400), as: UTF8.self)
    }

    @Test func whatWasReadReadsBackEqual() throws {
        let first = try calendar(Fixture.bytes("calendar.ics"))
        let second = try again(first.value)
        #expect(second.value.withoutLines == first.value.withoutLines)
        #expect(second.issues.map(\.kind) == first.issues.map(\.kind))
        // Written twice it is the same to the byte.
        #expect(try text(second.value) == text(first.value))
    }

    @Test(arguments: [
        ["DTSTART;VALUE=DATE:20240910"], ["DTSTART:20240910T090000", "DURATION:PT5M"], ["DTSTART:20240910T090000Z"],
        ["DTSTART;TZID=Europe/London:20240910T090000", "DURATION:PT5M"],
        ["DTSTART;TZID=Europe/London:20240330T120000", "DURATION:P1D"],
        ["DTSTART;TZID=Europe/London:20241027T003000", "DURATION:PT1H"],
        ["DTSTART;TZID=Europe/London:20241027T003000", "DURATION:PT2H"],
        ["DTSTART;TZID=Europe/London:20240331T013000", "DURATION:PT1H"],
        ["DTSTART;TZID=GMT Standard Time:20240910T090000", "DTEND;TZID=W. Europe Standard Time:20240910T120000"],
        ["DTSTART;TZID=Nowhere:20240910T090000", "DTEND;TZID=Nowhere:20240910T120000"],
        ["DTSTART;TZID=GMT Standard Time:20240910T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3"],
        ["DTSTART;TZID=Europe/London;X-A=b:20240910T090000", "DURATION:PT1H"],
        ["DTSTART;TZID=\"Odd: name\":20240910T090000", "DURATION:PT1H"],
        ["DTSTART:20240910T090000Z", "DURATION:PT1H", "RDATE:20240911T090000Z", "EXDATE:20240910T090000Z"],
        ["DTSTART;VALUE=DATE:20240910", "RRULE:FREQ=YEARLY", "EXDATE:20260910"],
        ["DTSTART;VALUE=DATE:20240910", "SUMMARY;X-A=1:Title", "DESCRIPTION;LANGUAGE=en:Text", "URL;X-B=2:https://a"],
        ["DTSTART;VALUE=DATE:20240910", "CATEGORIES;LANGUAGE=en:A,B", "CATEGORIES:C\\,D", "X-Z;Q=\"1:2\":3", "GEO:1;2"],
        ["DTSTART;VALUE=DATE:20240910", "ORGANIZER;SENT-BY=\"mailto:x\":mailto:o@b", "ATTENDEE;CN=\"A, B\":mailto:a@b"],
        ["DTSTART;VALUE=DATE:20240910", "ATTENDEE;EMAIL=e@f;CN=E:urn:x", "CONFERENCE:https://a", "CONFERENCE:https://b"],
        ["DTSTART;VALUE=DATE:20240910", "LOCATION:Line one\\nLine two\\; \\\\", "COMMENT:\\,"],
        [
            "DTSTART;VALUE=DATE:20240910", "BEGIN:PARTICIPANT", "UID:p", "PARTICIPANT-TYPE:SPONSOR", "SUMMARY:S", "X-Q:1",
            "END:PARTICIPANT",
        ],
        [
            "DTSTART;VALUE=DATE:20240910", "BEGIN:VALARM", "TRIGGER:-PT5M", "BEGIN:X-IN", "END:X-IN", "END:VALARM",
            "RECURRENCE-ID:20240910",
        ],
    ])
    func eventsReadBackEqual(lines: [String]) throws {
        let first = try calendar(["BEGIN:VEVENT", "UID:1"] + lines + ["END:VEVENT"]).value
        #expect(first.sessions.count == 1)
        let second = try again(first).value
        #expect(second.withoutLines == first.withoutLines)
    }

    /// Sessions of conference schedules have more than calendars know.
    @Test func sessionsOfOtherFilesReadBackEqual() throws {
        var programme = FileProgramme(layout: .iCalendar)
        (programme.title, programme.zone, programme.rooms, programme.tracks) = (
            "Conference", "Europe/Brussels", ["R; 1"], ["Track"]
        )
        var session = ProgrammeSession()
        (session.uid, session.title, session.subtitle, session.abstract) = ("a,b", "T\n1", "Sub", "Short")
        (session.kind, session.track, session.room, session.language) = ("talk", "Track", "R; 1", "fr")
        (session.recording, session.status, session.zone) = (.notRecorded, .confirmed, "Europe/Brussels")
        session.people = [
            Participant(name: "S", role: .speaker, id: "12"), Participant(name: "C", role: .chair),
            Participant(name: "O", role: .organiser, id: "9"), Participant(name: "X", role: .other, email: "x@y"),
            Participant(name: "K", role: .contact, email: "k@y"),
        ]
        session.times = [.time(TimeSpan(wall: 1_790_000_000, length: 1800, offset: 7200))]
        programme.sessions = [session]
        session.uid = "other"
        (session.text, session.title, session.recording) = ("Long", "", .recorded)
        (session.people, session.times) = ([], [.days(Day(number: 20_000)...Day(number: 20_001))])
        session.zone = ""
        programme.sessions.append(session)
        #expect(try again(programme).value.withoutLines == programme)
    }

    @Test func onlyWhatBelongsToTheChosenIsWritten() throws {
        let programme = try calendar(Fixture.bytes("calendar.ics")).value
        let call = try text(programme, [programme.sessions[3]])
        #expect(!call.contains("VTODO") && !call.contains("VTIMEZONE") && call.contains("UID:call@example.org\r\n"))
        #expect(call.contains("DTSTART:20261124T090000Z\r\nDTEND:20261124T092000Z\r\n"))
        #expect(call.contains("DTSTAMP:20261124T000000Z\r\n"))
        let forum = try text(programme, [programme.sessions[0]])
        #expect(forum.contains("BEGIN:VTIMEZONE\r\nTZID:Own\r\n") && !forum.contains("VTODO"))
    }

    @Test func zonesOfTheSystemAreDescribed() throws {
        let read = try calendar(
            event("DTSTART;TZID=GMT Standard Time:20240910T090000", "RRULE:FREQ=DAILY;COUNT=2", "DURATION:PT1H"))
        let text = try text(read.value)
        #expect(text.contains("BEGIN:VTIMEZONE\r\nTZID:GMT Standard Time\r\n"))
        #expect(text.contains("DTSTART;TZID=GMT Standard Time:20240910T090000\r\n"))
    }

    @Test func linesThatSayOtherThanTheirFieldsAreNotWritten() throws {
        var programme = try calendar(event("DTSTART:20240910", "SUMMARY;X-A=1:Old", "ATTENDEE;RSVP=TRUE:mailto:a@b")).value
        programme.sessions[0].title = "New"
        programme.sessions[0].people = []
        let text = try text(programme)
        #expect(text.contains("SUMMARY:New\r\n") && !text.contains("Old") && !text.contains("RSVP"))
    }
}

/// What other programs make of written calendars; only where Python's `icalendar` is there.
@Suite struct OtherParserTests {
    private static let program = """
        import sys, icalendar
        calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
        broken = [component.name for component in calendar.walk() if component.errors]
        print(len(calendar.walk("VEVENT")), len(calendar.walk("VTIMEZONE")), len(broken))
        """

    /// Runs Python with the program on a file; `nil` where that fails.
    private static func run(_ arguments: String) -> String? {
        guard let pipe = popen(arguments + " 2>/dev/null", "r") else { return nil }
        var output: [UInt8] = []
        while case let byte = getc(pipe), byte != EOF { output.append(UInt8(truncatingIfNeeded: byte)) }
        return pclose(pipe) == 0 ? String(decoding: output, as: UTF8.self) : nil
    }

    private static let isThere = run("python3 -c 'import icalendar'") != nil

    @Test(.enabled(if: isThere))
    func anotherParserReadsIt() throws {
        let zoned = event("UID:zoned", "DTSTART;TZID=Europe/London:20240910T090000", "RRULE:FREQ=DAILY;COUNT=2", "DURATION:PT1H")
        let programme = try calendar(zoned + event("UID:2", "DTSTART:20240910", "SUMMARY:قاعة، \\, 😀")).value
        var path = Array("/tmp/concord-calendar-XXXXXX".utf8CString)
        let descriptor = mkstemp(&path)
        try #require(descriptor >= 0)
        let name = String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        defer { unlink(name) }
        let bytes = try CalendarWriter.bytes(of: programme, stamp: 0)
        #expect(write(descriptor, bytes, bytes.count) == bytes.count)
        close(descriptor)
        #expect(OtherParserTests.run("python3 -c '\(OtherParserTests.program)' < \(name)") == "2 1 0\n")
    }

    /// An occurrence that was moved stays where it was moved to, also when its session is written out alone.
    @Test func aSessionAloneTakesItsOccurrencesAlong() throws {
        let zone = ";TZID=Europe/London:"
        let file = try calendar(
            event("UID:a", "DTSTART" + zone + "20240910T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3")
                + event("UID:b", "DTSTART" + zone + "20240910T090000", "DURATION:PT1H")
                + event(
                    "UID:a", "RECURRENCE-ID" + zone + "20240911T090000", "DTSTART" + zone + "20240911T140000", "DURATION:PT1H")
        ).value
        let programme = Programme(file, key: "k", name: "n", origin: FileOrigin(name: "f", content: "c", mapping: "iCalendar"))
        let alone = programme.file(programme.withOverrides([0]))
        let times = try again(alone).times.flatMap { $0 }.sorted()
        #expect(times == ["2024-09-10 09:00+1 60m", "2024-09-11 14:00+1 60m", "2024-09-12 09:00+1 60m"])
    }
}
