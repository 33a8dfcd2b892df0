/// Writes JSON-LD in the words of schema.org; relations that it has no word for are this program's. It is not read again.
enum LinkedDataWriter {
    static func bytes(of selection: NetworkSelection) -> [UInt8] {
        let places = selection.placesBySubject()
        let objects = selection.entries.map { entry in
            object(entry, (places[entry.id] ?? []).map { selection.statements[$0] }).text
        }
        let context =
            "{\"@vocab\": \"https://schema.org/\", \"concord\": \"urn:concord:\", \"id\": \"@id\", \"type\": \"@type\"}"
        return Array("{\n\"@context\": \(context),\n\"@graph\": [\n\(objects.joined(separator: ",\n"))\n]\n}\n".utf8)
    }

    private static func object(_ entry: FileEntry, _ said: [Statement]) -> JSONMembers {
        var object = JSONMembers()
        object.add("id", "concord:" + address(entry.id))
        object.add("type", type(entry))
        if let arabic = entry.name.arabic {
            let names = [("en", entry.name.english), ("ar", arabic)].map { language, text in
                "{\"@value\": \(JSONText.quoted(text)), \"@language\": \"\(language)\"}"
            }
            object.add("name", raw: "[" + names.joined(separator: ", ") + "]")
        } else {
            object.add("name", entry.name.english)
        }
        object.add("additionalType", entry.word)
        // Values of one property stand together.
        var order: [String] = []
        var values: [String: [String]] = [:]
        for statement in said where statement.confidence.stands {
            guard let (key, value) = member(statement, of: entry.id.kind) else { continue }
            if values[key] == nil { order.append(key) }
            values[key, default: []].append(value)
        }
        for key in order {
            let list = values[key] ?? []
            object.add(key, raw: list.count == 1 ? list[0] : "[" + list.joined(separator: ", ") + "]")
        }
        return object
    }

    private static func type(_ entry: FileEntry) -> String {
        switch entry.id.kind {
        case .council, .force: "GovernmentOrganization"
        case .body:
            switch entry.word {
            case "council", "government department", "public body": "GovernmentOrganization"
            case "university": "CollegeOrUniversity"
            default: "Organization"
            }
        case .person: "Person"
        case .city: "City"
        case .theme: "DefinedTerm"
        case .practice: "Project"
        case .commitment: "PlanAction"
        case .event, .session, .trigger, .observance: "Event"
        case .source: "CreativeWork"
        }
    }

    private static func member(_ statement: Statement, of kind: EntryKind) -> (String, String)? {
        let value = statement.value.english
        switch statement.property {
        case .role:
            guard statement.object != nil || statement.since != nil || statement.until != nil else {
                return ("jobTitle", JSONText.quoted(value))
            }
            return ("memberOf", role(statement, value, within: "memberOf"))
        case .relation(let relation):
            guard let object = statement.object else { return nil }
            let link = reference(object)
            switch relation {
            case .known(.memberOf):
                let isPlain = statement.since == nil && statement.until == nil
                return ("memberOf", isPlain ? link : role(statement, "", within: "memberOf"))
            case .known(.partOf): return (kind == .session ? "superEvent" : "parentOrganization", link)
            case .known(.sameAs): return ("sameAs", link)
            case .known(.concerns): return ("about", link)
            case .known(.ownedBy): return (kind == .commitment ? "agent" : "provider", link)
            default: return ("concord:" + EntryKey.made(of: relation.text), link)
            }
        case .claim(let property):
            let isText = statement.object.map(reference) ?? JSONText.quoted(value)
            return (words[property] ?? "concord:" + EntryKey.made(of: property), isText)
        }
    }

    private static func role(_ statement: Statement, _ name: String, within property: String) -> String {
        var object = JSONMembers()
        object.add("type", "OrganizationRole")
        object.add("roleName", name)
        object.add("startDate", statement.since?.iso)
        object.add("endDate", statement.until?.iso)
        if let body = statement.object { object.add(property, raw: reference(body)) }
        return object.text
    }

    private static func reference(_ id: EntryID) -> String { "{\"id\": " + JSONText.quoted("concord:" + address(id)) + "}" }

    /// An id as a part of an address: anything but letters, digits and a few signs as `%C3%A9`.
    private static func address(_ id: EntryID) -> String {
        var text = ""
        for byte in id.description.utf8 {
            let isPlain =
                (48...58).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || "-._~/".utf8.contains(byte)
            text +=
                isPlain ? String(Unicode.Scalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
        return text
    }

    private static let words: [String: String] = [
        "email": "email", "phone": "telephone", "mobile": "telephone", "fax": "faxNumber", "address": "address", "website": "url",
        "birthday": "birthDate", "image": "image", "gender": "gender", "summary": "description",
        "note": "disambiguatingDescription",
        "other name": "alternateName", "former name": "alternateName", "start": "startDate", "end": "endDate",
        "place": "location",
        "family name": "familyName", "given name": "givenName", "publisher": "publisher", "published": "datePublished",
        "language": "inLanguage",
    ]
}
