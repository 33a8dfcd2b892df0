/// Takes the objects of a Popolo file: first all that can be linked, then what is said of it.
struct PopoloReading {
    private struct Thing {
        let kind: PopoloClass
        let value: JSONValue
        let line: Int
        var id: EntryID?
    }

    private var things: [Thing] = []
    private var posts: [String: JSONValue] = [:]
    private var others: [(list: String, count: Int)] = []
    private var title = ""

    /// Takes the objects of a document or a list. `lines` are those of the objects, in the order of the file.
    mutating func gather(_ document: JSONValue, lines: [Int]) {
        var next = 0
        func line() -> Int {
            defer { next += 1 }
            return next < lines.count ? lines[next] : 0
        }
        if case .list(let values) = document {
            for value in values {
                guard case .object = value else { continue }
                take(value, PopoloClass(object: value), line())
            }
            return
        }
        if let alone = PopoloClass(object: document) { return take(document, alone, 1) }
        title = document.text("title")
        for (key, value) in document.members {
            let kind = PopoloClass(list: key)
            // A member that is an object itself may hold objects, which have lines too.
            guard case .list(let values) = value else {
                for (_, inner) in value.members { if case .object = inner { _ = line() } }
                continue
            }
            if case .other? = kind { others.append((key, values.count)) }
            for value in values {
                guard case .object = value else { continue }
                let place = line()
                if let kind { take(value, kind, place) }
            }
        }
    }

    private mutating func take(_ value: JSONValue, _ kind: PopoloClass?, _ line: Int) {
        // What the damage lies in is not whole.
        guard let kind, value.members.last?.key != JSONValue.cutKey else { return }
        if case .other = kind { return }
        things.append(Thing(kind: kind, value: value, line: line))
        for (key, nested) in [("memberships", PopoloClass.membership), ("posts", .post)] {
            guard let list = value[key], case .person = kind, key == "memberships" else {
                guard let list = value[key], case .organization = kind else { continue }
                addNested(list, nested, owner: ("organization_id", value.text("id")), line)
                continue
            }
            addNested(list, nested, owner: ("person_id", value.text("id")), line)
        }
    }

    /// Objects within another, which they belong to.
    private mutating func addNested(_ list: JSONValue, _ kind: PopoloClass, owner: (key: String, id: String), _ line: Int) {
        for value in list.elements {
            guard case .object(var members) = value else { continue }
            if value[owner.key] == nil { members.append((owner.key, .string(owner.id))) }
            things.append(Thing(kind: kind, value: .object(members), line: line))
        }
    }

    /// Adds all entries, then all that is said of them.
    mutating func read(_ builder: inout NetworkBuilder) {
        builder.setTitle(builder.name(title, line: 1))
        for index in things.indices { addEntry(index, &builder) }
        // A parent that a relation names is not said again.
        for thing in things { if case .relation = thing.kind { readRelation(thing.value, &builder, line: thing.line) } }
        for thing in things {
            switch thing.kind {
            case .person, .organization, .event, .area, .entry:
                guard let id = thing.id else { continue }
                var object = PopoloObject(thing.value, id: id, line: thing.line)
                object.read(&builder)
            case .membership: readMembership(thing.value, &builder, line: thing.line)
            case .post: readPost(thing.value, &builder, line: thing.line)
            case .relation, .other: break
            }
        }
        for (list, count) in others { builder.tell(.notTaken(list.visible, count: count), line: 0) }
    }

    private mutating func addEntry(_ index: Int, _ builder: inout NetworkBuilder) {
        let (value, line) = (things[index].value, things[index].line)
        let kind: EntryKind
        switch things[index].kind {
        case .person: kind = .person
        case .organization, .area: kind = .body
        case .event: kind = .event
        case .entry:
            let written = value.text("kind")
            if NodeColumns.kind(written) == nil { builder.tell(.unknownKind(String(written.visible.prefix(60))), line: line) }
            kind = NodeColumns.kind(written) ?? .body
        case .post:
            let id = value.text("id")
            if !id.isEmpty, posts[id] == nil { posts[id] = value }
            return
        case .membership, .relation, .other: return
        }
        let fileID = value.text("id")
        var name = builder.name(value.text("name"), line: line)
        if name.isEmpty {
            let parts = ["honorific_prefix", "given_name", "family_name"].map(value.text).filter { !$0.isEmpty }
            name = builder.name(parts.joined(separator: " "), line: line)
        }
        if name.isEmpty { name = builder.name(value.text("label"), line: line) }
        guard !name.isEmpty else { return builder.tell(.noName(String(fileID.visible.prefix(60))), line: line) }
        let coded = EntryID(fileID) == nil ? PopoloReading.area(value, builder.known) : nil
        let id =
            kind == .body
            ? coded ?? builder.id(kind, fileID: fileID, name: name, line: line)
            : builder.id(kind, fileID: fileID, name: name, line: line)
        var arabic = value.text("name_ar")
        if arabic.isEmpty, let other = value["other_names"]?.elements.first(where: PopoloObject.isArabicForm) {
            arabic = other.text("name")
        }
        let word = builder.name((value["classification"] ?? value["word"])?.scalarText ?? "", line: line)
        builder.add(id, Name(name, arabic: builder.name(arabic, line: line)), word: word, line: line)
        builder.register(fileID, as: id)
        things[index].id = id
    }

    /// The council or force that an organisation is by one of its identifiers.
    private static func area(_ value: JSONValue, _ known: NetworkIndex) -> EntryID? {
        for identifier in value["identifiers"]?.elements ?? [] {
            let code = identifier.text("identifier")
            switch TitleWords.plain(identifier.text("scheme")) {
            case "gss", "gss code", "ons", "ons code": if let id = known.area(code) { return id }
            case "gb lae", "gb las", "gb lan", "local authority code": if let id = known.area(code) { return id }
            default: break
            }
        }
        return nil
    }

    /// A membership with a role says what a person is in a body; one without that somebody is a member.
    private func readMembership(_ value: JSONValue, _ builder: inout NetworkBuilder, line: Int) {
        let post = value["post_id"]?.scalarText.flatMap { posts[$0] }
        let member = ["person_id", "member_id"].map(value.text).first { !$0.isEmpty } ?? value["person"]?.text("id") ?? ""
        let role =
            [value.text("role"), value.text("label"), post?.text("role") ?? "", post?.text("label") ?? ""]
            .first { !$0.isEmpty } ?? ""
        var body = value.text("organization_id")
        if body.isEmpty { body = value["organization"]?.text("id") ?? post?.text("organization_id") ?? "" }
        guard let subject = builder.entry(member) else {
            return builder.tell(
                .linkToNowhere(from: member.visible, relation: role.isEmpty ? "member of" : role.visible, to: body.visible),
                line: line)
        }
        let beside = PopoloObject.beside(value, usual: nil, &builder, line: line)
        if role.isEmpty {
            guard !body.isEmpty else { return builder.tell(.noEnds, line: line) }
            builder.link(subject, .known(.memberOf), to: body, beside, line: line)
        } else {
            builder.role(subject, role, in: body, beside, line: line)
        }
        let known: Set<String> = [
            "id", "person_id", "member_id", "person", "role", "label", "organization_id", "organization", "post_id",
            "on_behalf_of", "post", "area", "created_at", "updated_at", "role_ar",
        ]
        for (key, more) in value.members where !known.contains(key) && !PopoloObject.besideKeys.contains(key) {
            PopoloObject.flatten(key, more) { words, text in
                builder.claim(subject, builder.name("membership " + words, line: line), text, beside, line: line)
            }
        }
    }

    private func readRelation(_ value: JSONValue, _ builder: inout NetworkBuilder, line: Int) {
        let (from, relation, to) = (value.text("subject"), value.text("relation"), value.text("object"))
        guard !from.isEmpty, !relation.isEmpty, !to.isEmpty else { return builder.tell(.noEnds, line: line) }
        guard let subject = builder.entry(from) else {
            return builder.tell(
                .linkToNowhere(from: from.visible, relation: relation.visible, to: to.visible), line: line)
        }
        let beside = PopoloObject.beside(value, usual: nil, &builder, line: line)
        builder.link(subject, Relation(builder.name(relation, line: line)), to: to, beside, line: line)
    }

    /// A post, held or not, is said of its organisation.
    private func readPost(_ value: JSONValue, _ builder: inout NetworkBuilder, line: Int) {
        let body = value.text("organization_id")
        guard let id = builder.entry(body) else {
            return builder.tell(
                .linkToNowhere(from: value.text("label").visible, relation: "post", to: body.visible), line: line)
        }
        let beside = PopoloObject.beside(value, usual: nil, &builder, line: line)
        let label = value.text("label").isEmpty ? value.text("role") : value.text("label")
        builder.claim(id, "post", label, beside, line: line)
    }
}
