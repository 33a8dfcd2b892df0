/// Which of day and month a date of numbers has first.
public enum DateOrder: Hashable, Sendable {
    case dayFirst, monthFirst
}

/// Dates as exports of incidents write them, read for their month.
enum DateText {
    /// Reads what `PeriodText.month` reads, dates with a time behind, `17/04/2019` with `/`, `-` or `.`, `17 April 2019`, `Apr-2019`.
    static func month(_ text: UnsafeBufferPointer<UInt8>, order: DateOrder?) -> Month? {
        let text = trimmed(text)
        if let month = PeriodText.month(text) { return month }
        guard text.count >= 8, text.count <= 40 else { return nil }
        if text[4] == UInt8(ascii: "-") {
            guard text.count > 10, text[10] == UInt8(ascii: "T") || text[10] == 0x20 else { return nil }
            return PeriodText.month(UnsafeBufferPointer(rebasing: text[..<10]))
        }
        return numeric(text, order: order) ?? named(text)
    }

    /// What such a date says of the order; `nil` when it fits both, or is no such date.
    static func order(_ text: UnsafeBufferPointer<UInt8>) -> DateOrder? {
        guard let (first, second, _) = parts(trimmed(text)) else { return nil }
        if (13...31).contains(first), (1...12).contains(second) { return .dayFirst }
        return (13...31).contains(second) && (1...12).contains(first) ? .monthFirst : nil
    }

    private static func numeric(_ text: UnsafeBufferPointer<UInt8>, order: DateOrder?) -> Month? {
        guard let (first, second, year) = parts(text) else { return nil }
        let months = 1...12, days = 1...31
        let known = order ?? self.order(text)
        if known == .dayFirst || (known == nil && first == second) {
            return days.contains(first) && months.contains(second) ? Month(year: year, month: second) : nil
        }
        return known == .monthFirst && days.contains(second) && months.contains(first) ? Month(year: year, month: first) : nil
    }

    /// Two numbers of one or two digits and a year of four, with a time behind or nothing.
    private static func parts(_ text: UnsafeBufferPointer<UInt8>) -> (first: Int, second: Int, year: Int)? {
        var numbers = [0, 0], at = 0
        var sign: UInt8?
        for index in 0..<2 {
            let start = at
            while at < text.count, at - start < 3, text[at] &- 48 < 10 {
                numbers[index] = numbers[index] * 10 + Int(text[at] - 48)
                at += 1
            }
            guard (1...2).contains(at - start), at < text.count, [UInt8]("/-.".utf8).contains(text[at]),
                sign ?? text[at] == text[at]
            else { return nil }
            sign = text[at]
            at += 1
        }
        guard at + 4 <= text.count, let year = PeriodText.number(text[at..<at + 4]), year >= 1 else { return nil }
        at += 4
        guard at == text.count || text[at] == 0x20 || text[at] == UInt8(ascii: "T") else { return nil }
        return (numbers[0], numbers[1], year)
    }

    /// A month's name and a year, with a day before or nothing.
    private static func named(_ text: UnsafeBufferPointer<UInt8>) -> Month? {
        var words = text.split { $0 == 0x20 || $0 == UInt8(ascii: "-") }
        if words.count == 3 {
            guard let day = PeriodText.number(words.removeFirst()), (1...31).contains(day) else { return nil }
        }
        guard words.count == 2, words[1].count == 4, let year = PeriodText.number(words[1]), year >= 1 else { return nil }
        return PeriodText.monthNumber(String(decoding: words[0], as: UTF8.self)).map { Month(year: year, month: $0) }
    }

    static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var range = text.indices
        while let first = range.first, text[first] <= 0x20 { range.removeFirst() }
        while let last = range.last, text[last] <= 0x20 { range.removeLast() }
        return UnsafeBufferPointer(rebasing: text[range])
    }

    /// The month of `2019-04-17`, as its index; -1 for anything else, which others may read. Ten bytes must be readable.
    @inline(__always)
    static func isoMonth(_ text: UnsafePointer<UInt8>) -> Int {
        let raw = UnsafeRawPointer(text)
        let date = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
        let day = UInt16(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt16.self))
        // Digits are 0x30 to 0x39: the upper half stays 3 when 6 is added.
        guard date & 0xFFF0_F0FF_F0F0_F0F0 == 0x2D30_302D_3030_3030,
            (date &+ 0x0006_0600_0606_0606) & 0x00F0_F000_F0F0_F0F0 == 0x0030_3000_3030_3030, day & 0xF0F0 == 0x3030,
            (day &+ 0x0606) & 0xF0F0 == 0x3030
        else { return -1 }
        func digit(_ at: UInt64) -> Int { Int(truncatingIfNeeded: date &>> (at &* 8) & 0xF) }
        let year = digit(0) &* 1000 &+ digit(1) &* 100 &+ digit(2) &* 10 &+ digit(3)
        let month = digit(5) &* 10 &+ digit(6)
        let number = Int(day & 0xF) &* 10 &+ Int(day &>> 8 & 0xF)
        guard year > 0, month > 0, month <= 12, number > 0, number <= 31 else { return -1 }
        return year &* 12 &+ month &- 1
    }
}
