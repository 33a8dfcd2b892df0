/// Writes Popolo (popoloproject.com): people, organisations and events with memberships. Entries of other kinds, links and properties
/// without a place there stand in lists of this program: `entries`, `relations`, `claims`.
enum PopoloWriter {
    static func bytes(of selection: NetworkSelection) -> [UInt8] {
        let places = selection.placesBySubject()
        var lists: [(name: String, objects: [String])] = [
            ("persons", []), ("organizations", []), ("events", []), ("entries", []), ("memberships", []), ("relations", []),
        ]
        for entry in selection.entries {
            let said = (places[entry.id] ?? []).map { selection.statements[$0] }
            let list =
                switch entry.id.kind {
                case .person: 0
                case .council, .force, .body, .city: 1
                case .event: 2
                default: 3
                }
            lists[list].objects.append(object(entry, said).text)
        }
        for statement in selection.statements {
            switch statement.property {
            case .role: lists[4].objects.append(membership(statement).text)
            case .relation(.known(.memberOf)) where statement.subject.kind == .person:
                lists[4].objects.append(membership(statement).text)
            case .relation: lists[5].objects.append(relation(statement).text)
            case .claim: break
            }
        }
        var text = "{\n\"title\": " + JSONText.quoted(selection.title)
        for list in lists where !list.objects.isEmpty {
            text += ",\n\(JSONText.quoted(list.name)): [\n" + list.objects.joined(separator: ",\n") + "\n]"
        }
        return Array((text + "\n}\n").utf8)
    }

    private static func object(_ entry: FileEntry, _ said: [Statement]) -> JSONMembers {
        var object = JSONMembers()
        let kind = entry.id.kind
        object.add("id", entry.id.description)
        if ![.person, .council, .force, .body, .city, .event].contains(kind) { object.add("kind", kind.rawValue) }
        object.add("name", entry.name.english)
        object.add("name_ar", entry.name.arabic)
        object.add(kind == .practice || kind == .commitment ? "word" : "classification", entry.word)
        var lists = PopoloLists()
        var known: Set<String> = []
        for statement in said {
            guard case .claim(let property) = statement.property else { continue }
            lists.add(property, statement)
            // Readers that know Popolo alone find the first value that stands in its own place too.
            guard let key = plain(property, of: kind), statement.confidence.stands, statement.object == nil else { continue }
            if known.insert(key).inserted { object.add(key, statement.value.english) }
        }
        let whole = said.first { $0.property == .relation(.known(.partOf)) && $0.confidence.stands && $0.since == nil }
        if let whole = whole?.object, [.council, .force, .body].contains(kind) { object.add("parent_id", whole.description) }
        for (name, list) in lists.all { object.add(name, list: list) }
        return object
    }

    /// Where Popolo itself keeps a property.
    private static func plain(_ property: String, of kind: EntryKind) -> String? {
        switch (NetworkClaim(rawValue: property), kind) {
        case (.gender, .person): "gender"
        case (.birthday, .person): "birth_date"
        case (.image, _): "image"
        case (.summary, .person): "summary"
        case (.start, .event): "start_date"
        case (.end, .event): "end_date"
        case (.place, .event): "location"
        case (.start, .council), (.start, .body): "founding_date"
        case (.end, .council), (.end, .body): "dissolution_date"
        default: nil
        }
    }

    private static func membership(_ statement: Statement) -> JSONMembers {
        var object = JSONMembers()
        object.add(statement.subject.kind == .person ? "person_id" : "member_id", statement.subject.description)
        object.add("organization_id", statement.object?.description)
        if statement.property == .role { object.add("role", statement.value.english) }
        PopoloLists.addBeside(statement, to: &object)
        return object
    }

    private static func relation(_ statement: Statement) -> JSONMembers {
        var object = JSONMembers()
        object.add("subject", statement.subject.description)
        object.add("relation", statement.property.text)
        object.add("object", statement.object?.description)
        PopoloLists.addBeside(statement, to: &object)
        return object
    }
}

/// The lists of an object's properties.
private struct PopoloLists {
    private var names: [JSONMembers] = []
    private var contacts: [JSONMembers] = []
    private var links: [JSONMembers] = []
    private var identifiers: [JSONMembers] = []
    private var claims: [JSONMembers] = []

    var all: [(String, [JSONMembers])] {
        [
            ("other_names", names), ("contact_details", contacts), ("links", links), ("identifiers", identifiers),
            ("claims", claims),
        ]
    }

    mutating func add(_ property: String, _ statement: Statement) {
        var item = JSONMembers()
        let value = statement.value.english
        let claim = statement.object == nil ? NetworkClaim(rawValue: property) : nil
        let scheme = property.hasPrefix("identifier: ") ? String(property.dropFirst(12)) : ""
        switch claim {
        case .otherName, .formerName:
            item.add("name", value)
            if (claim == .formerName) != (statement.until != nil) { item.add("property", property) }
            PopoloLists.addBeside(statement, to: &item)
            names.append(item)
        case .email, .phone, .mobile, .fax, .address:
            let types: [NetworkClaim: String] = [.phone: "voice", .mobile: "cell"]
            item.add("type", claim.flatMap { types[$0] } ?? property)
            item.add("value", value)
            PopoloLists.addBeside(statement, to: &item, since: "valid_from", until: "valid_until")
            contacts.append(item)
        case .website where !value.hasPrefix("mailto:"):
            item.add("url", value)
            PopoloLists.addBeside(statement, to: &item)
            links.append(item)
        case .gss:
            item.add("scheme", "gss")
            item.add("identifier", value)
            PopoloLists.addBeside(statement, to: &item)
            identifiers.append(item)
        case nil where !scheme.isEmpty && TitleWords.plain(scheme) != "gss" && statement.object == nil:
            item.add("scheme", scheme)
            item.add("identifier", value)
            PopoloLists.addBeside(statement, to: &item)
            identifiers.append(item)
        default:
            item.add("property", property)
            item.add("value", value)
            item.add("object", statement.object?.description)
            PopoloLists.addBeside(statement, to: &item)
            claims.append(item)
        }
    }

    /// Adds what stands beside the value of a statement.
    static func addBeside(
        _ statement: Statement, to object: inout JSONMembers, since: String = "start_date", until: String = "end_date"
    ) {
        for (key, value) in StatementQualifiers.pairs(of: statement) {
            switch key {
            case .since: object.add(since, value)
            case .until: object.add(until, value)
            case .onBehalfOf: object.add("on_behalf_of_id", value)
            default: object.add(key.rawValue, value)
            }
        }
    }
}
