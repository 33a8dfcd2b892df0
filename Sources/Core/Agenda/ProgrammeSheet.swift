/// What a table of sessions can say of each.
public enum ProgrammeColumn: String, CaseIterable, Sendable {
    case date, start, end, minutes, room, title, subtitle, people, track, kind = "type", language, status, recording
    case abstract, url, joinURL = "join_url", categories, zone = "utc_offset", uid

    /// What is left out where nothing else is asked for: what few programmes have, and long texts.
    public static let usual: [ProgrammeColumn] = [
        .date, .start, .end, .minutes, .room, .title, .people, .track, .kind, .language, .status, .recording, .zone, .uid,
    ]
}

/// The words of a language that a table or a printed programme of sessions needs.
public struct ProgrammeWords {
    public let column: (ProgrammeColumn) -> String
    public let status: (SessionStatus) -> String
    public let recording: (Recording) -> String

    public init(
        column: @escaping (ProgrammeColumn) -> String, status: @escaping (SessionStatus) -> String,
        recording: @escaping (Recording) -> String
    ) {
        (self.column, self.status, self.recording) = (column, status, recording)
    }
}

/// A time of a session, as tables and printed programmes take them; whole days too.
public struct SessionWhen: Hashable, Sendable {
    /// Where the session stands in its list.
    public let session: Int
    public let when: When

    public init(session: Int, when: When) { (self.session, self.when) = (session, when) }

    /// All times of these sessions that fall on these days, in order of time.
    public static func all(
        of sessions: [ProgrammeSession], on days: ClosedRange<Day>? = nil, where includes: (Int) -> Bool = { _ in true }
    ) -> [SessionWhen] {
        var found: [(order: Int, item: SessionWhen)] = []
        for (index, session) in sessions.enumerated() where includes(index) {
            for when in session.times where days.map(when.overlaps) ?? true {
                found.append((when.order, SessionWhen(session: index, when: when)))
            }
        }
        return found.sorted { ($0.order, $0.item.session) < ($1.order, $1.item.session) }.map(\.item)
    }
}

extension Sheet {
    /// A table with a row for each time of a session, on the venue's clock; dates and times as ISO 8601 has them.
    public init(
        _ times: [SessionWhen], of sessions: [ProgrammeSession], columns: [ProgrammeColumn] = ProgrammeColumn.usual,
        words: ProgrammeWords
    ) {
        self.init(
            columns: columns.map { SheetColumn(words.column($0), key: $0.rawValue, isNumeric: $0 == .minutes) },
            rows: times.map { time in columns.map { $0.text(sessions[time.session], time.when, words) } })
    }
}

extension ProgrammeColumn {
    fileprivate func text(_ session: ProgrammeSession, _ when: When, _ words: ProgrammeWords) -> String {
        let span: TimeSpan? = if case .time(let span) = when { span } else { nil }
        switch self {
        case .date: return when.first.iso
        case .start: return span?.start.hourAndMinute ?? ""
        case .end:
            guard let span else { return when.last.flatMap { $0 > when.first ? $0.iso : nil } ?? "" }
            guard span.length > 0 else { return "" }
            return span.end.day == span.start.day ? span.end.hourAndMinute : span.end.day.iso + "T" + span.end.hourAndMinute
        case .minutes: return span.flatMap { $0.length > 0 ? String($0.length / 60) : nil } ?? ""
        case .room: return session.room
        case .title: return session.title
        case .subtitle: return session.subtitle
        case .people: return session.people.map(\.name).joined(separator: "; ")
        case .track: return session.track
        case .kind: return session.kind
        case .language: return session.language
        case .status: return session.status == .unsaid ? "" : words.status(session.status)
        case .recording: return session.recording == .unsaid ? "" : words.recording(session.recording)
        case .abstract: return session.abstract.isEmpty ? session.text : session.abstract
        case .url: return session.url
        case .joinURL: return session.joinURL
        case .categories: return session.categories.joined(separator: "; ")
        case .zone: return span?.offset.map(Moment.offset) ?? ""
        case .uid: return session.uid
        }
    }
}

extension Moment {
    /// Hours and minutes.
    var hourAndMinute: String { padded(second / 3600, 2) + ":" + padded(second / 60 % 60, 2) }

    /// How far a clock is ahead of UTC, as in `UTC+01:00`: a spreadsheet would take the sign alone for a formula.
    static func offset(_ seconds: Int) -> String {
        (seconds < 0 ? "UTC-" : "UTC+") + padded(abs(seconds) / 3600, 2) + ":" + padded(abs(seconds) / 60 % 60, 2)
    }
}
