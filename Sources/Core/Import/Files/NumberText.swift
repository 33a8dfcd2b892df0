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
