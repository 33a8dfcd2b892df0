import Testing

@testable import Core

/// When events take place: dates, clocks, zones, lengths.
@Suite struct EventTimeTests {
    @Test(arguments: [
        // Whole days; the end is the day after.
        (["DTSTART;VALUE=DATE:20240910"], ["2024-09-10"]), (["DTSTART:20240910"], ["2024-09-10"]),
        (["DTSTART;VALUE=DATE:20240910", "DTEND;VALUE=DATE:20240911"], ["2024-09-10"]),
        (["DTSTART;VALUE=DATE:20240910", "DTEND;VALUE=DATE:20240913"], ["2024-09-10/2024-09-12"]),
        (["DTSTART;VALUE=DATE:20240910", "DTEND;VALUE=DATE:20240910"], ["2024-09-10"]),
        (["DTSTART;VALUE=DATE:20240910", "DURATION:P1W"], ["2024-09-10/2024-09-16"]),
        (["DTSTART;VALUE=DATE:20240910", "DURATION:PT36H"], ["2024-09-10/2024-09-11"]),
        // Clocks.
        (["DTSTART:20240910T090000", "DTEND:20240910T100000"], ["2024-09-10 09:00 60m"]),
        (["DTSTART:20240910T090000Z", "DURATION:PT45M"], ["2024-09-10 09:00+0 45m"]),
        (["DTSTART;TZID=Europe/London:20240910T090000", "DTEND;TZID=Europe/London:20240910T093000"], ["2024-09-10 09:00+1 30m"]),
        (["DTSTART;TZID=Asia/Kolkata:20240910T090000", "DURATION:PT5M"], ["2024-09-10 09:00+5:30 5m"]),
        (["DTSTART;TZID=America/New_York:20240910T090000", "DTEND:20240910T140000Z"], ["2024-09-10 09:00-4 60m"]),
        (["DTSTART;TZID=Europe/London:20240910T090000", "DTEND;TZID=Europe/Paris:20240910T113000"], ["2024-09-10 09:00+1 90m"]),
        (["DTSTART;TZID=/example.org/2024/Europe/London:20240910T090000", "DURATION:PT5M"], ["2024-09-10 09:00+1 5m"]),
        (["DTSTART;TZID=GMT Standard Time:20240910T090000", "DURATION:PT5M"], ["2024-09-10 09:00+1 5m"]),
        (["DTSTART;TZID=Nowhere/Town:20240910T090000", "DURATION:PT5M"], ["2024-09-10 09:00 5m"]),
        // The hour that is skipped, and the one that comes twice.
        (["DTSTART;TZID=Europe/London:20240331T013000", "DURATION:PT1H"], ["2024-03-31 02:30+1 60m"]),
        (["DTSTART;TZID=Europe/London:20241027T013000", "DURATION:PT1H"], ["2024-10-27 01:30+1 60m"]),
        (
            ["DTSTART;TZID=Europe/London:20241027T003000", "DTEND;TZID=Europe/London:20241027T023000"],
            ["2024-10-27 00:30+1 180m"]
        ),
        (["DTSTART;TZID=Europe/London:20240330T120000", "DURATION:P1D"], ["2024-03-30 12:00+0 1380m"]),
        (["DTSTART;TZID=Europe/London:20240330T120000", "DURATION:PT24H"], ["2024-03-30 12:00+0 1440m"]),
        // The first days there are, and the last.
        (["DTSTART;TZID=Etc/UTC:00010101T000000", "DURATION:PT1H"], ["0001-01-01 00:00+0 60m"]),
        (["DTSTART;TZID=Pacific/Auckland:99991231T233000", "DURATION:P9D"], ["9999-12-31 23:30+13 29m"]),
        (["DTSTART:99991231T233000Z", "DURATION:PT316192377600S"], ["9999-12-31 23:30+0 29m"]),
        (["DTSTART;VALUE=DATE:99991231", "DURATION:P9W"], ["9999-12-31"]),
        (["DTSTART:99991231T230000", "DURATION:P9W"], ["9999-12-31 23:00 59m"]),
        (["DTSTART;VALUE=DATE:00010101"], ["0001-01-01"]),
    ])
    func whenItIs(lines: [String], expected: [String]) throws {
        var whole = ["BEGIN:VEVENT", "UID:1"] + lines
        whole.append("END:VEVENT")
        #expect(try calendar(whole).times == [expected])
    }

    @Test(arguments: [
        (["DTSTART:20240910T090000Z"], [AgendaIssue.noLength]),
        (["DTSTART:20240910T090000Z", "DTEND:20240910T080000Z"], [.endBeforeStart]),
        (["DTSTART;VALUE=DATE:20240910", "DTEND;VALUE=DATE:20240901"], [.endBeforeStart]),
        (["DTSTART:20240910T090000Z", "DURATION:-PT5M"], [.endBeforeStart]),
        (["DTSTART:20240910T090000Z", "DURATION:5M"], [.noLength, .badValue(property: "DURATION", text: "5M")]),
        (["DTSTART:20240910T090000Z", "DTEND:later"], [.noLength, .badValue(property: "DTEND", text: "later")]),
        (["DTSTART;TZID=Nowhere/Town:20240910T090000", "DURATION:PT5M"], [.unknownZone("Nowhere/Town")]),
        (["DTSTART;TZID=../../etc/passwd:20240910T090000", "DURATION:PT5M"], [.unknownZone("../../etc/passwd")]),
        (
            ["DTSTART;TZID=GMT Standard Time:20240910T090000", "DURATION:PT5M"],
            [.windowsZone("GMT Standard Time", meant: "Europe/London")]
        ),
        (["DTSTART:tomorrow"], [.keptAside(reason: .badStart, text: "tomorrow")]),
        (["DTSTART:00000101T000000"], [.keptAside(reason: .badStart, text: "00000101T000000")]),
        (["SUMMARY:Talk"], [.keptAside(reason: .noStart, text: "Talk")]),
        (["DTSTART;VALUE=DATE:20240910"], []),
    ])
    func whatIsOddIsTold(lines: [String], issues: [AgendaIssue]) throws {
        let read = try calendar(["BEGIN:VEVENT", "UID:1"] + lines + ["END:VEVENT"])
        #expect(read.agendaIssues == issues)
        #expect(read.issues.allSatisfy { $0.row == 3 || $0.row == 6 || $0.row == 5 })
    }

    /// Numbers that add up to more than the machine can count are no durations.
    @Test(arguments: ["DURATION:", "RDATE;VALUE=PERIOD:20240911T090000Z/"])
    func endlessDurationsAreNone(start: String) throws {
        let hostile = "P" + String(repeating: "999999999W", count: 50_000)
        for zone in ["", ";TZID=Europe/London"] {
            let read = try calendar(
                event("DTSTART" + zone + ":20240910T090000", "DTEND" + zone + ":20240910T100000", start + hostile))
            #expect(read.times.first?.first?.hasSuffix(" 60m") == true)
            #expect(read.agendaIssues.count == 1)
        }
    }

    @Test(arguments: [("0", 0, 0), ("7", 7, 0), ("2147483647", 2_147_483_647, 0), ("2147483648", 0, 1), ("-1", 0, 1)])
    func revisionsAreCounted(text: String, number: Int, issues: Int) throws {
        let read = try calendar(event("DTSTART;VALUE=DATE:20240910", "SEQUENCE:" + text))
        #expect(read.value.sessions[0].sequence == number && read.agendaIssues.count == issues)
    }

    /// Every name of Windows means a zone that this machine has.
    @Test func windowsZonesAreKnown() throws {
        #expect(WindowsZones.zones.count > 135)
        for (name, zone) in WindowsZones.zones { #expect(try ZoneClock.system(zone) != nil, "\(name)") }
    }

    @Test func timesInUTCAreToldByTheClockOfTheVenue() throws {
        let read = try calendar(
            ["X-WR-TIMEZONE:Europe/Brussels"] + event("DTSTART:20240701T090000Z", "DURATION:PT1H"))
        #expect(read.times == [["2024-07-01 11:00+2 60m"]])
        #expect(read.value.zone == "Europe/Brussels")
        #expect(read.value.sessions[0].zone == "UTC")
    }

    /// A zone that only the file describes, with changes by rule and by date.
    @Test func theFilesOwnZones() throws {
        let zone = [
            "BEGIN:VTIMEZONE", "TZID:Here", "BEGIN:STANDARD", "DTSTART:20001029T030000", "TZOFFSETFROM:+0300", "TZOFFSETTO:+0200",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:20000326T020000",
            "TZOFFSETFROM:+0200", "TZOFFSETTO:+0300", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "END:VTIMEZONE",
        ]
        let times = ["20240701T090000", "20241201T090000", "20240331T023000", "20241027T023000", "19900101T000000"]
        let events = times.enumerated().flatMap { number, time in
            event("UID:\(number)", "DTSTART;TZID=Here:" + time, "DURATION:PT1H")
        }
        let read = try calendar(zone + events)
        #expect(
            read.times.flatMap { $0 } == [
                "2024-07-01 09:00+3 60m", "2024-12-01 09:00+2 60m", "2024-03-31 03:30+3 60m", "2024-10-27 02:30+3 60m",
                "1990-01-01 00:00+2 60m",
            ])
        #expect(read.value.kept == zone)
        #expect(read.value.sessions[0].zone == "Here")
        // A zone of a known name, whatever the file says of it, is the system's.
        let known = zone.map { $0 == "TZID:Here" ? "TZID:Europe/London" : $0 }
        let other = try calendar(known + event("DTSTART;TZID=Europe/London:20240701T090000", "DURATION:PT1H"))
        #expect(other.times == [["2024-07-01 09:00+1 60m"]])
        #expect(other.value.kept == [])
    }

    @Test(arguments: [
        ("Europe/London", 1_711_846_799, 0), ("Europe/London", 1_711_846_800, 3600), ("Europe/London", 1_729_990_799, 3600),
        ("Europe/London", 1_729_990_800, 0), ("US/Eastern", 1_720_000_000, -14_400), ("Asia/Kathmandu", 0, 19_800),
        ("UTC", 0, 0),
    ])
    func offsetsOfZones(zone: String, instant: Int, offset: Int) throws {
        #expect(try ZoneClock.system(zone)?.offset(at: instant) == offset)
    }

    /// By what the clock shows: of the hour that comes twice the first, of the one that is skipped the clock before it.
    @Test(arguments: [
        ("Europe/London", "2026-10-25T00:30", 3600), ("Europe/London", "2026-10-25T01:30", 3600),
        ("Europe/London", "2026-10-25T02:00", 0), ("Europe/London", "2026-03-29T01:30", 0),
        ("Europe/London", "2026-03-29T02:00", 3600), ("America/New_York", "2026-11-01T01:30", -14_400),
        ("America/New_York", "2026-11-01T02:00", -18_000),
    ])
    func clocksOfAFile(zone: String, wall: String, offset: Int) throws {
        let clocks = ZoneClocks()
        for _ in 0..<2 { #expect(try clocks.offset(of: zone, wall: try seconds(wall)) == offset) }
    }

    @Test(arguments: ["Nowhere/Town", "", "/etc/passwd", "Europe", "zone.tab", "../zoneinfo/UTC"])
    func whatIsNoZoneHasNoClock(zone: String) throws {
        let clocks = ZoneClocks()
        for _ in 0..<2 { #expect(try clocks.offset(of: zone, wall: 0) == nil) }
    }
}
