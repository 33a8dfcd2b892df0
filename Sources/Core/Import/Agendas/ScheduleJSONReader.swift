/// Reads `schedule.json` of the c3voc schema, as frab and pretalx write it, and its second form with one list of events.
public enum ScheduleJSONReader {
    /// Where the file is damaged or cut off, the sessions before that place are kept and it is told; without any it is an error.
    /// `offset` knows the zones of the venue's clock; an event that says its own offset needs none.
    public static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, file: String, limits: Limits = Limits(),
        offset: @escaping ZoneOffset = { _, _ in nil }
    ) throws(ReadError) -> Imported<FileProgramme> {
        try withText(bytes) { (text, _) throws(ReadError) in
            let (value, damagedLine) = try JSONValue.readFile(text, limits: limits)
            guard let schedule = value["schedule"], let conference = schedule["conference"] else {
                if let damagedLine { throw .damagedJSON(line: damagedLine) }
                throw .noSuchLayout
            }
            var reading = ScheduleJSON(
                builder: ScheduleBuilder(layout: .scheduleJSON, file: file, limits: limits, offset: offset), limits: limits)
            reading.readHead(value, schedule, conference)
            for day in conference["days"]?.elements ?? [] { try reading.read(day: day) }
            for event in schedule["events"]?.elements ?? [] { try reading.read(event: event, on: nil, room: "") }
            if let damagedLine {
                let count = reading.builder.sessionCount
                guard count > 0 else { throw .damagedJSON(line: damagedLine) }
                reading.builder.issues.add(.agenda(.cutOff(sessions: count)), row: damagedLine)
            }
            return reading.builder.finish()
        }
    }
}

private struct ScheduleJSON {
    var builder: ScheduleBuilder
    let limits: Limits
    /// Names of tracks by their slugs.
    private var tracks: [String: String] = [:]

    init(builder: ScheduleBuilder, limits: Limits) { (self.builder, self.limits) = (builder, limits) }

    mutating func readHead(_ file: JSONValue, _ schedule: JSONValue, _ conference: JSONValue) {
        builder.programme.version = schedule["version"]?.text ?? ""
        builder.keep("base_url", schedule["base_url"]?.text ?? "")
        if let generator = file["generator"] ?? schedule["generator"] {
            builder.keep(
                "generator", [generator["name"]?.text, generator["version"]?.text].compactMap { $0 }.joined(separator: " "))
        }
        for (key, value) in conference.members {
            switch key {
            case "days", "rooms", "tracks", JSONValue.cutKey: break
            default: if let text = value.plainText { builder.addToConference(key, text) }
            }
        }
        builder.setDays(from: conference["start"]?.text ?? "", to: conference["end"]?.text ?? "")
        for room in conference["rooms"]?.elements ?? [] {
            builder.add(room: room["name"]?.text ?? "", id: room["guid"]?.text ?? "")
        }
        for track in conference["tracks"]?.elements ?? [] {
            let name = track["name"]?.text ?? track.text
            if let slug = track["slug"]?.text { tracks[slug] = name }
            builder.add(track: name)
        }
    }

    mutating func read(day: JSONValue) throws(ReadError) {
        let written = ScheduleDay(
            date: day["date"]?.text ?? "", start: (day["day_start"] ?? day["start"])?.text ?? "",
            end: (day["day_end"] ?? day["end"])?.text ?? "")
        builder.add(day: written)
        for (room, events) in day["rooms"]?.members ?? [] where room != JSONValue.cutKey {
            builder.add(room: room)
            for event in events.elements { try read(event: event, on: written, room: room) }
        }
    }

    mutating func read(event: JSONValue, on day: ScheduleDay?, room: String) throws(ReadError) {
        // What the damage lies in is not whole.
        guard case .object(let members) = event, members.last?.key != JSONValue.cutKey else { return }
        var read = ScheduleEvent(line: 0)
        for (key, value) in members {
            if let field = ScheduleEvent.Field.byName[key] {
                let text = try bounded(value.text)
                let isLong = field == .abstract || field == .text
                read[field] = isLong ? MarkupText.plain(text) : text.trimmed
                if field == .track, let slug = value["slug"]?.text, let name = tracks[slug] { read[field] = name }
            } else {
                try add(key, value, to: &read)
            }
        }
        if read[.room].isEmpty { read[.room] = room }
        try builder.add(read, on: day)
    }

    private func bounded(_ text: String) throws(ReadError) -> String {
        guard text.utf8.count <= limits.field else { throw .fieldTooLong(row: 0, limit: limits.field) }
        return text
    }

    private func add(_ key: String, _ value: JSONValue, to event: inout ScheduleEvent) throws(ReadError) {
        switch key {
        case "persons", "participants", "speakers":
            for person in value.elements {
                let name = person["name"] ?? person["public_name"] ?? person["full_public_name"]
                event.add(
                    Participant(
                        name: try bounded((name?.text ?? person.text).trimmed),
                        role: Participant.Role(written: person["role"]?.text ?? ""),
                        id: (person["guid"] ?? person["code"] ?? person["id"])?.text ?? ""))
            }
        case "links", "attachments":
            for link in value.elements {
                let address = (link["url"] ?? link["href"])?.text ?? link.plainText ?? ""
                switch link["type"]?.text {
                case "ORIGIN" where event[.origin].isEmpty: event[.origin] = address
                case "FEEDBACK" where event[.feedback].isEmpty: event[.feedback] = address
                default:
                    event.keep(
                        String(key.dropLast()),
                        [address, link["title"]?.text ?? ""].filter { !$0.isEmpty }.joined(separator: " "))
                }
            }
        case "do_not_record":
            if case .bool(let isRefused) = value { event.recording = isRefused ? .notRecorded : .recorded }
        case "recording": for (key, value) in value.members { event.addRecording(key, value.text) }
        default: if let text = value.plainText { event.keep(key, try bounded(text)) }
        }
    }
}

extension Participant.Role {
    /// As schedules and tables write it; nothing said is a speaker.
    init(written text: String) {
        self =
            switch Folded(text).text {
            case "", "speaker", "presenter", "panelist", "panellist", "author": .speaker
            case "moderator", "chair", "host": .chair
            case "organiser", "organizer", "coordinator": .organiser
            case "attendee", "participant": .attendee
            case "contact": .contact
            default: .other
            }
    }
}

extension JSONValue {
    /// A text, a number or a word as text; `nil` for null, lists and objects.
    fileprivate var plainText: String? {
        switch self {
        case .string(let text), .number(let text, _): text
        case .bool(let value): value ? "true" : "false"
        case .null, .list, .object: nil
        }
    }

    /// As text, of an object its name or, of a text in several languages, the English or the first; empty for anything else.
    fileprivate var text: String {
        if let plainText { return plainText }
        for key in ["name", "en", "title", "url", "slug"] { if let text = self[key]?.plainText { return text } }
        return members.lazy.compactMap(\.value.plainText).first ?? ""
    }
}
