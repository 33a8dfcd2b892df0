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
        let clock = rest.dropFirst().split(separator: ":", omittingEmptySubsequences: false).map { $0.utf8.count == 2 ? Int($0) : nil }
        guard mark == "T" || mark == " ", clock.count == 2 || clock.count == 3, let hour = clock[0], let minute = clock[1],
            let second = clock.count == 3 ? clock[2] : 0, (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second)
        else { return nil }
        self.init(day: day, second: hour * 3600 + minute * 60 + second)
    }

    public static func < (a: Moment, b: Moment) -> Bool { (a.day, a.second) < (b.day, b.second) }
}
