/// A control sequence (`ESC [ … final`) taken apart.
struct ControlSequence {
    /// `?`, `>`, `=` or `<` where the parameters start with it.
    var marker: UInt8?
    /// Numbers between semicolons or colons; nil where none was given.
    var parameters: [Int?]
    /// Bytes from space to slash just before the final one.
    var intermediates: [UInt8]
    /// The byte that says what to do.
    var final: UInt8

    /// Nil where the bytes are not well formed.
    init?(body: [UInt8], final: UInt8) {
        var rest = body[...]
        marker = nil
        if let first = rest.first, (0x3C...0x3F).contains(first) {
            marker = first
            rest = rest.dropFirst()
        }
        let numbers = rest.prefix { (0x30...0x3B).contains($0) }
        intermediates = Array(rest.dropFirst(numbers.count))
        guard intermediates.allSatisfy({ (0x20...0x2F).contains($0) }) else { return nil }
        parameters = numbers.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ":") }
            .map { Int(String(decoding: $0, as: UTF8.self)) }
        self.final = final
    }

    /// A parameter that counts something: missing and 0 mean 1.
    func count(_ index: Int = 0) -> Int { max(1, value(index)) }

    /// A parameter that chooses something: missing means 0.
    func value(_ index: Int = 0) -> Int { index < parameters.count ? parameters[index] ?? 0 : 0 }
}
