internal import CLibical

/// A rule of RFC 5545, 3.3.10, as libical reads it. Its ends, COUNT and UNTIL, are read here: UNTIL has a clock, which libical's
/// rules do not know of.
struct RecurrenceRule: Sendable {
    enum Frequency: Int, Sendable {
        case secondly, minutely, hourly, daily, weekly, monthly, yearly

        /// Seconds of its period, up to a day.
        var step: Int? {
            switch self {
            case .secondly: 1
            case .minutely: 60
            case .hourly: 3600
            case .daily: 86_400
            case .weekly, .monthly, .yearly: nil
            }
        }
    }

    /// A weekday from 0 for Monday, and which one of its period; 0: each.
    struct Weekday: Sendable {
        let day: Int
        let position: Int
    }

    let text: String
    /// The rule without COUNT and UNTIL.
    let endless: String
    let frequency: Frequency
    let interval: Int
    /// The weekday that weeks begin with, from 0 for Monday.
    let weekStart: Int
    let count: Int?
    let until: CalendarTime?
    /// Counts by another calendar than the Gregorian.
    let hasScale: Bool
    let seconds: [Int]
    let minutes: [Int]
    let hours: [Int]
    let weekdays: [Weekday]
    let monthDays: [Int]
    let yearDays: [Int]
    let weeks: [Int]
    let months: [Int]
    let positions: [Int]

    /// `nil` where the rule cannot be understood.
    init?(_ text: String) throws(ReadError) {
        guard text.utf8.count <= RecurrenceRule.longest else { return nil }
        var kept: [Substring] = []
        var (count, until): (Int?, CalendarTime?)
        for part in text.split(separator: ";") {
            let name = part.prefix { $0 != "=" }.uppercased()
            let value = part.dropFirst(name.utf8.count + 1)
            switch name {
            case "COUNT":
                guard count == nil, let number = Int(value), number > 0 else { return nil }
                count = number
            case "UNTIL":
                guard until == nil, let time = CalendarTime(value) else { return nil }
                until = time
            default: kept.append(part)
            }
        }
        let endless = kept.joined(separator: ";")
        let read: Parts? = try Libical.use { () throws(ReadError) in Parts(endless) }
        guard let read, let frequency = Frequency(rawValue: read.frequency), read.interval > 0 else { return nil }
        (self.text, self.endless, self.frequency, interval) = (text, endless, frequency, read.interval)
        weekStart = read.weekStart
        (self.count, self.until, hasScale) = (count, until, read.hasScale)
        func list(_ part: Int) -> [Int] { read.lists[part].map(\.value) }
        (seconds, minutes, hours) = (list(0), list(1), list(2))
        weekdays = read.lists[3].map { Weekday(day: $0.value, position: $0.position) }
        (monthDays, yearDays, weeks, months, positions) = (list(4), list(5), list(6), list(7), list(8))
    }

    var isEndless: Bool { count == nil && until == nil }

    /// Bytes of a rule; the longest that means anything has some three thousand.
    private static let longest = 8192

    private struct Parts: Sendable {
        let frequency: Int
        let interval: Int
        let weekStart: Int
        let hasScale: Bool
        let lists: [[(value: Int, position: Int)]]

        init?(_ text: String) {
            guard let rule = concord_rule_read(text) else { return nil }
            defer { concord_rule_free(rule) }
            frequency = Int(concord_rule_frequency(rule))
            interval = Int(concord_rule_interval(rule))
            weekStart = Int(concord_rule_week_start(rule))
            hasScale = concord_rule_has_scale(rule) != 0
            var (values, positions) = ([Int16](repeating: 0, count: 400), [Int16](repeating: 0, count: 400))
            lists = (0..<9).map { part in
                let count = Int(concord_rule_list(rule, Int32(part), &values, &positions, Int32(values.count)))
                return (0..<count).map { (Int(values[$0]), Int(positions[$0])) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
            }
        }
    }
}
