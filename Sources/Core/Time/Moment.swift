/// A moment on the clock on the wall: a day and a time of it.
public struct Moment: Hashable, Comparable, Sendable {
    public var day: Day
    /// Seconds since midnight.
    public var second: Int

    public init(day: Day, second: Int = 0) {
        self.day = day
        self.second = second
    }

    /// Reads `2026-11-24`, `2026-11-24T09:30` and `2026-11-24 09:30:15`; `nil` for anything else.
    public init?(_ text: String) {
        guard let day = Day(iso: text.prefix(10)) else { return nil }
        let rest = text.dropFirst(10)
        guard let mark = rest.first else {
            self.init(day: day)
            return
        }
        let clock = rest.dropFirst()
        let hasSeconds = clock.utf8.count > 5
        guard mark == "T" || mark == " ",
            let parts = numbers(in: clock, shaped: hasSeconds ? [2, 2, 2] : [2, 2], separator: ":"), parts[0] < 24, parts[1] < 60,
            parts.last ?? 0 < 60
        else { return nil }
        self.init(day: day, second: parts[0] * 3600 + parts[1] * 60 + (hasSeconds ? parts[2] : 0))
    }

    public static func < (a: Moment, b: Moment) -> Bool { (a.day, a.second) < (b.day, b.second) }
}
