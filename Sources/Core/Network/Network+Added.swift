extension Network {
    /// The network with what came in. Bodies and people stay packed; of the others there are few, and they join the bundled ones.
    func adding(_ table: NetworkTable) -> Network {
        guard !table.isEmpty, table != added else { return self }
        let corrected = table.corrections
        let bundled =
            corrected.isEmpty
            ? statements : statements.map { corrected.contains($0.identity) ? $0.superseded : $0 }
        func typed<Entry>(_ kind: EntryKind, _ make: (Int) -> Entry?) -> [Entry] {
            table.range(of: kind).compactMap { table.isNamed($0) ? make($0) : nil }
        }
        return Network(
            councils: councils + typed(.council) { council(table.id($0).key) == nil ? table.council($0) : nil }, forces: forces,
            bodies: bodies, people: people,
            cities: cities + typed(.city) { city(table.id($0).key) == nil ? table.city($0) : nil },
            themes: themes + typed(.theme) { theme(table.id($0).key) == nil ? table.theme($0) : nil },
            practices: practices + typed(.practice) { practice(table.id($0).key) == nil ? table.practice($0) : nil },
            commitments: commitments + typed(.commitment) { commitment(table.id($0).key) == nil ? table.commitment($0) : nil },
            statements: bundled,
            sources: sources + typed(.source) { source(table.id($0).key) == nil ? table.source($0) : nil }, sameAs: sameAs,
            terms: terms, added: table)
    }
}

extension Statement {
    /// The same, with a correction in its place.
    var superseded: Statement {
        Statement(
            subject: subject, property: property, value: value, object: object, source: source, asOf: asOf,
            confidence: .superseded, note: note, since: since, until: until, onBehalfOf: onBehalfOf, corrects: corrects)
    }
}

extension Library {
    /// The library with parts that come in beside what came in before.
    public func adding(_ parts: [NetworkPart]) -> Library {
        guard !parts.isEmpty else { return self }
        let before = network.added.isEmpty ? [] : [network.added.unpacked(layout: .form)]
        return adding(NetworkTable(before + parts.map { $0.table.unpacked(layout: $0.layout) }))
    }

    /// The library with what came into the network.
    public func adding(_ table: NetworkTable) -> Library {
        guard !table.isEmpty else { return self }
        var library = self
        library.network = network.adding(table)
        library.ties = library.network.ties()
        return library
    }
}

/// Entries of few kinds as the bundled ones are.
extension NetworkTable {
    private func claim(_ entry: Int, _ claim: NetworkClaim) -> String {
        let property = Property.claim(claim.rawValue)
        // The last one that stands holds; those before it are shown beside it.
        let number = statements(about: entry).last { confidence($0).stands && self.property($0) == property }
        return number.map { statements.values[$0] } ?? ""
    }

    private func linked(_ entry: Int, _ relation: KnownRelation) -> [EntryID] {
        let property = Property.relation(.known(relation))
        return statements(about: entry).filter { confidence($0).stands && self.property($0) == property }
            .compactMap { object($0).map(id) }
    }

    private func lastSaid(_ entry: Int) -> (source: String, asOf: String) {
        guard let last = statements(about: entry).last else { return ("", "") }
        return (statements.sources[last], PartialDate(packed: statements.asOf[last])?.iso ?? "")
    }

    private func status(_ entry: Int) -> String {
        let status = claim(entry, .status)
        return status.isEmpty ? word(entry) : status
    }

    fileprivate func practice(_ entry: Int) -> Practice {
        Practice(
            key: id(entry).key, name: name(entry), owners: linked(entry, .ownedBy), themes: linked(entry, .concerns),
            status: status(entry), asOf: lastSaid(entry).asOf, summary: claim(entry, .summary), source: lastSaid(entry).source)
    }

    fileprivate func commitment(_ entry: Int) -> Commitment {
        let due = claim(entry, .due)
        return Commitment(
            key: id(entry).key, text: name(entry).english, owner: linked(entry, .ownedBy).first, status: status(entry),
            due: due.isEmpty ? nil : due, source: lastSaid(entry).source)
    }

    fileprivate func theme(_ entry: Int) -> Theme {
        let strands = statements(about: entry).filter { property($0) == .claim("strand") }.map { statements.values[$0] }
        return Theme(key: id(entry).key, name: name(entry), strands: strands)
    }

    fileprivate func city(_ entry: Int) -> City {
        City(name: id(entry).key, country: claim(entry, .country), onSteeringCommittee: false)
    }

    fileprivate func source(_ entry: Int) -> Source {
        func said(_ property: String) -> String {
            statements(about: entry).last { self.property($0) == .claim(property) }.map { statements.values[$0] } ?? ""
        }
        return Source(
            key: id(entry).key, title: name(entry).english, publisher: said("publisher"), published: said("published"),
            language: said("language"), note: claim(entry, .note))
    }

    fileprivate func council(_ entry: Int) -> Council {
        func optional(_ text: String) -> String? { text.isEmpty ? nil : text }
        let place = claim(entry, .position).split(separator: " ").compactMap { Double($0) }
        return Council(
            code: id(entry).key, gss: optional(claim(entry, .gss)), name: name(entry).english, shortName: name(entry).english,
            type: claim(entry, .type), nation: claim(entry, .nation), region: claim(entry, .region),
            county: optional(claim(entry, .county)), combinedAuthority: optional(claim(entry, .combinedAuthority)),
            force: optional(claim(entry, .force)), population: Int(claim(entry, .population)),
            position: place.count == 2 ? Position(latitude: place[0], longitude: place[1]) : nil,
            start: Day(iso: claim(entry, .start)), end: Day(iso: claim(entry, .end)),
            replacedBy: linked(entry, .replacedBy).map(\.key))
    }

    /// A body, unpacked.
    func body(_ entry: Int) -> Body {
        Body(key: id(entry).key, name: name(entry), kind: word(entry), note: claim(entry, .note))
    }

    /// A person with the last role that is said of them, unpacked.
    func person(_ entry: Int) -> Person {
        let role = statements(about: entry).last { confidence($0).stands && property($0) == .role && isInView($0) }.map(statement)
        return Person(
            key: id(entry).key, name: name(entry), role: role?.value ?? Name(""), printedRole: "", body: role?.object,
            asOf: role?.asOf ?? "", note: claim(entry, .note), source: role?.source ?? "")
    }
}

extension Network {
    /// The people with a role in one of the bodies, with that role; those that came in after the bundled ones.
    func people(in bodies: [EntryID]) -> [Person] {
        people.filter { $0.body.map(bodies.contains) ?? false }
            + bodies.flatMap { body in
                added.statements(leadingTo: body).compactMap { role in
                    guard role.property == .role, role.confidence.stands, let entry = added.index(of: role.subject),
                        let name = name(ofPerson: role.subject.key) ?? (added.isNamed(entry) ? added.name(entry) : nil)
                    else {
                        // The person may have been taken back.
                        return nil
                    }
                    return Person(
                        key: role.subject.key, name: name, role: role.value,
                        printedRole: "", body: body, asOf: role.asOf ?? role.since?.iso ?? "", note: role.note,
                        source: role.source)
                }
            }
    }

    private func name(ofPerson key: String) -> Name? { people.first { $0.key == key }?.name }
}
