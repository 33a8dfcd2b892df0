import Testing

@testable import Core

@Suite struct PeriodTests {
    @Test(arguments: [
        ("2018/19", "2018-04-01", "2019-03-31", 2018), ("2011/12", "2011-04-01", "2012-03-31", 2011),
        ("1999/00", "1999-04-01", "2000-03-31", 1999), ("2016-07", "2016-07-01", "2016-07-31", 2016),
        ("2019-03", "2019-03-01", "2019-03-31", 2018), ("2019-04", "2019-04-01", "2019-04-30", 2019),
        ("2020-02", "2020-02-01", "2020-02-29", 2019), ("2018", "2018-01-01", "2018-12-31", 2018),
        ("0099", "0099-01-01", "0099-12-31", 99),
    ])
    func daysAndFinancialYear(text: String, first: String, last: String, year: Int) throws {
        let period = try #require(Period(text))
        #expect(period.firstDay.iso == first)
        #expect(period.lastDay.iso == last)
        #expect(period.financialYear == year)
        #expect(period.label == text)
    }

    @Test(arguments: [
        ("2018/19", "2017/18"), ("2000/01", "1999/00"), ("2016-07", "2016-06"), ("2016-01", "2015-12"), ("2018", "2017"),
    ])
    func theOneBefore(text: String, before: String) throws {
        let period = try #require(Period(text))
        #expect(period.previous == Period(before))
        #expect(period.previous < period)
    }

    @Test(arguments: [
        "", "20180", "218", "2018/20", "2018/18", "2018/2019", "18/19", "2018-19", "2018-13", "2018/19 ", "2018/1", "2018/+9",
        "2008/+9",
        "+018/19", "-001/00", "2018/19/20", "2016-07-01",
    ])
    func noPeriod(text: String) { #expect(Period(text) == nil) }
}
