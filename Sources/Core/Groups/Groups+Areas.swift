/// Groups where they are used: areas of figures, entries of lists, items of an agenda.
extension Groups {
    /// The areas of a dataset that a group means, by their index: those of its councils and police forces; for a council without figures
    /// of its own there the area of its police force.
    public func areas(of members: GroupMembers, in dataset: Dataset) -> Set<Int> { GroupAreas(self, dataset).areas(of: members) }

    /// Names of a group of the file that no area of a dataset answers to.
    public func missing(from dataset: Dataset, in group: PeerGroup) -> [String] {
        let areas = GroupAreas(self, dataset)
        return group.areas.filter { name in
            areas.areas(of: place(named: name) ?? GroupMembers(names: [Folded(name)])).isEmpty
        }
    }

    /// Whether an entry is in a group: a council, a body that is one, or a person of such a body.
    public func has(_ id: EntryID, in members: GroupMembers) -> Bool {
        switch id.kind {
        case .council: members.councils.contains(id.key)
        case .body, .city:
            library.network.identities(of: id).contains { $0.kind == .council && members.councils.contains($0.key) }
        case .person: library.network.person(id.key)?.body.map { has($0, in: members) } ?? false
        case .practice: library.network.practice(id.key)?.owners.contains { has($0, in: members) } ?? false
        case .force: members.forces.contains(id.key)
        default: false
        }
    }

    /// The bundled events and sessions that concern a council of a group: it took part, or is said to have a part in it.
    func concerned(_ members: GroupMembers) -> Set<EntryID> {
        var found: Set<EntryID> = []
        for code in members.councils {
            for tie in library.ties[EntryID(.council, code)] ?? [] where [.event, .session].contains(tie.object.kind) {
                found.insert(tie.object)
            }
        }
        for session in library.agenda.sessions where session.participants.contains(where: { has($0, in: members) }) {
            found.insert(session.id)
        }
        return found
    }

    /// What sessions may call the councils of a group, in their own spelling.
    func spellings(of members: GroupMembers) -> [String] {
        var names: Set<String> = []
        for code in members.councils {
            guard let council = library.network.council(code) else { continue }
            names.insert(council.shortName)
            if let arabic = library.arabicName(of: council.id) { names.insert(arabic) }
        }
        return names.sorted()
    }
}

/// What the areas of a dataset are to groups.
private struct GroupAreas {
    private let areas: [Area]
    private let network: Network
    /// Councils with figures of their own.
    private let own: Set<String>
    /// What the names of areas mean that are no entry of the register.
    private let named: [Int: GroupMembers]

    init(_ groups: Groups, _ dataset: Dataset) {
        (areas, network) = (dataset.areas, groups.library.network)
        own = Set(dataset.areas.compactMap { $0.entry.flatMap { $0.kind == .council ? $0.key : nil } })
        var named: [Int: GroupMembers] = [:]
        for (index, area) in dataset.areas.enumerated() where area.entry == nil {
            named[index] = groups.place(named: area.name.english)
        }
        self.named = named
    }

    func areas(of members: GroupMembers) -> Set<Int> {
        let forces = members.forces.union(members.councils.subtracting(own).compactMap { network.council($0)?.force })
        return Set(
            areas.indices.filter { index in
                switch areas[index].entry?.kind {
                case .council: return members.councils.contains(areas[index].entry?.key ?? "")
                case .force: return forces.contains(areas[index].entry?.key ?? "")
                default:
                    guard let place = named[index] else {
                        return areas[index].names.contains { members.names.contains(Folded($0)) }
                    }
                    return !place.councils.isDisjoint(with: members.councils) || !place.forces.isDisjoint(with: members.forces)
                }
            })
    }
}

extension Area {
    /// The names that a person may call it by: in both languages, its code, and as an entry.
    public var names: [String] {
        [name.english, entry?.key ?? "", entry?.description ?? "", name.arabic ?? ""].filter { !$0.isEmpty }
    }
}
