/// A property of a card.
struct CardLine {
    /// In capitals, without its group.
    let name: String
    let group: String
    let number: Int
    private let parameters: [ContentLine.Parameter]
    /// As written; of a quoted-printable one what it means.
    let raw: String
    let isQuotedPrintable: Bool

    init(_ line: ContentLine) {
        let dot = line.name.lastIndex(of: ".")
        group = dot.map { String(line.name[..<$0]) } ?? ""
        name = dot.map { String(line.name[line.name.index(after: $0)...]) } ?? line.name
        (number, parameters) = (line.number, line.parameters)
        isQuotedPrintable =
            line["ENCODING"].map { $0.utf8.elementsEqual("QUOTED-PRINTABLE".utf8) || $0.uppercased() == "QUOTED-PRINTABLE" }
            ?? false
            || parameters.contains { $0.name == "QUOTED-PRINTABLE" }
        raw = isQuotedPrintable ? CardLine.unquoted(line.value, charset: line["CHARSET"] ?? "") : line.value
    }

    subscript(parameter: String) -> String? { parameters.first { $0.name == parameter }?.values.first }

    /// What it is said to be: `TYPE=home,work`, of version 2.1 also `;HOME;WORK`.
    var types: Set<String> {
        var found: Set<String> = []
        for parameter in parameters {
            if parameter.name == "TYPE" {
                for value in parameter.values { for part in value.split(separator: ",") { found.insert(part.lowercased()) } }
            } else if parameter.values.isEmpty {
                found.insert(parameter.name.lowercased())
            }
        }
        return found
    }

    /// Whether the value is bytes in letters, as those of photos.
    var isBinary: Bool {
        let encoding = self["ENCODING"]?.lowercased() ?? ""
        return encoding == "b" || encoding == "base64" || parameters.contains { $0.name == "BASE64" } || raw.hasPrefix("data:")
    }

    /// The value as text.
    var text: String { isQuotedPrintable ? raw : CardLine.unescaped(raw) }
    /// The parts between semicolons, each as text.
    var parts: [String] { CardLine.split(raw, at: ";") }
    /// The values of a list.
    var list: [String] { CardLine.split(raw, at: ",") }

    /// The parameters that are none of this program's, as they are written behind a name.
    var otherParameters: String {
        parameters.filter { !$0.name.hasPrefix("X-CONCORD-") }.map { parameter in
            ";" + parameter.name
                + (parameter.values.isEmpty ? "" : "=" + parameter.values.map(CalendarText.parameter).joined(separator: ","))
        }.joined()
    }

    /// Parts of a value at a separator that no backslash stands before.
    private static func split(_ raw: String, at separator: Unicode.Scalar) -> [String] {
        var (parts, part, isEscaped): ([String], String.UnicodeScalarView, Bool) = ([], String.UnicodeScalarView(), false)
        for scalar in raw.unicodeScalars {
            if scalar == separator, !isEscaped {
                parts.append(unescaped(String(part)))
                part = String.UnicodeScalarView()
                continue
            }
            isEscaped = scalar == "\\" && !isEscaped
            part.append(scalar)
        }
        parts.append(unescaped(String(part)))
        return parts
    }

    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
        var (plain, isEscaped) = (String.UnicodeScalarView(), false)
        for scalar in text.unicodeScalars {
            if isEscaped {
                switch scalar {
                case "n", "N": plain.append("\n")
                case ",", ";", "\\", ":": plain.append(scalar)
                default: plain.append(contentsOf: ["\\", scalar])
                }
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                plain.append(scalar)
            }
        }
        if isEscaped { plain.append("\\") }
        return String(plain)
    }

    /// Bytes written as `=C3=A9` (RFC 2045), in the character set that the line names.
    private static func unquoted(_ text: String, charset: String) -> String {
        var (bytes, source, at): ([UInt8], [UInt8], Int) = ([], Array(text.utf8), 0)
        func digit(_ byte: UInt8) -> UInt8? {
            switch byte {
            case 48...57: byte - 48
            case 65...70: byte - 55
            case 97...102: byte - 87
            default: nil
            }
        }
        while at < source.count {
            if source[at] == UInt8(ascii: "="), at + 2 < source.count, let high = digit(source[at + 1]),
                let low = digit(source[at + 2])
            {
                bytes.append(high << 4 | low)
                at += 3
            } else {
                bytes.append(source[at])
                at += 1
            }
        }
        let isUTF8 = bytes.withUnsafeBufferPointer { TextEncoding.isUTF8($0) }
        let isNamedOtherwise = ["ISO-8859-1", "WINDOWS-1252", "LATIN1", "CP1252"].contains(charset.uppercased())
        return isUTF8 && !isNamedOtherwise ? String(decoding: bytes, as: UTF8.self) : String(windows1252: bytes)
    }
}
