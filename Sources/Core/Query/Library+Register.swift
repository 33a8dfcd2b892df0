extension Library {
    /// What the register, or the table that an entry comes from, says of it.
    func register(_ id: EntryID, _ today: Day) -> [Fact] {
        switch id.kind {
        case .council: network.council(id.key).map(facts) ?? []
        case .force: network.force(id.key).map(facts) ?? []
        case .body:
            network.body(id.key).map { body in
                sameAs(id) + [Fact(.kind, .name(network.term(.bodyKind, body.kind).whole))] + note(body.note)
            } ?? []
        case .person:
            network.person(id.key).map { said(of: $0, today) + note($0.note) } ?? namedPerson(id).map {
                [Fact(.event, Name($0.programme.name), to: $0.programme.id)]
            } ?? []
        case .city:
            network.city(id.key).map { city in
                sameAs(id) + [
                    Fact(.country, .name(network.term(.country, city.country).whole)),
                    Fact(.steering, .flag(city.onSteeringCommittee)),
                ]
            } ?? []
        case .theme:
            network.theme(id.key).map { [Fact(.strands, $0.strands.isEmpty ? .unknown : .name(strandNames($0.strands)))] } ?? []
        case .practice: network.practice(id.key).map(facts) ?? []
        case .commitment: network.commitment(id.key).map(facts) ?? []
        case .event: agenda.event(id.key).map(facts) ?? agenda.programme(id.key).map(facts) ?? []
        case .session: agenda.session(id.key).map(facts) ?? agenda.programmePlace(of: id).map { facts($0, today) } ?? []
        case .trigger:
            agenda.trigger(id.key).map { trigger in
                [
                    Fact(.when, .when(trigger.when)), Fact(.place, .text(trigger.place)), Fact(.scope, .text(trigger.scope)),
                    Fact(.strands, trigger.strands.isEmpty ? .unknown : .name(strandNames(trigger.strands))),
                ]
            } ?? []
        case .observance:
            agenda.observance(id.key).map { observance in
                [Fact(.start, .day(observance.first))] + note(observance.note)
            } ?? []
        case .source: network.source(id.key).map(facts) ?? []
        }
    }

    private func facts(_ council: Council) -> [Fact] {
        var facts = [
            Fact(.code, .text(council.code)), Fact(.gss, council.gss.map(Value.text) ?? .unknown),
            Fact(.type, .name(network.term(.councilType, council.type).whole)),
            Fact(.nation, .name(network.term(.nation, council.nation).whole)),
            Fact(.region, .name(network.term(.region, council.region).whole)),
        ]
        for (label, code) in [(Label.county, council.county), (.combinedAuthority, council.combinedAuthority)] {
            guard let code else { continue }
            let id = EntryID(.council, code)
            facts.append(name(of: id).map { Fact(label, $0, to: id) } ?? Fact(label, .text(code)))
        }
        facts += network.parts(of: council).map { Fact(.member, Name($0.name), to: $0.id) }
        if let code = council.force, let force = network.force(code) {
            facts.append(Fact(.policeForce, Name(force.name), to: force.id))
        }
        facts.append(Fact(.population(2020), council.population.map(Value.number) ?? .unknown))
        if let position = council.position { facts.append(Fact(.position, .position(position))) }
        facts.append(Fact(.start, council.start.map(Value.day) ?? .unknown))
        if let end = council.end { facts.append(Fact(.end, .day(end))) }
        facts += network.successors(of: council).map { Fact(.replacedBy, Name($0.name), to: $0.id) }
        facts += network.predecessors(of: council).map { Fact(.replaces, Name($0.name), to: $0.id) }
        return facts + sameAs(council.id)
    }

    private func facts(_ force: PoliceForce) -> [Fact] {
        let years = force.populations.keys.sorted()
        let populations = years.map { Fact(.population($0), .number(force.populations[$0] ?? 0)) }
        return [Fact(.code, .text(force.code)), Fact(.nation, .name(network.term(.nation, force.nation).whole))] + populations
    }

    private func facts(_ practice: Practice) -> [Fact] {
        var status = Fact(.status, .name(network.term(.status, practice.status).whole))
        status.asOf = practice.asOf
        status.source = practice.source
        mark(&status, tabled(practice.id), .status)
        let owners = practice.owners.map { Fact(.owner, name(of: $0) ?? Name($0.key), to: $0) }
        return [Fact(.summary, .englishText(practice.summary)), status] + (owners.isEmpty ? [Fact(.owner, .unknown)] : owners)
    }

    private func facts(_ commitment: Commitment) -> [Fact] {
        var status = Fact(.status, .name(network.term(.status, commitment.status).whole))
        status.source = commitment.source
        mark(&status, tabled(commitment.id), .status)
        var due = Fact(.due, commitment.due.map(Value.text) ?? .unknown)
        mark(&due, tabled(commitment.id), .due)
        return [
            Fact(.commitment, .englishText(commitment.text)), status,
            commitment.owner.map { Fact(.owner, name(of: $0) ?? Name($0.key), to: $0) } ?? Fact(.owner, .unknown),
            due,
        ]
    }

    /// Says which statement of the bundled tables a fact is, and whether a correction stands in its place.
    private func mark(_ fact: inout Fact, _ statements: [Statement], _ claim: NetworkClaim) {
        fact.statement = statements.first { $0.property == .claim(claim.rawValue) }
        if let statement = fact.statement, network.added.corrections.contains(statement.identity) {
            fact.confidence = .superseded
        }
    }

    private func facts(_ event: Event) -> [Fact] {
        var when = Fact(.when, .when(.days(event.days)))
        when.confidence = event.confidence
        return [when, Fact(.place, .text(event.place))] + note(event.note)
    }

    private func facts(_ session: Session) -> [Fact] {
        let participants = session.participants.map { Fact(.participant, name(of: $0) ?? Name($0.key), to: $0) }
        return [
            Fact(.event, name(of: session.event) ?? Name(session.event.key), to: session.event),
            Fact(.timeNotPublished, .unknown),
        ]
            + participants + note(session.note)
    }

    private func facts(_ source: Source) -> [Fact] {
        [
            Fact(.publisher, source.publisher.isEmpty ? .unknown : .text(source.publisher)),
            Fact(.published, source.published.isEmpty ? .unknown : .text(source.published)),
            Fact(.language, source.language.isEmpty ? .unknown : .text(source.language)),
        ] + note(source.note)
    }

    private func sameAs(_ id: EntryID) -> [Fact] {
        network.identities(of: id).dropFirst().map { Fact(.sameAs, name(of: $0) ?? Name($0.key), to: $0) }
    }

    private func note(_ note: String) -> [Fact] { note.isEmpty ? [] : [Fact(.note, .englishText(note))] }
}
