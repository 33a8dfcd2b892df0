/// A time on the clock: when it starts, and how long it lasts.
public struct TimeSpan: Hashable, Sendable {
    /// Seconds since 1970 at its start on the clock of the venue, as if that clock showed UTC.
    public let wall: Int
    /// Seconds that it lasts; 0: an end is not known.
    public let length: Int
    /// Seconds that the venue's clock is ahead of UTC at the start; `nil`: not said, the clock of whoever is there.
    public let offset: Int?
    /// Seconds that the clock has been put forward between start and end; negative: put back.
    public let turned: Int

    public init(wall: Int, length: Int, offset: Int?, turned: Int = 0) {
        (self.wall, self.length, self.offset, self.turned) = (wall, length, offset, turned)
    }

    /// Seconds since 1970 in UTC; `nil` where the clock is no zone's.
    public var instant: Int? { offset.map { wall - $0 } }

    public var start: Moment { Moment(wallSeconds: wall) }
    /// The first moment after it.
    public var end: Moment { Moment(wallSeconds: wall + length + turned) }

    /// The days that it touches; one that ends at midnight does not touch the next.
    public var days: ClosedRange<Day> { start.day...Moment(wallSeconds: wall + max(0, length + turned - 1)).day }
}

extension Moment {
    /// From seconds since 1970 on the same clock.
    public init(wallSeconds seconds: Int) {
        let second = ((seconds % 86_400) + 86_400) % 86_400
        self.init(day: Day(number: (seconds - second) / 86_400), second: second)
    }

    /// Seconds since 1970 on the same clock.
    public var wallSeconds: Int { day.number * 86_400 + second }
}
