/// Takes cards: first their entries, so that cards can name each other, then what they say.
struct CardReading {
    private var ids: [Int: EntryID] = [:]
    /// Links by UID or by text, said when all is known.
    private var links:
        [(from: EntryID, relation: Relation, to: String, isReversed: Bool, beside: StatementQualifiers, line: Int)] = []
    /// Cards by UID and by name, so that `RELATED` may name one.
    private var byName: [String: EntryID] = [:]

    mutating func addEntry(_ card: Card, _ builder: inout NetworkBuilder) {
        var kind = EntryKind.person
        var word = ""
        let organisation = card.first("ORG")?.parts.first ?? ""
        var (english, arabic) = CardReading.names(card)
        switch card.first("KIND")?.text.lowercased() ?? card.first("X-ADDRESSBOOKSERVER-KIND")?.text.lowercased() {
        case "org", "group": kind = .body
        case "location": (kind, word) = (.body, "location")
        case "individual": break
        case nil:
            let isCompany = card.first("X-ABSHOWAS")?.text.uppercased() == "COMPANY"
            if isCompany || (!organisation.isEmpty && organisation == english) { kind = .body }
        case let other?:
            let named = other.hasPrefix("x-concord-") ? String(other.dropFirst(10)) : other
            if let known = EntryKind(rawValue: named) {
                kind = known
            } else {
                builder.tell(.unknownKind(String(other.visible.prefix(60))), line: card.line)
                (kind, word) = (.body, builder.name(other, line: card.line))
            }
        }
        if english.isEmpty { english = organisation }
        english = builder.name(english, line: card.line)
        guard !english.isEmpty else { return builder.tell(.noName(card.first("UID")?.text.visible ?? ""), line: card.line) }
        arabic = builder.name(arabic, line: card.line)
        if let told = card.first("X-CONCORD-WORD")?.text { word = builder.name(told, line: card.line) }
        let uid = card.first("UID")?.text ?? ""
        let id: EntryID
        if uid.isEmpty {
            id = EntryID(kind, CardReading.free(kind, english, &builder))
        } else {
            id = builder.id(kind, fileID: uid, name: english, line: card.line)
        }
        builder.add(id, Name(english, arabic: arabic), word: word, line: card.line)
        builder.register(uid, as: id)
        if uid.hasPrefix("urn:uuid:") { builder.register(String(uid.dropFirst(9)), as: id) }
        let folded = Folded(english).text
        if byName[folded] == nil { byName[folded] = id }
        ids[card.line] = id
    }

    /// A key made of the name that neither the file nor the network has.
    private static func free(_ kind: EntryKind, _ name: String, _ builder: inout NetworkBuilder) -> String {
        builder.id(kind, fileID: "", name: name, line: 0).key
    }

    /// The name, and its Arabic form where the card has one.
    private static func names(_ card: Card) -> (english: String, arabic: String) {
        let all = card.all("FN").map { (text: $0.text.trimmed, language: $0["LANGUAGE"]?.lowercased() ?? "") }
        let arabic = all.first { $0.language.hasPrefix("ar") }?.text
        var english = all.first { $0.language.hasPrefix("en") } ?? all.first { !$0.language.hasPrefix("ar") }
        if english == nil, let arabic { english = (arabic, "ar") }
        if let english, !english.text.isEmpty { return (english.text, english.language == "ar" ? "" : arabic ?? "") }
        guard let parts = card.first("N")?.parts else { return ("", arabic ?? "") }
        // Prefixes, given, additional, family, suffixes.
        let ordered = [3, 1, 2, 0, 4].compactMap { $0 < parts.count && !parts[$0].isEmpty ? parts[$0] : nil }
        return (ordered.joined(separator: " "), arabic ?? "")
    }

    mutating func read(_ card: Card, _ builder: inout NetworkBuilder) {
        guard let id = ids[card.line] else { return }
        let revised = card.first("REV").flatMap { CardReading.date($0.text) }
        readRoles(card, id, revised, &builder)
        for line in card.lines { read(line, of: id, revised, &builder) }
    }

    /// A date in either of the forms that cards write; `nil` for anything else.
    private static func date(_ text: String) -> String? {
        let date = text.prefix { $0 != "T" }
        let digits = date.utf8.allSatisfy { (48...57).contains($0) }
        if digits, date.utf8.count == 8 {
            return PartialDate(iso: "\(date.prefix(4))-\(date.dropFirst(4).prefix(2))-\(date.suffix(2))")?.iso
        }
        return PartialDate(iso: date)?.iso
    }

    private func beside(_ line: CardLine, _ revised: String?, _ builder: inout NetworkBuilder) -> StatementQualifiers {
        let isOwn = line["X-CONCORD-SOURCE"] != nil
        return builder.qualifiers(line: line.number, asOf: isOwn ? nil : revised) { key in
            line["X-CONCORD-" + CardReading.parameter(key)] ?? ""
        }
    }

    /// The properties that have a meaning here.
    static let read: Set<String> = [
        "BEGIN", "END", "VERSION", "PRODID", "REV", "FN", "UID", "KIND", "ORG", "TITLE", "ROLE", "X-ABSHOWAS",
        "X-ADDRESSBOOKSERVER-KIND", "SORT-STRING", "N", "NICKNAME", "CATEGORIES", "EMAIL", "TEL", "ADR", "URL", "NOTE", "BDAY",
        "GENDER", "LANG", "PHOTO", "RELATED", "MEMBER", "AGENT",
    ]

    /// `AS-OF`, `ON-BEHALF-OF`, …
    static func parameter(_ key: StatementQualifiers.Key) -> String {
        String(key.rawValue.map { $0 == "_" ? "-" : $0 }).uppercased()
    }

    /// What a person is, where: a title belongs to the organisation of its group, else to the first one.
    private func readRoles(_ card: Card, _ id: EntryID, _ revised: String?, _ builder: inout NetworkBuilder) {
        let organisations = card.all("ORG")
        let titles = card.all("TITLE") + card.all("ROLE")
        let groups = Dictionary(organisations.map { ($0.group, $0) }, uniquingKeysWith: { first, _ in first })
        var used: Set<Int> = []
        func body(_ line: CardLine) -> EntryID? {
            if let reference = line["X-CONCORD-ID"], let known = builder.entry(reference) { return known }
            let name = builder.name(line.parts.first ?? "", line: line.number)
            guard !name.isEmpty else { return nil }
            let own = byName[Folded(name).text]
            if let own, own.kind == .body || own.kind == .council { return own == id ? nil : own }
            return builder.named(.body, name, line: line.number)
        }
        for title in titles {
            let organisation = groups[title.group] ?? (title.group.isEmpty ? organisations.first : nil)
            if let organisation { used.insert(organisation.number) }
            let text = builder.value(title.text, line: title.number)
            guard !text.isEmpty || title["X-CONCORD-SOURCE"] != nil else { continue }
            let said = beside(title, revised, &builder)
            builder.say(said.statement(id, .role, text, organisation.flatMap(body)), line: title.number)
        }
        for organisation in organisations {
            if !used.contains(organisation.number), id.kind == .person, let body = body(organisation) {
                let said = beside(organisation, revised, &builder)
                builder.say(
                    said.statement(id, .relation(.known(.memberOf)), KnownRelation.memberOf.rawValue, body),
                    line: organisation.number)
            }
            for unit in organisation.parts.dropFirst() where !unit.trimmed.isEmpty {
                builder.claim(id, "department", unit, beside(organisation, revised, &builder), line: organisation.number)
            }
        }
    }

    private mutating func read(_ line: CardLine, of id: EntryID, _ revised: String?, _ builder: inout NetworkBuilder) {
        let said = { [self] (builder: inout NetworkBuilder) in beside(line, revised, &builder) }
        switch line.name {
        case "VERSION", "PRODID", "REV", "FN", "UID", "KIND", "ORG", "TITLE", "ROLE", "X-CONCORD-WORD", "X-ABSHOWAS",
            "X-ADDRESSBOOKSERVER-KIND", "SORT-STRING":
            break
        case "N":
            let parts = line.parts
            for (at, word) in ["family name", "given name"].enumerated() where at < parts.count && !parts[at].isEmpty {
                builder.claim(id, word, parts[at], said(&builder), line: line.number)
            }
        case "NICKNAME":
            for name in line.list { builder.claim(id, .otherName, name, said(&builder), line: line.number) }
        case "CATEGORIES":
            for name in line.list { builder.claim(id, "category", name, said(&builder), line: line.number) }
        case "EMAIL": builder.claim(id, .email, line.text, said(&builder), line: line.number)
        case "TEL":
            let types = line.types
            let claim: NetworkClaim =
                types.contains("fax") ? .fax : types.contains("cell") || types.contains("mobile") ? .mobile : .phone
            let number = line.text.hasPrefix("tel:") ? String(line.text.dropFirst(4)) : line.text
            builder.claim(id, claim, number, said(&builder), line: line.number)
        case "ADR":
            let parts = line.parts.map(\.trimmed).filter { !$0.isEmpty }
            builder.claim(id, .address, parts.joined(separator: ", "), said(&builder), line: line.number)
        case "URL": builder.claim(id, .website, line.text, said(&builder), line: line.number)
        case "NOTE": builder.claim(id, .note, line.text, said(&builder), line: line.number)
        case "BDAY":
            let text = line["VALUE"] == "text" ? line.text : CardReading.date(line.text) ?? line.text
            builder.claim(id, .birthday, text, said(&builder), line: line.number)
        case "GENDER": builder.claim(id, .gender, line.text, said(&builder), line: line.number)
        case "LANG": builder.claim(id, "language", line.text, said(&builder), line: line.number)
        case "PHOTO" where !line.isBinary: builder.claim(id, .image, line.text, said(&builder), line: line.number)
        case "RELATED", "MEMBER": readLink(line, of: id, said(&builder), &builder)
        case "X-CONCORD-CLAIM":
            let property = builder.name(line["X-CONCORD-PROPERTY"] ?? "", line: line.number)
            if !property.isEmpty {
                builder.claim(id, property, line.text, said(&builder), object: line["X-CONCORD-OBJECT"], line: line.number)
            }
        default:
            guard !line.isBinary, line.name != "AGENT" else {
                return builder.tell(.propertyLeftOut(line.name.visible), line: line.number)
            }
            let property = builder.name("vcard " + line.name + line.otherParameters, line: line.number)
            builder.claim(id, property, line.raw, said(&builder), line: line.number)
        }
    }

    private mutating func readLink(
        _ line: CardLine, of id: EntryID, _ beside: StatementQualifiers, _ builder: inout NetworkBuilder
    ) {
        if line.name == "MEMBER" {
            return links.append((id, .known(.memberOf), line.text, true, beside, line.number))
        }
        let told = line["X-CONCORD-RELATION"].map { builder.name($0, line: line.number) }
        let type = line.types.sorted().joined(separator: ", ")
        let relation = Relation(told ?? (type.isEmpty ? "related to" : builder.name(type, line: line.number)))
        links.append((id, relation, line.text, false, beside, line.number))
    }

    /// Says the links, now that all cards are known.
    func finish(_ builder: inout NetworkBuilder) {
        for link in links {
            guard link.isReversed else {
                if builder.entry(link.to) == nil, !link.to.contains(":") {
                    // A name, of a card or of somebody without one.
                    if let other = byName[Folded(link.to).text] {
                        builder.link(link.from, link.relation, to: other.description, link.beside, line: link.line)
                    } else {
                        builder.claim(link.from, link.relation.text, link.to, link.beside, line: link.line)
                    }
                } else {
                    builder.link(link.from, link.relation, to: link.to, link.beside, line: link.line)
                }
                continue
            }
            guard let member = builder.entry(link.to) else {
                builder.tell(
                    .linkToNowhere(
                        from: link.to.visible, relation: link.relation.text, to: link.from.description.visible), line: link.line)
                continue
            }
            builder.link(member, link.relation, to: link.from.description, link.beside, line: link.line)
        }
    }
}
