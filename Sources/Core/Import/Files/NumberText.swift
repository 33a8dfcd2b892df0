/// Numbers as people and offices write them.
enum NumberText {
    /// Reads `35944`, `35,944`, `-1.5`; `nil` for anything else: a code with leading zeros and wrong grouping included.
    static func number(_ text: some StringProtocol) -> Double? {
        var copy = String(text)
        return copy.withUTF8 { number($0) }
    }

    static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
        var at = 0
        let count = bytes.count
        let isNegative = count > 0 && bytes[0] == UInt8(ascii: "-")
        if isNegative { at = 1 }
        let start = at
        var value = 0
        var digits = 0
        var grouped = false
        var sinceComma = 0
        while at < count, bytes[at] != UInt8(ascii: ".") {
            if bytes[at] == UInt8(ascii: ",") {
                guard grouped ? sinceComma == 3 : (1...3).contains(digits) else { return nil }
                (grouped, sinceComma) = (true, 0)
            } else {
                let digit = bytes[at] &- 48
                guard digit < 10, digits < 15 else { return nil }
                value = value * 10 + Int(digit)
                digits += 1
                sinceComma += 1
            }
            at += 1
        }
        guard digits > 0, !grouped || sinceComma == 3, digits == 1 || bytes[start] != UInt8(ascii: "0") else { return nil }
        var result = Double(value)
        if at < count {
            // Left to the standard library, which rounds as it must.
            let fraction = bytes[(at + 1)...]
            guard !fraction.isEmpty, fraction.count < 30, fraction.allSatisfy({ (48...57).contains($0) }) else { return nil }
            guard let exact = Double("\(value)." + String(decoding: fraction, as: UTF8.self)) else { return nil }
            result = exact
        }
        return isNegative ? -result : result
    }
}

extension NumberText {
    /// The sign before the decimals where a number can be read in one way only: `1.234,5`, `1.234.567` and `1,5` have a comma,
    /// `1,234.5`, `1,234,567` and `1.5` a point; `1.234` and `1,234` tell nothing.
    static func decimal(_ text: String) -> ColumnMap.Decimal? {
        let plain = text.trimmed
        guard (3...32).contains(plain.utf8.count) else { return nil }
        let unsigned = plain.first == "-" ? plain.dropFirst() : plain[...]
        guard unsigned.utf8.allSatisfy({ (48...57).contains($0) || $0 == 0x2C || $0 == 0x2E }) else { return nil }
        let (points, commas) = (unsigned.utf8.count { $0 == 0x2E }, unsigned.utf8.count { $0 == 0x2C })
        guard points + commas > 0 else { return nil }
        let isPoint = number(unsigned) != nil, isComma = number(withPoint(String(unsigned))) != nil
        if isPoint != isComma { return isPoint ? .point : .comma }
        return nil
    }

    /// `1.234,5` as `1,234.5`.
    static func withPoint(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0 == "," ? "." : $0 == "." ? "," : $0 }))
    }
}

extension Double {
    /// The number where it is a whole one that fits.
    var whole: Int? { Int(exactly: self) }
}

extension Int {
    /// The sum, held within 2⁶⁰ on both sides: no file makes it overflow.
    func addingBounded(_ other: Int) -> Int {
        let (sum, overflows) = addingReportingOverflow(other)
        let most = 1 << 60
        return overflows ? (other > 0 ? most : -most) : Swift.min(most, Swift.max(-most, sum))
    }
}
