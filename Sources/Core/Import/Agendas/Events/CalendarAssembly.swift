/// Makes sessions of events: works out their times and which occurrences differ.
struct CalendarAssembly {
    let horizon: ClosedRange<Day>
    let limits: Limits
    var zones = CalendarZones()
    var budget: RecurrenceBudget
    /// The zone of the venue; times in UTC are told by its clock.
    private var venue = CalendarZones.Meaning.floating
    private let utc = ZoneClock(offset: 0)
    var issues: [(issue: AgendaIssue, line: Int)] = []
    /// Whether something repeats without end.
    var usesHorizon = false

    init(horizon: ClosedRange<Day>, limits: Limits) {
        (self.horizon, self.limits, budget) = (horizon, limits, RecurrenceBudget(limits: limits))
    }

    /// What the file calls the zone of its venue; the name of the zone that is meant.
    mutating func setVenue(_ id: String) throws(ReadError) -> String {
        let (meaning, issue) = try zones.meaning(of: id, &budget)
        if let issue { issues.append((issue, 1)) }
        venue = meaning
        return meaning.name
    }

    /// The sessions, in the order of the events.
    mutating func sessions(_ all: [CalendarEvent], control: ImportControl?) throws(ReadError) -> [ProgrammeSession] {
        let events = latest(all)
        var masters: [String: Int] = [:]
        var overrides: [String: [Int]] = [:]
        for (index, event) in events.enumerated() {
            if event.occurrence == nil {
                masters[event.session.uid] = index
            } else {
                overrides[event.session.uid, default: []].append(index)
            }
        }
        var times: [[When]?] = Array(repeating: nil, count: events.count)
        for (index, event) in events.enumerated() where event.occurrence == nil {
            if index.isMultiple(of: 512) { try control?.check() }
            let changed = overrides[event.session.uid] ?? []
            times[index] = try whens(of: event, changed: changed.map { ($0, events[$0]) }) { override, moved in
                times[override] = moved
            }
        }
        var sessions: [ProgrammeSession] = []
        sessions.reserveCapacity(events.count)
        var orphans: Set<String> = []
        for (index, event) in events.enumerated() {
            var session = event.session
            let clock = try clock(of: event.start, at: session.line)
            session.zone = clock.name
            if let known = times[index] { session.times = known } else { session.times = [try when(event, clock)] }
            if event.occurrence != nil, masters[session.uid] == nil, orphans.insert(session.uid).inserted {
                issues.append((.orphanOverride(session.uid), session.line))
            }
            sessions.append(session)
        }
        return sessions
    }

    /// Of events with the same id and occurrence the one revised last: by SEQUENCE, then DTSTAMP, then place in the file.
    private mutating func latest(_ events: [CalendarEvent]) -> [CalendarEvent] {
        struct Key: Hashable {
            let uid: String
            let occurrence: CalendarTime?
        }
        var places: [Key: Int] = [:]
        places.reserveCapacity(events.count)
        var dropped: Set<Int> = []
        for (index, event) in events.enumerated() {
            let key = Key(uid: event.session.uid, occurrence: event.occurrence)
            guard let other = places.updateValue(index, forKey: key) else { continue }
            let isNewer = (event.session.sequence, event.stamp) >= (events[other].session.sequence, events[other].stamp)
            if !isNewer { places[key] = other }
            dropped.insert(isNewer ? other : index)
            issues.append((.uidTwice(event.session.uid), event.session.line))
        }
        return dropped.isEmpty ? events : events.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
    }

    mutating func clock(of time: CalendarTime, at line: Int) throws(ReadError) -> EventClock {
        switch time.clock {
        case .floating: return EventClock(name: "", clock: nil, shown: nil)
        case .utc: return EventClock(name: "UTC", clock: utc, shown: venue.clock)
        case .zone(let id):
            let (meaning, issue) = try zones.meaning(of: id, &budget)
            if let issue { issues.append((issue, line)) }
            return EventClock(name: meaning.name, clock: meaning.clock, shown: nil)
        }
    }

    mutating func length(_ event: CalendarEvent, _ clock: EventClock) throws(ReadError) -> EventLength {
        var endClock: EventClock?
        if let end = event.end, end.clock != event.start.clock { endClock = try self.clock(of: end, at: event.session.line) }
        let (length, issue) = try event.length(clock, endClock: endClock)
        if let issue { issues.append((issue, event.session.line)) }
        return length
    }

    /// When an event takes place that does not repeat.
    private mutating func when(_ event: CalendarEvent, _ clock: EventClock) throws(ReadError) -> When {
        try clock.when(event.start.wall, length(event, clock))
    }

    /// Where a time of EXDATE, RDATE or RECURRENCE-ID is on the clock of the event.
    mutating func wall(_ time: CalendarTime, on clock: EventClock, of event: CalendarEvent) throws(ReadError) -> Int {
        guard time.clock != event.start.clock, !time.isDate, !event.start.isDate, let zone = clock.clock,
            let instant = try self.clock(of: time, at: event.session.line).instant(time.wall)
        else { return time.wall }
        return try instant + zone.offset(at: instant)
    }

    /// Takes `times` that stand in `walls` out of it; of times on a clock a date takes all of its day.
    func remove(_ times: [(wall: Int, isDate: Bool)], from walls: inout [Int], of event: CalendarEvent) {
        let exact = Set(times.lazy.filter { !$0.isDate || event.start.isDate }.map { floorDivided($0.wall, event.unit) })
        let days = Set(times.lazy.filter { $0.isDate && !event.start.isDate }.map { floorDivided($0.wall, 86_400) })
        walls.removeAll { exact.contains(floorDivided($0, event.unit)) || days.contains(floorDivided($0, 86_400)) }
    }

    /// The times of an event without those that were changed. Changes that stand for all later ones get theirs by `move`.
    private mutating func whens(
        of event: CalendarEvent, changed: [(index: Int, event: CalendarEvent)], move: (Int, [When]) -> Void
    ) throws(ReadError) -> [When] {
        let clock = try clock(of: event.start, at: event.session.line)
        let length = try length(event, clock)
        guard event.repeats || !changed.isEmpty else { return [try clock.when(event.start.wall, length)] }
        var lengths: [Int: EventLength] = [:]
        var walls = try walls(of: event, clock, &lengths)
        var replaced: [(wall: Int, isDate: Bool)] = []
        var ranges: [(wall: Int, index: Int, event: CalendarEvent)] = []
        for (index, other) in changed {
            guard let occurrence = other.occurrence else { continue }
            let place = try wall(occurrence, on: clock, of: event)
            if other.isRange { ranges.append((place, index, other)) } else { replaced.append((place, occurrence.isDate)) }
        }
        remove(replaced, from: &walls, of: event)
        ranges.sort { $0.wall < $1.wall }
        for (number, range) in ranges.enumerated().reversed() {
            let first = walls.firstIndex { $0 >= range.wall } ?? walls.count
            let later = walls[first...]
            walls.removeSubrange(first...)
            guard !later.isEmpty else { continue }
            let shift = range.event.start.wall - ranges[number].wall
            let otherClock = try self.clock(of: range.event.start, at: range.event.session.line)
            let otherLength = try self.length(range.event, otherClock)
            var moved: [When] = []
            for wall in later where (CalendarTime.first...CalendarTime.last).contains(wall + shift) {
                moved.append(try otherClock.when(wall + shift, otherLength))
            }
            move(range.index, moved)
        }
        var whens: [When] = []
        whens.reserveCapacity(walls.count)
        for wall in walls { whens.append(try clock.when(wall, lengths[wall] ?? length)) }
        return whens
    }
}

extension CalendarEvent {
    /// Seconds within which two starts are the same.
    fileprivate var unit: Int { start.isDate ? 86_400 : 1 }
}
