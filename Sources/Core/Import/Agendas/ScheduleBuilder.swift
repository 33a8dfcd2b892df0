/// Makes a programme of the events of a schedule, whatever its form.
struct ScheduleBuilder {
    var programme: FileProgramme
    var issues: IssueList
    /// When a day of the programme ends on the clock, in seconds after midnight; `nil`: not said.
    var dayChange: Int?
    var conferenceSaysDays = false
    var zones: VenueZones
    private let limits: Limits
    private var roomNames: Set<String> = []
    private var trackNames: Set<String> = []
    /// The name of the room by its id; ids that were told to be shared.
    private var roomIDs: [String: String] = [:]
    private var sharedRoomIDs: Set<String> = []
    private var places: [String: Int] = [:]
    /// How many sessions of one id and one time there are.
    private var namesakes: [String: Int] = [:]
    private var events = 0
    /// Lines of events whose ids were made here.
    private var withoutUID: [Int] = []

    init(layout: AgendaLayout, file: String, limits: Limits, offset: @escaping ZoneOffset) {
        programme = FileProgramme(layout: layout)
        issues = IssueList(file: file)
        (self.limits, zones) = (limits, VenueZones(offset: offset))
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
        switch try when(event, on: day) {
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

    /// Where no end of a day is said, what begins before this hour belongs to the night before.
    static let nightEnds = 4 * 3600

    /// How many times of one session are kept.
    private static let mostTimes = 1000

    /// The programme with what was odd about it as a whole.
    consuming func finish() -> Imported<FileProgramme> {
        if let line = withoutUID.first {
            issues.add(.agenda(.noUIDs(count: withoutUID.count)), row: line > 0 ? line : nil)
        }
        if let line = zones.differing {
            issues.add(.agenda(.zoneDiffers(programme.zone)), row: line > 0 ? line : nil)
            if !zones.isFollowed {
                keep("time_zone_name", programme.zone)
                programme.zone = ""
            }
        } else if zones.isUnknown {
            issues.add(.agenda(.unknownZone(programme.zone)))
        }
        return Imported(programme, issues: issues.all)
    }
}
