/// Reads what a Popolo object says of its entry.
struct PopoloObject {
    private let value: JSONValue
    private let id: EntryID
    private let line: Int
    /// What lists of the object say, so that its plain properties do not say it again.
    private var said: Set<String> = []
    /// The source of what names none.
    private var usual: String?

    init(_ value: JSONValue, id: EntryID, line: Int) { (self.value, self.id, self.line) = (value, id, line) }

    mutating func read(_ builder: inout NetworkBuilder) {
        let sources = value["sources"]?.elements ?? []
        usual = sources.first.map { PopoloObject.source($0, &builder, line: line) }
        readLists(&builder)
        let beside = StatementQualifiers(source: usual ?? builder.ownSource)
        for (key, value) in value.members where !PopoloObject.handled.contains(key) && key != JSONValue.cutKey {
            if key == "parent_id" || key == "parent" {
                let parent = value.scalarText ?? value.text("id")
                if !parent.isEmpty, !builder.saysPart(of: parent, id) {
                    builder.link(id, .known(.partOf), to: parent, beside, line: line)
                }
                continue
            }
            if key == "area" || key == "area_id" || key == "organization_id" {
                readPlace(key, value, beside, &builder)
                continue
            }
            let property = PopoloObject.properties[key]?.rawValue ?? PopoloObject.names[key]
            PopoloObject.flatten(key, value) { words, text in
                let name = property ?? builder.name(words, line: line)
                guard !said.contains(name + "\u{1F}" + text) else { return }
                builder.claim(id, name, text, beside, line: line)
            }
        }
        for source in sources.dropFirst() {
            let key = PopoloObject.source(source, &builder, line: line)
            builder.claim(id, "source", key, beside, line: line)
        }
    }

    private func readPlace(_ key: String, _ value: JSONValue, _ beside: StatementQualifiers, _ builder: inout NetworkBuilder) {
        let reference = value.scalarText ?? value.text("id")
        let relation: Relation = key == "organization_id" ? .other("organised by") : .other("covers")
        if builder.entry(reference) != nil {
            builder.link(id, relation, to: reference, beside, line: line)
        } else {
            builder.claim(id, "area", value.text("name").isEmpty ? reference : value.text("name"), beside, line: line)
        }
    }

    private mutating func readLists(_ builder: inout NetworkBuilder) {
        for item in value["other_names"]?.elements ?? [] {
            let beside = PopoloObject.beside(item, usual: usual, &builder, line: line)
            let name = item.scalarText ?? item.text("name")
            if PopoloObject.isArabicForm(item), builder.name(name, line: 0) == builder.arabic(of: id) { continue }
            let isFormer = beside.until != nil
            say(item, isFormer ? .formerName : .otherName, name, beside, &builder)
        }
        for item in value["contact_details"]?.elements ?? [] {
            let beside = PopoloObject.beside(item, usual: usual, &builder, line: line)
            let type = TitleWords.plain(item.text("type"))
            let claim = PopoloObject.contacts[type]?.rawValue ?? NodeColumns.claim(type)
            let label = item.text("type").isEmpty ? item.text("label") : item.text("type")
            say(item, claim ?? builder.name(label.isEmpty ? "contact" : label, line: line), item.text("value"), beside, &builder)
        }
        for item in value["links"]?.elements ?? [] {
            let url = item.scalarText ?? item.text("url")
            let beside = PopoloObject.beside(item, usual: usual, &builder, line: line)
            if url.hasPrefix("mailto:") {
                say(item, .email, String(url.dropFirst(7)), beside, &builder)
            } else {
                say(item, .website, url, beside, &builder)
            }
        }
        for item in value["identifiers"]?.elements ?? [] {
            let beside = PopoloObject.beside(item, usual: usual, &builder, line: line)
            let scheme = item.text("scheme")
            let isGSS = TitleWords.plain(scheme) == "gss"
            let word = scheme.isEmpty ? "identifier" : "identifier: " + scheme
            say(
                item, isGSS ? NetworkClaim.gss.rawValue : builder.name(word, line: line), item.text("identifier"), beside,
                &builder)
        }
        for item in value["claims"]?.elements ?? [] {
            let beside = PopoloObject.beside(item, usual: usual, &builder, line: line)
            guard !item.text("property").isEmpty else { continue }
            say(item, "", item.text("value"), beside, &builder)
        }
    }

    private mutating func say(
        _ item: JSONValue, _ claim: NetworkClaim, _ text: String, _ beside: StatementQualifiers, _ builder: inout NetworkBuilder
    ) {
        say(item, claim.rawValue, text, beside, &builder)
    }

    /// Says what an item of a list says; it may name its property itself.
    private mutating func say(
        _ item: JSONValue, _ usual: String, _ text: String, _ beside: StatementQualifiers, _ builder: inout NetworkBuilder
    ) {
        let named = item.text("property")
        let property = named.isEmpty ? usual : builder.name(named, line: line)
        said.insert(property + "\u{1F}" + text)
        builder.claim(id, property, text, beside, object: item.text("object"), line: line)
    }

    /// Whether another name is the Arabic form of the name, and holds at any time.
    static func isArabicForm(_ item: JSONValue) -> Bool {
        let language = item.text("lang").isEmpty ? item.text("language") : item.text("lang")
        return language == "ar" && item.text("start_date").isEmpty && item.text("end_date").isEmpty
    }

    /// The key of a source; its address is its title.
    static func source(_ value: JSONValue, _ builder: inout NetworkBuilder, line: Int) -> String {
        let url = value.scalarText ?? value.text("url")
        let text = url.isEmpty ? value.text("note") : url
        return text.isEmpty ? builder.ownSource : builder.source(text, title: text, line: line)
    }

    static let besideKeys: Set<String> = [
        "source", "sources", "confidence", "note", "start_date", "valid_from", "end_date", "valid_until", "corrects", "as_of",
        "on_behalf_of_id", "value_ar", "role_ar",
    ]

    /// What stands beside the value of an item.
    static func beside(
        _ item: JSONValue, usual: String?, _ builder: inout NetworkBuilder, line: Int
    ) -> StatementQualifiers {
        let own = item["sources"]?.elements.first.map { source($0, &builder, line: line) }
        return builder.qualifiers(line: line, source: own ?? usual) { key in
            switch key {
            case .source, .confidence, .note, .corrects, .asOf: item.text(key.rawValue)
            case .since: item.text("start_date").isEmpty ? item.text("valid_from") : item.text("start_date")
            case .until: item.text("end_date").isEmpty ? item.text("valid_until") : item.text("end_date")
            case .onBehalfOf: item.text("on_behalf_of_id")
            case .arabic: item.text("value_ar").isEmpty ? item.text("role_ar") : item.text("value_ar")
            }
        }
    }

    /// Gives the texts within a value with the names that lead to them; long names are cut, as there may be many values below.
    static func flatten(_ name: String, _ value: JSONValue, _ say: (_ name: String, _ text: String) -> Void) {
        let name = name.utf8.count > longest ? String(name.prefix(longest)) : name
        switch value {
        case .null: break
        case .string, .number, .bool: if let text = value.scalarText { say(name, text) }
        case .list(let values): for value in values { flatten(name, value, say) }
        case .object(let members):
            for (key, value) in members where key != JSONValue.cutKey { flatten(name + " " + key.prefix(longest), value, say) }
        }
    }

    /// Characters of a name of a property.
    private static let longest = 200

    /// Properties that are read elsewhere or say nothing of the entry.
    private static let handled: Set<String> = [
        "id", "name", "name_ar", "kind", "word", "classification", "other_names", "contact_details", "links", "identifiers",
        "claims",
        "sources", "memberships", "posts", "created_at", "updated_at", "label",
    ]

    private static let properties: [String: NetworkClaim] = [
        "email": .email, "image": .image, "gender": .gender, "birth_date": .birthday, "summary": .summary, "location": .place,
        "founding_date": .start, "start_date": .start, "dissolution_date": .end, "end_date": .end, "status": .status,
    ]

    private static let names = ["family_name": "family name", "given_name": "given name"]

    private static let contacts: [String: NetworkClaim] = [
        "voice": .phone, "phone": .phone, "tel": .phone, "cell": .mobile, "email": .email, "url": .website, "address": .address,
    ]
}
