import Testing

@testable import Core

@Suite struct CalendarTimeTests {
    @Test(arguments: [
        ("20240910", 19976 * 86_400, true), ("20240910T093015", 19976 * 86_400 + 34_215, false),
        ("20240910T0930", 19976 * 86_400 + 34_200, false), ("20240910t093015z", 19976 * 86_400 + 34_215, false),
        (" 20240910T093060 ", 19976 * 86_400 + 34_259, false), ("20240910T240000", 19977 * 86_400, false),
        ("00010101", -719_162 * 86_400, true), ("99991231T235959Z", CalendarTime.last, false),
    ])
    func timesAreRead(text: String, wall: Int, isDate: Bool) throws {
        let time = try #require(CalendarTime(text))
        #expect(time.wall == wall)
        #expect(time.isDate == isDate)
        #expect((time.clock == .utc) == text.lowercased().contains("z"))
    }

    @Test(arguments: [
        "", "2024", "20240230", "20241301", "00000101", "20240910T", "20240910T25", "20240910T2500", "20240910T240001",
        "20240910T096000", "20240910T093061", "20240910T09301", "20240910X093015", "2024-09-10", "20240910T093015+0100",
        "99991231T240000", "２０２４0910",
    ])
    func whatIsNoTimeIsNone(text: String) { #expect(CalendarTime(text) == nil) }

    @Test(arguments: [
        ("P1D", 1, 0), ("PT1H30M", 0, 5400), ("P1DT2H3M4S", 1, 7384), ("P2W", 14, 0), ("-PT15M", 0, -900), ("+P1D", 1, 0),
        ("PT0S", 0, 0), ("pt5m", 0, 300), ("PT36H", 0, 129_600), ("P1W2DT3S", 9, 3), ("P3659634D", 3_659_634, 0),
        ("-PT316192377600S", 0, -316_192_377_600),
    ])
    func durationsAreRead(text: String, days: Int, seconds: Int) {
        #expect(CalendarDuration(text) == CalendarDuration(days: days, seconds: seconds))
    }

    @Test(arguments: [
        "", "P", "PT", "1D", "P1H", "PT1D", "P1", "PT1H2", "P1DT1HT", "P-1D", "P9999999999D", "PT1.5H",
        // Each unit once, in order, within the years that there are.
        "P1D1D", "P1D1W", "PT1M1H", "PT1H1H", "PT1S1M", "P3659635D", "P522805W1D", "PT316192377601S", "PT999999999999S",
        "P999999999W999999999W999999999W",
    ])
    func whatIsNoDurationIsNone(text: String) { #expect(CalendarDuration(text) == nil) }

    @Test(arguments: [("+0100", 3600), ("-0530", -19_800), ("-000115", -75), ("+0000", 0)])
    func offsetsAreRead(text: String, seconds: Int) { #expect(calendarOffset(text) == seconds) }

    @Test(arguments: ["0100", "+1", "+01:00", "+9900", "+0199", "+010060", ""])
    func whatIsNoOffsetIsNone(text: String) { #expect(calendarOffset(text) == nil) }
}
