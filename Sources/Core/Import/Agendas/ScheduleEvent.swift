/// One event of a schedule as its file writes it, whatever the file's form.
struct ScheduleEvent {
    /// What a file may say of an event.
    enum Field: Int, CaseIterable {
        case guid, id, code, slug, title, subtitle, abstract, text, kind, track, room, language
        case date, start, end, duration, url, join, status, license, logo, video, feedback, origin, zone
    }

    var line = 0
    private var texts = [String](repeating: "", count: Field.allCases.count)
    var people: [Participant] = []
    var categories: [String] = []
    var recording = Recording.unsaid
    /// `name=value` for what nothing else stands for.
    var kept: [String] = []

    init(line: Int) { self.line = line }

    subscript(field: Field) -> String {
        get { texts[field.rawValue] }
        set { texts[field.rawValue] = newValue }
    }

    /// The first name that it has of its own: a guid is unique everywhere, the others in their file.
    var ownID: String {
        for field in [Field.guid, .id, .code, .slug] where !self[field].isEmpty { return self[field] }
        return ""
    }
}

extension ScheduleEvent.Field {
    /// By the names of schedule.xml and schedule.json.
    static let byName: [String: ScheduleEvent.Field] = [
        "guid": .guid, "id": .id, "code": .code, "slug": .slug, "title": .title, "subtitle": .subtitle, "abstract": .abstract,
        "description": .text, "type": .kind, "track": .track, "room": .room, "language": .language, "date": .date,
        "start": .start,
        "end": .end, "duration": .duration, "url": .url, "status": .status, "recording_license": .license, "logo": .logo,
        "video": .video, "video_download_url": .video, "feedback_url": .feedback, "origin_url": .origin,
    ]
}

/// A day of a schedule, which may end after midnight.
struct ScheduleDay {
    var date: Day?
    var start: WrittenTime?
    var end: WrittenTime?

    init(date: String, start: String, end: String) {
        self.start = WrittenTime(start)
        self.end = WrittenTime(end)
        self.date = (WrittenTime(date) ?? self.start).map { Moment(wallSeconds: $0.wall).day }
    }
}
