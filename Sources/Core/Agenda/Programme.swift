/// A conference with its programme, or a calendar, as it came in from a file.
public struct Programme: Equatable, Sendable {
    /// Short and stable: the next version of the file brings the same.
    public let key: String
    public let name: String
    public let layout: AgendaLayout
    public let version: String
    public let place: String
    public let url: String
    /// The zone of the venue's clock, as in `Europe/Brussels`; empty: none is said.
    public let zone: String
    /// In the order of the file, then those that only sessions name.
    public let rooms: [String]
    public let tracks: [String]
    /// From its first time to its last, or as the file states; `nil` where it has neither.
    public let days: ClosedRange<Day>?
    /// The days within which what repeats was worked out; `nil` where nothing repeats without end.
    public let horizon: ClosedRange<Day>?
    public let kept: [String]
    public let origin: FileOrigin
    public internal(set) var sessions: SessionTable

    public var id: EntryID { EntryID(.event, key) }

    /// Whether it is a conference with rooms, and not a calendar.
    public var isConference: Bool { layout != .iCalendar }

    /// Packs what a file gave.
    public init(_ file: FileProgramme, key: String, name: String, origin: FileOrigin) {
        (self.key, self.name, self.origin, layout) = (key, name, origin, file.layout)
        (version, place, url, zone) = (file.version, file.place, file.url, file.zone)
        (horizon, kept) = (file.horizon, file.kept)
        let table = SessionTable(file.sessions)
        sessions = table
        var (rooms, tracks) = (file.rooms, file.tracks)
        var known = Set(rooms), knownTracks = Set(tracks)
        for session in file.sessions {
            if !session.room.isEmpty, known.insert(session.room).inserted { rooms.append(session.room) }
            if !session.track.isEmpty, knownTracks.insert(session.track).inserted { tracks.append(session.track) }
        }
        (self.rooms, self.tracks) = (rooms, tracks)
        var days = file.days
        if days == nil, let last = table.lastDay {
            days = table.times.when(0).first...last
        }
        self.days = days
    }

    init(
        key: String, name: String, layout: AgendaLayout, facts: ProgrammeFacts, origin: FileOrigin, sessions: SessionTable
    ) {
        (self.key, self.name, self.layout, self.origin, self.sessions) = (key, name, layout, origin, sessions)
        (version, place, url, zone) = (facts.version, facts.place, facts.url, facts.zone)
        (rooms, tracks, kept) = (facts.rooms, facts.tracks, facts.kept)
        (days, horizon) = (facts.days, facts.horizon)
    }

    var facts: ProgrammeFacts {
        ProgrammeFacts(
            version: version, place: place, url: url, zone: zone, rooms: rooms, tracks: tracks, kept: kept, days: days,
            horizon: horizon)
    }

    /// As a file would give it, all of it or these sessions: to be written out.
    public func file(_ indices: some Sequence<Int>) -> FileProgramme {
        var file = FileProgramme(layout: layout)
        (file.title, file.acronym, file.version, file.place) = (name, key, version, place)
        (file.url, file.zone, file.rooms, file.tracks) = (url, zone, rooms, tracks)
        (file.days, file.horizon, file.kept) = (days, horizon, kept)
        file.sessions = indices.map { sessions[$0] }
        return file
    }

    /// The index of the session with a key, as `SessionTable.key` gives it.
    public func session(_ key: String) -> Int? {
        let uid = key.split(separator: SessionTable.overrideMark, maxSplits: 1).first.map(String.init) ?? key
        let uids = sessions[.uid]
        return uids.firstIndex(of: uid) { sessions.key($0) == key } ?? uids.firstIndex(of: key)
    }
}

extension Programme {
    /// These sessions and, of those that repeat, the occurrences that differ from the others, in the order of the programme: written
    /// out without them, an occurrence that was moved or cancelled would take place as it first did.
    public func withOverrides(_ indices: [Int]) -> [Int] {
        let isOverride = { (index: Int) in sessions.flags[index] & 0x80 != 0 }
        let uids = sessions[.uid]
        let whole = Set(indices.lazy.filter { !isOverride($0) }.map { uids[$0] })
        let overrides = (0..<sessions.count).filter { isOverride($0) && whole.contains(uids[$0]) }
        return Set(indices + overrides).sorted()
    }

    /// When its days end on the clock, in seconds after midnight; 0 where its file does not say so.
    public var dayChange: Int {
        let name = "day_change="
        let said = kept.first { $0.hasPrefix(name) }.flatMap { ScheduleClock.time(String($0.dropFirst(name.utf8.count))) }
        return said.flatMap { $0 < 86_400 ? $0 : nil } ?? 0
    }
}

/// What is said of a programme as a whole.
struct ProgrammeFacts: Equatable, Sendable {
    var version = "", place = "", url = "", zone = ""
    var rooms: [String] = []
    var tracks: [String] = []
    var kept: [String] = []
    var days: ClosedRange<Day>?
    var horizon: ClosedRange<Day>?
}
