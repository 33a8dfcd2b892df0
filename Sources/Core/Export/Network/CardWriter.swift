/// Writes vCards of version 4 (RFC 6350), one for each entry. What stands beside a value is in parameters `X-CONCORD-`; what vCard has no
/// property for is in `X-CONCORD-CLAIM`.
enum CardWriter {
    static func bytes(of selection: NetworkSelection) -> [UInt8] {
        let (places, names) = (selection.placesBySubject(), selection.names())
        var text = CalendarText()
        for entry in selection.entries {
            text.add("BEGIN:VCARD")
            text.add("VERSION:4.0")
            text.add("KIND:" + kind(entry.id.kind))
            text.add("UID;VALUE=text:" + CalendarText.escaped(entry.id.description))
            addNames(entry, to: &text)
            text.add("X-CONCORD-WORD", text: entry.word)
            let said = (places[entry.id] ?? []).map { selection.statements[$0] }
            let name = CardWriter.name(said)
            if let name { text.add(name) }
            var groups = 0
            for statement in said {
                switch statement.property {
                case .role:
                    groups += 1
                    if let body = statement.object {
                        text.add(
                            "item\(groups).ORG;X-CONCORD-ID=" + CalendarText.parameter(body.description) + ":"
                                + CalendarText.escaped(names[body]?.english ?? body.key))
                    }
                    text.add("item\(groups).TITLE" + parameters(statement) + ":" + CalendarText.escaped(statement.value.english))
                case .relation(let relation):
                    guard let object = statement.object else { continue }
                    text.add(
                        "RELATED;VALUE=text;X-CONCORD-RELATION=" + CalendarText.parameter(relation.text) + parameters(statement)
                            + ":" + CalendarText.escaped(object.description))
                case .claim(let property):
                    if name != nil, property == "family name" || property == "given name" { continue }
                    text.add(line(property, statement))
                }
            }
            text.add("END:VCARD")
        }
        return text.bytes
    }

    private static func kind(_ kind: EntryKind) -> String {
        switch kind {
        case .person: "individual"
        case .body, .council, .force, .city: "org"
        default: "x-concord-" + kind.rawValue
        }
    }

    /// A name in two languages is one property in two forms (ALTID).
    private static func addNames(_ entry: FileEntry, to text: inout CalendarText) {
        let english = CalendarText.escaped(entry.name.english)
        guard let arabic = entry.name.arabic else { return text.add("FN:" + english) }
        text.add("FN;ALTID=1;LANGUAGE=en:" + english)
        text.add("FN;ALTID=1;LANGUAGE=ar:" + CalendarText.escaped(arabic))
    }

    /// Family and given name, where each is said once and alike.
    private static func name(_ said: [Statement]) -> String? {
        let family = said.filter { $0.property == .claim("family name") }
        let given = said.filter { $0.property == .claim("given name") }
        guard family.count == 1, given.count == 1, parameters(family[0]) == parameters(given[0]) else { return nil }
        return "N" + parameters(family[0]) + ":" + CalendarText.escaped(family[0].value.english) + ";"
            + CalendarText.escaped(given[0].value.english) + ";;;"
    }

    static func parameters(_ statement: Statement) -> String {
        StatementQualifiers.pairs(of: statement).map { key, value in
            ";X-CONCORD-" + CardReading.parameter(key) + "=" + CalendarText.parameter(value)
        }.joined()
    }

    /// A claim as the property that vCard has for it, where that gives the same value again.
    private static func line(_ property: String, _ statement: Statement) -> String {
        let value = statement.value.english
        let (beside, text) = (parameters(statement), CalendarText.escaped(value))
        let isAddress = !value.contains("\\") && !value.contains(where: \.isNewline)
        if statement.object == nil {
            switch NetworkClaim(rawValue: property) {
            case .email: return "EMAIL" + beside + ":" + text
            case .phone where !value.hasPrefix("tel:"): return "TEL;TYPE=voice" + beside + ":" + text
            case .mobile where !value.hasPrefix("tel:"): return "TEL;TYPE=cell" + beside + ":" + text
            case .fax where !value.hasPrefix("tel:"): return "TEL;TYPE=fax" + beside + ":" + text
            case .address: return "ADR" + beside + ":;;" + text + ";;;;"
            case .website where isAddress: return "URL" + beside + ":" + value
            case .image where isAddress && !value.hasPrefix("data:"): return "PHOTO" + beside + ":" + value
            case .note: return "NOTE" + beside + ":" + text
            case .gender: return "GENDER" + beside + ":" + text
            case .otherName: return "NICKNAME" + beside + ":" + text
            case .birthday:
                let isDay = PartialDate(iso: value) != nil && value.utf8.count == 10
                return "BDAY" + (isDay ? "" : ";VALUE=text") + beside + ":" + text
            default: break
            }
            if property == "category" { return "CATEGORIES" + beside + ":" + text }
            if property == "language" { return "LANG" + beside + ":" + text }
            if property.hasPrefix("vcard "), let own = own(property.dropFirst(6)),
                isAddress || !value.contains(where: \.isNewline)
            {
                return own + beside + ":" + value
            }
        }
        let object = statement.object.map { ";X-CONCORD-OBJECT=" + CalendarText.parameter($0.description) } ?? ""
        return "X-CONCORD-CLAIM;X-CONCORD-PROPERTY=" + CalendarText.parameter(property) + object + beside + ":" + text
    }

    /// A property that a card brought in its own words, with its parameters; `nil` where it would be read otherwise.
    private static func own(_ written: Substring) -> String? {
        let name = written.prefix { $0 != ";" }
        let isName = !name.isEmpty && name.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) || $0 == 45 }
        guard isName, !CardReading.read.contains(String(name)), !name.hasPrefix("X-CONCORD-") else { return nil }
        let line = Array((written + ":").utf8)
        let isLine = line.withUnsafeBufferPointer { ContentLine($0, number: 0)?.value == "" && ContentLine($0, number: 0) != nil }
        return isLine ? String(written) : nil
    }
}
