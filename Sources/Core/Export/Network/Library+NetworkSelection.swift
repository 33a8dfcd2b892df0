extension Library {
    /// All of the network and what is said of it, to be written out.
    public func wholeNetwork(withPrivate: Bool = false) -> NetworkSelection {
        NetworkSelection(
            title: "Concord", entries: networkEntries(), statements: networkStatements(), withPrivate: withPrivate)
    }

    /// Every entry of the network, and the events and sessions that it tells of.
    public func networkEntries() -> [FileEntry] {
        func entry(_ id: EntryID, _ word: String = "") -> FileEntry { FileEntry(id, name(of: id) ?? Name(id.key), word: word) }
        var entries = network.councils.map { entry($0.id, $0.type) }
        entries += network.forces.map { entry($0.id) }
        entries += network.bodies.map { entry($0.id, $0.kind) }
        entries += network.people.map { entry($0.id) }
        entries += network.cities.map { entry($0.id) }
        entries += network.themes.map { entry($0.id) }
        entries += network.practices.map { entry($0.id, $0.status) }
        entries += network.commitments.map { entry($0.id, $0.status) }
        entries += agenda.events.map { entry($0.id) }
        entries += agenda.sessions.map { entry($0.id) }
        entries += network.sources.map { entry($0.id) }
        let added = network.added
        let known = Set(entries.map(\.id))
        for entry in 0..<added.count where added.isNamed(entry) && !known.contains(added.id(entry)) {
            entries.append(FileEntry(added.id(entry), added.name(entry), word: added.word(entry)))
        }
        if let register { entries.append(FileEntry(Library.register, Name(register.title), word: "")) }
        return entries
    }

    /// Links, roles and claims; what tables of the program keep as properties is said as statements.
    public func networkStatements() -> [Statement] {
        var said = NetworkSaid()
        for council in network.councils { said.say(council) }
        for force in network.forces {
            said.claim(force.id, "nation", force.nation, source: Library.register.key)
            for (year, count) in force.populations.sorted(by: { $0.key < $1.key }) {
                said.claim(force.id, "population", String(count), source: Library.register.key, asOf: String(year))
            }
        }
        for body in network.bodies { said.claim(body.id, "note", body.note, source: "article") }
        for person in network.people { said.claim(person.id, "role as printed", person.printedRole, source: "article") }
        for city in network.cities { said.say(city) }
        for theme in network.themes {
            for strand in theme.strands { said.claim(theme.id, "strand", strand, source: "inference") }
        }
        for practice in network.practices { said.say(practice) }
        for commitment in network.commitments {
            said.link(commitment.id, .known(.ownedBy), commitment.owner, source: commitment.source)
            said.claim(commitment.id, "due", commitment.due ?? "", source: commitment.source)
        }
        for event in agenda.events {
            said.claim(event.id, "place", event.place, source: "article")
            for theme in event.themes { said.link(event.id, .known(.concerns), theme, source: "article") }
        }
        for session in agenda.sessions {
            said.link(session.id, .known(.partOf), session.event, source: "article")
            for body in session.participants { said.link(session.id, .other("names"), body, source: "article") }
            for theme in session.themes { said.link(session.id, .known(.concerns), theme, source: "article") }
        }
        for source in network.sources { said.say(source) }
        for (one, other) in network.sameAs { said.link(one, .known(.sameAs), other, source: "inference") }
        // What came in says all of itself.
        let added = network.added
        return said.statements.filter { !added.isNamed($0.subject) } + network.statements
            + (0..<added.statementCount).map { added.statement($0) }
    }

    /// The source of what the register of councils says.
    static let register = EntryID(.source, "register")
    private var register: Origin? { origins.first { $0.files.contains("councils.csv") } }
}

/// Statements made of the properties that tables keep.
private struct NetworkSaid {
    private(set) var statements: [Statement] = []

    mutating func claim(
        _ id: EntryID, _ property: String, _ value: String, source: String, asOf: String? = nil, object: EntryID? = nil
    ) {
        guard !value.isEmpty else { return }
        statements.append(
            Statement(
                subject: id, property: .claim(property), value: Name(value), object: object, source: source,
                asOf: asOf?.isEmpty == true ? nil : asOf))
    }

    mutating func link(_ one: EntryID, _ relation: Relation, _ other: EntryID?, source: String, asOf: String? = nil) {
        guard let other else { return }
        statements.append(
            Statement(
                subject: one, property: .relation(relation), value: Name(relation.text), object: other, source: source,
                asOf: asOf?.isEmpty == true ? nil : asOf))
    }

    mutating func say(_ council: Council) {
        let source = Library.register.key
        let claims: [(NetworkClaim, String)] = [
            (.gss, council.gss ?? ""), (.nation, council.nation), (.region, council.region), (.start, council.start?.iso ?? ""),
            (.end, council.end?.iso ?? ""),
            (.position, council.position.map { "\($0.latitude) \($0.longitude)" } ?? ""),
        ]
        for (claim, value) in claims { self.claim(council.id, claim.rawValue, value, source: source) }
        self.claim(council.id, "population", council.population.map(String.init) ?? "", source: source, asOf: "2020")
        if let force = council.force {
            self.claim(council.id, NetworkClaim.force.rawValue, force, source: source, object: EntryID(.force, force))
        }
        for wider in [council.county, council.combinedAuthority].compactMap(\.self) {
            link(council.id, .known(.partOf), EntryID(.council, wider), source: source)
        }
        for next in council.replacedBy { link(council.id, .known(.replacedBy), EntryID(.council, next), source: source) }
    }

    mutating func say(_ city: City) {
        let source = "scn-statement-2016"
        claim(city.id, "country", city.country, source: source)
        link(city.id, .known(.memberOf), Network.internationalNetwork, source: source)
        if city.onSteeringCommittee { claim(city.id, "steering committee", "yes", source: source) }
    }

    mutating func say(_ practice: Practice) {
        for owner in practice.owners { link(practice.id, .known(.ownedBy), owner, source: "article", asOf: practice.asOf) }
        for theme in practice.themes { link(practice.id, .known(.concerns), theme, source: "article", asOf: practice.asOf) }
        claim(practice.id, "summary", practice.summary, source: "article", asOf: practice.asOf)
    }

    mutating func say(_ source: Source) {
        for (property, value) in [
            ("publisher", source.publisher), ("published", source.published), ("language", source.language),
            ("note", source.note),
        ] { claim(source.id, property, value, source: source.key) }
    }
}
