/// A line of iCalendar, unfolded: a name, parameters and a value. It points into the file or into the room of whoever unfolded it.
struct ContentLine {
    struct Parameter {
        let name: String
        let values: [String]
    }

    /// In capitals.
    let name: String
    let parameters: [Parameter]
    /// Where it begins in the file, from 1.
    let number: Int
    private let bytes: UnsafeBufferPointer<UInt8>
    private let valueStart: Int

    /// `nil` for a line without a name or a colon.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, number: Int) {
        var at = 0
        while at < bytes.count, ContentLine.isName(bytes[at]) { at += 1 }
        guard at > 0, at < bytes.count else { return nil }
        name = ContentLine.capitals(bytes[..<at])
        if bytes[at] == UInt8(ascii: ":") {
            (parameters, valueStart) = ([], at + 1)
        } else {
            guard bytes[at] == UInt8(ascii: ";"),
                let (parameters, end) = ContentLine.parameters(bytes, at) ?? ContentLine.parameters(bytes, at, quotesCount: false)
            else { return nil }
            (self.parameters, valueStart) = (parameters, end)
        }
        (self.bytes, self.number) = (bytes, number)
    }

    /// The whole line.
    var text: String { String(decoding: bytes, as: UTF8.self) }
    /// As it is written.
    var value: String { String(decoding: bytes[valueStart...], as: UTF8.self) }

    /// The first value of a parameter.
    subscript(parameter: String) -> String? {
        parameters.isEmpty ? nil : parameters.first { $0.name == parameter }?.values.first
    }

    /// Whether it has parameters other than these.
    func hasParameters(besides known: Set<String>) -> Bool {
        !parameters.isEmpty && parameters.contains { !known.contains($0.name) }
    }

    /// The value as text: `\n`, `\,`, `\;` and `\\` are what they stand for, any other backslash is itself.
    var plain: String {
        let value = bytes[valueStart...]
        guard value.contains(UInt8(ascii: "\\")) else { return self.value }
        return String(decoding: ContentLine.unescaped(value), as: UTF8.self)
    }

    /// The values of a list of texts.
    var list: [String] {
        var (parts, start, at): ([String], Int, Int) = ([], valueStart, valueStart)
        while at <= bytes.count {
            if at == bytes.count || bytes[at] == UInt8(ascii: ",") {
                parts.append(String(decoding: ContentLine.unescaped(bytes[start..<at]), as: UTF8.self))
                start = at + 1
            } else if bytes[at] == UInt8(ascii: "\\") {
                at += 1
            }
            at += 1
        }
        if start < bytes.count { parts.append(String(decoding: ContentLine.unescaped(bytes[start...]), as: UTF8.self)) }
        return parts.filter { !$0.isEmpty }
    }

    private static func unescaped(_ value: Swift.Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(value.count)
        var at = value.startIndex
        while at < value.endIndex {
            let byte = value[at]
            at += 1
            guard byte == UInt8(ascii: "\\"), at < value.endIndex else {
                plain.append(byte)
                continue
            }
            switch value[at] {
            case UInt8(ascii: "n"), UInt8(ascii: "N"): plain.append(UInt8(ascii: "\n"))
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\\"): plain.append(value[at])
            default: plain += [byte, value[at]]
            }
            at += 1
        }
        return plain
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case 65...90, 97...122, 48...57, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): true
        default: false
        }
    }

    private static func capitals(_ bytes: Swift.Slice<UnsafeBufferPointer<UInt8>>) -> String {
        bytes.contains { $0 >= 97 }
            ? String(decoding: bytes.map { (97...122).contains($0) ? $0 - 32 : $0 }, as: UTF8.self)
            : String(decoding: bytes, as: UTF8.self)
    }

    /// The parameters from the semicolon at `start` on, and where the value begins. A quote that is never closed is taken for a
    /// character in a second look.
    private static func parameters(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, quotesCount: Bool = true
    ) -> (parameters: [Parameter], end: Int)? {
        var parameters: [Parameter] = []
        var at = start
        while at < bytes.count, bytes[at] == UInt8(ascii: ";") {
            at += 1
            let nameStart = at
            while at < bytes.count, isName(bytes[at]) { at += 1 }
            let name = capitals(bytes[nameStart..<at])
            var values: [String] = []
            if at < bytes.count, bytes[at] == UInt8(ascii: "=") {
                repeat {
                    at += 1
                    guard let (value, end) = parameterValue(bytes, at, quotesCount) else { return nil }
                    values.append(value)
                    at = end
                } while at < bytes.count && bytes[at] == UInt8(ascii: ",")
            }
            guard parameters.count < 1000 else { return nil }
            parameters.append(Parameter(name: name, values: values))
        }
        guard at < bytes.count, bytes[at] == UInt8(ascii: ":") else { return nil }
        return (parameters, at + 1)
    }

    private static func parameterValue(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ quotesCount: Bool
    ) -> (value: String, end: Int)? {
        var (at, quoted, value): (Int, Bool, [UInt8]) = (start, false, [])
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "\""), quotesCount {
                quoted.toggle()
            } else if !quoted, byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ",") {
                break
            } else {
                value.append(byte)
            }
            at += 1
        }
        guard !quoted else { return nil }
        return (uncircumflexed(value), at)
    }

    /// RFC 6868: `^n`, `^'` and `^^` in values of parameters.
    private static func uncircumflexed(_ value: [UInt8]) -> String {
        guard value.contains(UInt8(ascii: "^")) else { return String(decoding: value, as: UTF8.self) }
        var (plain, at): ([UInt8], Int) = ([], 0)
        while at < value.count {
            let pair: UInt8? =
                value[at] != UInt8(ascii: "^") || at + 1 == value.count
                ? nil : [UInt8(ascii: "n"): 10, UInt8(ascii: "'"): 34, UInt8(ascii: "^"): 94][value[at + 1]]
            plain.append(pair ?? value[at])
            at += pair == nil ? 1 : 2
        }
        return String(decoding: plain, as: UTF8.self)
    }
}
