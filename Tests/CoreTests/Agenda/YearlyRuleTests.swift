import Testing

@testable import Core

@Suite struct YearlyRuleTests {
    private let first: Day

    init() throws { first = try #require(Day(iso: "2012-10-13")) }

    @Test func aDateEveryYear() throws {
        let rule = try #require(YearlyRule("FREQ=YEARLY", first: first))
        #expect(rule == .date(month: 10, day: 13))
        #expect(rule.day(in: 2026)?.iso == "2026-10-13")
    }

    @Test(arguments: [
        (2012, "2012-10-13"), (2013, "2013-10-12"), (2016, "2016-10-08"), (2018, "2018-10-13"), (2022, "2022-10-08"),
        (2024, "2024-10-12"), (2026, "2026-10-10"), (2028, "2028-10-14"), (2100, "2100-10-09"),
    ])
    func theSecondSaturdayOfOctober(year: Int, day: String) throws {
        let rule = try #require(YearlyRule("FREQ=YEARLY;BYMONTH=10;BYDAY=2SA", first: first))
        #expect(rule.day(in: year)?.iso == day)
    }

    @Test(arguments: [
        ("FREQ=YEARLY;BYMONTH=1;BYDAY=1MO", 2024, "2024-01-01"), ("FREQ=YEARLY;BYMONTH=1;BYDAY=1SU", 2024, "2024-01-07"),
        ("FREQ=YEARLY;BYMONTH=2;BYDAY=4TH", 2024, "2024-02-22"), ("FREQ=YEARLY;BYMONTH=12;BYDAY=1FR", 2023, "2023-12-01"),
    ])
    func otherWeekdays(text: String, year: Int, day: String) throws {
        #expect(try #require(YearlyRule(text, first: first)).day(in: year)?.iso == day)
    }

    @Test func theTwentyNinthOfFebruaryIsInLeapYearsAlone() throws {
        let leapDay = try #require(Day(iso: "2020-02-29"))
        let rule = try #require(YearlyRule("FREQ=YEARLY", first: leapDay))
        #expect(rule.day(in: 2023) == nil)
        #expect(rule.day(in: 2024)?.iso == "2024-02-29")
    }

    @Test(arguments: [
        "", "FREQ=MONTHLY", "FREQ=YEARLY;BYMONTH=10", "FREQ=YEARLY;BYMONTH=13;BYDAY=2SA", "FREQ=YEARLY;BYMONTH=10;BYDAY=SA",
        "FREQ=YEARLY;BYMONTH=10;BYDAY=5SA", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SA", "FREQ=YEARLY;BYMONTH=10;BYDAY=2XX",
        "FREQ=YEARLY;BYMONTH=10;BYDAY=2SA;COUNT=3", "FREQ=YEARLY;INTERVAL=2", "BYMONTH=10;FREQ=YEARLY;BYDAY=2SA",
    ])
    func otherRules(text: String) { #expect(YearlyRule(text, first: first) == nil) }
}
