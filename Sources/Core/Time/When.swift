/// When something of the agenda takes place, as far as it is known.
public enum When: Hashable, Sendable {
    /// Whole days, the last one included.
    case days(ClosedRange<Day>)
    /// From a day on, with no end.
    case since(Day)
    /// At an unknown time within these days.
    case within(ClosedRange<Day>)
    /// At a time on the clock.
    case time(TimeSpan)

    public var first: Day {
        switch self {
        case .days(let range), .within(let range): range.lowerBound
        case .since(let day): day
        case .time(let span): span.start.day
        }
    }

    /// The last day; `nil` while it goes on.
    public var last: Day? {
        switch self {
        case .days(let range), .within(let range): range.upperBound
        case .since: nil
        case .time(let span): span.days.upperBound
        }
    }

    /// Whether any of it falls on these days.
    public func overlaps(_ range: ClosedRange<Day>) -> Bool {
        first <= range.upperBound && (last ?? range.upperBound) >= range.lowerBound
    }

    /// Days between `day` and the nearest day of it; 0 when it is on.
    public func distance(to day: Day) -> Int {
        if day < first { return first - day }
        guard let last, day > last else { return 0 }
        return day - last
    }

    /// Orders times by their start; whole days come before what begins on them.
    var order: Int {
        if case .time(let span) = self { return span.wall * 2 + 1 }
        return first.number * 86_400 * 2
    }
}
