/// A programme to print: day by day, time by time.
public struct PrintedProgramme: Equatable, Sendable {
    public let days: [PrintedDay]

    public struct PrintedDay: Equatable, Sendable {
        public let day: Day
        /// What takes the whole day, or goes on over it.
        public let long: [Entry]
        public let hours: [Hour]
    }

    /// What starts at one moment.
    public struct Hour: Equatable, Sendable {
        public let start: Moment
        public let entries: [Entry]
    }

    public struct Entry: Equatable, Sendable {
        /// Where the session stands in its list.
        public let session: Int
        public let when: When
        /// When it ends on the venue's clock; `nil` where that is not known.
        public let end: Moment?
    }

    /// A day begins `dayChange` seconds after midnight. Entries of one start are in the order of `rooms`.
    public init(_ times: [SessionWhen], of sessions: [ProgrammeSession], rooms: [String] = [], dayChange: Int = 0) {
        let ranks = Dictionary(zip(rooms, 0...), uniquingKeysWith: min)
        var long: [Day: [Entry]] = [:]
        var timed: [Day: [Int: [Entry]]] = [:]
        for time in times {
            if case .time(let span) = time.when {
                let day = Moment(wallSeconds: span.wall - dayChange).day
                let entry = Entry(session: time.session, when: time.when, end: span.length > 0 ? span.end : nil)
                timed[day, default: [:]][span.wall, default: []].append(entry)
            } else {
                long[time.when.first, default: []].append(Entry(session: time.session, when: time.when, end: nil))
            }
        }
        func order(_ entry: Entry) -> (Int, Int) { (ranks[sessions[entry.session].room] ?? rooms.count, entry.session) }
        days = Set(long.keys).union(timed.keys).sorted().map { day in
            let hours = (timed[day] ?? [:]).sorted { $0.key < $1.key }
            return PrintedDay(
                day: day, long: long[day] ?? [],
                hours: hours.map { wall, entries in
                    Hour(start: Moment(wallSeconds: wall), entries: entries.sorted { order($0) < order($1) })
                })
        }
    }

    /// What a language says in a printed programme.
    public struct Words {
        public let day: (Day) -> String
        /// A start and, where it is known, an end.
        public let time: (Moment, Moment?) -> String
        /// What takes whole days: the last of them where there are several.
        public let wholeDay: (ClosedRange<Day>) -> String
        public let status: (SessionStatus) -> String

        public init(
            day: @escaping (Day) -> String, time: @escaping (Moment, Moment?) -> String,
            wholeDay: @escaping (ClosedRange<Day>) -> String, status: @escaping (SessionStatus) -> String
        ) {
            (self.day, self.time, self.wholeDay, self.status) = (day, time, wholeDay, status)
        }
    }

    /// The programme in Markdown: a heading for each day, under it the sessions with time, room, people and what they are about.
    public func markdown(title: String, sessions: [ProgrammeSession], words: Words) -> String {
        var text = title.isEmpty ? "" : "# " + title.markdown + "\n\n"
        for day in days {
            text += "## " + words.day(day.day).markdown + "\n\n"
            for entry in day.long {
                let range = entry.when.first...max(entry.when.first, entry.when.last ?? entry.when.first)
                text += PrintedProgramme.entry(sessions[entry.session], at: words.wholeDay(range), words)
            }
            for hour in day.hours {
                for entry in hour.entries {
                    text += PrintedProgramme.entry(sessions[entry.session], at: words.time(hour.start, entry.end), words)
                }
            }
        }
        return text
    }

    private static func entry(_ session: ProgrammeSession, at time: String, _ words: Words) -> String {
        let isSaid = session.status == .cancelled || session.status == .tentative
        let title = [session.title, session.subtitle].filter { !$0.isEmpty }.map { $0.markdown }.joined(separator: " – ")
        let mark = isSaid ? " (" + words.status(session.status).markdown + ")" : ""
        let place = [session.room, session.people.map(\.name).joined(separator: ", "), session.track].filter { !$0.isEmpty }
        var text = "**" + time.markdown + "** " + title + mark + "  \n"
        if !place.isEmpty { text += "*" + place.map { $0.markdown }.joined(separator: " · ") + "*\n" }
        let about = session.abstract.isEmpty ? session.text : session.abstract
        for paragraph in about.split(separator: "\n", omittingEmptySubsequences: true) {
            text += "\n" + String(paragraph).markdown + "\n"
        }
        return text + "\n"
    }
}

extension String {
    /// As a line of Markdown that shows exactly this text: what Markdown or a terminal could take for an order is escaped.
    fileprivate var markdown: String {
        var escaped = ""
        var isStart = true
        var isNumber = false
        for scalar in visible.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&": escaped += "\\"
            case "#", "-", "+", "=": if isStart { escaped += "\\" }
            case ".", ")": if isNumber { escaped += "\\" }
            default: break
            }
            isNumber = (isStart || isNumber) && ("0"..."9").contains(scalar)
            if scalar != " " { isStart = false }
            escaped.unicodeScalars.append(scalar)
        }
        return escaped
    }
}
