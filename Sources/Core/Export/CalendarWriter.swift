/// Writes programmes as iCalendar. What was read from a calendar is written so that it reads back as it was, with what others put into
/// it; what only this program knows stands in properties that begin with `X-CONCORD-`.
public enum CalendarWriter {
    /// The bytes of a calendar with all sessions of a programme, or with those given.
    ///
    /// - Parameter stamp: when it is written, in seconds since 1970 (UTC).
    /// - Throws: `noLibrary` where a zone has to be described and libical is missing.
    public static func bytes(
        of programme: FileProgramme, sessions: [ProgrammeSession]? = nil, stamp: Int
    ) throws(ReadError) -> [UInt8] {
        let shown = sessions ?? programme.sessions
        var zones = WrittenZones(kept: programme.kept)
        var events = CalendarText()
        for session in shown { try EventWriting(session, stamp: stamp).write(to: &events, &zones) }
        var text = CalendarText()
        text.add(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Concord//Concord//EN"])
        text.add("NAME", text: programme.title)
        text.add("X-WR-CALNAME", text: programme.title)
        text.add("X-WR-TIMEZONE", text: programme.zone)
        if !programme.url.isEmpty { text.add("URL:" + programme.url) }
        let first = shown.lazy.flatMap(\.times).map(\.first.number).min() ?? 0
        for entry in KeptLines(programme.kept).entries where sessions == nil || zones.needs(entry.lines) { text.add(entry.lines) }
        for id in zones.missing { text.add(try WrittenZones.description(of: id, from: max(0, first - 366) * 86_400)) }
        text.append(events)
        text.add("END:VCALENDAR")
        return text.bytes
    }
}

/// The zones that written times name.
struct WrittenZones {
    private var zones = CalendarZones()
    private var budget = RecurrenceBudget()
    private let described: Set<String>
    private var named: [String] = []
    private var known: Set<String> = []

    /// From the lines that a programme kept.
    init(kept: [String]) {
        var described: Set<String> = []
        for entry in KeptLines(kept).entries where entry.lines.first == "BEGIN:VTIMEZONE" {
            guard let definition = ZoneDefinition(lines: entry.lines) else { continue }
            described.insert(definition.id)
            zones.define(definition)
        }
        self.described = described
    }

    /// Notes that a time names a zone, and gives its clock.
    mutating func use(_ id: String) throws(ReadError) -> ZoneClock? {
        if known.insert(id).inserted { named.append(id) }
        return try zones.meaning(of: id, &budget).meaning.clock
    }

    /// Zones that are named and that the programme has no description of.
    var missing: [String] { named.filter { !described.contains($0) } }

    /// Whether lines that the whole programme kept belong to some of its sessions, too.
    func needs(_ lines: [String]) -> Bool {
        guard lines.count > 1 else { return lines.first.map { !$0.uppercased().hasPrefix("METHOD") } ?? false }
        return ZoneDefinition(lines: lines).map { lines[0] == "BEGIN:VTIMEZONE" && known.contains($0.id) } ?? false
    }

    /// The VTIMEZONE of a zone of the system from a moment on, under the name that the times have for it; nothing where there is none.
    static func description(of id: String, from wall: Int) throws(ReadError) -> [String] {
        var (zones, budget) = (CalendarZones(), RecurrenceBudget())
        let meaning = try zones.meaning(of: id, &budget).meaning
        guard meaning.clock != nil, let text = try ZoneClock.description(of: meaning.name, from: wall) else { return [] }
        var described: [String] = []
        var bytes = text
        bytes.withUTF8 { buffer in
            var lines = ContentLines(buffer, longest: 1 << 20)
            while lines.next({ line, _, _ in
                let text = String(decoding: line, as: UTF8.self)
                described.append(text.hasPrefix("TZID:") ? "TZID:" + CalendarText.escaped(id) : text)
            }) {}
        }
        return described
    }
}
