extension Agenda {
    /// What falls on the days of a query, in order.
    public func slots(_ query: AgendaQuery) -> [AgendaSlot] {
        var slots: [AgendaSlot] = []
        addBundled(query, to: &slots)
        slots.sort()
        for (number, programme) in programmes.enumerated() where query.scope.map({ $0 == programme.id }) ?? true {
            if let days = programme.days, programme.isConference, isListed(programme, on: days, query) {
                let whole = AgendaSlot(day: days.lowerBound.number, second: -1, source: .programme(number), index: -1)
                slots = .merging(slots, [whole])
            }
            slots = .merging(slots, times(of: programme, number, query, room: slots.count))
        }
        return slots
    }

    private func addBundled(_ query: AgendaQuery, to slots: inout [AgendaSlot]) {
        func add(_ item: AgendaItem, themes: [EntryID], _ source: AgendaSlot.Source, _ index: Int) {
            guard item.when.overlaps(query.days), query.begunFrom.map({ item.when.first >= $0 }) ?? true else { return }
            if let scope = query.scope, item.id != scope, session(item.id.key)?.event != scope { return }
            if let stars = query.starred, !stars.contains(item.id) { return }
            if let now = query.notBefore, let last = item.when.last, last < now.moment.day { return }
            guard query.filter.isEmpty || query.filter.passes(item, themes: themes) else { return }
            slots.append(AgendaSlot(day: item.when.first.number, second: -1, source: source, index: index))
        }
        for (index, event) in events.enumerated() { add(event.item, themes: event.themes, .event, index) }
        for (index, session) in sessions.enumerated() {
            if let event = event(session.event.key) { add(session.item(of: event), themes: session.themes, .session, index) }
        }
        for (index, observance) in observances.enumerated() {
            let years = (query.days.lowerBound.civil.year - 1)...query.days.upperBound.civil.year
            for year in query.yearlyFrom.map({ years.clamped(to: $0...$0 + 1) }) ?? years {
                if let range = observance.days(in: year) { add(observance.item(on: range), themes: [], .observance, index) }
            }
        }
        guard query.withTriggers else { return }
        for (index, trigger) in triggers.enumerated() { add(trigger.item, themes: [], .trigger, index) }
    }

    /// Whether a slot of the bundled agenda passes a filter.
    func isPassing(_ slot: AgendaSlot, _ filter: AgendaFilter) -> Bool {
        let index = Int(slot.index)
        let themes = slot.source == .event ? events[index].themes : slot.source == .session ? sessions[index].themes : []
        return filter.passes(item(slot), themes: themes)
    }

    /// Whether a conference as a whole stands among what is listed.
    private func isListed(_ programme: Programme, on days: ClosedRange<Day>, _ query: AgendaQuery) -> Bool {
        guard days.overlaps(query.days), query.begunFrom.map({ days.lowerBound >= $0 }) ?? true else { return false }
        if let stars = query.starred, !stars.contains(programme.id) { return false }
        if let now = query.notBefore, days.upperBound < now.moment.day { return false }
        return query.filter.isEmpty || query.filter.words(in: programme.item)
    }

    /// When what a slot stands for takes place.
    func when(_ slot: AgendaSlot) -> When {
        guard let number = slot.source.programme, slot.index >= 0 else { return item(slot).when }
        return programmes[number].sessions.times.when(Int(slot.index))
    }

    /// What a slot stands for.
    public func item(_ slot: AgendaSlot) -> AgendaItem {
        let index = Int(slot.index)
        guard let number = slot.source.programme else {
            switch slot.source {
            case .event: return events[index].item
            case .session:
                let session = sessions[index]
                return event(session.event.key).map { session.item(of: $0) }
                    ?? AgendaItem(id: session.id, name: session.name, when: .days(slot.day...slot.day), place: "")
            case .observance:
                let observance = observances[index]
                return observance.item(on: observance.days(in: slot.day.civil.year) ?? slot.day...slot.day)
            default: return triggers[index].item
            }
        }
        let programme = programmes[number]
        guard index >= 0 else { return programme.item }
        return programme.item(at: index)
    }
}

extension Programme {
    /// The programme as a whole, on its days.
    var item: AgendaItem {
        let day = days ?? Day(number: 0)...Day(number: 0)
        return AgendaItem(id: id, name: Name(name), when: .days(day), place: place)
    }

    /// One of its times.
    func item(at time: Int) -> AgendaItem {
        let session = Int(sessions.times.owners[time])
        return AgendaItem(
            id: EntryID(.session, key + "/" + sessions.key(session)), name: Name(sessions.title(session)),
            when: sessions.times.when(time), place: sessions.room(session))
    }
}

extension Programme {
    /// A session at its next time from a day on, else at its last; `nil` where it has no time.
    func item(of session: Int, near day: Day) -> AgendaItem? {
        let places = sessions.timePlaces(session)
        return (places.first { sessions.times.when($0).last ?? day >= day } ?? places.last).map { item(at: $0) }
    }
}

/// Where a session of a programme is found.
public struct ProgrammePlace: Hashable, Sendable {
    public let programme: Int
    public let session: Int

    public init(programme: Int, session: Int) { (self.programme, self.session) = (programme, session) }
}

extension Agenda {
    public func programme(_ key: String) -> Programme? { programmes.first { $0.key == key } }

    /// Where the session of an entry is found; `nil` for all that is no session of a programme.
    public func programmePlace(of id: EntryID) -> ProgrammePlace? {
        guard id.kind == .session, let slash = id.key.firstIndex(of: "/"),
            let programme = programmes.firstIndex(where: { $0.key == id.key[..<slash] }),
            let session = programmes[programme].session(String(id.key[id.key.index(after: slash)...]))
        else { return nil }
        return ProgrammePlace(programme: programme, session: session)
    }

    /// Where the session of a slot is found; `nil` for all that is no session of a programme.
    public func place(of slot: AgendaSlot) -> ProgrammePlace? {
        guard let number = slot.source.programme, slot.index >= 0 else { return nil }
        return ProgrammePlace(programme: number, session: Int(programmes[number].sessions.times.owners[Int(slot.index)]))
    }

    /// Where an item is listed; by its own time, else at the first one that is not before it.
    public func slot(of item: AgendaItem, clock: AgendaClock) -> AgendaSlot? {
        if item.id.kind == .event, let number = programmes.firstIndex(where: { $0.id == item.id }),
            programmes[number].isConference
        {
            return AgendaSlot(day: item.when.first.number, second: -1, source: .programme(number), index: -1)
        }
        guard let place = programmePlace(of: item.id) else { return nil }
        let table = programmes[place.programme].sessions
        let times = table.timePlaces(place.session)
        guard
            let time = times.first(where: { table.times.when($0) == item.when }) ?? times.first(where: {
                table.times.when($0).first >= item.when.first
            }) ?? times.last
        else { return nil }
        guard case .time(let span) = table.times.when(time) else {
            return AgendaSlot(
                day: table.times.when(time).first.number, second: -1, source: .programme(place.programme), index: time)
        }
        let start = clock.told(span).start
        return AgendaSlot(day: start.day.number, second: start.second, source: .programme(place.programme), index: time)
    }

    /// The session at a place, unpacked.
    public func session(at place: ProgrammePlace) -> ProgrammeSession { programmes[place.programme].sessions[place.session] }

    public func title(at place: ProgrammePlace) -> String { programmes[place.programme].sessions.title(place.session) }

    public func id(of place: ProgrammePlace) -> EntryID {
        let programme = programmes[place.programme]
        return EntryID(.session, programme.key + "/" + programme.sessions.key(place.session))
    }
}
