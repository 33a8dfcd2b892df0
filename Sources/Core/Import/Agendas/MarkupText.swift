/// Text that may hold HTML, as plain text: tags taken away, entities read, paragraphs kept. What only looks like a tag stays.
enum MarkupText {
    static func plain(_ text: String) -> String {
        var text = text
        return text.withUTF8 { plain($0) }
    }

    static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        let hasTags = bytes.contains(UInt8(ascii: "<"))
        guard hasTags || bytes.contains(UInt8(ascii: "&")) || bytes.contains(UInt8(ascii: "\r")) else { return trimmed(bytes) }
        var plain = PlainText(collapses: hasTags && holdsTag(bytes))
        plain.read(bytes)
        return plain.text.withUnsafeBufferPointer { trimmed($0) }
    }

    /// Without white space at both ends.
    static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var (start, end) = (0, bytes.count)
        while start < end, isSpace(bytes[start]) { start += 1 }
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B }

    private static func holdsTag(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for at in bytes.indices where bytes[at] == UInt8(ascii: "<") { if MarkupTag(bytes, at: at) != nil { return true } }
        return false
    }
}
