/// How a text file is encoded, found by its first bytes and by what is valid.
public enum TextEncoding: String, Sendable {
    case utf8, utf16LittleEndian, utf16BigEndian, windows1252

    /// The encoding, and how many bytes of a byte order mark stand before the text.
    static func find(_ bytes: UnsafeBufferPointer<UInt8>) throws(ReadError) -> (encoding: TextEncoding, mark: Int) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (isUTF8(bytes) ? .utf8 : .windows1252, 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        // Text of our letters in UTF-16 has a zero in every other byte.
        let start = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes.prefix(512)))
        let zeros = zeros(start)
        let half = start.count / 2
        if zeros[1] * 2 > half, zeros[0] * 8 < half { return (.utf16LittleEndian, 0) }
        if zeros[0] * 2 > half, zeros[1] * 8 < half { return (.utf16BigEndian, 0) }
        guard zeros == [0, 0] else { throw .notText }
        return (isUTF8(bytes) ? .utf8 : .windows1252, 0)
    }

    /// How many zeros stand at even places, and at odd ones. Of text most words have none.
    private static func zeros(_ raw: UnsafeRawBufferPointer) -> [Int] {
        var zeros = [0, 0]
        var at = 0
        while at < raw.count {
            if at + 8 <= raw.count {
                let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                // Only a zero borrows without having had its highest bit.
                if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 == 0 {
                    at += 8
                    continue
                }
            }
            if raw[at] == 0 { zeros[at & 1] += 1 }
            at += 1
        }
        return zeros
    }

    /// Whether the bytes are UTF-8; a last character that is cut off is allowed.
    static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        let count = bytes.count
        var at = 0
        while at < count {
            while at + 8 <= count, raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 { at += 8 }
            guard at < count else { break }
            let first = bytes[at]
            guard first >= 0x80 else {
                at += 1
                continue
            }
            guard let (length, second) = following(first) else { return false }
            for step in 1..<length {
                guard at + step < count else { return true }
                guard (step == 1 ? second : 0x80...0xBF).contains(bytes[at + step]) else { return false }
            }
            at += length
        }
        return true
    }

    /// How many bytes a character has and which may come second (Unicode, table 3-7).
    private static func following(_ first: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
        switch first {
        case 0xC2...0xDF: (2, 0x80...0xBF)
        case 0xE0: (3, 0xA0...0xBF)
        case 0xED: (3, 0x80...0x9F)
        case 0xE1...0xEF: (3, 0x80...0xBF)
        case 0xF0: (4, 0x90...0xBF)
        case 0xF1...0xF3: (4, 0x80...0xBF)
        case 0xF4: (4, 0x80...0x8F)
        default: nil
        }
    }
}

/// Gives `body` the text as UTF-8 without a byte order mark; text that is UTF-8 already is not copied.
func withText<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, TextEncoding) throws(ReadError) -> Result
) throws(ReadError) -> Result {
    guard !bytes.isEmpty else { throw .empty }
    let (encoding, mark) = try TextEncoding.find(bytes)
    let text = UnsafeBufferPointer(rebasing: bytes[mark...])
    if encoding == .utf8 { return try body(text, encoding) }
    let decoded = encoding == .windows1252 ? fromWindows1252(text) : fromUTF16(text, bigEndian: encoding == .utf16BigEndian)
    let result = decoded.withUnsafeBufferPointer { (buffer) -> Swift.Result<Result, ReadError> in
        do throws(ReadError) { return .success(try body(buffer, encoding)) } catch { return .failure(error) }
    }
    return try result.get()
}

private func fromUTF16(_ bytes: UnsafeBufferPointer<UInt8>, bigEndian: Bool) -> [UInt8] {
    let units = (0..<bytes.count / 2).lazy.map { index in
        let (low, high) = (UInt16(bytes[index * 2 + (bigEndian ? 1 : 0)]), UInt16(bytes[index * 2 + (bigEndian ? 0 : 1)]))
        return high << 8 | low
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    _ = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false) { text.append($0) }
    return text
}

extension String {
    /// The text of bytes in Windows-1252.
    init(windows1252 bytes: [UInt8]) {
        self = bytes.withUnsafeBufferPointer { String(decoding: fromWindows1252($0), as: UTF8.self) }
    }
}

private func fromWindows1252(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
        switch byte {
        case 0..<0x80: text.append(byte)
        case 0x80..<0xA0: text += UTF8.encode(high[Int(byte - 0x80)]) ?? UTF8.encodedReplacementCharacter
        default: text += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
        }
    }
    return text
}

/// What Windows-1252 has from 0x80 to 0x9F; five places are not assigned.
private let high = Array("€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
