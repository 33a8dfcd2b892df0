/// The identity of a revision: a UUID (RFC 9562), so that stores of several offices can merge.
public struct RevisionID: Hashable, Sendable {
    /// In lower case: `8-4-4-4-12` hexadecimal digits.
    public let text: String

    /// `nil` for anything but a UUID.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let lower = UInt8(ascii: "a")...UInt8(ascii: "f"), upper = UInt8(ascii: "A")...UInt8(ascii: "F")
        guard parts.map(\.count) == [8, 4, 4, 4, 12],
            parts.joined().allSatisfy({ digits.contains($0) || lower.contains($0) || upper.contains($0) })
        else { return nil }
        self.text = text.lowercased()
    }

    /// A new one, of version 4.
    public init(using generator: inout some RandomNumberGenerator) {
        let high = generator.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
        let low = generator.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        let digits = [high, low].map { number in
            let text = String(number, radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }.joined()
        var text = ""
        for (index, digit) in digits.enumerated() {
            if [8, 12, 16, 20].contains(index) { text.append("-") }
            text.append(digit)
        }
        self.text = text
    }

    /// A new one.
    public init() {
        var generator = SystemRandomNumberGenerator()
        self.init(using: &generator)
    }
}

extension RevisionID: CustomStringConvertible {
    public var description: String { text }
}
