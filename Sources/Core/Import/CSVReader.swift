/// Reads comma-separated values (RFC 4180) record by record, straight from bytes: quotes, doubled quotes, line breaks
/// inside quotes, CR LF or LF. Fields become strings only when asked for.
struct CSVReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position: Int
    private var fields: [(start: Int, end: Int, quoted: Bool)] = []
    /// The line on which the current record starts, from 1.
    private(set) var line = 0
    private var nextLine = 1

    /// The bytes must outlive the reader.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        position = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    }

    var fieldCount: Int { fields.count }

    /// The number of lines, a last one without a line break counted.
    var lineCount: Int {
        let breaks = bytes.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
        return breaks + (bytes.last.map { $0 == UInt8(ascii: "\n") ? 0 : 1 } ?? 0)
    }

    /// Moves to the next record; `false` at the end.
    mutating func next() -> Bool {
        guard position < bytes.count else { return false }
        fields.removeAll(keepingCapacity: true)
        line = nextLine
        while true {
            fields.append(readField())
            guard position < bytes.count else { return true }
            let separator = bytes[position]
            position += 1
            if separator == UInt8(ascii: ",") { continue }
            if separator == UInt8(ascii: "\r"), position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
            nextLine += 1
            return true
        }
    }

    /// Leaves `position` at the separator behind the field. The hot loop of every start: it works on locals.
    private mutating func readField() -> (start: Int, end: Int, quoted: Bool) {
        let bytes = bytes
        let count = bytes.count
        var at = position
        guard at < count, bytes[at] == UInt8(ascii: "\"") else {
            while at < count, !CSVReader.isSeparator(bytes[at]) { at += 1 }
            defer { position = at }
            return (position, at, false)
        }
        let start = at + 1
        var end = start
        while end < count {
            if bytes[end] == UInt8(ascii: "\"") {
                guard end + 1 < count, bytes[end + 1] == UInt8(ascii: "\"") else { break }
                end += 1
            } else if bytes[end] == UInt8(ascii: "\n") {
                nextLine += 1
            }
            end += 1
        }
        at = min(end + 1, count)
        while at < count, !CSVReader.isSeparator(bytes[at]) { at += 1 }
        position = at
        return (start, end, true)
    }

    /// A comma, a line feed or a carriage return; digits and letters, which lie above all three, are told by one comparison.
    @inline(__always)
    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte <= UInt8(ascii: ",") && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r"))
    }

    /// The field as text; empty where the record has no such field. Bytes that are no UTF-8 become U+FFFD.
    func string(_ index: Int) -> String {
        guard index < fields.count else { return "" }
        let (start, end, quoted) = fields[index]
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        guard quoted, bytes[start..<end].contains(UInt8(ascii: "\"")) else { return text }
        var plain = ""
        var previousWasQuote = false
        for character in text.unicodeScalars {
            previousWasQuote = character == "\"" && !previousWasQuote
            if !previousWasQuote { plain.unicodeScalars.append(character) }
        }
        return plain
    }

    func isEmpty(_ index: Int) -> Bool { index >= fields.count || fields[index].start == fields[index].end }

    /// The field as a whole number; `nil` for anything else, an empty field included.
    func integer(_ index: Int) -> Int? {
        guard index < fields.count else { return nil }
        let (start, end, _) = fields[index]
        let isNegative = start < end && bytes[start] == UInt8(ascii: "-")
        var at = isNegative ? start + 1 : start
        guard at < end, end - at <= 18 else { return nil }
        var value = 0
        while at < end {
            let digit = bytes[at] &- 48
            guard digit < 10 else { return nil }
            value = value &* 10 &+ Int(digit)
            at += 1
        }
        return isNegative ? -value : value
    }
}
