/// What the network has already, by id, code and name.
struct NetworkIndex {
    /// Names of known entries; empty where only statements tell of them.
    private var names: [EntryID: String] = [:]
    private var byName: [String: [EntryID]] = [:]
    /// Councils and forces by the codes of the Office for National Statistics.
    private var byGSS: [String: EntryID] = [:]
    private let isKnown: (EntryID) -> Bool
    let network: Network

    /// - Parameter isKnown: entries beside those of the network, such as events of the agenda.
    init(_ network: Network, isKnown: @escaping (EntryID) -> Bool) {
        self.network = network
        self.isKnown = isKnown
        for council in network.councils {
            add(council.id, council.name)
            if let gss = council.gss, !council.hasEnded || byGSS[gss] == nil { byGSS[gss] = council.id }
        }
        for force in network.forces {
            add(force.id, force.name)
            byGSS[force.code] = force.id
        }
        for body in network.bodies { add(body.id, body.name.english) }
        for person in network.people { add(person.id, person.name.english) }
        for city in network.cities { add(city.id, city.name) }
        for theme in network.themes { add(theme.id, theme.name.english) }
        for practice in network.practices { add(practice.id, practice.name.english) }
        for commitment in network.commitments { add(commitment.id, commitment.text) }
        for source in network.sources { add(source.id, source.title) }
        // Events and sessions that something is said of.
        for statement in network.statements {
            for id in [statement.subject, statement.object].compactMap(\.self) where names[id] == nil { names[id] = "" }
        }
    }

    private mutating func add(_ id: EntryID, _ name: String) {
        names[id] = name
        byName[Folded(name).text, default: []].append(id)
    }

    func contains(_ id: EntryID) -> Bool { names[id] != nil || network.added.isNamed(id) || isKnown(id) }

    /// Whether a known entry has this name; `nil` where its name is not known.
    func name(of id: EntryID, is name: String) -> Bool? {
        self.name(of: id).map { Folded($0) == Folded(name) }
    }

    /// The name of a known entry.
    func name(of id: EntryID) -> String? {
        guard let name = names[id], !name.isEmpty else { return nil }
        return name
    }

    /// A council by its code of three letters or that of the Office for National Statistics, a force by the latter.
    func area(_ code: String) -> EntryID? {
        if let id = byGSS[code] { return id }
        guard code.utf8.count == 3 else { return nil }
        return network.council(code)?.id
    }

    /// The one known entry that has this name and can be the same thing; `nil` where there are none or several.
    func only(named name: String, for kind: EntryKind) -> EntryID? {
        // A council is often a body of a network; a city of the same name is something else.
        let places: Set<EntryKind> = [.body, .council]
        let found = (byName[Folded(name).text] ?? []).filter {
            $0.kind == kind || (places.contains(kind) && places.contains($0.kind))
        }
        let alike = found.filter { $0.kind == kind }
        if alike.count == 1 { return alike[0] }
        guard let first = found.first else { return nil }
        let same = network.identities(of: first)
        return found.allSatisfy(same.contains) ? first : nil
    }
}
