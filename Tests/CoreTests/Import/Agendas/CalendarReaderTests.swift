import Testing

@testable import Core

/// What a calendar says besides times, and what is done with calendars that are damaged or meant to harm.
@Suite struct CalendarReaderTests {
    @Test func aWholeCalendar() throws {
        let read = try calendar(Fixture.bytes("calendar.ics"))
        let programme = read.value
        #expect(programme.title == "Cohesion week")
        #expect(programme.zone == "Europe/London")
        #expect(programme.rooms == ["Hall 1"])
        #expect(
            programme.kept.prefix(5) == [
                "CALSCALE:GREGORIAN", "X-OTHER;X-PART=\"a;b\":kept as it is", "BEGIN:VTODO", "UID:todo", "SUMMARY:Print it",
            ])
        #expect(programme.sessions.map(\.line) == [23, 51, 59, 69])
        let forum = programme.sessions[0]
        #expect((forum.uid, forum.sequence, forum.title) == ("forum@example.org", 2, "Forum, monthly"))
        #expect((forum.language, forum.room, forum.joinURL) == ("en", "Hall 1", "https://meet.example.org/1"))
        #expect(forum.categories == ["Dialogue", "Faith", "Open"])
        #expect(
            forum.people == [
                Participant(name: "Team; cohesion", role: .organiser, email: "team@example.org"),
                Participant(name: "A. Chair", role: .chair, email: "chair@example.org"),
                Participant(name: "B. Guest", role: .attendee, email: "guest@example.org"),
                Participant(name: "C. Speaker", role: .speaker, id: "speaker-7"),
            ])
        #expect(
            forum.times.map(\.short) == [
                "2026-11-03 18:00+1 90m", "2027-02-02 18:00+1 90m", "2027-03-02 18:00+1 90m", "2027-04-06 18:00+2 90m",
            ])
        #expect(
            forum.kept == [
                "LOCATION;ALTREP=\"https://example.org/hall\":Hall 1",
                "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.example.org/1",
                "ATTENDEE;PARTSTAT=ACCEPTED;CN=B. Guest:mailto:guest@example.org",
                "ATTENDEE;CUTYPE=ROOM;CN=Hall 1:mailto:hall@example.org", "CLASS:PUBLIC", "BEGIN:VALARM", "ACTION:DISPLAY",
                "TRIGGER:-PT15M", "END:VALARM",
            ])
        let moved = programme.sessions[1]
        #expect(moved.override == "TZID=Own:20261201T180000")
        #expect(moved.isCancelled)
        let eid = programme.sessions[2]
        #expect(eid.title == "عيد الفطر المبارك على جميع من يحتفلون به في المدينة وما حولها")
        #expect(
            (eid.language, eid.text, eid.url, eid.status) == ("ar", "Two days\nof rest", "https://example.org/eid", .confirmed))
        #expect(eid.times.map(\.short) == ["2027-03-10/2027-03-11"])
        #expect(programme.sessions[3].status == .tentative)
        #expect(read.agendaIssues == [.notShown(component: "VTODO", count: 1)])
    }

    @Test(arguments: [
        (["NAME:A", "X-WR-CALNAME:B"], "A"), (["X-WR-CALNAME:B", "NAME:A"], "A"), (["X-WR-CALNAME:B"], "B"), ([], ""),
    ])
    func titles(lines: [String], title: String) throws {
        #expect(try calendar(lines + event("DTSTART:20240910")).value.title == title)
    }

    @Test(arguments: [
        ("ATTENDEE:mailto:a@example.org", [Participant(name: "a@example.org", role: .attendee, email: "a@example.org")]),
        (
            "ATTENDEE;CN=A;EMAIL=a@example.org:urn:uuid:1",
            [Participant(name: "A", role: .attendee, id: "urn:uuid:1", email: "a@example.org")]
        ),
        ("ATTENDEE;CN=A;ROLE=NON-PARTICIPANT:MAILTO:a@b", [Participant(name: "A", role: .other, email: "a@b")]),
        ("ATTENDEE;CUTYPE=RESOURCE;CN=Beamer:mailto:x", []), ("ATTENDEE:", []),
        ("ORGANIZER;CN=^'O^':mailto:o@b", [Participant(name: "\"O\"", role: .organiser, email: "o@b")]),
    ])
    func people(line: String, people: [Participant]) throws {
        #expect(try calendar(event("DTSTART:20240910", line)).value.sessions[0].people == people)
    }

    @Test(arguments: [
        ("ATTENDEE;CUTYPE=ROOM;CN=Blue:mailto:x", "Blue", ""), ("X-GOOGLE-CONFERENCE:https://m", "", "https://m"),
        ("CONFERENCE:https://c", "", "https://c"), ("LOCATION:A\\, B", "A, B", ""),
    ])
    func placesAndWaysToJoin(line: String, room: String, join: String) throws {
        let session = try calendar(event("DTSTART:20240910", line)).value.sessions[0]
        #expect((session.room, session.joinURL) == (room, join))
    }

    @Test func eventsWithoutAnIDGetOne() throws {
        let lines = [
            "BEGIN:VEVENT", "DTSTART:20240910", "SUMMARY:A", "END:VEVENT", "BEGIN:VEVENT", "DTSTART:20240911", "SUMMARY:A",
            "END:VEVENT",
        ]
        let read = try calendar(lines)
        #expect(Set(read.value.sessions.map(\.uid)).count == 2)
        #expect(try calendar(lines).value == read.value)
        #expect(read.agendaIssues == [.noUID, .noUID])
    }

    @Test(arguments: [
        // Unclosed: the next one, the end of the calendar, the end of the file.
        (["BEGIN:VEVENT", "DTSTART:20240910", "SUMMARY:Bad"], [AgendaIssue.keptAside(reason: .unclosed, text: "Bad")]),
        (
            ["BEGIN:VEVENT", "DTSTART:20240910", "BEGIN:VALARM"],
            [.keptAside(reason: .unclosed, text: "20240910"), .keptAside(reason: .unclosed, text: "VALARM")]
        ),
        (["BEGIN:VTODO", "SUMMARY:x"], [.keptAside(reason: .unclosed, text: "VTODO")]),
        (["END:VEVENT"], [.keptAside(reason: .notUnderstood, text: "END:VEVENT")]),
        (["END:VTODO"], [.keptAside(reason: .notUnderstood, text: "END:VTODO")]),
        (["no line at all"], [.keptAside(reason: .notUnderstood, text: "no line at all")]),
        (["BEGIN:VEVENT", "UID:bad", "SUMMARY:Bad", "END:VEVENT"], [.keptAside(reason: .noStart, text: "Bad")]),
        (["BEGIN:VTIMEZONE", "END:VTIMEZONE"], [.keptAside(reason: .notUnderstood, text: "VTIMEZONE")]),
        (["X-A:1", "BEGIN:X-B", "BEGIN:X-C", "END:X-C", "END:X-B"], [.notShown(component: "X-B", count: 1)]),
    ])
    func oneBadComponentHarmsNoOther(lines: [String], issues: [AgendaIssue]) throws {
        for (before, after) in [(0, 1), (1, 0), (1, 1)] {
            let first = before == 0 ? [] : event("UID:first", "DTSTART:20240910")
            let last = after == 0 ? [] : event("UID:last", "DTSTART:20240910")
            let read = try calendar(first + lines + last)
            #expect(read.value.sessions.count == before + after)
            #expect(read.agendaIssues == issues)
            let rows = read.issues.compactMap(\.row)
            #expect(rows.allSatisfy { (first.count + 3...first.count + lines.count + 2).contains($0) })
        }
    }

    @Test func linesOfAMegabyteAreLeftOut() throws {
        let long = "DESCRIPTION:" + String(repeating: "x", count: 1 << 20)
        let read = try calendar(event("DTSTART:20240910", "SUMMARY:Good", long))
        #expect(read.value.sessions.map(\.title) == ["Good"])
        #expect(read.value.sessions[0].text == "")
        #expect(read.agendaIssues == [.keptAside(reason: .tooLong, text: String(long.prefix(80)))])
        #expect(read.issues[0].row == 7)
    }

    @Test func nestingIsBounded() throws {
        let deep = (0..<10_000).map { _ in "BEGIN:X-DEEP" } + (0..<10_000).map { _ in "END:X-DEEP" }
        let read = try calendar(deep + event("DTSTART:20240910"))
        #expect(read.value.sessions.count == 1)
        #expect(read.agendaIssues == [.keptAside(reason: .notUnderstood, text: "X-DEEP")])
        #expect(read.value.kept == [])
    }

    @Test func issuesAreBounded() throws {
        let read = try calendar((0..<5000).map { "junk \($0)" } + event("DTSTART:20240910"))
        #expect(read.value.sessions.count == 1)
        #expect(read.issues.count == 1001)
    }

    @Test func eventsAreBounded() {
        var limits = Limits()
        limits.rows = 10
        let events = (0..<11).flatMap { event("UID:\($0)", "DTSTART:20240910") }
        #expect(throws: ReadError.tooManyRows(limit: 10)) { try calendar(events, limits: limits) }
        limits.file = 10
        #expect(throws: ReadError.tooLarge(limit: 10)) { try calendar(events, limits: limits) }
    }

    @Test(arguments: ["x", "Ward,Count\nA,1\n", "{\"a\":1}", "SUMMARY:no calendar", "BEGIN:VCARD\nEND:VCARD\n"])
    func whatIsNoCalendarIsRefused(text: String) {
        #expect(throws: ReadError.notACalendar) { try calendar(Array(text.utf8)) }
    }

    @Test func encodingsAndLineEnds() throws {
        let text = String(decoding: try Fixture.bytes("calendar.ics"), as: UTF8.self)
        let expected = try calendar(Array(text.utf8)).value
        let scalars = text.unicodeScalars
        let crlf = String(String.UnicodeScalarView(scalars.flatMap { $0 == "\n" ? ["\r", "\n"] : [$0] }))
        let cr = String(String.UnicodeScalarView(scalars.map { $0 == "\n" ? "\r" : $0 }))
        let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        for bytes in [Array(crlf.utf8), Array(cr.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + wide, wide] {
            #expect(try calendar(bytes).value == expected)
        }
        let old =
            Array("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20240910\nSUMMARY:caf".utf8) + [0xE9, 0x0A]
            + Array("END:VEVENT\nEND:VCALENDAR\n".utf8)
        #expect(try calendar(old).value.sessions[0].title == "café")
    }

    /// Control characters are data; the screen shows them and sends none.
    @Test func controlCharactersStayInTitles() throws {
        let read = try calendar(event("DTSTART:20240910", "SUMMARY:a\u{1B}[31mb\u{7}"))
        #expect(read.value.sessions[0].title == "a\u{1B}[31mb\u{7}")
        let written = try again(read.value)
        #expect(written.value.sessions[0].title == "a[31mb")
    }

    @Test func aHostileZoneIsBounded() throws {
        let rules = (0..<200).flatMap { number in
            [
                "BEGIN:STANDARD", "DTSTART:00010101T000000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200",
                number.isMultiple(of: 2) ? "RRULE:FREQ=SECONDLY" : "RRULE:FREQ=YEARLY;BYDAY=MO", "END:STANDARD",
            ]
        }
        let zone = ["BEGIN:VTIMEZONE", "TZID:Bad"] + rules + ["END:VTIMEZONE"]
        let read = try calendar(zone + event("DTSTART;TZID=Bad:20240910T090000", "DURATION:PT1H"))
        #expect(read.times == [["2024-09-10 09:00+2 60m"]])
    }

    @Test func stoppingStops() throws {
        let control = ImportControl()
        control.cancel()
        let bytes = try Fixture.bytes("calendar.ics")
        let horizon = Day(number: 20_000)...Day(number: 21_000)
        #expect(throws: ReadError.cancelled) {
            try bytes.withUnsafeBufferPointer { buffer in
                Result { () throws(ReadError) in
                    try CalendarReader.read(buffer, file: "file", horizon: horizon, control: control)
                }
            }.get()
        }
    }

    @Test func everyCutReadsOrIsRefused() throws {
        let bytes = try Fixture.bytes("calendar.ics")
        let whole = try calendar(bytes).value
        var sessions = 0
        for end in 0...bytes.count {
            guard let read = try? calendar(Array(bytes[..<end])) else { continue }
            // What was whole before the cut stays as it was; what was cut is told.
            #expect(read.value.sessions.count >= sessions)
            sessions = read.value.sessions.count
            for (cut, other) in zip(read.value.sessions, whole.sessions) { #expect(cut.title == other.title) }
            #expect(end > bytes.count - 2 || !read.issues.isEmpty)
        }
        #expect(sessions == whole.sessions.count)
    }

    @Test func changedBytesReadOrAreRefused() throws {
        var numbers = SeededNumbers(state: 5545)
        let bytes = try Fixture.bytes("calendar.ics")
        let likely = Array(":;=,\\\"\r\n 0123456789ZTPEB".utf8)
        for _ in 0..<600 {
            var changed = bytes
            for _ in 0..<Int.random(in: 1...8, using: &numbers) {
                changed[Int.random(in: changed.indices, using: &numbers)] =
                    likely[Int.random(in: likely.indices, using: &numbers)]
            }
            guard let read = try? calendar(changed) else { continue }
            // Whatever was read can be written and read again, with the same times.
            let second = try again(read.value)
            #expect(second.value.sessions.map(\.times) == read.value.sessions.map(\.times))
        }
    }

    /// The counts are those of another parser.
    @Test(.enabled(if: Delivered.isThere))
    func theDeliveredCalendar() throws {
        let read = try calendar(Fixture.delivered("agendas/pyconuk-2015.ics"))
        let sessions = read.value.sessions
        #expect(sessions.count == 162)
        #expect(Set(sessions.map(\.uid)).count == 162)
        #expect(read.value.rooms.count == 11)
        #expect(sessions.count { !$0.text.isEmpty } == 90)
        #expect(read.agendaIssues == Array(repeating: .noLength, count: 5))
    }
}
