/// Rules of weeks, months and years: each period has a set of days, and each day the same times; BYSETPOS chooses among all of them.
/// Days that a period does not have, as 31 April, are left out.
extension RecurrenceRule {
    func periods(_ start: Int, isDate: Bool, _ collecting: inout RecurrenceCollecting) {
        let times = times(within: 86_400, start: start, isDate: isDate)
        guard collecting.spend(times.count / 4) else { return }
        let startDay = Day(number: floorDivided(start, 86_400))
        let bound = collecting.bound
        var period = period(of: startDay)
        if bound.count == .max, bound.first > start {
            let later = self.period(of: Day(number: floorDivided(bound.first, 86_400))) - 1
            if later > period { period += (later - period) / interval * interval }
        }
        while !collecting.isDone {
            let range = range(period)
            guard range.lowerBound * 86_400 <= bound.end, range.lowerBound <= RecurrenceRule.lastDay else { return }
            let days = days(in: range, period, like: startDay)
            guard collecting.spend(1 + (range.count + days.count) / 16) else { return }
            if positions.isEmpty {
                for day in days where !collecting.isDone {
                    for time in times where !collecting.isDone { collecting.take(day * 86_400 + time) }
                }
            } else {
                for index in chosen(of: days.count * times.count) where !collecting.isDone {
                    collecting.take(days[index / times.count] * 86_400 + times[index % times.count])
                }
            }
            period += interval
        }
    }

    private static let lastDay = floorDivided(CalendarTime.last, 86_400)

    /// The number of the period that a day lies in. With weeks of the year, years are those that the weeks belong to.
    private func period(of day: Day) -> Int {
        switch frequency {
        case .weekly: return floorDivided(day.number + 3 - weekStart, 7)
        case .monthly: return day.month.index
        default:
            let year = day.civil.year
            guard !weeks.isEmpty else { return year }
            return day.number < firstWeek(of: year) ? year - 1 : day.number >= firstWeek(of: year + 1) ? year + 1 : year
        }
    }

    /// The numbers of a period's days.
    private func range(_ period: Int) -> Range<Int> {
        switch frequency {
        case .weekly:
            let first = period * 7 - 3 + weekStart
            return first..<first + 7
        case .monthly:
            let first = Month(index: period).first.number
            return first..<first + Month(index: period).dayCount
        default:
            guard weeks.isEmpty else { return firstWeek(of: period)..<firstWeek(of: period + 1) }
            return Month(year: period, month: 1).first.number..<Month(year: period + 1, month: 1).first.number
        }
    }

    /// The day that the first week of a year begins on: the one with 4 January in it.
    private func firstWeek(of year: Int) -> Int {
        let fourth = Month(year: year, month: 1).first.number + 3
        return floorDivided(fourth + 3 - weekStart, 7) * 7 - 3 + weekStart
    }

    /// The numbers of the days that count in a period, in order.
    private func days(in range: Range<Int>, _ period: Int, like start: Day) -> [Int] {
        switch frequency {
        case .weekly: return range.filter { hasWeekday($0, like: start) && hasMonth($0) }
        case .monthly:
            guard months.isEmpty || months.contains(Month(index: period).number) else { return [] }
            return days(inMonth: Month(index: period), like: start)
        default:
            if !weeks.isEmpty { return weekDays(range, like: start) }
            if !yearDays.isEmpty {
                let chosen = Set(yearDays.map { $0 > 0 ? range.lowerBound + $0 - 1 : range.upperBound + $0 })
                return chosen.filter { range.contains($0) && passes(Day(number: $0)) && isNth($0, in: range) }.sorted()
            }
            if months.isEmpty, monthDays.isEmpty, !weekdays.isEmpty { return range.filter { isNth($0, in: range) } }
            // Without months a day of the month is one of the month of the start.
            return (months.isEmpty ? [start.civil.month] : months).flatMap { month in
                (1...12).contains(month) ? days(inMonth: Month(year: period, month: month), like: start) : []
            }
        }
    }

    private func days(inMonth month: Month, like start: Day) -> [Int] {
        let (first, length) = (month.first.number, month.dayCount)
        let range = first..<first + length
        if !monthDays.isEmpty {
            let chosen = Set(monthDays.map { $0 > 0 ? first + $0 - 1 : first + length + $0 })
            return chosen.filter { range.contains($0) && (weekdays.isEmpty || isNth($0, in: range)) }.sorted()
        }
        if !weekdays.isEmpty { return namedDays(range) }
        let day = start.civil.day
        return day <= length ? [first + day - 1] : []
    }

    /// The weekdays that the rule names, each of its kind or one of them.
    private func namedDays(_ range: Range<Int>) -> [Int] {
        let weekday = Day(number: range.lowerBound).weekday
        var days: Set<Int> = []
        for wanted in weekdays {
            let all = Array(stride(from: range.lowerBound + (wanted.day - weekday + 7) % 7, to: range.upperBound, by: 7))
            let place = wanted.position > 0 ? wanted.position - 1 : all.count + wanted.position
            if wanted.position == 0 { days.formUnion(all) } else if all.indices.contains(place) { days.insert(all[place]) }
        }
        return days.sorted()
    }

    /// The days of the weeks that the rule names, of a year of weeks.
    private func weekDays(_ range: Range<Int>, like start: Day) -> [Int] {
        let count = range.count / 7
        let chosen = Set(weeks.map { $0 > 0 ? $0 - 1 : count + $0 }.filter { (0..<count).contains($0) }).sorted()
        let isAnyWeekday = weekdays.isEmpty && !(monthDays.isEmpty && yearDays.isEmpty)
        return chosen.flatMap { week in
            (0..<7).map { range.lowerBound + week * 7 + $0 }.filter {
                (isAnyWeekday || hasWeekday($0, like: start)) && passes(Day(number: $0))
            }
        }
    }

    private func hasWeekday(_ number: Int, like start: Day) -> Bool {
        let weekday = Day(number: number).weekday
        return weekdays.isEmpty ? weekday == start.weekday : weekdays.contains { $0.day == weekday }
    }

    private func hasMonth(_ number: Int) -> Bool { months.isEmpty || months.contains(Day(number: number).civil.month) }

    /// Whether a day is one of the weekdays, and the right one of its kind within a month or a year.
    private func isNth(_ number: Int, in range: Range<Int>) -> Bool {
        guard !weekdays.isEmpty else { return true }
        let weekday = Day(number: number).weekday
        return weekdays.contains { wanted in
            guard wanted.day == weekday else { return false }
            if wanted.position == 0 { return true }
            return wanted.position > 0
                ? (number - range.lowerBound) / 7 + 1 == wanted.position
                : (range.upperBound - 1 - number) / 7 + 1 == -wanted.position
        }
    }
}
