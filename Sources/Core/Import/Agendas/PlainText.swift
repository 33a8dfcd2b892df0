/// Plain text while it is made of HTML.
struct PlainText {
    private(set) var text: [UInt8] = []
    /// Whether runs of white space count as one space, as between tags; text without tags keeps its lines.
    private let collapses: Bool
    private var hasSpace = false
    /// Line breaks that stand before the next word.
    private var breaks = 0
    private var verbatim = 0
    private var hidden = 0

    init(collapses: Bool) { self.collapses = collapses }

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        text.reserveCapacity(bytes.count)
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            switch byte {
            case UInt8(ascii: "<"):
                if let tag = MarkupTag(bytes, at: at) {
                    apply(tag)
                    at = tag.next
                    continue
                }
                add(byte)
            case UInt8(ascii: "&"):
                if let (scalar, next) = MarkupEntity.read(bytes, at: at) {
                    add(scalar)
                    at = next
                    continue
                }
                add(byte)
            case UInt8(ascii: "\r"):
                if at + 1 == bytes.count || bytes[at + 1] != UInt8(ascii: "\n") { addSpace(UInt8(ascii: "\n")) }
            case 0x20, 0x09, 0x0A, 0x0C: addSpace(byte)
            default:
                add(byte)
                let end = PlainText.wordsEnd(bytes, from: at + 1)
                if hidden == 0 { text += bytes[at + 1..<end] }
                at = end
                continue
            }
            at += 1
        }
    }

    /// The end of words that stand with one space between and are taken as they are.
    private static func wordsEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var at = start
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") { break }
            if byte <= 0x20 {
                guard byte == 0x20, at + 1 < bytes.count, bytes[at + 1] > 0x20, bytes[at + 1] != UInt8(ascii: "<"),
                    bytes[at + 1] != UInt8(ascii: "&")
                else { break }
            }
            at += 1
        }
        return at
    }

    private mutating func add(_ byte: UInt8) {
        guard hidden == 0 else { return }
        if breaks > 0 {
            // Never more than one empty line, and none at the start.
            if !text.isEmpty { text += repeatElement(UInt8(ascii: "\n"), count: min(2, breaks)) }
            (breaks, hasSpace) = (0, false)
        } else if hasSpace {
            if !text.isEmpty { text.append(0x20) }
            hasSpace = false
        }
        text.append(byte)
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
        // A space that may not break is a space here.
        if scalar.value == 0xA0 { return addSpace(0x20) }
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { add(byte) }
    }

    private mutating func addSpace(_ byte: UInt8) {
        guard !collapses || verbatim > 0 else {
            hasSpace = true
            return
        }
        guard hidden == 0 else { return }
        if byte == UInt8(ascii: "\n") {
            breaks += 1
        } else if breaks > 0 || hasSpace {
            // Spaces at the start of a line are its indentation.
            add(byte)
        } else {
            text.append(byte)
        }
    }

    private mutating func apply(_ tag: MarkupTag) {
        switch tag.effect {
        case .none: break
        case .line: breaks = max(breaks, 1)
        case .paragraph: breaks = 2
        case .item:
            breaks = max(breaks, 1)
            if !tag.isEnd {
                for byte in "- ".utf8 { add(byte) }
            }
        case .cell: hasSpace = true
        case .verbatim:
            breaks = 2
            verbatim = max(0, verbatim + (tag.isEnd ? -1 : 1))
        case .hidden: hidden = max(0, hidden + (tag.isEnd ? -1 : 1))
        }
    }
}

/// The entities of HTML that occur in running text.
enum MarkupEntity {
    /// The character, and where what follows begins; `nil` where none begins at that place.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> (Unicode.Scalar, next: Int)? {
        let limit = min(bytes.count, start + 12)
        guard let end = (start + 1..<max(start + 1, limit)).first(where: { bytes[$0] == UInt8(ascii: ";") }), end > start + 1
        else {
            return nil
        }
        let name = String(decoding: bytes[start + 1..<end], as: UTF8.self)
        if name.utf8.first == UInt8(ascii: "#") {
            let isHexadecimal = name.dropFirst().first == "x" || name.dropFirst().first == "X"
            guard let code = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10) else { return nil }
            return (code == 0 ? "\u{FFFD}" : Unicode.Scalar(code) ?? "\u{FFFD}", end + 1)
        }
        return named[name].map { ($0, end + 1) }
    }

    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "hellip": "…", "mdash": "—", "ndash": "–",
        "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»",
        "bull": "•",
        "middot": "·", "copy": "©", "reg": "®", "trade": "™", "deg": "°", "euro": "€", "pound": "£", "times": "×", "rarr": "→",
        "larr": "←", "szlig": "ß", "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "aacute": "á",
        "agrave": "à", "acirc": "â", "aring": "å", "aelig": "æ", "ccedil": "ç", "eacute": "é", "egrave": "è", "ecirc": "ê",
        "euml": "ë", "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "oacute": "ó", "ocirc": "ô", "oslash": "ø",
        "uacute": "ú", "ugrave": "ù", "ucirc": "û", "Eacute": "É", "ensp": " ", "emsp": " ", "thinsp": " ", "shy": "\u{AD}",
        "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}", "rlm": "\u{200F}",
    ]
}
