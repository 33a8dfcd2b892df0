/// Finds out which zones the names in a file mean.
struct CalendarZones {
    /// What a name means.
    struct Meaning {
        static var floating: Meaning { Meaning(name: "", clock: nil) }

        /// As the zone is called; the file's name where the file alone knows it.
        let name: String
        /// `nil` where nobody knows it.
        let clock: ZoneClock?
    }

    private var definitions: [String: ZoneDefinition] = [:]
    private var meanings: [String: Meaning] = [:]
    /// The definitions that times were worked out by, as they came.
    private(set) var used: [ZoneDefinition] = []
    private var hasSystem: Bool?

    mutating func define(_ definition: ZoneDefinition) {
        if definitions[definition.id] == nil { definitions[definition.id] = definition }
    }

    /// The system's zones come first, then the file's own definitions: both know the names of IANA, and the system is kept up to date.
    ///
    /// What is odd about a name is told once.
    mutating func meaning(
        of id: String, _ budget: inout RecurrenceBudget
    ) throws(ReadError) -> (meaning: Meaning, issue: AgendaIssue?) {
        if let known = meanings[id] { return (known, nil) }
        let found = try find(id, &budget)
        meanings[id] = found.meaning
        return found
    }

    private mutating func find(
        _ id: String, _ budget: inout RecurrenceBudget
    ) throws(ReadError) -> (meaning: Meaning, issue: AgendaIssue?) {
        for name in CalendarZones.names(in: id) {
            if let clock = try ZoneClock.system(name) { return (Meaning(name: name, clock: clock), nil) }
        }
        if let name = WindowsZones.zones[id.lowercased()], let clock = try ZoneClock.system(name) {
            return (Meaning(name: name, clock: clock), .windowsZone(id, meant: name))
        }
        if let definition = definitions[id] {
            if let name = definition.location, let clock = try ZoneClock.system(name) {
                return (Meaning(name: name, clock: clock), nil)
            }
            if let clock = try definition.clock(&budget) {
                used.append(definition)
                return (Meaning(name: id, clock: clock), nil)
            }
        }
        if hasSystem == nil { hasSystem = try ZoneClock.system("Europe/London") != nil }
        return (Meaning(name: id, clock: nil), hasSystem == true ? .unknownZone(id) : .noZoneData(id))
    }

    /// The names to try: itself, and the end of one with the path of its maker in front, as in `/example.org/2024/Europe/London`.
    private static func names(in id: String) -> [String] {
        guard id.hasPrefix("/") else { return [id] }
        let parts = id.split(separator: "/")
        return [2, 3, 1].filter { $0 <= parts.count }.map { parts.suffix($0).joined(separator: "/") }
    }
}
