/// The sessions of a programme, packed: a column for each property. A session is unpacked when it is looked at.
public struct SessionTable: Equatable, Sendable {
    /// The properties that are texts.
    enum Text: Int, CaseIterable {
        case uid, override, title, subtitle, abstract, text, kind, track, room, language, url, joinURL, zone, people, categories
        case recurrence, kept
        /// All that names the session, folded: what a search in a field looks into.
        case names
        /// That and what it is about, folded: what a search everywhere looks into, in one pass.
        case body

        /// What neither lists nor their names need: it is read after the first frame.
        static let details: [Text] = [.abstract, .text, .language, .url, .joinURL, .zone, .recurrence, .kept, .body]
        static let outline = allCases.filter { !details.contains($0) }
    }

    var texts = Text.allCases.map { _ in TextColumn() }
    var sequences: [Int32] = []
    var lines: [Int32] = []
    /// `SessionStatus` and `Recording` as numbers, and 0x80 where the session stands for one occurrence of another.
    var flags: [UInt8] = []
    var times = TimeTable()
    /// Whether the details are there too; until they are read they are empty.
    var isWhole = true

    init() {}

    init(_ sessions: [ProgrammeSession]) {
        for session in sessions { append(session) }
        times = TimeTable(sessions.map(\.times))
    }

    public var count: Int { flags.count }
    /// The last day on which any starts.
    public var lastDay: Day? { times.count > 0 ? times.when(times.count - 1).first : nil }
    /// Times of all sessions together.
    public var timeCount: Int { times.count }

    subscript(_ text: Text) -> TextColumn { texts[text.rawValue] }

    /// The session at an index, unpacked.
    public subscript(index: Int) -> ProgrammeSession {
        func text(_ column: Text) -> String { texts[column.rawValue][index] }
        var session = ProgrammeSession()
        session.uid = text(.uid)
        session.override = flags[index] & 0x80 != 0 ? text(.override) : nil
        session.sequence = Int(sequences[index])
        session.title = text(.title)
        session.subtitle = text(.subtitle)
        session.abstract = text(.abstract)
        session.text = text(.text)
        session.kind = text(.kind)
        session.track = text(.track)
        session.room = text(.room)
        session.language = text(.language)
        session.url = text(.url)
        session.joinURL = text(.joinURL)
        session.status = status(index)
        session.recording = Recording(rawValue: flags[index] >> 3 & 3) ?? .unsaid
        session.people = people(index)
        session.categories = SessionTable.list(text(.categories))
        session.times = timePlaces(index).map { times.when($0) }
        session.zone = text(.zone)
        session.recurrence = SessionTable.list(text(.recurrence))
        session.kept = SessionTable.list(text(.kept))
        session.line = Int(lines[index])
        return session
    }

    public func title(_ index: Int) -> String { self[.title][index] }
    public func room(_ index: Int) -> String { self[.room][index] }
    public func status(_ index: Int) -> SessionStatus { SessionStatus(rawValue: flags[index] & 7) ?? .unsaid }
    public func people(_ index: Int) -> [Participant] { Participant.list(self[.people][index]) }

    /// Where among `times` those of a session stand, in its order.
    func timePlaces(_ index: Int) -> [Int] { times.places(of: index).map { Int($0) } }

    /// What names a session within its programme, also when it comes again: its id, and which occurrence of it it stands for.
    public func key(_ index: Int) -> String {
        let uid = self[.uid][index]
        return flags[index] & 0x80 != 0 ? uid + SessionTable.overrideMark + self[.override][index] : uid
    }

    /// Between an id and the occurrence that is meant.
    static let overrideMark = "@@"

    private mutating func append(_ session: ProgrammeSession) {
        func add(_ column: Text, _ text: String) { texts[column.rawValue].append(text) }
        add(.uid, session.uid)
        add(.override, session.override ?? "")
        add(.title, session.title)
        add(.subtitle, session.subtitle)
        add(.abstract, session.abstract)
        add(.text, session.text)
        add(.kind, session.kind)
        add(.track, session.track)
        add(.room, session.room)
        add(.language, session.language)
        add(.url, session.url)
        add(.joinURL, session.joinURL)
        add(.zone, session.zone)
        add(.people, Participant.text(session.people))
        add(.categories, SessionTable.text(session.categories))
        add(.recurrence, SessionTable.text(session.recurrence))
        add(.kept, SessionTable.text(session.kept))
        let named = [session.title, session.subtitle, session.kind, session.track, session.room] + session.categories
        let names = Folded((named + session.people.map(\.name)).filter { !$0.isEmpty }.joined(separator: "\n")).text
        let about = [session.abstract, session.text].filter { !$0.isEmpty }.map { Folded($0).text }
        add(.names, names)
        add(.body, ([names] + about).joined(separator: "\n"))
        sequences.append(Int32(clamping: session.sequence))
        lines.append(Int32(clamping: session.line))
        flags.append(session.status.rawValue | session.recording.rawValue << 3 | (session.override == nil ? 0 : 0x80))
    }

    /// A list as one text: a control character stands between, which the parts cannot hold.
    static func text(_ list: [String]) -> String {
        list.map { $0.replacing("\u{1E}", with: "\u{FFFD}") }.joined(separator: "\u{1E}")
    }

    static func list(_ text: String) -> [String] {
        text.isEmpty ? [] : text.split(separator: "\u{1E}", omittingEmptySubsequences: false).map(String.init)
    }
}

extension Participant {
    fileprivate static func text(_ people: [Participant]) -> String {
        SessionTable.text(
            people.map { person in
                [String(person.role.rawValue), person.name, person.id, person.email]
                    .map { $0.replacing("\u{1F}", with: "\u{FFFD}") }.joined(separator: "\u{1F}")
            })
    }

    fileprivate static func list(_ text: String) -> [Participant] {
        SessionTable.list(text).compactMap { line in
            let parts = line.split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 4, let role = UInt8(parts[0]).flatMap(Role.init) else { return nil }
            return Participant(name: parts[1], role: role, id: parts[2], email: parts[3])
        }
    }
}
