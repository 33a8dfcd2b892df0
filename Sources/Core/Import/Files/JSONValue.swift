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
        var reader = JSONReader(bytes: bytes, depth: depth, most: .max)
        do throws(JSONReader.Failure) {
            let value = try reader.value(within: 0)
            reader.skipSpace()
            return reader.isAtEnd ? value : nil
        } catch {
            switch error {
            case .tooDeep: throw .nestedTooDeep(limit: depth)
            case .malformed, .tooMany: return nil
            }
        }
    }

    /// Reads a whole file. Where it is damaged or cut off, what stands before that place is given, with the line of the place; the
    /// objects that the damage lies in have `cutKey` for their last key.
    static func readFile(
        _ bytes: UnsafeBufferPointer<UInt8>, limits: Limits
    ) throws(ReadError) -> (value: JSONValue, damagedLine: Int?) {
        var reader = JSONReader(bytes: bytes, depth: limits.depth, most: limits.cells, keepsStart: true)
        do throws(JSONReader.Failure) {
            let value = try reader.value(within: 0)
            reader.skipSpace()
            let isWhole = reader.isAtEnd && !reader.isDamaged
            return (value, isWhole ? nil : reader.line)
        } catch {
            switch error {
            case .tooDeep: throw .nestedTooDeep(limit: limits.depth)
            case .malformed: throw .damagedJSON(line: reader.line)
            case .tooMany: throw .tooManyCells(limit: limits.cells)
            }
        }
    }

    static let cutKey = "\u{0}cut"

    /// The value of an object's first member of that name; `nil` also where it is null.
    subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self, let found = members.first(where: { $0.key == key })?.value, found != .null else {
            return nil
        }
        return found
    }

    /// The values of a list; none for anything else.
    var elements: [JSONValue] { if case .list(let values) = self { values } else { [] } }

    /// The members of an object; none for anything else.
    var members: [(key: String, value: JSONValue)] { if case .object(let members) = self { members } else { [] } }
}

private struct JSONReader {
    enum Failure: Error { case malformed, tooDeep, tooMany }

    let bytes: UnsafeBufferPointer<UInt8>
    let depth: Int
    /// How many values may be read.
    private var left: Int
    /// Whether lists and objects that damage lies in are kept up to it.
    private let keepsStart: Bool
    private(set) var isDamaged = false
    var at = 0

    init(bytes: UnsafeBufferPointer<UInt8>, depth: Int, most: Int, keepsStart: Bool = false) {
        self.bytes = bytes
        self.depth = depth
        left = most
        self.keepsStart = keepsStart
    }

    /// The line that is being read, from 1.
    var line: Int { 1 + bytes[..<min(at, bytes.count)].lazy.filter { $0 == UInt8(ascii: "\n") }.count }

    /// Whether what was read is kept although it ends here.
    private mutating func keeps(_ failure: Failure) throws(Failure) {
        guard keepsStart, failure == .malformed else { throw failure }
        isDamaged = true
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
        guard left > 0 else { throw .tooMany }
        left -= 1
        skipSpace()
        switch next {
        case UInt8(ascii: "{"):
            var found: [(key: String, value: JSONValue)] = []
            do throws(Failure) { try object(level, &found) } catch { try keeps(error) }
            if isDamaged { found.append((JSONValue.cutKey, .null)) }
            return .object(found)
        case UInt8(ascii: "["):
            var found: [JSONValue] = []
            do throws(Failure) { try list(level, &found) } catch { try keeps(error) }
            return .list(found)
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

    private mutating func object(_ level: Int, _ found: inout [(key: String, value: JSONValue)]) throws(Failure) {
        at += 1
        skipSpace()
        if take(UInt8(ascii: "}")) { return }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw .malformed }
            let key = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw .malformed }
            found.append((key, try value(within: level + 1)))
            if isDamaged { return }
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw .malformed }
    }

    private mutating func list(_ level: Int, _ found: inout [JSONValue]) throws(Failure) {
        at += 1
        skipSpace()
        if take(UInt8(ascii: "]")) { return }
        repeat {
            found.append(try value(within: level + 1))
            if isDamaged { return }
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw .malformed }
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
