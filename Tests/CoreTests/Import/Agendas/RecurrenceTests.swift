import Testing

@testable import Core

/// Rules against the times that RFC 5545 and python-dateutil give; `Vectors/make_recurrences.py` wrote the table.
@Suite struct RecurrenceTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let source: String
        let start: String
        let rule: String
        let times: [String]

        var testDescription: String { source + " " + start + " " + rule }
    }

    static func cases(_ file: String) -> [Case] {
        let bytes = Repository.bytes("Tests/CoreTests/Vectors/" + file) ?? []
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Case(
                source: fields[0], start: fields[1], rule: fields[2], times: fields[3].split(separator: ",").map(String.init))
        }
    }

    /// The first times of a rule, as iCalendar writes them.
    private func times(_ rule: String, from text: String, limit: Int) throws -> [String] {
        let start = try #require(CalendarTime(text))
        let rule = try #require(try RecurrenceRule(rule))
        var budget = RecurrenceBudget()
        let until = rule.until.map { start.isDate ? floorDivided($0.wall, 86_400) * 86_400 : $0.wall }
        let found = try rule.times(
            from: start.wall, isDate: start.isDate, until: until, window: start.wall...CalendarTime.last, limit: limit,
            budget: &budget)
        #expect(!found.isRefused)
        return found.walls.map { CalendarTime(wall: $0, isDate: start.isDate).text }
    }

    @Test func thereAreAsManyCasesAsPromised() {
        let cases = RecurrenceTests.cases("recurrences.tsv")
        #expect(cases.count >= 170)
        #expect(cases.count { $0.source == "rfc" } >= 45)
        #expect(RecurrenceTests.cases("recurrence-choices.tsv").count >= 9)
    }

    @Test(arguments: cases("recurrences.tsv"))
    func timesAgree(with expected: Case) throws {
        #expect(try times(expected.rule, from: expected.start, limit: 20) == expected.times)
    }

    @Test(arguments: cases("recurrence-choices.tsv"))
    func whatIsReadDifferentlyIsReadAsChosen(expected: Case) throws {
        #expect(try times(expected.rule, from: expected.start, limit: expected.times.count) == expected.times)
    }

    /// By another calendar libical counts.
    @Test func otherCalendarsAreFollowed() throws {
        let rule = "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8;SKIP=FORWARD;COUNT=5"
        #expect(
            try times(rule, from: "20140208", limit: 20) == ["20140208", "20150227", "20160217", "20170306", "20180223"])
    }

    /// Where nothing is counted, following a rule begins near the window, with the same times.
    @Test(arguments: [
        "FREQ=DAILY;INTERVAL=7", "FREQ=DAILY;INTERVAL=3;BYMONTH=5", "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,SU;WKST=SU",
        "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-1", "FREQ=YEARLY;INTERVAL=4", "FREQ=HOURLY;INTERVAL=7",
        "FREQ=YEARLY;INTERVAL=3;BYWEEKNO=1;BYDAY=MO",
    ])
    func windowsCutTheSameTimesOut(text: String) throws {
        let start = try #require(CalendarTime("20010102T100000")).wall
        let window = try #require(CalendarTime("20240101")).wall...(try #require(CalendarTime("20371231")).wall)
        let rule = try #require(try RecurrenceRule(text))
        var budget = RecurrenceBudget()
        func walls(_ window: ClosedRange<Int>) throws -> [Int] {
            try rule.times(from: start, isDate: false, until: nil, window: window, limit: 400_000, budget: &budget).walls
        }
        let all = try walls(start...window.upperBound)
        #expect(try walls(window) == all.filter { window.contains($0) })
        #expect(all.count > 2)
    }

    @Test(arguments: [
        "", "FREQ=FORTNIGHTLY", "INTERVAL=2", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=x", "FREQ=DAILY;UNTIL=never", "FREQ=DAILY;UNTIL=20240230", "FREQ=DAILY;BYDAY=XX",
        "FREQ=DAILY;BYHOUR=24",
        "FREQ=DAILY;COUNT=1;COUNT=2", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1",
        "FREQ=DAILY;FREQ=WEEKLY",
        "FREQ=DAILY;COUNT=99999999999999999999", "FREQ=YEARLY;INTERVAL=99999",
    ])
    func whatIsNoRuleIsNone(text: String) throws {
        let rule = try RecurrenceRule(text)
        guard let rule else { return }
        // The thirteenth month is one of other calendars: a rule of ours that has it never comes true.
        var budget = RecurrenceBudget()
        let found = try rule.times(from: 0, isDate: false, until: nil, window: 0...CalendarTime.last, limit: 9, budget: &budget)
        #expect(found.walls.isEmpty)
    }

    /// Rules that never come true, or only after years of seconds, end soon; a clock would find it by the suite never ending.
    @Test(arguments: [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=SECONDLY;INTERVAL=2;BYSECOND=1,3", "FREQ=DAILY;INTERVAL=7;BYDAY=TU", "FREQ=MONTHLY;INTERVAL=2;BYMONTH=2",
        "FREQ=MINUTELY;INTERVAL=2;BYMINUTE=1",
    ])
    func whatNeverComesTrueGivesNothing(text: String) throws {
        let start = try #require(CalendarTime("20240101T000000"))
        let rule = try #require(try RecurrenceRule(text))
        var budget = RecurrenceBudget()
        let found = try rule.times(
            from: start.wall, isDate: false, until: nil, window: start.wall...CalendarTime.last, limit: 9, budget: &budget)
        #expect(found.walls.isEmpty)
    }

    @Test func workIsBounded() throws {
        var budget = RecurrenceBudget()
        let rule = try #require(try RecurrenceRule("FREQ=MONTHLY;INTERVAL=2;BYMONTH=2"))
        var rounds = 0
        while budget.work > 0, rounds < 100_000 {
            rounds += 1
            let window = 0...CalendarTime.last
            _ = try rule.times(from: 0, isDate: false, until: nil, window: window, limit: 9, budget: &budget)
        }
        #expect(rounds < 100_000)
        let weekly = try #require(try RecurrenceRule("FREQ=WEEKLY"))
        let found = try weekly.times(from: 0, isDate: false, until: nil, window: 0...CalendarTime.last, limit: 9, budget: &budget)
        #expect(found == RecurrenceTimes(isCut: true))
    }
}
