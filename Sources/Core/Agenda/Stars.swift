/// What a person starred: entries, and where their sessions stand in the programmes.
public struct Stars: Equatable, Sendable {
    public private(set) var entries: Set<EntryID>
    /// Sessions of programmes: by the programme's key, their indices.
    private var sessions: [String: Set<Int>] = [:]

    public init() { entries = [] }

    public init(_ entries: some Sequence<EntryID>, in agenda: Agenda) {
        self.entries = Set(entries)
        for id in self.entries {
            guard let place = agenda.programmePlace(of: id) else { continue }
            sessions[agenda.programmes[place.programme].key, default: []].insert(place.session)
        }
    }

    public var isEmpty: Bool { entries.isEmpty }
    public func contains(_ id: EntryID) -> Bool { entries.contains(id) }

    /// The starred sessions of a programme, by their indices.
    public func sessions(of programme: Programme) -> Set<Int> { sessions[programme.key] ?? [] }

    /// Stars an entry, or takes the star away.
    public mutating func set(_ id: EntryID, _ isStarred: Bool, in agenda: Agenda) {
        let place = agenda.programmePlace(of: id)
        if isStarred {
            entries.insert(id)
            if let place { sessions[agenda.programmes[place.programme].key, default: []].insert(place.session) }
        } else {
            entries.remove(id)
            if let place { sessions[agenda.programmes[place.programme].key]?.remove(place.session) }
        }
    }
}
