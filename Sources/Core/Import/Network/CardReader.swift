/// Reads vCards of versions 2.1, 3 (RFC 2426) and 4 (RFC 6350).
enum CardReader {
    static func fits(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let word = "BEGIN:VCARD"
        guard bytes.count >= word.utf8.count else { return false }
        return zip(bytes, word.utf8).allSatisfy { $0 == $1 || $0 == $1 | 0x20 }
    }

    static func read(
        _ text: UnsafeBufferPointer<UInt8>, _ builder: inout NetworkBuilder, control: ImportControl?
    ) throws(ReadError) {
        var gathering = CardGathering(limits: builder.limits)
        var lines = ContentLines(text, longest: builder.limits.field)
        var count = 0
        while lines.next({ line, number, isTooLong in gathering.take(line, number: number, isTooLong: isTooLong) }) {
            count += 1
            if count.isMultiple(of: 8192) { try control?.check() }
            guard gathering.cards.count <= builder.limits.rows else { throw .tooManyRows(limit: builder.limits.rows) }
        }
        gathering.end()
        guard gathering.isCards else { throw .noSuchLayout }
        for (issue, line) in gathering.issues { builder.tell(issue, line: line) }
        var reading = CardReading()
        for card in gathering.cards { reading.addEntry(card, &builder) }
        try control?.check()
        for card in gathering.cards { reading.read(card, &builder) }
        reading.finish(&builder)
    }
}

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

/// A card with its properties in their order.
struct Card {
    let line: Int
    var lines: [CardLine] = []

    func first(_ name: String) -> CardLine? { lines.first { $0.name == name } }
    func all(_ name: String) -> [CardLine] { lines.filter { $0.name == name } }
}

/// Takes the lines of a file of cards one by one. A card that is not closed is left out.
struct CardGathering {
    private(set) var cards: [Card] = []
    private(set) var issues: [(issue: NetworkIssue, line: Int)] = []
    private(set) var isCards = false
    private let limits: Limits
    private var card: Card?
    /// Cards and other components within the card: what they say is not of the card.
    private var inner = 0
    /// A quoted-printable line that goes on with the next.
    private var pending: (bytes: [UInt8], number: Int)?

    init(limits: Limits) { self.limits = limits }

    mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, number: Int, isTooLong: Bool) {
        if isTooLong {
            pending = nil
            let name = String(
                decoding: bytes.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";") }.prefix(40), as: UTF8.self)
            return issues.append((.propertyLeftOut(name.visible), number))
        }
        if var open = pending {
            pending = nil
            open.bytes.removeLast()
            open.bytes += bytes
            guard open.bytes.count <= limits.field else {
                return issues.append((.propertyLeftOut("QUOTED-PRINTABLE"), open.number))
            }
            let whole = open.bytes
            return whole.withUnsafeBufferPointer { take(line: $0, number: open.number) }
        }
        take(line: bytes, number: number)
    }

    private mutating func take(line bytes: UnsafeBufferPointer<UInt8>, number: Int) {
        guard let line = ContentLine(bytes, number: number) else {
            return aside(.notUnderstood, String(decoding: bytes.prefix(80), as: UTF8.self), number)
        }
        switch line.name {
        case "BEGIN": begin(line)
        case "END": end(line)
        default:
            guard card != nil else { return aside(.notUnderstood, String(line.text.prefix(80)), number) }
            guard inner == 0 else { return }
            let property = CardLine(line)
            if property.isQuotedPrintable, bytes.last == UInt8(ascii: "=") {
                pending = (Array(bytes), number)
            } else if (card?.lines.count ?? 0) < limits.columns {
                card?.lines.append(property)
            } else {
                issues.append((.propertyLeftOut(property.name.visible), number))
            }
        }
    }

    private mutating func aside(_ reason: AgendaIssue.Reason, _ text: String, _ line: Int) {
        issues.append((.keptAside(reason: reason, text: text.visible), line))
    }

    private mutating func begin(_ line: ContentLine) {
        let isCard = line.value.trimmed.uppercased() == "VCARD"
        let isAgent = card?.lines.last?.name == "AGENT" || inner > 0
        guard isCard, !(card != nil && isAgent) else {
            if card == nil { return aside(.notUnderstood, String(line.text.prefix(80)), line.number) }
            return inner += 1
        }
        if let open = card { aside(.unclosed, open.first("FN")?.text ?? "VCARD", open.line) }
        (isCards, inner) = (true, 0)
        card = Card(line: line.number)
    }

    private mutating func end(_ line: ContentLine) {
        if inner > 0 { return inner -= 1 }
        guard let closed = card, line.value.trimmed.uppercased() == "VCARD" else {
            return aside(.notUnderstood, String(line.text.prefix(80)), line.number)
        }
        cards.append(closed)
        card = nil
    }

    /// Tells of what the file ends in the middle of.
    mutating func end() {
        if let open = card { aside(.unclosed, open.first("FN")?.text ?? "VCARD", open.line) }
        card = nil
    }
}
