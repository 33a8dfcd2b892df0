/// A value of JSON (RFC 8259), read strictly: one value, nothing behind it, no depth beyond a bound.
enum JSONValue: Equatable {
    case null
    case bool(Bool)
    /// As written, and read.
    case number(String, Double)
    case string(String)
    case list([JSONValue])
    /// In the order of the file.
    case object([(key: String, value: JSONValue)])

    static func == (a: JSONValue, b: JSONValue) -> Bool {
        switch (a, b) {
        case (.null, .null): true
        case (.bool(let a), .bool(let b)): a == b
        case (.number(let a, _), .number(let b, _)): a == b
        case (.string(let a), .string(let b)): a == b
        case (.list(let a), .list(let b)): a == b
        case (.object(let a), .object(let b)):
            a.count == b.count && zip(a, b).allSatisfy { $0.key == $1.key && $0.value == $1.value }
        default: false
        }
    }

    /// `nil` for anything that is no JSON.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int) throws(ReadError) -> JSONValue? {
        var reader = JSONReader(bytes: bytes, depth: depth)
        do throws(JSONReader.Failure) {
            let value = try reader.value(within: 0)
            reader.skipSpace()
            return reader.isAtEnd ? value : nil
        } catch {
            switch error {
            case .tooDeep: throw .nestedTooDeep(limit: depth)
            case .malformed: return nil
            }
        }
    }
}

private struct JSONReader {
    enum Failure: Error { case malformed, tooDeep }

    let bytes: UnsafeBufferPointer<UInt8>
    let depth: Int
    var at = 0

    init(bytes: UnsafeBufferPointer<UInt8>, depth: Int) {
        self.bytes = bytes
        self.depth = depth
    }

    var isAtEnd: Bool { at == bytes.count }
    private var next: UInt8 { at < bytes.count ? bytes[at] : 0 }

    mutating func skipSpace() {
        while [0x20, 0x09, 0x0A, 0x0D].contains(next) { at += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    mutating func value(within level: Int) throws(Failure) -> JSONValue {
        guard level <= depth else { throw .tooDeep }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return try object(level)
        case UInt8(ascii: "["): return try list(level)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ text: StaticString, _ value: JSONValue) throws(Failure) -> JSONValue {
        for index in 0..<text.utf8CodeUnitCount where !take(text.utf8Start[index]) { throw .malformed }
        return value
    }

    private mutating func object(_ level: Int) throws(Failure) -> JSONValue {
        at += 1
        var members: [(key: String, value: JSONValue)] = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object([]) }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw .malformed }
            let key = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw .malformed }
            members.append((key, try value(within: level + 1)))
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw .malformed }
        return .object(members)
    }

    private mutating func list(_ level: Int) throws(Failure) -> JSONValue {
        at += 1
        var values: [JSONValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .list([]) }
        repeat {
            values.append(try value(within: level + 1))
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw .malformed }
        return .list(values)
    }

    private mutating func number() throws(Failure) -> JSONValue {
        let start = at
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try digits() }
        if take(UInt8(ascii: ".")) { try digits() }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits()
        }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        guard let number = Double(text), number.isFinite else { throw .malformed }
        return .number(text, number)
    }

    private mutating func digits() throws(Failure) {
        guard (48...57).contains(next) else { throw .malformed }
        while (48...57).contains(next) { at += 1 }
    }

    private mutating func string() throws(Failure) -> String {
        at += 1
        var text: [UInt8] = []
        while at < bytes.count {
            let start = at
            while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\\"), bytes[at] >= 0x20 {
                at += 1
            }
            text += bytes[start..<at]
            if take(UInt8(ascii: "\"")) { return String(decoding: text, as: UTF8.self) }
            guard take(UInt8(ascii: "\\")) else { throw .malformed }
            try escape(into: &text)
        }
        throw .malformed
    }

    private mutating func escape(into text: inout [UInt8]) throws(Failure) {
        let letter = next
        at += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        case UInt8(ascii: "b"): text.append(8)
        case UInt8(ascii: "f"): text.append(12)
        case UInt8(ascii: "n"): text.append(10)
        case UInt8(ascii: "r"): text.append(13)
        case UInt8(ascii: "t"): text.append(9)
        case UInt8(ascii: "u"):
            var units = [try unit()]
            if units[0] & 0xFC00 == 0xD800, take(UInt8(ascii: "\\")) {
                guard take(UInt8(ascii: "u")) else { throw .malformed }
                units.append(try unit())
            }
            text += String(decoding: units, as: UTF16.self).utf8
        default: throw .malformed
        }
    }

    private mutating func unit() throws(Failure) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            switch next {
            case 48...57: unit = unit << 4 | UInt16(next - 48)
            case 65...70: unit = unit << 4 | UInt16(next - 55)
            case 97...102: unit = unit << 4 | UInt16(next - 87)
            default: throw .malformed
            }
            at += 1
        }
        return unit
    }
}
