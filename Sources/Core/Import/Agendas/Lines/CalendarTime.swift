/// A DATE or a DATE-TIME of iCalendar.
struct CalendarTime: Hashable, Sendable {
    /// Which clock shows it.
    enum Clock: Hashable, Sendable {
        /// That of whoever is there.
        case floating
        case utc
        /// By the name that the file gives a zone.
        case zone(String)
    }

    /// Seconds since 1970 on its clock; midnight for a date.
    var wall: Int
    let isDate: Bool
    var clock = Clock.floating

    init(wall: Int, isDate: Bool, clock: Clock = .floating) { (self.wall, self.isDate, self.clock) = (wall, isDate, clock) }

    /// Reads `20240910`, `20240910T090000`, `20240910T0900` and the same with a `Z`; `nil` for anything else, also for days and
    /// times that do not exist. A leap second is the one before it, 24:00 the midnight after.
    init?(_ text: some StringProtocol, zone: String? = nil) {
        var digits = Array(text.utf8.drop { $0 == 0x20 })
        while digits.last == 0x20 { digits.removeLast() }
        func number(_ from: Int, _ count: Int) -> Int? {
            guard digits.count >= from + count else { return nil }
            var number = 0
            for byte in digits[from..<from + count] {
                guard (48...57).contains(byte) else { return nil }
                number = number * 10 + Int(byte - 48)
            }
            return number
        }
        guard let year = number(0, 4), let month = number(4, 2), let date = number(6, 2),
            let day = Day(year: year, month: month, day: date)
        else { return nil }
        if digits.count == 8 {
            self.init(wall: day.number * 86_400, isDate: true)
            return
        }
        guard digits[8] | 0x20 == UInt8(ascii: "t") else { return nil }
        let isUTC = digits.last.map { $0 | 0x20 == UInt8(ascii: "z") } ?? false
        if isUTC { digits.removeLast() }
        guard digits.count == 15 || digits.count == 13, let hour = number(9, 2), let minute = number(11, 2),
            let second = digits.count == 15 ? number(13, 2) : 0, minute < 60, second <= 60,
            hour < 24 || (hour == 24 && minute == 0 && second == 0)
        else { return nil }
        let wall = day.number * 86_400 + hour * 3600 + minute * 60 + min(second, 59)
        guard wall <= CalendarTime.last else { return nil }
        self.init(wall: wall, isDate: false, clock: isUTC ? .utc : zone.map { .zone($0) } ?? .floating)
    }

    /// The first second that iCalendar can write, and the last.
    static let first = (Day(year: 1, month: 1, day: 1)?.number ?? 0) * 86_400
    static let last = (Day(year: 9999, month: 12, day: 31)?.number ?? 0) * 86_400 + 86_399

    var day: Day { Day(number: floorDivided(wall, 86_400)) }

    /// As iCalendar writes it, without its zone.
    var text: String {
        let (date, time) = Moment(wallSeconds: wall).digits
        return isDate ? date : date + "T" + time + (clock == .utc ? "Z" : "")
    }
}

/// A DURATION: days follow the clock on the wall, seconds do not.
struct CalendarDuration: Hashable, Sendable {
    var days = 0
    var seconds = 0

    init(days: Int = 0, seconds: Int = 0) { (self.days, self.seconds) = (days, seconds) }

    /// Reads `P1DT2H`, `PT30M`, `P2W`, `-PT15M`: each unit once at most, the longest first (RFC 5545, 3.3.6). `nil` for anything else,
    /// also for more than all the years that there are.
    init?(_ text: some StringProtocol) {
        var rest = Array(text.utf8)[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
        guard rest.popFirst().map({ $0 | 0x20 }) == UInt8(ascii: "p") else { return nil }
        var (inTime, number, next): (Bool, Int?, Int) = (false, nil, 0)
        while let byte = rest.popFirst() {
            if (48...57).contains(byte) {
                number = (number ?? 0) * 10 + Int(byte - 48)
                guard number ?? 0 < 1_000_000_000_000 else { return nil }
                continue
            }
            if byte | 0x20 == UInt8(ascii: "t"), !inTime, number == nil {
                inTime = true
                continue
            }
            guard let value = number,
                let unit = CalendarDuration.units.firstIndex(where: { $0.letter == byte | 0x20 && $0.isOfTime == inTime }),
                unit >= next
            else { return nil }
            if inTime {
                seconds += value * CalendarDuration.units[unit].length
            } else {
                days += value * CalendarDuration.units[unit].length
            }
            (number, next) = (nil, unit + 1)
        }
        guard number == nil, next > 0, days <= CalendarDuration.mostDays, seconds <= CalendarDuration.mostDays * 86_400 else {
            return nil
        }
        if isNegative { (days, seconds) = (-days, -seconds) }
    }

    /// The units in their order: weeks and days in days, those of a time in seconds.
    private static let units: [(letter: UInt8, isOfTime: Bool, length: Int)] = [
        (UInt8(ascii: "w"), false, 7), (UInt8(ascii: "d"), false, 1), (UInt8(ascii: "h"), true, 3600),
        (UInt8(ascii: "m"), true, 60), (UInt8(ascii: "s"), true, 1),
    ]

    /// The days of the years from 1 to 9999.
    private static let mostDays = 9999 * 366

    var isNegative: Bool { days < 0 || seconds < 0 }
}

/// Reads a UTC offset, as in `+0100` and `-000115`; seconds, `nil` for anything else.
func calendarOffset(_ text: some StringProtocol) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == 5 || bytes.count == 7, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
        bytes.dropFirst().allSatisfy({ (48...57).contains($0) })
    else { return nil }
    let digits = bytes.dropFirst().map { Int($0 - 48) }
    let (hours, minutes) = (digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
    let rest = digits.count == 6 ? digits[4] * 10 + digits[5] : 0
    guard hours < 24, minutes < 60, rest < 60 else { return nil }
    let seconds = hours * 3600 + minutes * 60 + rest
    return bytes[0] == UInt8(ascii: "-") ? -seconds : seconds
}
