/// A conference or other event with a programme.
public struct Event: Equatable, Sendable {
    public let key: String
    public let name: Name
    public let place: String
    public let days: ClosedRange<Day>
    public let confidence: Confidence
    public let themes: [EntryID]
    public let note: String

    public var id: EntryID { EntryID(.event, key) }
}

/// A session of an event.
public struct Session: Equatable, Sendable {
    /// `EVENT/ID`.
    public let key: String
    public let event: EntryID
    public let name: Name
    public let themes: [EntryID]
    /// The bodies that the programme names.
    public let participants: [EntryID]
    public let note: String

    public var id: EntryID { EntryID(.session, key) }
}

/// A yearly day or week that cohesion officers plan around.
public struct Observance: Equatable, Sendable {
    public let key: String
    public let name: Name
    public let rule: YearlyRule
    public let first: Day
    /// How many days it lasts.
    public let length: Int
    public let note: String

    public var id: EntryID { EntryID(.observance, key) }

    /// Its days in a year; `nil` in the years before its first.
    public func days(in year: Int) -> ClosedRange<Day>? {
        guard let start = rule.day(in: year), start >= first else { return nil }
        return start...(start + (length - 1))
    }
}

/// A dated event that analysts set beside a series.
public struct Trigger: Equatable, Sendable {
    public let key: String
    public let name: Name
    public let when: When
    public let place: String
    public let scope: String
    /// The monitored strands that it may bear on.
    public let strands: [String]

    public var id: EntryID { EntryID(.trigger, key) }
}

/// Something with days of its own in the agenda: an event, a session, one year's observance, a trigger event.
public struct AgendaItem: Hashable, Sendable {
    public let id: EntryID
    public let name: Name
    public let when: When
    public let place: String
}

/// All that has a date.
public struct Agenda: Equatable, Sendable {
    public let events: [Event]
    public let sessions: [Session]
    public let observances: [Observance]
    public let triggers: [Trigger]
}

extension Agenda {
    public func event(_ key: String) -> Event? { events.first { $0.key == key } }
    public func session(_ key: String) -> Session? { sessions.first { $0.key == key } }
    public func observance(_ key: String) -> Observance? { observances.first { $0.key == key } }
    public func trigger(_ key: String) -> Trigger? { triggers.first { $0.key == key } }
    public func sessions(of event: EntryID) -> [Session] { sessions.filter { $0.event == event } }

    /// What falls on these days, in the order of its first day; within a day events, their sessions, observances,
    /// trigger events.
    public func items(on days: ClosedRange<Day>, withTriggers: Bool = true) -> [AgendaItem] {
        var found: [AgendaItem] = []
        for event in events {
            found.append(item(event))
            for session in sessions(of: event.id) { if let item = item(session) { found.append(item) } }
        }
        for observance in observances {
            let firstYear = days.lowerBound.civil.year - 1
            for year in firstYear...days.upperBound.civil.year {
                guard let range = observance.days(in: year) else { continue }
                found.append(AgendaItem(id: observance.id, name: observance.name, when: .days(range), place: ""))
            }
        }
        if withTriggers { found += triggers.map(item) }
        let order: [EntryKind] = [.event, .session, .observance, .trigger]
        return found.enumerated()
            .filter { $0.element.when.overlaps(days) }
            .sorted { a, b in
                let (x, y) = (a.element, b.element)
                let ranks = (order.firstIndex(of: x.id.kind) ?? 0, order.firstIndex(of: y.id.kind) ?? 0)
                return (x.when.first, ranks.0, a.offset) < (y.when.first, ranks.1, b.offset)
            }
            .map(\.element)
    }

    /// What is on on a day: events and observances.
    public func onNow(_ day: Day) -> [AgendaItem] {
        items(on: day...day, withTriggers: false).filter { $0.id.kind != .session }
    }

    /// The first event or observance that starts after a day, within two years.
    public func next(after day: Day) -> AgendaItem? {
        items(on: (day + 1)...(day + 731), withTriggers: false).first { $0.when.first > day && $0.id.kind != .session }
    }

    /// The trigger events active from 45 days before the first of these days to the last, nearest to the first day first.
    /// They coincide; nothing says that they are a cause.
    public func triggers(coincidingWith days: ClosedRange<Day>) -> [Trigger] {
        let window = (days.lowerBound + -45)...days.upperBound
        return triggers.filter { $0.when.overlaps(window) }
            .sorted { ($0.when.distance(to: days.lowerBound), $0.when.first) < ($1.when.distance(to: days.lowerBound), $1.when.first) }
    }

    /// The item of an entry; of an observance the one of the year of `day` or, when that is over, of the next.
    public func item(of id: EntryID, near day: Day) -> AgendaItem? {
        switch id.kind {
        case .event: return event(id.key).map(item)
        case .session: return session(id.key).flatMap(item)
        case .trigger: return trigger(id.key).map(item)
        case .observance:
            guard let observance = observance(id.key) else { return nil }
            let years = [day.civil.year, day.civil.year + 1].compactMap(observance.days)
            guard let range = years.first(where: { $0.upperBound >= day }) ?? years.last else { return nil }
            return AgendaItem(id: id, name: observance.name, when: .days(range), place: "")
        case .council, .force, .body, .person, .city, .theme, .practice, .commitment, .source: return nil
        }
    }

    func item(_ event: Event) -> AgendaItem {
        AgendaItem(id: event.id, name: event.name, when: .days(event.days), place: event.place)
    }

    func item(_ session: Session) -> AgendaItem? {
        guard let event = event(session.event.key) else { return nil }
        return AgendaItem(id: session.id, name: session.name, when: .within(event.days), place: event.place)
    }

    func item(_ trigger: Trigger) -> AgendaItem {
        AgendaItem(id: trigger.id, name: trigger.name, when: trigger.when, place: trigger.place)
    }
}
