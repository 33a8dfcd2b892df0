/// A date with a time of day as a schedule writes it.
struct WrittenTime: Equatable {
    /// Seconds since 1970 on the clock that it is written in.
    var wall: Int
    /// Seconds that this clock is ahead of UTC; `nil`: not said.
    var offset: Int?
    /// Whether more than a day is said.
    var hasClock = true

    var instant: Int? { offset.map { wall - $0 } }

    /// Reads `2024-02-03`, `2024-02-03T10:30`, with seconds and their fraction, a space for the `T`, and behind it `Z`, `+01:00`, `+0100`
    /// or `+1`; `nil` for anything else.
    init?(_ text: String) {
        var reader = ClockReader(text)
        guard let year = reader.number(digits: 4...4), reader.take("-"), let month = reader.number(digits: 2...2),
            reader.take("-"),
            let day = reader.number(digits: 2...2), let date = Day(year: year, month: month, day: day)
        else { return nil }
        (wall, offset) = (date.number * 86_400, nil)
        guard !reader.isAtEnd else {
            hasClock = false
            return
        }
        guard reader.take("T") || reader.take("t") || reader.take(" "), let clock = reader.clock(), clock <= 86_400 else {
            return nil
        }
        wall += clock
        if reader.take(".") { guard reader.number(digits: 1...9) != nil else { return nil } }
        _ = reader.take(" ")
        guard !reader.isAtEnd else { return }
        guard let offset = reader.offset(), reader.isAtEnd else { return nil }
        self.offset = offset
    }

    init(wall: Int, offset: Int?) { (self.wall, self.offset) = (wall, offset) }
}

/// Times of day and durations as schedules write them, in seconds.
enum ScheduleClock {
    /// Reads `9:30`, `09:30`, `09:30:15`, `9:30 PM`, `9 pm`; hours run on after midnight, as in `25:30`. `nil` for anything else.
    static func time(_ text: String) -> Int? {
        var reader = ClockReader(text)
        guard var seconds = reader.clock(bareHour: true) else { return nil }
        _ = reader.take(" ")
        guard !reader.isAtEnd else { return text.utf8.contains(UInt8(ascii: ":")) ? seconds : nil }
        let isAfternoon = reader.take("p") || reader.take("P")
        guard isAfternoon || reader.take("a") || reader.take("A") else { return nil }
        _ = reader.take(".")
        guard reader.take("m") || reader.take("M") else { return nil }
        _ = reader.take(".")
        guard reader.isAtEnd, (3600..<13 * 3600).contains(seconds) else { return nil }
        if seconds >= 12 * 3600 { seconds -= 12 * 3600 }
        return seconds + (isAfternoon ? 12 * 3600 : 0)
    }

    /// Reads hours and minutes (`01:30`), with seconds (`01:30:00`), with days (`1:06:30`), minutes alone (`90`), and those of ISO 8601
    /// (`PT1H30M`, `P1D`); `nil` for anything else. Of three numbers the first is days where it is one digit, not 0, and hours that a
    /// day has follow: that is how writers of days write them, and those of seconds write two digits.
    static func duration(_ text: String) -> Int? {
        var reader = ClockReader(text)
        if reader.take("P") { return reader.period() }
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        var numbers: [Int] = []
        for part in parts {
            guard (1...5).contains(part.count), part.allSatisfy({ (48...57).contains($0) }) else { return nil }
            numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 48) })
        }
        switch numbers.count {
        case 1: return numbers[0] * 60
        case 2: return numbers[1] < 60 ? numbers[0] * 3600 + numbers[1] * 60 : nil
        case 3:
            guard numbers[2] < 60 else { return nil }
            if parts[0].count == 1, numbers[0] > 0, numbers[1] < 24 {
                return numbers[0] * 86_400 + numbers[1] * 3600 + numbers[2] * 60
            }
            return numbers[1] < 60 ? numbers[0] * 3600 + numbers[1] * 60 + numbers[2] : nil
        default: return nil
        }
    }
}

/// Reads the parts of a time, byte by byte.
private struct ClockReader {
    private let bytes: [UInt8]
    private var at = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    var isAtEnd: Bool { at == bytes.count }

    mutating func take(_ letter: Unicode.Scalar) -> Bool {
        guard at < bytes.count, bytes[at] == UInt8(ascii: letter) else { return false }
        at += 1
        return true
    }

    mutating func number(digits: ClosedRange<Int>) -> Int? {
        var (number, count) = (0, 0)
        while at < bytes.count, (48...57).contains(bytes[at]), count < digits.upperBound {
            number = number * 10 + Int(bytes[at] - 48)
            (at, count) = (at + 1, count + 1)
        }
        return count >= digits.lowerBound ? number : nil
    }

    /// Hours and minutes, with seconds or without.
    mutating func clock(bareHour: Bool = false) -> Int? {
        guard let hour = number(digits: 1...2), hour < 48 else { return nil }
        guard take(":") else { return bareHour ? hour * 3600 : nil }
        guard let minute = number(digits: 2...2), minute < 60 else { return nil }
        guard take(":") else { return hour * 3600 + minute * 60 }
        guard let second = number(digits: 2...2), second <= 60 else { return nil }
        return hour * 3600 + minute * 60 + min(59, second)
    }

    /// How far a clock is ahead of UTC; at most 18 hours.
    mutating func offset() -> Int? {
        if take("Z") || take("z") { return 0 }
        let isBehind = take("-")
        guard isBehind || take("+"), let hours = number(digits: 1...2) else { return nil }
        var minutes = 0
        if !isAtEnd {
            _ = take(":")
            guard let read = number(digits: 2...2), read < 60 else { return nil }
            minutes = read
        }
        let seconds = hours * 3600 + minutes * 60
        return seconds <= 18 * 3600 ? (isBehind ? -seconds : seconds) : nil
    }

    /// What follows the `P` of a duration of ISO 8601, up to weeks: each unit once at most, the longest first.
    mutating func period() -> Int? {
        let units: [(letter: Unicode.Scalar, isOfTime: Bool, length: Int)] = [
            ("W", false, 604_800), ("D", false, 86_400), ("H", true, 3600), ("M", true, 60), ("S", true, 1),
        ]
        var (seconds, hasTime, next) = (0, false, 0)
        while !isAtEnd {
            if !hasTime, take("T") {
                hasTime = true
                continue
            }
            guard let number = number(digits: 1...5), !isAtEnd,
                let unit = units.firstIndex(where: { UInt8(ascii: $0.letter) == bytes[at] && $0.isOfTime == hasTime }),
                unit >= next
            else { return nil }
            seconds += number * units[unit].length
            (at, next) = (at + 1, unit + 1)
        }
        return next > 0 ? seconds : nil
    }
}
