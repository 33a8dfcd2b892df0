/// Text of iCalendar (RFC 5545, 3.1): lines end with CR LF and are folded at 75 octets, never inside a character.
struct CalendarText {
    private(set) var bytes: [UInt8] = []

    /// Adds a line. Control characters other than tabs, which no line may hold, are left out.
    mutating func add(_ line: String) {
        var room = 75
        for scalar in line.unicodeScalars where scalar.value >= 0x20 && scalar.value != 0x7F || scalar == "\t" {
            let width = UTF8.width(scalar)
            if width > room {
                bytes += [0x0D, 0x0A, 0x20]
                room = 74
            }
            room -= width
            bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
        bytes += [0x0D, 0x0A]
    }

    mutating func append(_ other: CalendarText) { bytes += other.bytes }
    mutating func add(_ lines: [String]) { for line in lines { add(line) } }

    /// Adds a property whose value is text; nothing for an empty one.
    mutating func add(_ name: String, text: String) {
        if !text.isEmpty { add(name + ":" + CalendarText.escaped(text)) }
    }

    /// A text as the value of a property.
    static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ",", ";": escaped.append(contentsOf: ["\\", scalar])
            case "\n" where previous == "\r": break
            case "\n", "\r": escaped.append(contentsOf: ["\\", "n"])
            default: escaped.append(scalar)
            }
            previous = scalar
        }
        return String(escaped)
    }

    /// A text as the value of a parameter, in quotes where it has to be (RFC 6868).
    static func parameter(_ text: String) -> String {
        var value = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "^": value += "^^"
            case "\"": value += "^'"
            case "\n": value += "^n"
            default: value.unicodeScalars.append(scalar)
            }
        }
        let isPlain = !value.unicodeScalars.contains { $0 == "," || $0 == ";" || $0 == ":" }
        return isPlain ? value : "\"" + value + "\""
    }
}
