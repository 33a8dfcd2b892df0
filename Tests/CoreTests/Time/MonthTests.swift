import Testing

@testable import Core

@Suite struct MonthTests {
    @Test(arguments: [
        ("2016-07", "2016-07-01", "2016-07-31"), ("2019-02", "2019-02-01", "2019-02-28"), ("2020-02", "2020-02-01", "2020-02-29"),
        ("1900-02", "1900-02-01", "1900-02-28"), ("2018-12", "2018-12-01", "2018-12-31"), ("2021-04", "2021-04-01", "2021-04-30"),
    ])
    func firstAndLastDay(text: String, first: String, last: String) throws {
        let month = try #require(Month(iso: text))
        #expect(month.iso == text)
        #expect(month.first.iso == first)
        #expect(month.last.iso == last)
        #expect(month.last - month.first + 1 == month.dayCount)
    }

    @Test func monthsGoOnAcrossTheTurnOfAYear() throws {
        let december = try #require(Month(iso: "2018-12"))
        #expect(december.next.iso == "2019-01" && december.next.previous == december)
        #expect((december.year, december.number) == (2018, 12))
        #expect((december.next.year, december.next.number) == (2019, 1))
        #expect(try #require(Day(iso: "2018-12-31")).month == december)
    }

    @Test(arguments: [
        "", "2016", "2016-7", "2016-13", "2016-00", "0000-01", "2016-07-01", "2016/07", "2016-0x", "2016-+7", "+016-07",
    ])
    func noMonth(text: String) { #expect(Month(iso: text) == nil) }
}
