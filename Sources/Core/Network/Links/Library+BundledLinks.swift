extension Library {
    /// The links that the bundled tables hold, and those that are told by fields of their own: owners and themes, counties and forces,
    /// the sessions of an event. What the packed table says itself is left out.
    func bundledLinks(besides table: NetworkTable) -> [Link] {
        var all = network.statements.compactMap { Link($0) }
        all += network.sameAs.map { Link($0, .sameAs, $1, source: "same-as.csv") }
        let isAlone = table.isEmpty
        func add(_ link: Link) { if isAlone || !table.says(link) { all.append(link) } }
        for practice in network.practices {
            for owner in practice.owners {
                add(Link(practice.id, .ownedBy, owner, source: practice.source, asOf: practice.asOf))
            }
            for theme in practice.themes {
                add(Link(practice.id, .concerns, theme, source: practice.source, asOf: practice.asOf))
            }
        }
        for commitment in network.commitments {
            if let owner = commitment.owner { add(Link(commitment.id, .ownedBy, owner, source: commitment.source)) }
        }
        for city in network.cities where cityIsTied(city) {
            add(Link(city.id, .memberOf, Network.internationalNetwork, source: Network.citySource, asOf: "2016"))
        }
        for event in agenda.events {
            for theme in event.themes { add(Link(event.id, .concerns, theme, source: "article")) }
        }
        for session in agenda.sessions {
            add(Link(session.id, .partOf, session.event, source: "article"))
            for theme in session.themes { add(Link(session.id, .concerns, theme, source: "article")) }
            for body in session.participants { add(Link(body, .takesPartIn, session.id, source: "article")) }
        }
        for council in network.councils { links(of: council).forEach(add) }
        return all
    }

    private func cityIsTied(_ city: City) -> Bool {
        ties[city.id]?.contains { $0.object == Network.internationalNetwork && $0.source == Network.citySource } ?? false
    }

    /// What the register says of a council's place. It lasts as long as the council.
    private func links(of council: Council) -> [Link] {
        let register = "councils.csv"
        var links: [Link] = []
        func add(_ relation: KnownRelation, _ to: EntryID) {
            links.append(Link(council.id, relation, to, source: register, since: council.start, until: council.end))
        }
        if let force = council.force { add(.policedBy, EntryID(.force, force)) }
        if let county = council.county, network.council(county) != nil { add(.partOf, EntryID(.council, county)) }
        if let wider = council.combinedAuthority, network.council(wider) != nil { add(.memberOf, EntryID(.council, wider)) }
        for code in council.replacedBy {
            links.append(
                Link(council.id, .replacedBy, EntryID(.council, code), source: register, since: council.end.map { $0 + 1 }))
        }
        return links
    }
}

extension NetworkTable {
    /// Whether a statement says the same link.
    fileprivate func says(_ link: Link) -> Bool {
        guard let entry = index(of: link.from), let other = index(of: link.to) else { return false }
        return statements(about: entry).contains { object($0) == other && property($0) == link.relation }
    }
}
