/// Reads a table of entries, one on each row: `id`, `kind`, `name`. Columns with other titles are properties by their titles, columns
/// named as a relation are links, `role` and `body` make a membership.
enum NodeTableReader {
    /// Whether titles are those of such a table.
    static func fits(_ titles: Set<String>) -> Bool { titles.isSuperset(of: ["id", "kind", "name"]) }

    static func read(
        _ text: UnsafeBufferPointer<UInt8>, _ builder: inout NetworkBuilder, control: ImportControl?
    ) throws(ReadError) {
        var table = try EntryTable(text, limits: builder.limits, &builder.issues)
        let columns = NodeColumns(table)
        var roles: [(person: EntryID, role: String, body: String, beside: StatementQualifiers, line: Int)] = []
        var links: [(from: EntryID, relation: Relation, to: String, beside: StatementQualifiers, line: Int)] = []
        var unknownKinds: Set<String> = []
        while try table.next(&builder.issues, control) {
            let line = table.line
            let fileID = table.text(columns.id)
            let name = builder.name(table.text(columns.name), line: line)
            guard !name.isEmpty else {
                builder.tell(.noName(String(fileID.visible.prefix(60))), line: line)
                continue
            }
            let written = table.text(columns.kind)
            let kind = NodeColumns.kind(written)
            var word = builder.name(table.text(columns.word), line: line)
            if kind == nil {
                if unknownKinds.insert(written).inserted {
                    builder.tell(.unknownKind(String(written.visible.prefix(60))), line: line)
                }
                if word.isEmpty { word = builder.name(written, line: line) }
            }
            let id = builder.id(kind ?? .body, fileID: fileID, name: name, line: line)
            let arabic = builder.name(table.text(columns.arabic), line: line)
            builder.add(id, Name(name, arabic: arabic), word: word, line: line)
            builder.register(fileID, as: id)
            guard columns.hasMore else { continue }
            let beside = builder.qualifiers(line: line) { columns.beside.text($0, table) }
            for (property, column) in columns.claims { builder.claim(id, property, table.text(column), beside, line: line) }
            for (relation, column) in columns.relations {
                for end in table.text(column).split(separator: ";") where !end.trimmed.isEmpty {
                    links.append((id, relation, end.trimmed, beside, line))
                }
            }
            let (role, body) = (table.text(columns.role), table.text(columns.body))
            if !role.isEmpty || !body.isEmpty { roles.append((id, role, body, beside, line)) }
        }
        for link in links { builder.link(link.from, link.relation, to: link.to, link.beside, line: link.line) }
        for role in roles {
            let body = role.body.isEmpty ? nil : builder.bodyCalled(role.body, line: role.line)
            if role.role.isEmpty, let body {
                let relation = KnownRelation.partOf
                let said = Relation.known(role.person.kind == .person ? .memberOf : relation)
                builder.say(role.beside.statement(role.person, .relation(said), said.text, body), line: role.line)
            } else {
                let value = builder.value(role.role, line: role.line)
                builder.say(role.beside.statement(role.person, .role, value, body), line: role.line)
            }
        }
    }
}

extension NetworkBuilder {
    /// The body that a text means: by its id, by its name, else a new one of that name.
    mutating func bodyCalled(_ text: String, line: Int) -> EntryID {
        let own = EntryID(.body, EntryKey.safe(text))
        if has(own) { return own }
        if let id = entry(text), id.kind != .person { return id }
        return named(.body, name(text, line: line), line: line)
    }
}

/// What the columns of a table of entries are.
struct NodeColumns {
    let id, kind, name, arabic, word, role, body: Int?
    let beside: QualifierColumns
    private(set) var claims: [(property: String, column: Int)] = []
    private(set) var relations: [(relation: Relation, column: Int)] = []

    init(_ table: EntryTable) {
        (id, kind, name) = (table.column("id"), table.column("kind"), table.column("name"))
        (arabic, word) = (table.column("name ar", "arabic name"), table.column("word", "classification"))
        (role, body) = (table.column("role"), table.column("body", "organisation", "organization"))
        beside = QualifierColumns(table)
        let used = beside.used.union([id, kind, name, arabic, word, role, body].compactMap(\.self))
        for (column, title) in table.titles.enumerated() where !used.contains(column) && !title.isEmpty {
            let plain = table.plain[column]
            if let relation = KnownRelation(rawValue: plain) ?? (plain == "parent" || plain == "parent id" ? .partOf : nil) {
                relations.append((.known(relation), column))
            } else {
                claims.append((NodeColumns.claim(plain) ?? String(title.prefix(200)).visible, column))
            }
        }
    }

    var hasMore: Bool { !claims.isEmpty || !relations.isEmpty || role != nil || body != nil }

    /// The name of a property by what files call it; `nil`: its own words.
    static func claim(_ title: String) -> String? {
        if let claim = NetworkClaim(rawValue: title) { return claim.rawValue }
        return words[title]?.rawValue
    }

    private static let words: [String: NetworkClaim] = [
        "e mail": .email, "mail": .email, "email address": .email, "e mail address": .email, "telephone": .phone, "tel": .phone,
        "phone number": .phone, "voice": .phone, "cell": .mobile, "mobile phone": .mobile, "mobile number": .mobile,
        "fax number": .fax, "postal address": .address, "url": .website, "web": .website, "homepage": .website,
        "web site": .website,
        "birth date": .birthday, "date of birth": .birthday, "gss code": .gss, "description": .summary, "photo": .image,
        "alias": .otherName, "also known as": .otherName, "formerly": .formerName,
    ]

    /// The kind of an entry by what files call it.
    static func kind(_ text: String) -> EntryKind? {
        let word = TitleWords.plain(text)
        return EntryKind(rawValue: word) ?? kinds[word]
    }

    private static let kinds: [String: EntryKind] = [
        "organisation": .body, "organization": .body, "org": .body, "group": .body, "individual": .person, "people": .person,
        "local authority": .council, "force": .force, "police force": .force, "initiative": .practice, "project": .practice,
    ]
}
