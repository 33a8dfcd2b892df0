/// Writes one session as a VEVENT.
struct EventWriting {
    private let session: ProgrammeSession
    private let stamp: Int
    private var kept: [KeptLines.Entry?]

    init(_ session: ProgrammeSession, stamp: Int) {
        (self.session, self.stamp) = (session, stamp)
        kept = KeptLines(session.kept).entries
    }

    /// The zones that its times name are noted in `zones`.
    consuming func write(to text: inout CalendarText, _ zones: inout WrittenZones) throws(ReadError) {
        text.add("BEGIN:VEVENT")
        text.add("UID:" + CalendarText.escaped(uid))
        text.add("DTSTAMP:" + CalendarTime(wall: stamp, isDate: false, clock: .utc).text)
        if session.sequence > 0 { text.add("SEQUENCE:\(session.sequence)") }
        if let override = session.override {
            let isPlain = !override.contains(":")
            try add("RECURRENCE-ID" + (isPlain ? ":" : ";") + override, to: &text, &zones)
        }
        try writeTimes(to: &text, &zones)
        writeTexts(to: &text)
        writeCategories(to: &text)
        var components: [[String]] = []
        var hasOrganiser = false
        for person in session.people {
            if let lines = take(
                ["ATTENDEE", "ORGANIZER", "PARTICIPANT"], where: { CalendarPerson(lines: $0)?.participant == person })
            {
                if lines.count > 1 { components.append(lines) } else { text.add(lines) }
                hasOrganiser = hasOrganiser || person.role == .organiser
            } else if let line = PersonWriting.line(person, hasOrganiser: hasOrganiser) {
                text.add(line)
                hasOrganiser = hasOrganiser || person.role == .organiser
            } else {
                components.append(PersonWriting.component(person))
            }
        }
        let others = kept.compactMap { $0 }.filter(EventWriting.standsAlone)
        for entry in others where entry.lines.count == 1 { text.add(entry.lines) }
        for component in components { text.add(component) }
        for entry in others where entry.lines.count > 1 { text.add(entry.lines) }
        text.add("END:VEVENT")
    }

    private var uid: String {
        guard session.uid.isEmpty else { return session.uid }
        let text = session.title + "\n" + session.room + "\n" + (session.times.first.map { "\($0)" } ?? "")
        return "concord-" + SHA256.digest(of: text.utf8).prefix(32)
    }

    /// Takes out the kept entry that says the same as a field.
    private mutating func take(_ fields: Set<String>, where says: ([String]) -> Bool) -> [String]? {
        guard !kept.isEmpty else { return nil }
        let found = kept.firstIndex { entry in
            guard let entry, let field = entry.field else { return false }
            return fields.contains(field) && says(entry.lines)
        }
        guard let found, let entry = kept[found] else { return nil }
        kept[found] = nil
        return entry.lines
    }

    /// Whether a kept entry that stands in for no field is written. One that says something else than its field now does is not.
    private static func standsAlone(_ entry: KeptLines.Entry) -> Bool {
        switch entry.field {
        case nil, "CONFERENCE": true
        case "ATTENDEE", "ORGANIZER", "PARTICIPANT": CalendarPerson(lines: entry.lines) == nil
        default: false
        }
    }

    /// Adds the kept line that says the same, or the line that is made of the field.
    private mutating func write(
        _ name: String, parameters: String = "", value: String, to text: inout CalendarText, says: (ContentLine) -> Bool
    ) {
        if let lines = take([name], where: { withContentLine($0[0], says) ?? false }) {
            text.add(lines)
        } else if !value.isEmpty {
            text.add(name + parameters + ":" + value)
        }
    }

    private mutating func writeTexts(to text: inout CalendarText) {
        let session = session
        let language =
            session.title.isEmpty || session.language.isEmpty ? "" : ";LANGUAGE=" + CalendarText.parameter(session.language)
        write("SUMMARY", parameters: language, value: CalendarText.escaped(session.title), to: &text) {
            $0.plain == session.title && ($0["LANGUAGE"] ?? "") == session.language
        }
        if session.title.isEmpty { text.add("X-CONCORD-LANGUAGE", text: session.language) }
        text.add("X-CONCORD-SUBTITLE", text: session.subtitle)
        // What has only a short text has it as its description, which every program shows.
        let isShort = session.text.isEmpty && !session.abstract.isEmpty
        write(
            "DESCRIPTION", parameters: isShort ? ";X-CONCORD-PART=ABSTRACT" : "",
            value: CalendarText.escaped(isShort ? session.abstract : session.text), to: &text
        ) {
            let isAbstract = $0["X-CONCORD-PART"] == "ABSTRACT"
            return isAbstract == isShort && $0.plain == (isShort ? session.abstract : session.text)
        }
        if !isShort { text.add("X-CONCORD-ABSTRACT", text: session.abstract) }
        write("LOCATION", value: CalendarText.escaped(session.room), to: &text) { $0.plain == session.room }
        write("URL", value: session.url, to: &text) { $0.value == session.url }
        write("CONFERENCE", parameters: ";VALUE=URI", value: session.joinURL, to: &text) { $0.value == session.joinURL }
        if let status = CalendarWords.word(session.status) { text.add("STATUS:" + status) }
        text.add("X-CONCORD-KIND", text: session.kind)
        text.add("X-CONCORD-TRACK", text: session.track)
        if session.recording != .unsaid { text.add("X-CONCORD-RECORDING:" + (session.recording == .recorded ? "TRUE" : "FALSE")) }
    }

    private mutating func writeCategories(to text: inout CalendarText) {
        var lines: [String] = []
        while let more = take(["CATEGORIES"], where: { _ in true }) { lines += more }
        var said: [String] = []
        for category in lines.flatMap({ withContentLine($0, \.list) ?? [] }) where !said.contains(category) {
            said.append(category)
        }
        if !lines.isEmpty, said == session.categories {
            text.add(lines)
        } else if !session.categories.isEmpty {
            text.add("CATEGORIES:" + session.categories.map(CalendarText.escaped).joined(separator: ","))
        }
    }

    /// Adds a line as it was read, and notes the zone that it names.
    private func add(_ line: String, to text: inout CalendarText, _ zones: inout WrittenZones) throws(ReadError) {
        text.add(line)
        if let zone = withContentLine(line, { $0["TZID"] }) ?? nil, !zone.isEmpty { _ = try zones.use(zone) }
    }

    private mutating func writeTimes(to text: inout CalendarText, _ zones: inout WrittenZones) throws(ReadError) {
        if session.recurrence.contains(where: { $0.uppercased().hasPrefix("DTSTART") }) {
            for line in session.recurrence { try add(line, to: &text, &zones) }
            return
        }
        guard let first = session.times.first else { return }
        for (name, value) in try TimeWriting.lines(first, zone: session.zone, &zones) {
            let isPlace = name.hasPrefix("DTSTART") || name.hasPrefix("DTEND")
            let field = String(name.prefix { $0 != ";" })
            let zone = withContentLine(name + ":", { $0["TZID"] }) ?? nil
            let kept =
                isPlace ? take([field]) { withContentLine($0[0]) { $0.value == value && $0["TZID"] == zone } ?? false } : nil
            if let kept { text.add(kept) } else { text.add(name + ":" + value) }
        }
        for line in session.recurrence { try add(line, to: &text, &zones) }
        for time in session.times.dropFirst() {
            guard let (name, value) = try TimeWriting.lines(time, zone: session.zone, &zones).first else { continue }
            text.add("RDATE" + name.dropFirst("DTSTART".count) + ":" + value)
        }
    }
}

extension CalendarPerson {
    /// Of a kept line or component.
    init?(lines: [String]) {
        guard lines.count == 1 else {
            self.init(component: lines)
            return
        }
        guard let person = withContentLine(lines[0], { CalendarPerson($0) }) ?? nil else { return nil }
        self = person
    }
}
