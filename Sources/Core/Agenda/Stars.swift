/// What a person starred: entries, and where their sessions stand in the programmes.
public struct Stars: Equatable, Sendable {
    public private(set) var entries: Set<EntryID>
    /// Sessions of programmes: by the programme's key, their indices.
    private var sessions: [String: Set<Int>] = [:]
    /// Of sessions that take place several times, which are meant where not all are.
    private var times: [EntryID: StarredTimes] = [:]

    public init() { entries = [] }

    public init(_ entries: some Sequence<EntryID>, times: [EntryID: StarredTimes] = [:], in agenda: Agenda) {
        self.entries = Set(entries)
        self.times = times.filter { $0.value != .all }
        for id in self.entries {
            guard let place = agenda.programmePlace(of: id) else { continue }
            sessions[agenda.programmes[place.programme].key, default: []].insert(place.session)
        }
    }

    public var isEmpty: Bool { entries.isEmpty }
    public func contains(_ id: EntryID) -> Bool { entries.contains(id) }

    /// The starred sessions of a programme, by their indices.
    public func sessions(of programme: Programme) -> Set<Int> { sessions[programme.key] ?? [] }

    /// Whether any session is starred at some of its times alone.
    var hasChosenTimes: Bool { !times.isEmpty }

    /// Which times of a starred session are meant.
    public func times(of id: EntryID) -> StarredTimes { times[id] ?? .all }

    /// Stars an entry at these times; without any takes the star away.
    public mutating func set(_ id: EntryID, _ meant: StarredTimes?, in agenda: Agenda) {
        times[id] = meant == .all ? nil : meant
        let place = agenda.programmePlace(of: id)
        if meant != nil {
            entries.insert(id)
            if let place { sessions[agenda.programmes[place.programme].key, default: []].insert(place.session) }
        } else {
            entries.remove(id)
            guard let place else { return }
            let key = agenda.programmes[place.programme].key
            sessions[key]?.remove(place.session)
            if sessions[key]?.isEmpty ?? false { sessions[key] = nil }
        }
    }
}
