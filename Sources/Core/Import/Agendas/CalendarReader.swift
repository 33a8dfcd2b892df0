/// Reads iCalendar (RFC 5545, 7986, 9073). The lines and components are read here, one by one and each with its line, so what is bad in
/// one event harms no other; rules and zones are libical's.
public enum CalendarReader {
    /// Reads all events of a calendar. A rule that ends is worked out whole, up to `Limits.times`; one without an end within
    /// `horizon`. What cannot be understood is kept aside and told with its line.
    public static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, file: String, horizon: ClosedRange<Day>, limits: Limits = Limits(),
        control: ImportControl? = nil
    ) throws(ReadError) -> Imported<FileProgramme> {
        guard bytes.count <= limits.file else { throw .tooLarge(limit: limits.file) }
        return try withText(bytes) { (text, _) throws(ReadError) in
            var gathering = CalendarGathering(limits: limits)
            var lines = ContentLines(text, longest: limits.field)
            var count = 0
            while lines.next({ line, number, isTooLong in gathering.take(line, number: number, isTooLong: isTooLong) }) {
                count += 1
                if count.isMultiple(of: 8192) { try control?.check() }
                guard gathering.events.count <= limits.rows else { throw .tooManyRows(limit: limits.rows) }
            }
            gathering.end()
            guard gathering.isCalendar else { throw .notACalendar }
            return try programme(gathering, file: file, horizon: horizon, limits: limits, control: control)
        }
    }

    private static func programme(
        _ gathering: CalendarGathering, file: String, horizon: ClosedRange<Day>, limits: Limits, control: ImportControl?
    ) throws(ReadError) -> Imported<FileProgramme> {
        var programme = FileProgramme(layout: .iCalendar)
        (programme.title, programme.url, programme.zone) = (gathering.title, gathering.url, gathering.zone)
        var assembly = CalendarAssembly(horizon: horizon, limits: limits)
        for definition in gathering.definitions { assembly.zones.define(definition) }
        if !programme.zone.isEmpty { programme.zone = try assembly.setVenue(programme.zone) }
        programme.sessions = try assembly.sessions(gathering.events, control: control)
        if assembly.usesHorizon { programme.horizon = horizon }
        programme.kept = gathering.kept.ordered + assembly.zones.used.flatMap(\.lines)
        var known: Set<String> = []
        for session in programme.sessions where !session.room.isEmpty && known.insert(session.room).inserted {
            programme.rooms.append(session.room)
        }
        known = []
        for session in programme.sessions where !session.track.isEmpty && known.insert(session.track).inserted {
            programme.tracks.append(session.track)
        }
        control?.advance(bytes: 0, rows: programme.sessions.count)
        var issues = IssueList(file: file)
        let told = gathering.issues + assembly.issues
        for (_, told) in told.enumerated().sorted(by: { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }) {
            issues.add(.agenda(told.issue), row: told.line)
        }
        for (component, count) in gathering.others.sorted(by: { $0.key < $1.key }) {
            issues.add(.agenda(.notShown(component: component, count: count)))
        }
        return Imported(programme, issues: issues.all)
    }
}
