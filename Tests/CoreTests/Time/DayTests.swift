import Testing

@testable import Core

@Suite struct DayTests {
    @Test(arguments: [
        ("0001-01-01", -719_162), ("1600-02-29", -135_081), ("1900-03-01", -25_508), ("1969-12-31", -1), ("1970-01-01", 0),
        ("2000-02-29", 11_016), ("2018-10-29", 17_833), ("2024-02-29", 19_782), ("9999-12-31", 2_932_896),
    ])
    func daysAreCountedFrom1970(text: String, number: Int) throws {
        let day = try #require(Day(iso: text))
        #expect(day.number == number)
        #expect(day.iso == text)
    }

    @Test func everyDayOfSixCenturiesGoesThereAndBack() throws {
        var day = try #require(Day(year: 1600, month: 1, day: 1))
        let last = try #require(Day(year: 2200, month: 12, day: 31))
        var wrong: [Int] = []
        var before = (day + -1).civil
        while day <= last {
            let civil = day.civil
            let follows =
                civil.day == before.day + 1 && civil.month == before.month && civil.year == before.year
                || civil.day == 1
                    && (civil.month == before.month + 1 && civil.year == before.year
                        || civil.month == 1 && before.month == 12 && civil.year == before.year + 1)
            if !follows || Day(year: civil.year, month: civil.month, day: civil.day) != day { wrong.append(day.number) }
            before = civil
            day = day + 1
        }
        #expect(wrong.isEmpty)
        #expect(before == (2200, 12, 31))
    }

    @Test(arguments: [
        ("2018-10-29", 0), ("2024-02-29", 3), ("2016-07-01", 4), ("2012-10-13", 5), ("1969-12-28", 6), ("0001-01-01", 0),
        ("1600-02-29", 1),
    ])
    func weekdaysStartOnMonday(text: String, weekday: Int) throws {
        #expect(try #require(Day(iso: text)).weekday == weekday)
    }

    @Test(arguments: [(1900, false), (2000, true), (2023, false), (2024, true), (2100, false), (2400, true)])
    func leapYears(year: Int, isLeap: Bool) throws {
        #expect((Day(year: year, month: 2, day: 29) != nil) == isLeap)
        let (new, next) = (Day(year: year, month: 1, day: 1), Day(year: year + 1, month: 1, day: 1))
        #expect(try #require(next) - (try #require(new)) == (isLeap ? 366 : 365))
    }

    @Test(arguments: [
        "", "2018", "2018-10", "2018-10-29 ", " 2018-10-29", "2018-1-29", "18-10-29", "2018-10-9", "2018/10/29", "29-10-2018",
        "2018-00-10", "2018-13-01", "2018-04-31", "2018-02-29", "2018-10-00", "2018-10-32", "0000-01-01", "2018-10-2x",
        "2018-10-29-01", "2018--1-29", "2018-+1-29", "2018-10-+9", "+018-10-29", "٢٠١٨-١٠-٢٩",
    ])
    func noDay(text: String) { #expect(Day(iso: text) == nil) }

    @Test func daysAddUpAcrossTheTurnOfAYear() throws {
        let eve = try #require(Day(iso: "2019-12-31"))
        #expect((eve + 1).iso == "2020-01-01")
        #expect((eve + 61).iso == "2020-03-01")
        #expect((eve + -365).iso == "2018-12-31")
        #expect(eve.advanced(by: 7) - eve == 7 && eve < eve + 1)
    }
}
