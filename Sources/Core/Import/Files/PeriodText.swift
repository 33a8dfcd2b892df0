/// Periods as the headers and cells of people's files write them.
enum PeriodText {
    /// Reads a financial year, `2017/18`, `2017-18` or `2017/2018`, with footnotes glued to it: `2017/183` is 2017/18 with note 3.
    static func financialYear(_ text: some StringProtocol) -> (period: Period, notes: [Int])? {
        guard text.utf8.count <= 64 else { return nil }
        let bytes = Array(text.trimmed.utf8)
        guard bytes.count >= 7, bytes[4] == UInt8(ascii: "/") || bytes[4] == UInt8(ascii: "-"),
            let start = number(bytes[..<4]), (1800...2200).contains(start)
        else { return nil }
        if bytes.count == 9, number(bytes[5...]) == start + 1 { return (.financialYear(start), []) }
        guard let end = number(bytes[5..<7]), end == (start + 1) % 100 else { return nil }
        var notes: [Int] = []
        for part in bytes[7...].split(separator: UInt8(ascii: ",")) {
            guard part.count <= 2, let note = number(part) else { return nil }
            notes.append(note)
        }
        return (.financialYear(start), notes)
    }

    /// Reads a month: `201004`, `2010-04` or `2010-04-17`.
    static func month(_ bytes: UnsafeBufferPointer<UInt8>) -> Month? {
        guard bytes.count == 6 || bytes.count == 7 || bytes.count == 10, let year = number(bytes[..<4]), year >= 1 else {
            return nil
        }
        if bytes.count > 6, bytes[4] != UInt8(ascii: "-") { return nil }
        if bytes.count == 10, bytes[7] != UInt8(ascii: "-") || number(bytes[8...]).map({ (1...31).contains($0) }) != true {
            return nil
        }
        let from = bytes.count == 6 ? 4 : 5
        guard let month = number(bytes[from..<from + 2]), (1...12).contains(month) else { return nil }
        return Month(year: year, month: month)
    }

    static func month(_ text: String) -> Month? {
        var copy = text
        return copy.withUTF8 { month($0) }
    }

    /// The number of the month of that English name or its first three letters; `nil` for anything else.
    static func monthNumber(_ name: String) -> Int? {
        let folded = Folded(name.trimmed).text
        return months.firstIndex { $0 == folded || $0.prefix(3) == folded }.map { $0 + 1 }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]

    /// All financial years written in the text, in order.
    static func financialYears(in text: String) -> [Period] {
        let bytes = Array(text.utf8)
        guard bytes.count >= 7 else { return [] }
        var years: [Period] = []
        for at in 0...(bytes.count - 7) where bytes[at + 4] == UInt8(ascii: "/") || bytes[at + 4] == UInt8(ascii: "-") {
            guard at == 0 || number(bytes[(at - 1)..<at]) == nil,
                at + 7 == bytes.count || number(bytes[(at + 7)..<(at + 8)]) == nil,
                let start = number(bytes[at..<at + 4]), (1800...2200).contains(start),
                let end = number(bytes[at + 5..<at + 7]), end == (start + 1) % 100
            else { continue }
            years.append(.financialYear(start))
        }
        return years
    }

    /// Only digits, up to nine of them.
    static func number(_ bytes: some Collection<UInt8>) -> Int? {
        guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
        var value = 0
        for byte in bytes {
            guard (48...57).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value
    }
}
