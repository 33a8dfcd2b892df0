import Testing

@testable import Core

@Suite struct ScheduleXMLTests {
    @Test func pentabarf() throws {
        let read = try schedule(Fixture.schedule("pentabarf.xml"))
        let programme = read.value
        #expect(programme.layout == .scheduleXML)
        #expect(programme.title == "Meeting of cities")
        #expect(programme.place == "Town Hall, Leeds")
        #expect(programme.version == "1.2")
        #expect(programme.zone == "")
        #expect(programme.days == Day(iso: "2012-10-27").flatMap { first in first...(first + 1) })
        #expect(programme.rooms == ["Hall A", "Hall B"])
        #expect(programme.tracks == ["Plenary"])
        #expect(programme.kept == ["subtitle=Two days in autumn", "days=2", "day_change=04:00", "timeslot_duration=00:15"])
        #expect(
            programme.sessions.map(writtenTimes) == [
                ["2012-10-27T09:30 45"], ["2012-10-28T00:30 0"], ["2012-10-27T23:30 90"], ["2012-10-28T10:00 2910"],
            ])
        let first = programme.sessions[0]
        #expect(first.uid == "1")
        #expect(first.title == "Opening")
        #expect(first.subtitle == "What we meet for")
        #expect(first.abstract == "Who reports, who doesn't.\n\nAnd why a < b.")
        #expect(first.kind == "lecture")
        #expect(first.language == "en")
        #expect(first.people == [Participant(name: "Speaker 1", id: "1"), Participant(name: "Speaker 2", id: "2")])
        #expect(first.kept == ["link=https://example.org/1 Paper"])
        #expect(first.line == 16)
        #expect(programme.sessions[1].abstract == "Two\nlines")
        #expect(programme.sessions[2].uid == "Hall B 2012-10-27T23:30 Late talk")
        #expect(programme.sessions[3].recording == .recorded)
        #expect(
            read.issues == [
                Issue(file: "file", row: 36, kind: .agenda(.noLength)),
                Issue(file: "file", row: 51, kind: .agenda(.keptAside(reason: .badStart, text: "Unplanned"))),
                Issue(file: "file", row: 45, kind: .agenda(.noUIDs(count: 2))),
            ])
    }

    @Test func frab() throws {
        let summer = { (zone: String, wall: Int) -> Int? in zone == "Europe/London" ? (wall < 1_729_990_800 ? 3600 : 0) : nil }
        let read = try schedule(Fixture.schedule("frab.xml"), offset: summer)
        let programme = read.value
        #expect(programme.acronym == "cities24")
        #expect(programme.version == "Draft 3")
        #expect(programme.zone == "Europe/London")
        #expect(programme.rooms == ["Red", "Blue"])
        #expect(programme.sessions.map(writtenTimes) == [["2024-10-26T23:00 240 +60"], ["2024-10-27T01:30 20 +0"]])
        #expect(programme.sessions.map(\.zone) == ["Europe/London", "Europe/London"])
        let first = programme.sessions[0]
        #expect(first.uid == "11111111-1111-4111-8111-111111111111")
        #expect(first.recording == .notRecorded)
        #expect(first.people == [Participant(name: "Speaker 3", id: "33333333-3333-4333-8333-333333333333")])
        #expect(
            first.kept == ["id=11", "slug=cities24-11-the_long_night", "logo=/logos/11.png", "recording_license=CC BY 4.0"])
        #expect(read.issues == [])
    }

    /// One guid stands for two rooms; a session comes a second time elsewhere; a date in UTC stands beside the venue's clock.
    @Test func pretalx() throws {
        let read = try schedule(Fixture.schedule("pretalx.xml"))
        let programme = read.value
        #expect(programme.url == "https://example.org/safer/")
        #expect(programme.tracks == ["Practice", "Law"])
        #expect(programme.rooms == ["Aula", "Annex"])
        #expect(
            programme.sessions.map(writtenTimes) == [
                ["2025-03-28T10:00 30 +60"], ["2025-03-28T15:00 30 +60"],
                ["2025-03-28T09:30 1830 +60", "2025-03-30T09:30 60 +120"],
            ])
        let guid = "44444444-4444-4444-8444-444444444444"
        #expect(programme.sessions.map(\.uid).prefix(2) == [guid, guid + " 2025-03-28T15:00"])
        let first = programme.sessions[0]
        #expect(first.title == "Reporting <centres> & trust")
        #expect(first.abstract == "**Markdown** & a list:\n\n* one\n* `List<T>`")
        #expect(first.recording == .recorded)
        #expect(first.url == "https://example.org/safer/talk/AB3DEF/")
        #expect(
            first.kept == [
                "attachment=https://example.org/a.pdf Slides", "id=101", "code=AB3DEF", "slug=safer-places-101-reporting",
                "feedback_url=https://example.org/safer/talk/AB3DEF/feedback/",
            ])
        #expect(
            read.kinds == [
                .roomIDTwice("aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"), .uidShared(guid), .outsideDays("2025-03-30T09:30"),
            ])
    }

    /// The conference says UTC and its sessions +01:00.
    @Test func c3voc() throws {
        let read = try schedule(Fixture.schedule("c3voc.xml"))
        #expect(read.value.zone == "")
        #expect(read.value.kept.contains("time_zone_name=UTC"))
        #expect(read.value.sessions.map(writtenTimes) == [["2024-12-27T11:00 40 +60"], ["2024-12-28T00:30 30 +60"]])
        #expect(read.value.sessions.map(\.zone) == ["", ""])
        #expect(read.kinds == [.zoneDiffers("UTC")])
    }

    @Test(arguments: [
        ("", "date=\"2024-10-26\" index=\"1\"", "00:30", "2024-10-27T00:30"),
        ("", "date=\"2024-10-26\" index=\"1\"", "04:00", "2024-10-26T04:00"),
        ("<day_change>00:00</day_change>", "date=\"2024-10-26\"", "00:30", "2024-10-26T00:30"),
        ("<day_change>09:00:00</day_change>", "date=\"2024-10-26\"", "08:59", "2024-10-27T08:59"),
        ("<day_change>09:00:00</day_change>", "date=\"2024-10-26\"", "09:00", "2024-10-26T09:00"),
        ("", "date=\"2024-10-26\"", "25:30", "2024-10-27T01:30"),
        ("", "date=\"2024-10-26\" start=\"2024-10-26T10:00:00\" end=\"2024-10-27T06:00:00\"", "05:30", "2024-10-27T05:30"),
        ("", "date=\"2024-10-26\" start=\"2024-10-26T10:00:00\" end=\"2024-10-27T06:00:00\"", "08:00", "2024-10-26T08:00"),
        ("", "date=\"2024-10-26\" start=\"2024-10-26T10:00:00\" end=\"2024-10-26T18:00:00\"", "00:30", "2024-10-26T00:30"),
        ("", "start=\"2024-10-26T10:00:00\" end=\"2024-10-27T06:00:00\"", "11:00", "2024-10-26T11:00"),
    ])
    func daysThatEndAfterMidnight(head: String, day: String, start: String, found: String) throws {
        let event = "<event id=\"1\"><start>\(start)</start><duration>00:30</duration><title>A</title></event>"
        #expect(try schedule(scheduleXML(head: head, day: day, event)).value.sessions.map(writtenTimes) == [[found + " 30"]])
    }

    @Test(arguments: [
        ("<date>2024-10-26T10:00:00+02:00</date>", ["2024-10-26T10:00 0 +120"], [AgendaIssue.noLength]),
        ("<date>2024-10-26T10:00:00Z</date><duration>30</duration>", ["2024-10-26T10:00 30 +0"], []),
        ("<date>2024-10-26T10:00:00Z</date><start>05:30</start><duration>30</duration>", ["2024-10-26T05:30 30 -270"], []),
        ("<date>2024-10-26T23:00:00Z</date><start>01:00</start><duration>30</duration>", ["2024-10-27T01:00 30 +120"], []),
        ("<date>2024-10-26T10:00:00.000+0530</date><duration>PT1H30M</duration>", ["2024-10-26T10:00 90 +330"], []),
        ("<date>2024-10-26</date><start>10:00</start><duration>1:02:03</duration>", ["2024-10-26T10:00 1563"], []),
        ("<date>2024-10-26</date><start>00:15</start><end>00:45</end>", ["2024-10-26T00:15 30"], []),
        ("<start>23:30</start><end>00:45</end>", ["2024-10-26T23:30 75"], []),
        ("<start>13:30</start><end>12:45</end>", ["2024-10-26T13:30 0"], [.endBeforeStart]),
        (
            "<start>13:30</start><duration>half</duration>", ["2024-10-26T13:30 0"],
            [.badValue(property: "duration", text: "half"), .noLength]
        ),
        ("<date>2024-10-26</date>", ["2024-10-26"], []),
        ("<start>25:00</start><date>0000-13-40</date>", ["2024-10-27T01:00 0"], [.noLength]),
    ])
    func timesOfEvents(parts: String, found: [String], issues: [AgendaIssue]) throws {
        let read = try schedule(scheduleXML("<event id=\"1\"><title>A</title>\(parts)</event>"))
        #expect(read.value.sessions.map(writtenTimes) == [found])
        #expect(read.kinds == issues)
    }

    @Test(arguments: [
        ("", AgendaIssue.Reason.noStart), ("<start>49:00</start>", .badStart), ("<start>10:75</start>", .badStart),
        ("<start>noon</start>", .badStart), ("<date>2024-10-26</date><start>noon</start>", .badStart),
    ])
    func withoutATimeASessionIsKeptAside(parts: String, reason: AgendaIssue.Reason) throws {
        let read = try schedule(scheduleXML("<event id=\"1\"><title>A</title>\(parts)</event>"))
        #expect(read.value.sessions == [])
        #expect(read.kinds == [.keptAside(reason: reason, text: "A")])
    }

    @Test func aZoneThatIsNotKnown() throws {
        let event = "<event id=\"1\"><title>A</title><start>10:00</start><duration>00:10</duration></event>"
        let read = try schedule(scheduleXML(head: "<time_zone_name>Mars/North</time_zone_name>", event))
        #expect(read.value.sessions.map(writtenTimes) == [["2024-10-26T10:00 10"]])
        #expect(read.kinds == [.unknownZone("Mars/North")])
    }

    @Test func theSameTwice() throws {
        let event = "<event id=\"1\"><title>A</title><start>10:00</start><duration>00:10</duration></event>"
        let later = event.split(separator: "10:00").joined(separator: "12:00")
        let read = try schedule(scheduleXML(event + later + event))
        #expect(read.value.sessions.map(writtenTimes) == [["2024-10-26T10:00 10", "2024-10-26T12:00 10"]])
        #expect(read.kinds == [.uidTwice("1")])
    }

    @Test(arguments: [
        (
            "<!DOCTYPE schedule [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><schedule>&b;</schedule>",
            ReadError.documentType(part: "file")
        ),
        ("<schedule><day><event><title>a</day></schedule>", .damagedXML(part: "file", line: 1)),
        ("<schedule>", .damagedXML(part: "file", line: 1)),
    ])
    func refused(text: String, error: ReadError) {
        #expect(throws: error) { try schedule(text) }
    }

    @Test func deepAndLongElementsAreRefused() {
        let deep = String(repeating: "<a>", count: 80)
        #expect(throws: ReadError.nestedTooDeep(limit: 64)) { try schedule("<schedule>" + deep) }
        var limits = Limits()
        limits.field = 100
        let long = scheduleXML("<event><title>" + String(repeating: "a", count: 101))
        #expect(throws: ReadError.fieldTooLong(row: 1, limit: 100)) { try schedule(Array(long.utf8), limits: limits) }
        limits.rows = 2
        let many = scheduleXML(String(repeating: "<event><start>10:00</start><title>A</title></event>", count: 3))
        #expect(throws: ReadError.tooManyRows(limit: 2)) { try schedule(Array(many.utf8), limits: limits) }
    }
}
