/// The rooms of a schedule, or its tracks, in the order in which they come, each once.
struct ScheduleRooms {
    private(set) var names: [String] = []
    private var known: Set<String> = []
    private var ids: [String: String] = [:]
    private var shared: Set<String> = []

    /// Adds one; whether its id was another's, the first time that this is found.
    mutating func add(_ name: String, id: String = "") -> Bool {
        guard !name.isEmpty else { return false }
        if known.insert(name).inserted { names.append(name) }
        guard !id.isEmpty else { return false }
        if let other = ids[id], other != name { return shared.insert(id).inserted }
        ids[id] = name
        return false
    }
}
