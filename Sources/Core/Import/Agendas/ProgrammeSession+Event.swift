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
