/// What a person starred: entries, and where their sessions stand in the programmes.
public struct Stars: Equatable, Sendable {
    public private(set) var entries: Set<EntryID>
    /// Sessions of programmes: by the programme's key, their indices.
    private var sessions: [String: Set<Int>] = [:]
    /// Of sessions that take place several times, the start that is meant: seconds since 1970 on the venue's clock.
    private var times: [EntryID: Int] = [:]

    public init() { entries = [] }

    public init(_ entries: some Sequence<EntryID>, times: [EntryID: Int] = [:], in agenda: Agenda) {
        self.entries = Set(entries)
        self.times = times
        for id in self.entries {
            guard let place = agenda.programmePlace(of: id) else { continue }
            sessions[agenda.programmes[place.programme].key, default: []].insert(place.session)
        }
    }

    public var isEmpty: Bool { entries.isEmpty }
    public func contains(_ id: EntryID) -> Bool { entries.contains(id) }

    /// The starred sessions of a programme, by their indices.
    public func sessions(of programme: Programme) -> Set<Int> { sessions[programme.key] ?? [] }

    /// Whether one time of a starred session is meant: all of them are, unless one was chosen.
    func means(_ wall: Int, of id: EntryID) -> Bool { times[id].map { $0 == wall } ?? true }

    /// Whether any session is starred at one of its times alone.
    var hasChosenTimes: Bool { !times.isEmpty }

    /// The start that is meant of a session that takes place several times; `nil`: all of them.
    public func time(of id: EntryID) -> Int? { times[id] }

    /// Stars an entry, at one of its times or at all, or takes the star away.
    public mutating func set(_ id: EntryID, _ isStarred: Bool, at time: Int? = nil, in agenda: Agenda) {
        times[id] = isStarred ? time : nil
        let place = agenda.programmePlace(of: id)
        if isStarred {
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
