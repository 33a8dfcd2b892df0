/// Reads delimited text of people's files record by record, straight from bytes of UTF-8: any separator, quotes, doubled
/// quotes, line breaks inside quotes, CR LF, LF or CR. Fields become strings only when asked for; everything is bounded.
struct DelimitedReader {
    /// A field's bytes, without its quotes.
    struct Field {
        let start: Int
        let end: Int
        let isQuoted: Bool
        /// Something stands between the closing quote and the separator; it is kept.
        let hasTail: Bool
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let separator: UInt8
    let limits: Limits
    /// Bytes at which an unquoted field ends lie at or below this one, but for the separators above it.
    private let highestEnd: UInt8
    private(set) var position = 0
    private(set) var fields: [Field] = []
    /// The line on which the current record starts, from 1.
    private(set) var line = 0
    private var nextLine = 1

    /// The bytes must outlive the reader.
    init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, limits: Limits = Limits()) {
        self.bytes = bytes
        self.separator = separator
        self.limits = limits
        highestEnd = max(separator, UInt8(ascii: "\r"))
    }

    /// Moves to the next record that is not blank; `false` at the end.
    mutating func next() throws(ReadError) -> Bool {
        repeat {
            guard position < bytes.count else { return false }
            try readRecord()
        } while fields.count == 1 && fields[0].start == fields[0].end && !fields[0].isQuoted
        return true
    }

    private mutating func readRecord() throws(ReadError) {
        fields.removeAll(keepingCapacity: true)
        line = nextLine
        while true {
            let field = try readField()
            guard field.end - field.start <= limits.field else { throw .fieldTooLong(row: line, limit: limits.field) }
            guard fields.count < limits.columns else { throw .tooManyColumns(row: line, limit: limits.columns) }
            fields.append(field)
            guard position < bytes.count else { return }
            let end = bytes[position]
            position += 1
            if end == separator { continue }
            if end == UInt8(ascii: "\r"), position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
            nextLine += 1
            return
        }
    }

    /// Leaves `position` at the separator behind the field. The hot loop works on locals.
    private mutating func readField() throws(ReadError) -> Field {
        let (bytes, separator, highest, count) = (bytes, separator, highestEnd, bytes.count)
        var at = position
        let start = at
        guard at < count, bytes[at] == UInt8(ascii: "\"") else {
            while at < count, !DelimitedReader.ends(bytes[at], separator, highest) { at &+= 1 }
            position = at
            return Field(start: start, end: at, isQuoted: false, hasTail: false)
        }
        at += 1
        let bound = limits.field
        while true {
            guard at < count else { throw .unclosedQuote(row: line) }
            if bytes[at] == UInt8(ascii: "\"") {
                guard at + 1 < count, bytes[at + 1] == UInt8(ascii: "\"") else { break }
                at += 1
            } else if bytes[at] == UInt8(ascii: "\n") {
                nextLine += 1
            }
            at += 1
            guard at - start <= bound else { throw .fieldTooLong(row: line, limit: bound) }
        }
        let close = at
        at += 1
        while at < count, !DelimitedReader.ends(bytes[at], separator, highest) { at += 1 }
        position = at
        let hasTail = at > close + 1
        return Field(start: start + 1, end: hasTail ? at : close, isQuoted: true, hasTail: hasTail)
    }

    @inline(__always)
    private static func ends(_ byte: UInt8, _ separator: UInt8, _ highest: UInt8) -> Bool {
        byte <= highest && (byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r"))
    }

    /// The field's bytes, doubled quotes still doubled; empty where the record has no such field.
    @inline(__always)
    func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        guard index < fields.count else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(rebasing: bytes[fields[index].start..<fields[index].end])
    }

    /// The field as text; bytes that are no UTF-8 become U+FFFD.
    func string(_ index: Int) -> String {
        let raw = bytes(index)
        guard index < fields.count, fields[index].isQuoted, raw.contains(UInt8(ascii: "\"")) else {
            return String(decoding: raw, as: UTF8.self)
        }
        var plain: [UInt8] = []
        plain.reserveCapacity(raw.count)
        var previousWasQuote = false
        for byte in raw {
            previousWasQuote = byte == UInt8(ascii: "\"") && !previousWasQuote
            if !previousWasQuote { plain.append(byte) }
        }
        return String(decoding: plain, as: UTF8.self)
    }
}
