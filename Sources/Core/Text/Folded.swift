/// A text reduced to what matters when a person looks for it: no case, no accents, Arabic letters in one spelling.
public struct Folded: Hashable, Sendable {
    public let text: String

    public init(_ raw: String) {
        if let plain = Folded.lowercasedASCII(raw) {
            text = plain
            return
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(raw.utf8.count)
        for scalar in raw.unicodeScalars {
            switch scalar.value {
            case 0..<0x80: bytes.append(UInt8(scalar.value) | ((65...90).contains(scalar.value) ? 0x20 : 0))
            // Combining marks, Arabic vowel signs and the stroke that only stretches a word.
            case 0x300...0x36F, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670: break
            case 0x622, 0x623, 0x625, 0x671: bytes += "ا".utf8
            case 0x649, 0x626: bytes += "ي".utf8
            case 0x629: bytes += "ه".utf8
            case 0x624: bytes += "و".utf8
            case 0x6A9: bytes += "ك".utf8
            case 0x6CC: bytes += "ي".utf8
            case 0x600..<0x660: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            default:
                if let plain = Folded.plain[scalar] {
                    bytes += plain.utf8
                } else if scalar.properties.isCased {
                    bytes += scalar.properties.lowercaseMapping.utf8
                } else {
                    bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
                }
            }
        }
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// Texts that are folded already, set in one with line breaks between.
    init(joining parts: [Folded]) { text = parts.map(\.text).joined(separator: "\n") }

    /// The short way for text without any other letters; `nil` where there are some.
    private static func lowercasedASCII(_ raw: String) -> String? {
        var raw = raw
        return raw.withUTF8 { bytes in
            guard isASCII(UnsafeRawBufferPointer(bytes)) else { return nil }
            return String(unsafeUninitializedCapacity: bytes.count) { buffer in
                var index = 0
                while index < bytes.count {
                    let byte = bytes[index]
                    buffer[index] = byte >= 65 && byte <= 90 ? byte + 32 : byte
                    index += 1
                }
                return bytes.count
            }
        }
    }

    private static func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var at = 0
        while at + 8 <= bytes.count {
            if bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 { return false }
            at += 8
        }
        while at < bytes.count {
            if bytes[at] >= 0x80 { return false }
            at += 1
        }
        return true
    }

    /// Whether the other text occurs anywhere in this one.
    public func contains(_ other: Folded) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { hay in
            other.text.utf8.withContiguousStorageIfAvailable { needle in
                guard let first = needle.first else { return true }
                guard hay.count >= needle.count else { return false }
                search: for start in 0...(hay.count - needle.count) where hay[start] == first {
                    for i in 1..<max(1, needle.count) where hay[start + i] != needle[i] { continue search }
                    return true
                }
                return false
            }
        }.flatMap { $0 } ?? false
    }

    /// Whether any word starts with the other text; a hyphen stands inside a word.
    func hasWord(startingWith other: Folded) -> Bool {
        hasPrefix(other) || [" ", "\n", ";"].contains { contains(Folded(plain: $0 + other.text)) }
    }

    private init(plain: String) { text = plain }

    public func hasPrefix(_ other: Folded) -> Bool { text.utf8.starts(with: other.text.utf8) }

    /// How many letters must be inserted, left out or replaced to turn one text into the other (Levenshtein).
    public func distance(to other: Folded) -> Int {
        let a = Array(text.unicodeScalars), b = Array(other.text.unicodeScalars)
        var row = Array(0...b.count)
        for i in 0..<a.count {
            var diagonal = row[0]
            row[0] = i + 1
            for j in 0..<b.count {
                let replaced = diagonal + (a[i] == b[j] ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
            }
        }
        return row[b.count]
    }

    /// Letters with their plain form.
    private static let plain: [Unicode.Scalar: String] = {
        let groups: [(String, String)] = [
            ("àáâãäåāăąÀÁÂÃÄÅĀĂĄ", "a"), ("çćĉċčÇĆĈĊČ", "c"), ("ďđĎĐð", "d"), ("èéêëēĕėęěÈÉÊËĒĔĖĘĚ", "e"),
            ("ĝğġģĜĞĠĢ", "g"), ("ĥħĤĦ", "h"), ("ìíîïĩīĭįıÌÍÎÏĨĪĬĮİ", "i"), ("ĵĴ", "j"), ("ķĶ", "k"), ("ĺļľŀłĹĻĽĿŁ", "l"),
            ("ñńņňÑŃŅŇ", "n"), ("òóôõöøōŏőÒÓÔÕÖØŌŎŐ", "o"), ("ŕŗřŔŖŘ", "r"), ("śŝşšŚŜŞŠ", "s"), ("ţťŧŢŤŦ", "t"),
            ("ùúûüũūŭůűųÙÚÛÜŨŪŬŮŰŲ", "u"), ("ŵẁẃẅŴẀẂẄ", "w"), ("ýÿŷÝŸŶ", "y"), ("źżžŹŻŽ", "z"), ("ß", "ss"), ("æÆ", "ae"),
            ("œŒ", "oe"), ("’ʼ‘", "'"),
        ]
        var table: [Unicode.Scalar: String] = [:]
        for (letters, plain) in groups { for letter in letters.unicodeScalars { table[letter] = plain } }
        for digit in 0..<10 {
            for zero: UInt32 in [0x660, 0x6F0] { if let s = Unicode.Scalar(zero + UInt32(digit)) { table[s] = String(digit) } }
        }
        return table
    }()
}

/// The names nearest to what was written, best first: for "did you mean".
public func nearest(to written: String, among names: some Sequence<String>, limit: Int = 3) -> [String] {
    let key = Folded(written)
    guard !key.text.isEmpty else { return [] }
    let scored = names.map { name -> (name: String, score: Int) in
        let folded = Folded(name)
        // A short word is held against the beginning of a long name too.
        let start = Folded(String(folded.text.prefix(key.text.count)))
        let distance = min(key.distance(to: folded), key.distance(to: start) + 1)
        return (name, folded.contains(key) ? min(distance, 1) : distance)
    }
    let bound = max(2, written.count / 2)
    return scored.filter { $0.score <= bound }.sorted { ($0.score, $0.name) < ($1.score, $1.name) }.prefix(limit).map(\.name)
}
