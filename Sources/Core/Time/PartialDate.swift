/// A day, a month or a year: as much of a date as a source tells.
public struct PartialDate: Hashable, Sendable {
    /// Year, month and day as decimal digits, `20181029`; months and days that are not told are 0.
    let packed: Int32

    /// `nil` when there is no such day, month or year (1 to 9999).
    public init?(year: Int, month: Int = 0, day: Int = 0) {
        guard (1...9999).contains(year), (0...12).contains(month), month > 0 || day == 0 else { return nil }
        if day > 0, Day(year: year, month: month, day: day) == nil { return nil }
        guard day >= 0 else { return nil }
        packed = Int32(year * 10_000 + month * 100 + day)
    }

    /// Reads `2018`, `2018-10` and `2018-10-29`; `nil` for anything else.
    public init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        guard (1...3).contains(parts.count), zip(parts, widths).allSatisfy({ $0.utf8.count == $1 && $0.utf8.allSatisfy(isDigit) })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, numbers.dropFirst().allSatisfy({ $0 > 0 }) else { return nil }
        self.init(year: numbers[0], month: numbers.count > 1 ? numbers[1] : 0, day: numbers.count > 2 ? numbers[2] : 0)
    }

    public init(_ day: Day) {
        let (year, month, number) = day.civil
        packed = Int32(clamping: year * 10_000 + month * 100 + number)
    }

    /// `nil` where the number is none that `packed` holds.
    init?(packed: Int32) {
        let number = Int(packed)
        self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    public var year: Int { Int(packed) / 10_000 }
    private var month: Int { Int(packed) / 100 % 100 }
    private var day: Int { Int(packed) % 100 }

    /// The first day that it can mean.
    public var first: Day {
        Day(year: year, month: max(1, month), day: max(1, day)) ?? Day(number: 0)
    }

    /// The last day that it can mean.
    public var last: Day {
        if day > 0 { return first }
        return Month(year: year, month: month > 0 ? month : 12).last
    }

    /// `2018`, `2018-10` or `2018-10-29`.
    public var iso: String {
        let text = padded(year, 4)
        guard month > 0 else { return text }
        return text + "-" + padded(month, 2) + (day > 0 ? "-" + padded(day, 2) : "")
    }
}

extension PartialDate: Comparable {
    /// By the first day that each can mean; what is told less exactly comes first.
    public static func < (a: PartialDate, b: PartialDate) -> Bool { a.packed < b.packed }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
