extension Library {
    /// The library with the network as it was on some days: councils, names, roles and links that can have held then. Figures and agendas
    /// stay as they are.
    public func network(within days: ClosedRange<Day>) -> Library {
        var library = self
        library.network = network.within(days)
        library.ties = library.network.ties()
        return library
    }
}

extension Network {
    /// What can have held on some of the days. Councils that began later are not in it, those that ended later have not ended.
    func within(_ days: ClosedRange<Day>) -> Network {
        let table = added.isEmpty ? added : added.within(days)
        let statements = statements.filter { $0.holds(within: days) }
        let names = datedNames(within: days)
        var network = Network(
            councils: councils.filter { $0.start.map { $0 <= days.upperBound } ?? true }.map { $0.before(days.upperBound) },
            forces: forces, bodies: bodies.map { body in names[body.id].map(body.named) ?? body }, people: people, cities: cities,
            themes: themes, practices: practices, commitments: commitments, statements: statements, sources: sources,
            sameAs: sameAs, terms: terms, added: table)
        network.days = days
        network.datedNames = names
        return network
    }

    /// Names with dates that held then.
    private func datedNames(within days: ClosedRange<Day>) -> [EntryID: Name] {
        var names: [EntryID: Name] = [:]
        func take(_ statement: Statement) {
            let isDated = statement.since != nil || statement.until != nil
            guard isDated, statement.confidence.stands, statement.holds(within: days) else { return }
            names[statement.subject] = statement.value
        }
        func isName(_ property: Property) -> Bool {
            property == .claim("name") || property == .claim(NetworkClaim.formerName.rawValue)
        }
        for statement in statements where isName(statement.property) { take(statement) }
        let numbers = added.statements.properties.numbers { isName(Property(text: $0)) }
        guard numbers.contains(true) else { return names }
        for statement in 0..<added.statementCount where numbers[Int(added.statements.properties.rows[statement])] {
            take(added.statement(statement))
        }
        return names
    }
}

extension Council {
    /// As it was on a day: what came later has not come yet.
    fileprivate func before(_ day: Day) -> Council {
        guard let end, end > day else { return self }
        return Council(
            code: code, gss: gss, name: name, shortName: shortName, type: type, nation: nation, region: region, county: county,
            combinedAuthority: combinedAuthority, force: force, population: population, position: position, start: start,
            end: nil, replacedBy: [])
    }
}

extension Body {
    fileprivate func named(_ name: Name) -> Body { Body(key: key, name: name, kind: kind, note: note) }
}

extension NetworkTable {
    /// The same columns, of which only what can hold on some of the days is told of an entry.
    func within(_ days: ClosedRange<Day>) -> NetworkTable {
        NetworkTable(entries: entries, statements: statements, words: words, days: days)
    }

    /// Whether a statement is among those that are told.
    func isInView(_ statement: Int) -> Bool {
        guard let days else { return true }
        return PackedDays(days).overlap(since: statements.since[statement], until: statements.until[statement])
    }
}
