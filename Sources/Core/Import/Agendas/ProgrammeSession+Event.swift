extension ProgrammeSession {
    /// What an event of a schedule says, all but its times.
    init(_ event: ScheduleEvent) {
        self.init()
        uid = event.ownID
        line = event.line
        title = event[.title]
        subtitle = event[.subtitle]
        abstract = event[.abstract]
        text = event[.text]
        kind = event[.kind]
        track = event[.track]
        room = event[.room]
        language = event[.language]
        url = event[.url].isEmpty ? event[.origin] : event[.url]
        joinURL = event[.join]
        people = event.people
        categories = event.categories
        status = SessionStatus(written: event[.status])
        recording = event.recording
        if recording == .unsaid, !event[.video].isEmpty { recording = .recorded }
        kept = event.kept
        let others: [(String, ScheduleEvent.Field)] = [
            ("id", .id), ("code", .code), ("slug", .slug), ("logo", .logo), ("video", .video), ("recording_license", .license),
            ("feedback_url", .feedback),
        ]
        for (name, field) in others where !event[field].isEmpty && event[field] != uid { kept.append(name + "=" + event[field]) }
        if !event[.url].isEmpty, !event[.origin].isEmpty { kept.append("origin_url=" + event[.origin]) }
    }
}

extension SessionStatus {
    /// As schedules and tables write it.
    init(written text: String) {
        self =
            switch Folded(text).text {
            case "confirmed", "accepted", "scheduled", "active", "y", "yes": .confirmed
            case "tentative", "unconfirmed", "pending", "provisional": .tentative
            case "cancelled", "canceled", "withdrawn", "inactive", "n", "no": .cancelled
            default: .unsaid
            }
    }
}

extension ScheduleEvent {
    /// What names it to a person.
    var summary: String { self[.title].isEmpty ? ownID : self[.title] }

    /// Adds a person once.
    mutating func add(_ person: Participant) {
        if !person.name.isEmpty, !people.contains(person) { people.append(person) }
    }
}

extension When {
    /// As ISO 8601 writes its start, on the venue's clock.
    var written: String {
        guard case .time(let span) = self else { return first.iso }
        return span.start.day.iso + "T" + padded(span.start.second / 3600, 2) + ":" + padded(span.start.second / 60 % 60, 2)
    }

    /// Orders times by their start; whole days come before what begins on them.
    var order: Int {
        if case .time(let span) = self { return span.wall * 2 + 1 }
        return first.number * 86_400 * 2
    }
}
