/// What the columns of a table of sessions are, by their titles: those of exports of sched.com and pretalx, and obvious ones.
struct ScheduleColumns {
    enum Role: Hashable {
        case field(ScheduleEvent.Field)
        case people, chairs, categories, endDate, notRecorded
    }

    /// Columns by what they are, from 0.
    private(set) var columns: [Role: Int] = [:]
    /// The others, with their titles.
    private(set) var others: [(title: String, column: Int)] = []
    /// Whether the titles are those of a table of sessions: a title, a start, and something that only sessions have.
    let areSessions: Bool

    init(titles: [String]) {
        for (column, title) in titles.enumerated() {
            if let role = ScheduleColumns.roles[TitleWords.plain(title)], columns[role] == nil {
                columns[role] = column
            } else if !title.trimmed.isEmpty {
                others.append((title.trimmed, column))
            }
        }
        let details: [Role] = [.field(.end), .field(.duration), .field(.room), .people, .field(.track), .field(.kind)]
        let found = Set(columns.keys)
        areSessions = found.isSuperset(of: [.field(.title), .field(.start)]) && !found.isDisjoint(with: details)
    }

    private static let roles: [String: Role] = {
        let words: [(Role, [String])] = [
            (.field(.id), ["id", "event key", "session id", "uid", "key", "event id"]), (.field(.code), ["code"]),
            (.field(.guid), ["guid"]),
            (
                .field(.title),
                ["title", "name", "session title", "proposal title", "session", "talk", "event name", "event", "session name"]
            ),
            (.field(.subtitle), ["subtitle"]), (.field(.abstract), ["abstract", "summary"]),
            (.field(.text), ["description", "details", "session description"]),
            (.field(.kind), ["type", "session type", "format", "kind", "event subtype", "session format"]),
            (.field(.track), ["track", "theme", "event type", "session track", "strand"]),
            (.field(.room), ["room", "venue", "location", "hall", "stage", "room name", "venue name"]),
            (.field(.language), ["language", "lang"]),
            (.field(.date), ["date", "day", "start date", "session date", "event date"]),
            (
                .field(.start),
                ["start", "start time", "starts", "begin", "begins", "from", "event start", "time start", "starts at"]
            ),
            (.field(.end), ["end", "end time", "ends", "finish", "to", "until", "event end", "time end", "ends at"]),
            (.endDate, ["end date"]),
            (.field(.duration), ["duration", "length", "duration minutes", "minutes", "length minutes"]),
            (.field(.url), ["url", "link", "public url", "web page", "session url"]),
            (.field(.join), ["join url", "join link", "online link", "video stream", "stream url", "virtual link"]),
            (.field(.status), ["status", "active", "state"]), (.field(.zone), ["time zone", "timezone", "zone"]),
            (.field(.video), ["video", "recording", "recording url", "video url"]),
            (.people, ["speakers", "speaker", "speaker names", "presenters", "presenter", "people", "panel", "speaker name"]),
            (.chairs, ["chair", "moderator", "moderators", "chairs", "host"]),
            (.categories, ["categories", "category", "tags", "tag", "topics", "topic", "keywords"]),
            (.notRecorded, ["do not record", "don t record", "not recorded"]),
        ]
        return Dictionary(words.flatMap { role, titles in titles.map { ($0, role) } }, uniquingKeysWith: { first, _ in first })
    }()
}
