/// A day of the Gregorian calendar, without a clock or a zone.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1 January 1970.
    public let number: Int

    public init(number: Int) { self.number = number }

    /// `nil` when there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Month(year: year, month: month).dayCount
        else { return nil }
        self.init(civil: year, month, day)
    }

    /// Reads `2018-10-29`; `nil` for anything else.
    public init?(iso text: some StringProtocol) {
        guard let numbers = numbers(in: text, shaped: [4, 2, 2], separator: "-") else { return nil }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    /// From a date known to exist. Algorithm: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
    fileprivate init(civil year: Int, _ month: Int, _ day: Int) {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    /// Year, month (1 to 12) and day of the month. Same source, civil_from_days.
    public var civil: (year: Int, month: Int, day: Int) {
        let z = number + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    public var month: Month { Month(year: civil.year, month: civil.month) }

    /// 0 for Monday to 6 for Sunday.
    public var weekday: Int { ((number + 3) % 7 + 7) % 7 }

    public var iso: String {
        let (year, month, day) = civil
        return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
    }

    public static func < (a: Day, b: Day) -> Bool { a.number < b.number }
    public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
    public static func - (a: Day, b: Day) -> Int { a.number - b.number }
}

extension Day: Strideable {
    public func distance(to other: Day) -> Int { other - self }
    public func advanced(by n: Int) -> Day { self + n }
}

/// A month of a year.
public struct Month: Hashable, Comparable, Sendable {
    /// Months since January of year 0.
    public let index: Int

    public init(index: Int) { self.index = index }
    /// `month` from 1 to 12.
    public init(year: Int, month: Int) { index = year * 12 + month - 1 }

    /// Reads `2016-07`; `nil` for anything else.
    public init?(iso text: some StringProtocol) {
        guard let numbers = numbers(in: text, shaped: [4, 2], separator: "-"), (1...12).contains(numbers[1]), numbers[0] >= 1
        else {
            return nil
        }
        self.init(year: numbers[0], month: numbers[1])
    }

    public var year: Int { index / 12 }
    /// 1 to 12.
    public var number: Int { index % 12 + 1 }
    public var first: Day { Day(civil: year, number, 1) }
    public var last: Day { next.first + -1 }
    public var next: Month { Month(index: index + 1) }
    public var previous: Month { Month(index: index - 1) }
    public var iso: String { padded(year, 4) + "-" + padded(number, 2) }

    var dayCount: Int {
        switch number {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public static func < (a: Month, b: Month) -> Bool { a.index < b.index }
}

/// Numbers of so many digits each with a separator between, and nothing else; `nil` for any other text.
func numbers(in text: some StringProtocol, shaped digits: [Int], separator: Unicode.Scalar) -> [Int]? {
    var numbers: [Int] = []
    var (number, count) = (0, 0)
    for byte in text.utf8 {
        if numbers.count < digits.count - 1, count == digits[numbers.count], byte == UInt8(ascii: separator) {
            numbers.append(number)
            (number, count) = (0, 0)
        } else {
            guard (48...57).contains(byte), count < digits[numbers.count] else { return nil }
            number = number * 10 + Int(byte - 48)
            count += 1
        }
    }
    guard numbers.count == digits.count - 1, count == digits[numbers.count] else { return nil }
    return numbers + [number]
}

/// The number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
