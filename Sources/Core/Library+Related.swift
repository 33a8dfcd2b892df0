/// What a selection is linked to: the one linker that all three panels follow.
public struct Related: Equatable, Sendable {
    /// What the trends show for it.
    public var trend: TrendFocus?
    /// Why the trends have nothing for it, where that is known.
    public var noTrend: FigureBasis?
    /// Linked entries of every kind, nearest first, without doubles.
    public private(set) var entries: [EntryID] = []
    private var known: Set<EntryID> = []
    /// The monitored strands that it concerns.
    public var strands: [String] = []
    /// The month or year that the linked events coincide with; `nil` when they are linked otherwise.
    public var coincidesWith: Period?

    public init() {}

    /// The linked entries of a kind.
    public func entries(_ kinds: EntryKind...) -> [EntryID] { entries.filter { kinds.contains($0.kind) } }

    mutating func add(_ id: EntryID) { if known.insert(id).inserted { entries.append(id) } }

    mutating func removeAll(where isOut: (EntryID) -> Bool) {
        entries.removeAll(where: isOut)
        known = Set(entries)
    }
}

/// The part of the figures that a selection points at.
public struct TrendFocus: Hashable, Sendable {
    public let dataset: Int
    public let area: Int
    /// `nil`: all of it.
    public var period: Period?

    public init(dataset: Int, area: Int, period: Period? = nil) {
        self.dataset = dataset
        self.area = area
        self.period = period
    }
}

extension Library {
    /// Of an entry with more links than that only the first ones are followed: its table of links has all of them.
    static let followed = 500

    /// What an entry is linked to.
    public func related(to id: EntryID) -> Related {
        var related = Related()
        let same = network.identities(of: id)
        same.dropFirst().forEach { related.add($0) }
        for identity in same { relate(identity, &related) }
        for statement in network.statements + same.flatMap({ network.added.statements(of: $0, upTo: Library.followed) })
        where statement.confidence.stands {
            guard let object = statement.object else { continue }
            if same.contains(statement.subject) { related.add(object) }
            if same.contains(object) { related.add(statement.subject) }
        }
        // A linked body is also the council that it is.
        for linked in related.entries where linked.kind == .body {
            for identity in network.identities(of: linked) where identity.kind == .council && !same.contains(identity) {
                related.add(identity)
            }
        }
        if [.council, .body].contains(id.kind), !agenda.programmes.isEmpty, let name = shortName(of: id) {
            sessions(about: [name.english, name.arabic].compactMap { $0 }, asPlace: id.kind == .council).forEach {
                related.add($0)
            }
        }
        related.removeAll { $0 == id }
        if related.trend == nil, related.noTrend == nil, [.person, .practice, .commitment, .body].contains(id.kind) {
            related.trend = related.entries(.council).lazy.compactMap { self.trend(of: $0) }.first
        }
        return related
    }

    private func relate(_ id: EntryID, _ related: inout Related) {
        switch id.kind {
        case .council:
            guard let council = network.council(id.key) else { return }
            related.trend = trend(of: id)
            if related.trend == nil, !council.figures.hasFigures { related.noTrend = council.figures }
            if let force = council.force { related.add(EntryID(.force, force)) }
            for wider in [council.county, council.combinedAuthority].compactMap(\.self) where network.council(wider) != nil {
                related.add(EntryID(.council, wider))
            }
            for part in network.parts(of: council) { related.add(part.id) }
            (council.replacedBy + network.predecessors(of: council).map(\.code)).forEach { related.add(EntryID(.council, $0)) }
        case .force:
            related.trend = trend(of: id)
            if related.trend == nil, network.force(id.key) != nil { related.noTrend = .otherBasis }
            for council in network.councils where council.force == id.key && !council.hasEnded { related.add(council.id) }
        case .body:
            for person in network.people(in: [id]) { related.add(person.id) }
            if id == Network.internationalNetwork { network.cities.forEach { related.add($0.id) } }
            for practice in network.practices where practice.owners.contains(id) {
                related.add(practice.id)
                practice.themes.forEach { related.add($0) }
            }
            for commitment in network.commitments where commitment.owner == id { related.add(commitment.id) }
            for session in agenda.sessions where session.participants.contains(id) { related.add(session.id) }
        case .person:
            if let name = name(of: id)?.english { sessions(naming: name).forEach { related.add($0) } }
            guard let person = network.person(id.key) else { return }
            person.body.map { related.add($0) }
        case .city: (ties[id] ?? []).forEach { related.add($0.object) }
        case .theme:
            guard let theme = network.theme(id.key) else { return }
            related.strands = theme.strands
            sessions(about: [theme.name.english, theme.name.arabic].compactMap { $0 }).forEach { related.add($0) }
            for practice in network.practices where practice.themes.contains(id) {
                related.add(practice.id)
                practice.owners.forEach { related.add($0) }
            }
            for event in agenda.events where event.themes.contains(id) { related.add(event.id) }
            for session in agenda.sessions where session.themes.contains(id) { related.add(session.id) }
        case .practice:
            guard let practice = network.practice(id.key) else { return }
            practice.owners.forEach { related.add($0) }
            practice.themes.forEach { related.add($0) }
            related.strands = strands(of: practice.themes)
        case .commitment:
            guard let commitment = network.commitment(id.key) else { return }
            commitment.owner.map { related.add($0) }
        case .event:
            guard let event = agenda.event(id.key) else { return }
            event.themes.forEach { related.add($0) }
            related.strands = strands(of: event.themes)
            for session in agenda.sessions(of: id) { related.add(session.id) }
            for commitment in network.commitments where commitment.owner == id { related.add(commitment.id) }
        case .session:
            guard let session = agenda.session(id.key) else {
                if let place = agenda.programmePlace(of: id) { relate(place, &related) }
                return
            }
            session.participants.forEach { related.add($0) }
            session.themes.forEach { related.add($0) }
            related.add(session.event)
            related.strands = strands(of: session.themes)
        case .trigger:
            guard let trigger = agenda.trigger(id.key) else { return }
            related.strands = trigger.strands
            related.trend = month(of: trigger)
        case .observance: break
        case .source:
            for statement in network.statements where statement.source == id.key { related.add(statement.subject) }
        }
    }

    /// A session of a programme leads to its people in the network and to what it names.
    private func relate(_ place: ProgrammePlace, _ related: inout Related) {
        let programme = agenda.programmes[place.programme]
        related.add(programme.id)
        for person in programme.sessions.people(place.session) {
            let id = self.person(person.name, of: programme)
            guard let known = network.person(id.key) else { continue }
            related.add(id)
            known.body.map { related.add($0) }
        }
        let subjects = subjects(of: place)
        subjects.forEach { related.add($0) }
        related.strands = strands(of: subjects.filter { $0.kind == .theme })
        related.trend = subjects.lazy.filter { $0.kind == .council }.compactMap { self.trend(of: $0) }.first
        for practice in network.practices where practice.themes.contains(where: subjects.contains) { related.add(practice.id) }
    }

    private func strands(of themes: [EntryID]) -> [String] {
        var strands: [String] = []
        for theme in themes.compactMap({ network.theme($0.key) }) {
            for strand in theme.strands where !strands.contains(strand) { strands.append(strand) }
        }
        return strands
    }

    /// The month of the national monthly series in which a trigger event began.
    private func month(of trigger: Trigger) -> TrendFocus? {
        guard let dataset = trends.index(of: "aggravated") else { return nil }
        let month = Period.month(trigger.when.first.month)
        guard trends.datasets[dataset].periods.contains(month) else { return nil }
        return TrendFocus(dataset: dataset, area: 0, period: month)
    }

    /// The figures of a council (a London borough's own, else those of its force) or of a force.
    public func trend(of id: EntryID) -> TrendFocus? {
        let wanted: (dataset: String, area: EntryID)
        switch id.kind {
        case .force: wanted = ("forces", id)
        case .council:
            switch network.council(id.key)?.figures {
            case .borough: wanted = ("london", id)
            case .force(let force): wanted = ("forces", EntryID(.force, force))
            case .otherBasis, .noForceOfItsOwn, nil: return nil
            }
        case .body, .person, .city, .theme, .practice, .commitment, .event, .session, .trigger, .observance, .source: return nil
        }
        guard let dataset = trends.index(of: wanted.dataset),
            let area = trends.datasets[dataset].areas.firstIndex(where: { $0.entry == wanted.area })
        else { return nil }
        return TrendFocus(dataset: dataset, area: area)
    }

    /// What a figure is linked to: its area, the councils of a force, and the events that coincide with its period.
    public func related(to figure: FigureID) -> Related {
        var related = Related()
        let dataset = trends.datasets[figure.dataset]
        related.trend = TrendFocus(dataset: figure.dataset, area: figure.point.area, period: figure.period)
        related.strands = dataset.categories[figure.point.category].strands
        if let area = dataset.areas[figure.point.area].entry {
            related.add(area)
            self.related(to: area).entries.forEach { related.add($0) }
        }
        if case .month = figure.period {
            related.coincidesWith = figure.period
            related.removeAll { [.event, .session, .observance, .trigger].contains($0.kind) }
            for trigger in agenda.triggers(coincidingWith: figure.period.firstDay...figure.period.lastDay) {
                related.add(trigger.id)
            }
        }
        return related
    }
}
