import Core

/// Names of days and months.
struct DateWords: Sendable {
    let months: [String]
    let shortMonths: [String]
    /// From Monday.
    let weekdays: [String]
    let shortWeekdays: [String]
}

extension Strings {
    /// Tue 24 Nov 2026.
    func date(_ day: Day) -> String {
        words.dates.weekdays[day.weekday] + " " + shortDate(day) + " " + year(day.civil.year)
    }

    /// Tue 24 Nov 2026, 09:30 UTC.
    func moment(_ moment: Moment) -> String {
        date(moment.day) + words.comma + clock(moment.second) + " UTC"
    }

    /// 09:30, of seconds since midnight.
    func clock(_ second: Int) -> String {
        func two(_ number: Int) -> String { words.numerals.digits(number < 10 ? "0\(number)" : "\(number)") }
        return two(second / 3600) + ":" + two(second / 60 % 60)
    }

    /// 09:30–10:15; without a known end 09:30.
    func clock(_ span: TimeSpan) -> String {
        clock(span.start.second) + (span.length > 0 ? "–" + clock(span.end.second) : "")
    }

    /// 24 Nov.
    func shortDate(_ day: Day) -> String { plainNumber(day.civil.day) + " " + words.dates.shortMonths[day.civil.month - 1] }

    /// July 2016.
    func month(_ month: Month) -> String { words.dates.months[month.number - 1] + " " + year(month.year) }

    func weekday(_ weekday: Int) -> String { words.dates.shortWeekdays[weekday] }

    /// 2018/19, July 2016.
    func period(_ period: Period) -> String {
        switch period {
        case .month(let month): self.month(month)
        case .financialYear, .calendarYear: words.numerals.digits(period.label)
        }
    }

    /// 2018/19, Jul 2016: for narrow columns.
    func shortPeriod(_ period: Period) -> String {
        switch period {
        case .month(let month): words.dates.shortMonths[month.number - 1] + " " + year(month.year)
        case .financialYear, .calendarYear: words.numerals.digits(period.label)
        }
    }

    func span(_ first: Period, _ last: Period) -> String { shortPeriod(first) + "–" + shortPeriod(last) }

    /// How far the data reach: "Data to: E&W 2024/25 · forces 2018/19 · …".
    func reach(_ datasets: [(id: String, last: Period)]) -> String {
        words.dataTo + datasets.map { words.reachName($0.id) + " " + shortPeriod($0.last) }.joined(separator: " · ")
    }

    func dayOf(_ day: Int, _ count: Int) -> String { words.dayOf(plainNumber(day), plainNumber(count)) }

    func when(_ when: When) -> String {
        switch when {
        case .days(let range) where range.count == 1: date(range.lowerBound)
        case .days(let range): date(range.lowerBound) + " – " + date(range.upperBound)
        case .since(let day): date(day) + words.comma + words.ongoing
        case .within(let range): date(range.lowerBound) + " – " + date(range.upperBound) + words.comma + words.timeNotPublished
        case .time(let span): date(span.start.day) + words.comma + clock(span)
        }
    }
}
