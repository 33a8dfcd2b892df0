/// Whether a text is JSON (RFC 8259), with no name twice in an object.
struct JSONChecker {
    private let bytes: [UInt8]
    private var at = 0
    private var depth = 0

    static func accepts(_ text: String) -> Bool {
        var checker = JSONChecker(bytes: Array(text.utf8))
        guard checker.value() else { return false }
        checker.space()
        return checker.at == checker.bytes.count
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func space() {
        while let byte = next, byte == 32 || byte == 10 || byte == 13 || byte == 9 { at += 1 }
    }

    private mutating func take(_ text: String) -> Bool {
        guard bytes[at...].starts(with: text.utf8) else { return false }
        at += text.utf8.count
        return true
    }

    private mutating func value() -> Bool {
        space()
        depth += 1
        defer { depth -= 1 }
        guard depth < 100, let first = next else { return false }
        switch first {
        case UInt8(ascii: "{"): return object()
        case UInt8(ascii: "["): return array()
        case UInt8(ascii: "\""): return string() != nil
        case UInt8(ascii: "t"): return take("true")
        case UInt8(ascii: "f"): return take("false")
        case UInt8(ascii: "n"): return take("null")
        default: return number()
        }
    }

    private mutating func object() -> Bool {
        at += 1
        var names: Set<[UInt8]> = []
        space()
        if take("}") { return true }
        while true {
            space()
            guard let name = string(), names.insert(name).inserted else { return false }
            space()
            guard take(":"), value() else { return false }
            space()
            if take("}") { return true }
            guard take(",") else { return false }
        }
    }

    private mutating func array() -> Bool {
        at += 1
        space()
        if take("]") { return true }
        while true {
            guard value() else { return false }
            space()
            if take("]") { return true }
            guard take(",") else { return false }
        }
    }

    private mutating func string() -> [UInt8]? {
        guard take("\"") else { return nil }
        let start = at
        while let byte = next {
            at += 1
            switch byte {
            case UInt8(ascii: "\""): return Array(bytes[start..<at - 1])
            case 0..<0x20: return nil
            case UInt8(ascii: "\\"):
                guard let escaped = next else { return nil }
                at += 1
                if escaped == UInt8(ascii: "u") {
                    let digits = bytes[at...].prefix(4)
                    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
                    at += 4
                } else if !"\"\\/bfnrt".utf8.contains(escaped) {
                    return nil
                }
            default: break
            }
        }
        return nil
    }

    private mutating func digits() -> Int {
        let start = at
        while let byte = next, (48...57).contains(byte) { at += 1 }
        return at - start
    }

    private mutating func number() -> Bool {
        _ = take("-")
        let isZero = next == UInt8(ascii: "0")
        let count = digits()
        guard count > 0, !isZero || count == 1 else { return false }
        if take(".") { guard digits() > 0 else { return false } }
        if take("e") || take("E") {
            _ = take("+") || take("-")
            guard digits() > 0 else { return false }
        }
        return true
    }
}
