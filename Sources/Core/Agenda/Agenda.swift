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
    /// The monitored strands that it is about.
    public let strands: [String]
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
    /// What came in from files.
    public internal(set) var programmes: [Programme] = []

    init(events: [Event], sessions: [Session], observances: [Observance], triggers: [Trigger]) {
        (self.events, self.sessions, self.observances, self.triggers) = (events, sessions, observances, triggers)
    }

    /// What falls on these days, in order.
    public func items(on days: ClosedRange<Day>, withTriggers: Bool = true) -> [AgendaItem] {
        var query = AgendaQuery(days: days)
        query.withTriggers = withTriggers
        return slots(query).map(item)
    }
}

extension Event {
    var item: AgendaItem { AgendaItem(id: id, name: name, when: .days(days), place: place) }
}

extension Session {
    func item(of event: Event) -> AgendaItem { AgendaItem(id: id, name: name, when: .within(event.days), place: event.place) }
}

extension Observance {
    func item(on days: ClosedRange<Day>) -> AgendaItem { AgendaItem(id: id, name: name, when: .days(days), place: "") }
}

extension Trigger {
    var item: AgendaItem { AgendaItem(id: id, name: name, when: when, place: place) }
}

extension Agenda {
    public func event(_ key: String) -> Event? { events.first { $0.key == key } }
    public func session(_ key: String) -> Session? { sessions.first { $0.key == key } }
    public func observance(_ key: String) -> Observance? { observances.first { $0.key == key } }
    public func trigger(_ key: String) -> Trigger? { triggers.first { $0.key == key } }
    public func sessions(of event: EntryID) -> [Session] { sessions.filter { $0.event == event } }

    /// What is on on a day: events and observances.
    public func onNow(_ day: Day) -> [AgendaItem] {
        items(on: day...day, withTriggers: false).filter { $0.id.kind != .session }
    }

    /// The trigger events active from 45 days before the first of these days to the last, nearest to the first day first.
    /// They coincide; nothing says that they are a cause.
    public func triggers(coincidingWith days: ClosedRange<Day>) -> [Trigger] {
        let window = (days.lowerBound + -45)...days.upperBound
        return triggers.filter { $0.when.overlaps(window) }
            .sorted {
                ($0.when.distance(to: days.lowerBound), $0.when.first) < ($1.when.distance(to: days.lowerBound), $1.when.first)
            }
    }

    /// The item of an entry; of an observance the one of the year of `day` or, when that is over, of the next.
    public func item(of id: EntryID, near day: Day) -> AgendaItem? {
        switch id.kind {
        case .event: return event(id.key)?.item ?? programme(id.key)?.item
        case .session:
            if let place = programmePlace(of: id) { return programmes[place.programme].item(of: place.session, near: day) }
            return session(id.key).flatMap { session in event(session.event.key).map { session.item(of: $0) } }
        case .trigger: return trigger(id.key)?.item
        case .observance:
            guard let observance = observance(id.key) else { return nil }
            let years = [day.civil.year, day.civil.year + 1].compactMap(observance.days)
            guard let range = years.first(where: { $0.upperBound >= day }) ?? years.last else { return nil }
            return observance.item(on: range)
        case .council, .force, .body, .person, .city, .theme, .practice, .commitment, .source: return nil
        }
    }
}
