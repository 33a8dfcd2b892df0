/// The two shapes of recurrence that the bundled days have. Calendars of others bring the whole of RFC 5545.
public enum YearlyRule: Hashable, Sendable {
    /// `FREQ=YEARLY` from a first date.
    case date(month: Int, day: Int)
    /// `FREQ=YEARLY;BYMONTH=10;BYDAY=2SA`; weekdays from 0 for Monday.
    case weekday(month: Int, nth: Int, weekday: Int)

    /// Reads a recurrence rule of one of these shapes; `nil` for any other.
    public init?(_ rule: String, first: Day) {
        let parts = rule.split(separator: ";").map(String.init)
        guard parts.first == "FREQ=YEARLY" else { return nil }
        if parts.count == 1 {
            let (_, month, day) = first.civil
            self = .date(month: month, day: day)
            return
        }
        guard parts.count == 3, parts[1].hasPrefix("BYMONTH="), parts[2].hasPrefix("BYDAY="),
            let month = Int(parts[1].dropFirst(8)), (1...12).contains(month),
            let nth = Int(parts[2].dropFirst(6).dropLast(2)), (1...4).contains(nth),
            let weekday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].firstIndex(of: String(parts[2].suffix(2)))
        else { return nil }
        self = .weekday(month: month, nth: nth, weekday: weekday)
    }

    /// Its first day in a year; `nil` where the year has no such day.
    public func day(in year: Int) -> Day? {
        switch self {
        case .date(let month, let day): return Day(year: year, month: month, day: day)
        case .weekday(let month, let nth, let weekday):
            guard let start = Day(year: year, month: month, day: 1) else { return nil }
            return start + ((weekday - start.weekday + 7) % 7 + (nth - 1) * 7)
        }
    }
}
