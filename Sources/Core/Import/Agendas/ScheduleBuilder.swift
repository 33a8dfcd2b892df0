/// Makes a programme of the events of a schedule, whatever its form.
struct ScheduleBuilder {
    var programme: FileProgramme
    var issues: IssueList
    /// When a day of the programme ends on the clock, in seconds after midnight; `nil`: not said.
    var dayChange: Int?
    var conferenceSaysDays = false
    var zones: VenueZones
    private let limits: Limits
    private var rooms = ScheduleRooms()
    private var tracks = ScheduleRooms()
    private var sessions = ScheduleSessions()
    private var events = 0
    /// Lines of events whose ids were made here.
    private var withoutUID: [Int] = []

    init(layout: AgendaLayout, file: String, limits: Limits, offset: @escaping ZoneOffset) {
        programme = FileProgramme(layout: layout)
        issues = IssueList(file: file)
        (self.limits, zones) = (limits, VenueZones(offset: offset))
    }

    /// How many sessions there are so far.
    var sessionCount: Int { sessions.all.count }

    mutating func add(room: String, id: String = "", line: Int? = nil) {
        if rooms.add(room, id: id) { issues.add(.agenda(.roomIDTwice(id)), row: line) }
    }

    mutating func add(track: String) { _ = tracks.add(track) }

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
        if let issue = sessions.insert(session) { issues.add(.agenda(issue), row: row) }
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

    /// The programme with what was odd about it as a whole.
    consuming func finish() -> Imported<FileProgramme> {
        (programme.rooms, programme.tracks, programme.sessions) = (rooms.names, tracks.names, sessions.all)
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
