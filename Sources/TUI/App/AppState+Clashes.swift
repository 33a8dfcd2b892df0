import Core

extension AppState {
    /// The starred sessions that a session overlaps with.
    func clashes(of id: EntryID) -> [EntryID] { clashing[id] ?? [] }

    /// Starred sessions of all programmes, with where they stand.
    private var starredSessions: (places: [ProgrammePlace], sessions: [ProgrammeSession]) {
        var places: [ProgrammePlace] = []
        for (number, programme) in library.agenda.programmes.enumerated() {
            for session in own.stars.sessions(of: programme).sorted() {
                places.append(ProgrammePlace(programme: number, session: session))
            }
        }
        return (places, places.map { chosenTimes(library.agenda.session(at: $0), library.agenda.id(of: $0)) })
    }

    /// Of a session that is starred at some of its times, those.
    private func chosenTimes(_ session: ProgrammeSession, _ id: EntryID) -> ProgrammeSession {
        let meant = own.stars.times(of: id)
        guard meant != .all else { return session }
        var chosen = session
        chosen.times.removeAll { if case .time(let span) = $0 { !meant.means(span.wall) } else { true } }
        return chosen.times.isEmpty ? session : chosen
    }

    /// What giving up one time of a starred session means: of what repeats the other times stay starred.
    private func givingUp(_ entry: Resolver.Entry) -> (star: Personal, staysStarred: Bool) {
        guard let place = library.agenda.programmePlace(of: entry.id) else { return (.star(entry.id, false), false) }
        let session = chosenTimes(library.agenda.session(at: place), entry.id)
        let isOneOfMany = !session.recurrence.isEmpty && session.times.count > 1
        guard isOneOfMany else { return (.star(entry.id, false), false) }
        return (.star(entry.id, own.stars.times(of: entry.id).leaving(out: entry.span.wall)), true)
    }

    /// Finds anew which starred sessions overlap. Where there is only little time between them the resolver says so.
    mutating func refreshClashes() {
        (clashing, hasClashes) = ([:], false)
        guard own.stars.entries.count > 1, !library.agenda.programmes.isEmpty else { return }
        let (places, sessions) = starredSessions
        let clashes = Clashes(sessions, chosen: Set(sessions.indices), walking: walking, here: nowOffset).clashes
        hasClashes = !clashes.isEmpty
        for clash in clashes {
            guard case .overlap = clash.kind else { continue }
            let first = library.agenda.id(of: places[clash.first.session]),
                second = library.agenda.id(of: places[clash.second.session])
            clashing[first, default: []].append(second)
            clashing[second, default: []].append(first)
        }
    }

    /// Sessions up to so many days before and after a clash are looked at for something else to go to.
    private static let daysOfAlternatives = 14

    /// What clashes and what can be done, for the resolver.
    var resolver: Resolver {
        var (places, sessions) = starredSessions
        let chosen = Set(sessions.indices)
        let found = Clashes(sessions, chosen: chosen, walking: walking, here: nowOffset).clashes
        var known = Set(places)
        let programmes = Set(places.map(\.programme))
        // Each day once, however many clashes lie near it.
        var days: Set<Day> = []
        for clash in found {
            let day = clash.first.span.start.day
            days.formUnion(day + -AppState.daysOfAlternatives...day + AppState.daysOfAlternatives)
        }
        for day in days.sorted() {
            var query = AgendaQuery(days: day...day)
            (query.withTriggers, query.withCancelled, query.begunFrom) = (false, false, day)
            for slot in library.agenda.slots(query) {
                guard let place = library.agenda.place(of: slot), programmes.contains(place.programme),
                    known.insert(place).inserted
                else { continue }
                places.append(place)
                sessions.append(library.agenda.session(at: place))
            }
        }
        let clashes = Clashes(sessions, chosen: chosen, walking: walking, here: nowOffset)
        func entry(_ time: SessionTime) -> Resolver.Entry {
            Resolver.Entry(
                id: library.agenda.id(of: places[time.session]), title: sessions[time.session].title,
                room: sessions[time.session].room, span: time.span)
        }
        var lines: [Resolver.Line] = []
        for clash in clashes.clashes {
            lines.append(.clash(clash.kind))
            let alternatives = clashes.alternatives(for: clash, topics: 3)
            for (time, other, ways) in [
                (clash.first, clash.second, alternatives.first), (clash.second, clash.first, alternatives.second),
            ] {
                lines.append(.keep(entry(time), dropped: entry(other)))
                for way in ways {
                    guard let instead = way.time else {
                        lines.append(.later(entry(time)))
                        continue
                    }
                    lines.append(.instead(entry(instead), of: entry(time), way.why, walk: way.walk))
                }
            }
        }
        return Resolver(lines)
    }

    /// What a command does in the resolver; `nil` when it means nothing of its own there.
    mutating func actOnResolver(_ command: Command) -> [Effect]? {
        guard case .resolver(var resolver)? = layers.last else { return nil }
        switch command {
        case .moveUp: resolver.move(by: -1)
        case .moveDown: resolver.move(by: 1)
        case .pageUp: for _ in 0..<layerHeight - 1 { resolver.move(by: -1) }
        case .pageDown: for _ in 0..<layerHeight - 1 { resolver.move(by: 1) }
        case .moveToStart: resolver = Resolver(resolver.lines)
        case .moveToEnd: while resolver.cursor < resolver.lines.count - 1 { resolver.move(by: 1) }
        case .open: return resolve(resolver)
        default: return nil
        }
        layers[layers.count - 1] = .resolver(resolver)
        return []
    }

    /// Does what the chosen line says; the resolver goes on with what still clashes.
    private mutating func resolve(_ resolver: Resolver) -> [Effect] {
        guard resolver.lines.indices.contains(resolver.cursor) else { return [] }
        var effects: [Effect] = []
        func take(_ entry: Resolver.Entry, from state: inout AppState) {
            let (star, staysStarred) = state.givingUp(entry)
            effects.append(state.keep(star))
            let words = state.strings.agenda
            state.notice = staysStarred ? words.skipped(entry.title) : words.resolved(entry.title)
        }
        switch resolver.lines[resolver.cursor] {
        case .clash: return []
        case .keep(_, let dropped): take(dropped, from: &self)
        case .later(let entry): take(entry, from: &self)
        case .instead(let entry, let dropped, _, _):
            // The other times of what repeats are starred already.
            let isStarred =
                entry.id == dropped.id && givingUp(dropped).staysStarred && own.stars.times(of: entry.id).means(entry.span.wall)
            if entry.id != dropped.id || isStarred { take(dropped, from: &self) }
            if !isStarred { effects.append(keep(.star(entry.id, true, at: entry.span.wall))) }
        }
        refreshClashes()
        refreshAgenda()
        let left = self.resolver
        if left.lines.isEmpty { layers.removeLast() } else { layers[layers.count - 1] = .resolver(left) }
        return effects
    }
}
