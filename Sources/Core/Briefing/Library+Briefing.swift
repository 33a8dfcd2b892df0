extension Library {
    /// A briefing on a council or a police force area; `nil` where there is no such entry or it is neither.
    ///
    /// - Parameter day: ages and next events are told from it.
    /// - Parameter groups: the person's own groups; those that hold the area are compared among.
    public func briefing(on id: EntryID, day: Day, groups: [PeerGroup] = []) -> Briefing? {
        guard id.kind == .council || id.kind == .force, let name = name(of: id),
            let dossier = dossier(of: id, today: day)
        else { return nil }
        let council = id.kind == .council ? network.council(id.key) : nil
        let register = dossier.sections.first { $0.heading == .register }?.facts ?? []
        let focus = trend(of: id)
        let figures = focus.flatMap { briefingFigures($0, groups) }
        let caveats = figures.map { self.caveats($0, id, day) } ?? []
        let signals = figures.map { self.signals($0.focus) }
        let bodies = bodies(of: id)
        let people = people(of: bodies)
        let commitments = network.commitments.filter { $0.owner.map(bodies.contains) ?? false }.map { commitment in
            BriefingCommitment(
                commitment: commitment, evidence: network.statements(about: commitment.id).filter(\.confidence.stands))
        }
        let ranked = ranked(PracticeQuery(area: id, today: day))
        let next = next(for: id, from: day)
        let conflicts = conflicts(around: id, bodies)
        let keys = uniqued(
            conflicts.flatMap { $0.claims.statements.map(\.source) } + people.compactMap(\.source)
                + commitments.flatMap { [$0.commitment.source] + $0.evidence.map(\.source) } + ranked.map(\.practice.source)
        )
        return Briefing(
            subject: id, name: name, day: day, register: told(of: register),
            ended: council?.end, figures: figures, noFigures: figures == nil ? basis(of: id) : nil, caveats: caveats,
            signals: signals, own: ranked.filter(\.isOwn),
            practices: Array(ranked.filter { !$0.isOwn }.prefix(Briefing.mostPractices)), people: people,
            commitments: commitments, next: next, conflicts: conflicts,
            origins: origins(figures, signals, next, hasNetwork: !keys.isEmpty),
            sources: network.sources.filter { keys.contains($0.key) }, versions: versions(figures, signals))
    }

    /// What a briefing tells of the register: of several populations the latest.
    private func told(of register: [Fact]) -> [Fact] {
        let latest = register.last(where: \.isPopulation)
        return register.filter { $0.isPopulation ? $0 == latest : Briefing.told.contains($0.label) }
    }

    /// Why an entry has no figures.
    private func basis(of id: EntryID) -> FigureBasis {
        if id.kind == .council, let council = network.council(id.key) { return council.figures }
        // A force without figures of its own publishes elsewhere; the British Transport Police has no place.
        return .otherBasis
    }

    /// The bodies of the network that are the council, or councils of the force area.
    private func bodies(of id: EntryID) -> [EntryID] {
        guard id.kind == .force else { return network.identities(of: id) }
        return network.councils.filter { $0.force == id.key && !$0.hasEnded && ties[$0.id] != nil }
            .flatMap { network.identities(of: $0.id) }
    }

    /// What it takes part in from a day on, and the awareness days after it.
    private func next(for id: EntryID, from day: Day) -> [AgendaItem] {
        let linked = related(to: id).entries(.event, .session).compactMap { agenda.item(of: $0, near: day) }
            .filter { $0.when.last.map { $0 >= day } ?? true }
            .sorted { ($0.when.first, $0.id.key) < ($1.when.first, $1.id.key) }
        let days = agenda.observances.compactMap { agenda.item(of: $0.id, near: day) }
            .filter { $0.when.last.map { $0 >= day } ?? true }
            .sorted { ($0.when.first, $0.id.key) < ($1.when.first, $1.id.key) }
        return Array(linked.prefix(Briefing.mostEvents)) + Array(days.prefix(Briefing.mostDays))
    }

    private func conflicts(around id: EntryID, _ bodies: [EntryID]) -> [BriefingConflict] {
        let linked = bodies.flatMap { related(to: $0).entries(.body, .person, .event, .session) }
        return uniqued(bodies + linked).flatMap { entry in
            network.claims(about: entry).filter(\.isConflict).map { BriefingConflict(entry: entry, claims: $0) }
        }
    }
}

extension Briefing {
    /// How many practices of others, of coming events and of awareness days it names.
    fileprivate static let mostPractices = 6
    fileprivate static let mostEvents = 5
    fileprivate static let mostDays = 4

    /// What it tells of the register.
    fileprivate static let told: Set<Label> = [
        .type, .nation, .region, .county, .combinedAuthority, .policeForce, .end, .replacedBy, .replaces,
    ]
}

extension Fact {
    fileprivate var isPopulation: Bool {
        if case .population = label { true } else { false }
    }
}
