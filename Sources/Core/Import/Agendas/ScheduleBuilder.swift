/// Gives how many seconds a zone's clock is ahead of UTC when it shows so many seconds since 1970; `nil` for a zone that is not known.
public typealias ZoneOffset = (_ zone: String, _ wall: Int) -> Int?

/// Makes a programme of the events of a schedule, whatever its form.
struct ScheduleBuilder {
    var programme: FileProgramme
    var issues: IssueList
    /// When a day of the programme ends on the clock, in seconds after midnight; `nil`: not said.
    var dayChange: Int?
    var conferenceSaysDays = false
    private let limits: Limits
    private let offset: ZoneOffset
    private var roomNames: Set<String> = []
    private var trackNames: Set<String> = []
    /// The name of the room by its id; ids that were told to be shared.
    private var roomIDs: [String: String] = [:]
    private var sharedRoomIDs: Set<String> = []
    private var places: [String: Int] = [:]
    /// How many sessions of one id and one time there are.
    private var namesakes: [String: Int] = [:]
    private var events = 0
    /// Lines of events whose ids were made here, and of those whose zone says another time than they do.
    private var withoutUID: [Int] = []
    private var withOwnClock: [Int] = []
    private var withZoneClock = 0
    private var asksZone = false
    private var knowsZone = false

    init(layout: AgendaLayout, file: String, limits: Limits, offset: @escaping ZoneOffset) {
        programme = FileProgramme(layout: layout)
        issues = IssueList(file: file)
        (self.limits, self.offset) = (limits, offset)
    }

    mutating func add(room: String, id: String = "", line: Int? = nil) {
        guard !room.isEmpty else { return }
        if roomNames.insert(room).inserted { programme.rooms.append(room) }
        guard !id.isEmpty else { return }
        if let name = roomIDs[id], name != room {
            if sharedRoomIDs.insert(id).inserted { issues.add(.agenda(.roomIDTwice(id)), row: line) }
        } else {
            roomIDs[id] = room
        }
    }

    mutating func add(track: String) {
        guard !track.isEmpty, trackNames.insert(track).inserted else { return }
        programme.tracks.append(track)
    }

    mutating func keep(_ name: String, _ value: String) {
        if !value.isEmpty { programme.kept.append(name + "=" + value) }
    }

    /// Adds an event of that day; what has no start is kept aside.
    mutating func add(_ event: ScheduleEvent, on day: ScheduleDay?) throws(ReadError) {
        guard events < limits.rows else { throw .tooManyRows(limit: limits.rows) }
        events += 1
        let row = event.line > 0 ? event.line : nil
        add(room: event[.room])
        add(track: event[.track])
        var session = ProgrammeSession(event)
        switch when(event, on: day) {
        case .success(let (when, zone)):
            session.times = [when]
            session.zone = zone
            tellIfOutside(when, row)
        case .failure(let failure):
            issues.add(.agenda(.keptAside(reason: failure.reason, text: event.summary)), row: row)
            return
        }
        if session.uid.isEmpty {
            session.uid = [event[.room], session.times[0].written, event[.title]].filter { !$0.isEmpty }.joined(separator: " ")
            withoutUID.append(event.line)
        }
        insert(session, row)
    }

    /// A second event of the same id is another time of the first where all but the time is equal, else a session of its own.
    private mutating func insert(_ session: ProgrammeSession, _ row: Int?) {
        var session = session
        guard let place = places[session.uid] else { return append(session) }
        let first = programme.sessions[place]
        if first.title == session.title, first.room == session.room, first.people == session.people {
            guard !first.times.contains(session.times[0]) else {
                issues.add(.agenda(.uidTwice(session.uid)), row: row)
                return
            }
            guard first.times.count < ScheduleBuilder.mostTimes else {
                issues.add(.agenda(.tooManyTimes(limit: ScheduleBuilder.mostTimes)), row: row)
                return
            }
            let at = first.times.firstIndex { session.times[0].order < $0.order } ?? first.times.count
            programme.sessions[place].times.insert(session.times[0], at: at)
            return
        }
        issues.add(.agenda(.uidShared(session.uid)), row: row)
        let base = session.uid + " " + session.times[0].written
        session.uid = base
        while places[session.uid] != nil {
            let number = namesakes[base, default: 1] + 1
            namesakes[base] = number
            session.uid = base + " \(number)"
        }
        append(session)
    }

    private mutating func append(_ session: ProgrammeSession) {
        places[session.uid] = programme.sessions.count
        programme.sessions.append(session)
    }

    private mutating func tellIfOutside(_ when: When, _ row: Int?) {
        guard let days = programme.days else { return }
        // The night after the last day belongs to it.
        let isNight = if case .time(let span) = when { span.start.second < ScheduleBuilder.nightEnds } else { false }
        let first = when.first + (isNight ? -1 : 0)
        if !days.contains(when.first), !days.contains(first) { issues.add(.agenda(.outsideDays(when.written)), row: row) }
    }

    /// The programme with what was odd about it as a whole.
    consuming func finish() -> Imported<FileProgramme> {
        if let line = withoutUID.first {
            issues.add(.agenda(.noUIDs(count: withoutUID.count)), row: line > 0 ? line : nil)
        }
        if let line = withOwnClock.first {
            issues.add(.agenda(.zoneDiffers(programme.zone)), row: line > 0 ? line : nil)
            if withZoneClock == 0 {
                keep("time_zone_name", programme.zone)
                programme.zone = ""
            }
        } else if asksZone, !knowsZone {
            issues.add(.agenda(.unknownZone(programme.zone)))
        }
        return Imported(programme, issues: issues.all)
    }
}

extension ScheduleBuilder {
    /// Where no end of a day is said, what begins before this hour belongs to the night before.
    private static let nightEnds = 4 * 3600

    struct Failure: Error {
        let reason: AgendaIssue.Reason
    }

    /// How many times of one session are kept.
    private static let mostTimes = 1000

    /// When an event takes place, and the zone whose clock says so.
    private mutating func when(_ event: ScheduleEvent, on day: ScheduleDay?) -> Result<(When, zone: String), Failure> {
        let row = event.line > 0 ? event.line : nil
        var date = WrittenTime(event[.date])
        // The second form of schedule.json writes the whole time as start.
        if date == nil, let start = WrittenTime(event[.start]) { date = start }
        let clock = ScheduleClock.time(event[.start])
        if let date, !date.hasClock, clock == nil {
            guard event[.start].isEmpty || WrittenTime(event[.start]) == date else { return .failure(Failure(reason: .badStart)) }
            let first = Moment(wallSeconds: date.wall).day
            let last = WrittenTime(event[.end]).map { Moment(wallSeconds: $0.wall).day } ?? first
            return .success((.days(first...max(first, last)), ""))
        }
        let length = duration(event)
        var start: WrittenTime
        if let date, date.hasClock {
            start = ScheduleBuilder.onVenueClock(date, clock: clock)
        } else {
            guard let clock else { return .failure(Failure(reason: event[.start].isEmpty ? .noStart : .badStart)) }
            guard let base = date?.wall ?? day?.date.map({ $0.number * 86_400 }) else {
                return .failure(Failure(reason: .noStart))
            }
            start = WrittenTime(wall: base + clock, offset: nil)
            if date == nil, isAfterMidnight(start.wall, clock: clock, length: length ?? 0, day) { start.wall += 86_400 }
        }
        let zone = settle(&start, event, day)
        let span = TimeSpan(wall: start.wall, length: length ?? self.length(of: event, from: start, row), offset: start.offset)
        return .success((.time(span), zone))
    }

    private func duration(_ event: ScheduleEvent) -> Int? {
        ScheduleClock.duration(event[.duration]).flatMap { $0 > 0 && $0 <= ScheduleBuilder.longest ? $0 : nil }
    }

    /// A year: what lasts longer was not meant so.
    private static let longest = 366 * 86_400

    /// The length by the end that the event states; tells where it states none.
    private mutating func length(of event: ScheduleEvent, from start: WrittenTime, _ row: Int?) -> Int {
        if !event[.duration].isEmpty, ScheduleClock.duration(event[.duration]) == nil {
            issues.add(.agenda(.badValue(property: "duration", text: event[.duration])), row: row)
        }
        var length: Int?
        if let end = WrittenTime(event[.end]), end.hasClock {
            let isComparable = end.offset != nil && start.offset != nil
            length = isComparable ? (end.instant ?? 0) - (start.instant ?? 0) : end.wall - start.wall
        } else if let clock = ScheduleClock.time(event[.end]) {
            length = clock - Moment(wallSeconds: start.wall).second
            // Half past eleven to one: after midnight.
            if let early = length, early < 0, early + 86_400 <= 12 * 3600 { length = early + 86_400 }
        }
        if let length, length < 0 || length > ScheduleBuilder.longest {
            issues.add(.agenda(.endBeforeStart), row: row)
            return 0
        }
        if length ?? 0 == 0 { issues.add(.agenda(.noLength), row: row) }
        return length ?? 0
    }

    /// A date in UTC beside a start on another clock: the start is the venue's, and the difference is its zone's.
    private static func onVenueClock(_ date: WrittenTime, clock: Int?) -> WrittenTime {
        guard date.offset == 0, let clock else { return date }
        var ahead = (clock - Moment(wallSeconds: date.wall).second) % 86_400
        if ahead > 14 * 3600 { ahead -= 86_400 }
        if ahead <= -12 * 3600 { ahead += 86_400 }
        guard ahead != 0, ahead % 900 == 0 else { return date }
        return WrittenTime(wall: date.wall + ahead, offset: ahead)
    }

    /// Whether a clock of a day means the date after it.
    private func isAfterMidnight(_ wall: Int, clock: Int, length: Int, _ day: ScheduleDay?) -> Bool {
        guard clock < 86_400 else { return false }
        if let start = day?.start, let end = day?.end, start.hasClock, end.hasClock, end.wall > start.wall {
            return wall < start.wall && wall + 86_400 < end.wall
        }
        // What lasts the whole day begins with it.
        return clock < (dayChange ?? ScheduleBuilder.nightEnds) && length < 20 * 3600
    }

    /// Finds how far the venue's clock is ahead; the event's own word comes first. Gives the zone that agrees.
    private mutating func settle(_ start: inout WrittenTime, _ event: ScheduleEvent, _ day: ScheduleDay?) -> String {
        let zone = event[.zone].isEmpty ? programme.zone : event[.zone]
        guard !zone.isEmpty else {
            start.offset = start.offset ?? day?.start?.offset
            return ""
        }
        let isUTC = ["UTC", "Etc/UTC", "GMT", "Z"].contains(zone)
        let ofZone = isUTC ? 0 : offset(zone, start.wall)
        if let own = start.offset {
            guard let ofZone, own != ofZone else {
                withZoneClock += 1
                return zone
            }
            // The moment in UTC, where the zone is known: its clock at that moment.
            if own == 0, let there = offset(zone, start.wall + ofZone) {
                start = WrittenTime(wall: start.wall + there, offset: there)
                withZoneClock += 1
                return zone
            }
            withOwnClock.append(event.line)
            return ""
        }
        // A day that says its clock knows better than a conference in UTC.
        if isUTC, let ofDay = day?.start?.offset, ofDay != 0 {
            start.offset = ofDay
            withOwnClock.append(event.line)
            return ""
        }
        asksZone = true
        if ofZone != nil { knowsZone = true }
        start.offset = ofZone ?? day?.start?.offset
        withZoneClock += 1
        return zone
    }
}
