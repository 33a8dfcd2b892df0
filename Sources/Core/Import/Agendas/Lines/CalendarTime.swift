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

    /// The last second that iCalendar can write.
    static let last = (Day(year: 9999, month: 12, day: 31)?.number ?? 0) * 86_400 + 86_399

    var day: Day { Day(number: floorDivided(wall, 86_400)) }

    /// As iCalendar writes it, without its zone.
    var text: String {
        let moment = Moment(wallSeconds: wall)
        let (year, month, day) = moment.day.civil
        let date = padded(year, 4) + padded(month, 2) + padded(day, 2)
        guard !isDate else { return date }
        let time = padded(moment.second / 3600, 2) + padded(moment.second / 60 % 60, 2) + padded(moment.second % 60, 2)
        return date + "T" + time + (clock == .utc ? "Z" : "")
    }
}

/// A DURATION: days follow the clock on the wall, seconds do not.
struct CalendarDuration: Hashable, Sendable {
    var days = 0
    var seconds = 0

    init(days: Int = 0, seconds: Int = 0) { (self.days, self.seconds) = (days, seconds) }

    /// Reads `P1DT2H`, `PT30M`, `P2W`, `-PT15M`; `nil` for anything else.
    init?(_ text: some StringProtocol) {
        var rest = Array(text.utf8)[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
        guard rest.popFirst().map({ $0 | 0x20 }) == UInt8(ascii: "p") else { return nil }
        var (inTime, number, parts): (Bool, Int?, Int) = (false, nil, 0)
        while let byte = rest.popFirst() {
            if (48...57).contains(byte) {
                number = (number ?? 0) * 10 + Int(byte - 48)
                guard number ?? 0 < 1_000_000_000 else { return nil }
                continue
            }
            if byte | 0x20 == UInt8(ascii: "t"), !inTime, number == nil {
                inTime = true
                continue
            }
            guard let value = number else { return nil }
            switch (byte | 0x20, inTime) {
            case (UInt8(ascii: "w"), false): days += value * 7
            case (UInt8(ascii: "d"), false): days += value
            case (UInt8(ascii: "h"), true): seconds += value * 3600
            case (UInt8(ascii: "m"), true): seconds += value * 60
            case (UInt8(ascii: "s"), true): seconds += value
            default: return nil
            }
            (number, parts) = (nil, parts + 1)
        }
        guard number == nil, parts > 0 else { return nil }
        if isNegative { (days, seconds) = (-days, -seconds) }
    }

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
    guard hours < 24, minutes < 60 else { return nil }
    let seconds = hours * 3600 + minutes * 60 + rest
    return bytes[0] == UInt8(ascii: "-") ? -seconds : seconds
}
