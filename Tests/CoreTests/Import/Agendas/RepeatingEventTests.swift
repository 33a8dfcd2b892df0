import Testing

@testable import Core

/// Events that repeat, and occurrences that differ.
@Suite struct RepeatingEventTests {
    @Test(
        arguments: [
            (
                ["DTSTART;TZID=Europe/London:20240325T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=2"],
                ["2024-03-25 09:00+0 60m", "2024-04-01 09:00+1 60m"]
            ),
            // UNTIL in UTC is held against the clock of the zone; the last time is part of it.
            (
                ["DTSTART;TZID=America/New_York:20240910T200000", "DURATION:PT1H", "RRULE:FREQ=DAILY;UNTIL=20240912T000000Z"],
                ["2024-09-10 20:00-4 60m", "2024-09-11 20:00-4 60m"]
            ),
            (
                ["DTSTART;VALUE=DATE:20240910", "RRULE:FREQ=DAILY;UNTIL=20240912T235959Z"],
                ["2024-09-10", "2024-09-11", "2024-09-12"]
            ),
            (["DTSTART;VALUE=DATE:20240229", "RRULE:FREQ=YEARLY;COUNT=2"], ["2024-02-29", "2028-02-29"]),
            // The start counts, also where the rule does not give it.
            (
                ["DTSTART:20240910T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=2"],
                ["2024-09-10 09:00 60m", "2024-09-11 09:00 60m", "2024-09-18 09:00 60m"]
            ),
            // Single times, periods with lengths of their own, and exceptions.
            (
                ["DTSTART:20240910T090000Z", "DURATION:PT1H", "RDATE:20240912T090000Z,20240911T090000Z,20240910T090000Z"],
                ["2024-09-10 09:00+0 60m", "2024-09-11 09:00+0 60m", "2024-09-12 09:00+0 60m"]
            ),
            (
                [
                    "DTSTART:20240910T090000Z", "DURATION:PT1H",
                    "RDATE;VALUE=PERIOD:20240911T090000Z/PT2H,20240912T090000Z/20240912T093000Z",
                ],
                ["2024-09-10 09:00+0 60m", "2024-09-11 09:00+0 120m", "2024-09-12 09:00+0 30m"]
            ),
            (
                [
                    "DTSTART;TZID=Europe/London:20240910T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=4",
                    "EXDATE;TZID=Europe/London:20240911T090000", "EXDATE:20240912T080000Z",
                ],
                ["2024-09-10 09:00+1 60m", "2024-09-13 09:00+1 60m"]
            ),
            (
                ["DTSTART:20240910T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20240911"],
                ["2024-09-10 09:00 60m", "2024-09-12 09:00 60m"]
            ),
            (["DTSTART;VALUE=DATE:20240910", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20240910,20240912"], ["2024-09-11"]),
            (
                ["DTSTART:20240910T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=5", "EXRULE:FREQ=DAILY;INTERVAL=2"],
                ["2024-09-11 09:00 60m", "2024-09-13 09:00 60m"]
            ),
            // Two rules.
            (
                ["DTSTART;VALUE=DATE:20240910", "RRULE:FREQ=DAILY;COUNT=2", "RRULE:FREQ=WEEKLY;COUNT=2"],
                ["2024-09-10", "2024-09-11", "2024-09-17"]
            ),
        ] as [([String], [String])])
    func whenItRepeats(lines: [String], expected: [String]) throws {
        let read = try calendar(["BEGIN:VEVENT", "UID:1"] + lines + ["END:VEVENT"])
        #expect(read.times == [expected])
        #expect(read.issues == [])
        #expect(read.value.horizon == nil)
        #expect(read.value.sessions[0].recurrence == lines)
    }

    @Test func whatRepeatsWithoutEndIsWorkedOutWithinTheHorizon() throws {
        let read = try calendar(
            event("DTSTART;VALUE=DATE:20000101", "RRULE:FREQ=YEARLY")
                + event("UID:2", "DTSTART;VALUE=DATE:20270101", "RRULE:FREQ=YEARLY")
                + event("UID:3", "DTSTART;VALUE=DATE:20400101", "RRULE:FREQ=YEARLY"))
        #expect(read.times == [["2026-01-01", "2027-01-01", "2028-01-01"], ["2027-01-01", "2028-01-01"], ["2040-01-01"]])
        #expect(read.value.horizon.map { $0.lowerBound.iso + " " + $0.upperBound.iso } == "2025-11-23 2028-11-24")
        #expect(read.issues == [])
    }

    @Test func theClockOnTheWallStaysWhereSummerTimeComes() throws {
        let read = try calendar(
            event("DTSTART;TZID=Europe/London:20241020T013000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3")
                + event("UID:2", "DTSTART;TZID=Europe/London:20240324T013000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3"))
        #expect(
            read.times == [
                ["2024-10-20 01:30+1 60m", "2024-10-27 01:30+1 60m", "2024-11-03 01:30+0 60m"],
                ["2024-03-24 01:30+0 60m", "2024-03-31 02:30+1 60m", "2024-04-07 01:30+1 60m"],
            ])
    }

    @Test(arguments: [
        ("RRULE:FREQ=DAILY;COUNT=1000000000", AgendaIssue.tooManyTimes(limit: 40), 40),
        ("RRULE:FREQ=SECONDLY", .tooManyTimes(limit: 40), 40), ("RRULE:FREQ=DAILY;UNTIL=99991231", .tooManyTimes(limit: 40), 40),
        ("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", .neverHappens("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), 1),
        ("RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", .neverHappens("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"), 1),
        ("RRULE:FREQ=MONTHLY;INTERVAL=2;BYMONTH=2", .neverHappens("FREQ=MONTHLY;INTERVAL=2;BYMONTH=2"), 1),
        ("RRULE:FREQ=DAILY;UNTIL=20000101", .neverHappens("FREQ=DAILY;UNTIL=20000101"), 1),
        ("RRULE:FREQ=DAILY;UNTIL=20261301", .badRule("FREQ=DAILY;UNTIL=20261301"), 1),
        ("RRULE:FREQ=SOMETIMES", .badRule("FREQ=SOMETIMES"), 1), ("RRULE:", .badRule(""), 1),
        ("RRULE:FREQ=MONTHLY;BYWEEKNO=1", .badRule("FREQ=MONTHLY;BYWEEKNO=1"), 1),
        ("RDATE:20261130T090000,soon", .badValue(property: "RDATE", text: "soon"), 2),
        ("EXDATE:soon", .badValue(property: "EXDATE", text: "soon"), 1),
    ])
    func whatIsOddIsBoundedAndTold(line: String, issue: AgendaIssue, times: Int) throws {
        var limits = Limits()
        limits.times = 40
        let read = try calendar(event("DTSTART:20260105T090000", "DURATION:PT1H", line), limits: limits)
        #expect(read.agendaIssues == [issue])
        #expect(read.value.sessions.map(\.times.count) == [times])
    }

    /// Of too many times those near the day of the reading are kept.
    @Test func ofTooManyTheNearOnesAreKept() throws {
        let read = try calendar(event("DTSTART;VALUE=DATE:19900101", "RRULE:FREQ=DAILY;UNTIL=20991231"))
        #expect(read.agendaIssues == [.tooManyTimes(limit: 5000)])
        #expect(read.value.sessions[0].times.last?.short == "2028-11-24")
    }

    @Test func theTimesOfAFileAreBounded() throws {
        var limits = Limits()
        limits.allTimes = 25
        let events = (0..<4).flatMap { event("UID:\($0)", "DTSTART;VALUE=DATE:20240101", "RRULE:FREQ=DAILY;COUNT=10") }
        let read = try calendar(events, limits: limits)
        #expect(read.value.sessions.map(\.times.count) == [10, 10, 5, 1])
        #expect(read.agendaIssues == [.tooManyTimes(limit: 25), .tooManyTimes(limit: 25)])
    }

    private let daily = event(
        "DTSTART;TZID=Europe/London:20240910T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=5", "SUMMARY:All")

    @Test(
        arguments: [
            // One that moves, in the zone's words and in UTC.
            (
                [
                    "RECURRENCE-ID;TZID=Europe/London:20240911T090000", "DTSTART;TZID=Europe/London:20240911T140000",
                    "DURATION:PT30M",
                ],
                ["10 09:00", "12 09:00", "13 09:00", "14 09:00"], ["11 14:00"]
            ),
            (
                ["RECURRENCE-ID:20240911T080000Z", "DTSTART;TZID=Europe/London:20240911T140000", "DURATION:PT30M"],
                ["10 09:00", "12 09:00", "13 09:00", "14 09:00"], ["11 14:00"]
            ),
            (
                ["RECURRENCE-ID;VALUE=DATE:20240911", "DTSTART;TZID=Europe/London:20240911T140000", "DURATION:PT30M"],
                ["10 09:00", "12 09:00", "13 09:00", "14 09:00"], ["11 14:00"]
            ),
            // One that is cancelled.
            (
                [
                    "RECURRENCE-ID;TZID=Europe/London:20240914T090000", "DTSTART;TZID=Europe/London:20240914T090000",
                    "DURATION:PT30M",
                    "STATUS:CANCELLED",
                ], ["10 09:00", "11 09:00", "12 09:00", "13 09:00"], ["14 09:00"]
            ),
            // One and all later ones, half an hour later.
            (
                [
                    "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/London:20240912T090000",
                    "DTSTART;TZID=Europe/London:20240912T093000",
                    "DURATION:PT30M",
                ], ["10 09:00", "11 09:00"], ["12 09:30", "13 09:30", "14 09:30"]
            ),
        ] as [([String], [String], [String])])
    func occurrencesThatDifferAreSessionsOfTheirOwn(lines: [String], others: [String], own: [String]) throws {
        let read = try calendar(daily + ["BEGIN:VEVENT", "UID:1", "SUMMARY:One"] + lines + ["END:VEVENT"])
        func short(_ session: ProgrammeSession) -> [String] { session.times.map { String($0.short.dropFirst(8).prefix(8)) } }
        #expect(read.value.sessions.map(\.title) == ["All", "One"])
        #expect(read.value.sessions.map(short) == [others, own])
        #expect(read.value.sessions[1].override == String(lines[0].dropFirst(14)))
        #expect(read.value.sessions[1].isCancelled == lines.contains("STATUS:CANCELLED"))
        #expect(read.issues == [])
    }

    /// Two changes for all later ones, and one for a single one after them.
    @Test func laterChangesEndEarlierOnes() throws {
        func change(_ id: String, _ start: String, _ title: String) -> [String] {
            [
                "BEGIN:VEVENT", "UID:1", "RECURRENCE-ID;" + id, "DTSTART;TZID=Europe/London:" + start, "DURATION:PT1H",
                "SUMMARY:" + title, "END:VEVENT",
            ]
        }
        let read = try calendar(
            change("RANGE=THISANDFUTURE;TZID=Europe/London:20240913T090000", "20240913T110000", "C")
                + change("RANGE=THISANDFUTURE;TZID=Europe/London:20240911T090000", "20240911T100000", "B")
                + change("TZID=Europe/London:20240914T090000", "20240915T080000", "D") + daily)
        #expect(read.value.sessions.map(\.title) == ["C", "B", "D", "All"])
        #expect(
            read.times == [
                ["2024-09-13 11:00+1 60m"], ["2024-09-11 10:00+1 60m", "2024-09-12 10:00+1 60m"], ["2024-09-15 08:00+1 60m"],
                ["2024-09-10 09:00+1 60m"],
            ])
    }

    @Test func changesOfEventsThatAreNotThereStandAlone() throws {
        let read = try calendar(
            event("UID:gone", "RECURRENCE-ID:20240911T080000Z", "DTSTART:20240911T090000Z", "DURATION:PT1H")
                + event("UID:gone", "RECURRENCE-ID:20240912T080000Z", "DTSTART:20240912T090000Z", "DURATION:PT1H"))
        #expect(read.times == [["2024-09-11 09:00+0 60m"], ["2024-09-12 09:00+0 60m"]])
        #expect(read.agendaIssues == [.orphanOverride("gone")])
    }

    @Test(arguments: [
        (["SEQUENCE:1"], ["SEQUENCE:2"], "second"), (["SEQUENCE:3"], ["SEQUENCE:2"], "first"),
        (["DTSTAMP:20240102T000000Z"], ["DTSTAMP:20240101T000000Z"], "first"),
        (["SEQUENCE:1", "DTSTAMP:20240101T000000Z"], ["DTSTAMP:20240102T000000Z"], "first"), ([], [], "second"),
    ])
    func theOneRevisedLastHolds(first: [String], second: [String], title: String) throws {
        func lines(_ more: [String], _ title: String) -> [String] {
            ["BEGIN:VEVENT", "UID:1", "DTSTART;VALUE=DATE:20240910", "SUMMARY:" + title] + more + ["END:VEVENT"]
        }
        let read = try calendar(lines(first, "first") + lines(second, "second"))
        #expect(read.value.sessions.map(\.title) == [title])
        #expect(read.agendaIssues == [.uidTwice("1")])
    }
}
