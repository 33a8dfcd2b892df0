/// The groups that follow from the register and the network.
extension Groups {
    /// What the councils with a tie to the network are called in expressions.
    public static let network = Name("members", arabic: "الأعضاء")

    private var councils: [Council] { library.network.councils }

    /// Every group: the person's own, then the network's, nations, regions, types, authorities, counties and police forces. An own one
    /// whose expressions mean nothing is left out.
    public var all: [CouncilGroup] {
        let own = self.own.compactMap { group in
            (try? members(of: group)).map { CouncilGroup(kind: .own, name: Name(group.name), members: $0) }
        }
        return own + builtIn
    }

    /// The groups that no file has to name.
    public var builtIn: [CouncilGroup] { GroupKind.allCases.flatMap(groups(of:)) }

    /// The built-in groups of a kind; councils are not counted among them.
    public func groups(of kind: GroupKind) -> [CouncilGroup] {
        switch kind {
        case .own, .council: []
        case .network:
            [CouncilGroup(kind: kind, name: Groups.network, members: members { library.ties[$0.id] != nil })]
        case .region, .nation, .type: terms(kind)
        case .authority, .county:
            (kind == .county ? counties : authorities).map { council in
                CouncilGroup(
                    kind: kind, name: Name(council.shortName, arabic: library.arabicName(of: council.id)),
                    members: members(in: council))
            }
        case .force:
            library.network.forces.map { CouncilGroup(kind: kind, name: Name($0.name), members: members(of: $0)) }
        }
    }

    private func members(_ passes: (Council) -> Bool) -> GroupMembers {
        GroupMembers(councils: Set(councils.lazy.filter(passes).map(\.code)))
    }

    private func members(in wider: Council) -> GroupMembers {
        // The register may still give an authority that ended for the one that took its place.
        let codes = Set(
            [wider.code] + library.network.predecessors(of: wider).filter { authorityCodes.contains($0.code) }.map(\.code))
        return members {
            codes.contains($0.code) || $0.county == wider.code || $0.combinedAuthority.map(codes.contains) ?? false
        }
    }

    private func members(of force: PoliceForce) -> GroupMembers {
        var members = members { $0.force == force.code }
        members.forces = [force.code]
        return members
    }

    private var authorityCodes: Set<String> { Set(councils.compactMap(\.combinedAuthority)) }

    private var authorities: [Council] {
        let codes = authorityCodes
        return councils.filter { council in
            !council.hasEnded
                && (codes.contains(council.code)
                    || library.network.predecessors(of: council).contains { codes.contains($0.code) })
        }
    }

    private var counties: [Council] {
        let codes = Set(councils.compactMap(\.county))
        return councils.filter { !$0.hasEnded && $0.type == "County" && codes.contains($0.code) }
    }

    // MARK: Nations, regions, types

    private static func word(_ kind: GroupKind, of council: Council) -> String {
        kind == .nation ? council.nation : kind == .region ? council.region : council.type
    }

    /// The words of a kind with their names, in the order of the alphabet.
    private func names(_ kind: GroupKind) -> [(word: String, names: TermNames)] {
        let term: Term.Kind = kind == .nation ? .nation : kind == .region ? .region : .councilType
        return Set(councils.filter { !$0.hasEnded }.map { Groups.word(kind, of: $0) }).sorted().map {
            ($0, library.network.term(term, $0))
        }
    }

    private func terms(_ kind: GroupKind) -> [CouncilGroup] {
        names(kind).map { word, names in
            CouncilGroup(kind: kind, name: names.whole, members: members { Groups.word(kind, of: $0) == word })
        }
    }

    private func term(_ key: Folded, _ kind: GroupKind) -> GroupMembers? {
        let found = names(kind).first { word, names in
            [word, names.whole.english, names.whole.arabic, names.short.english, names.short.arabic].contains {
                $0.map { Folded($0) } == key
            }
        }
        return found.map { found in members { Groups.word(kind, of: $0) == found.word } }
    }

    // MARK: By name

    /// What a name means, of the kinds that are built in; `nil`: nothing. Of several the wider one is meant: `West Midlands` is the
    /// region. A county alone is the council; `county:` takes its districts along.
    func builtIn(_ text: String, kind: GroupKind?) -> GroupMembers? {
        let key = Folded(text)
        if kind ?? .network == .network, ["members", "network", "الأعضاء"].contains(where: { Folded($0) == key }) {
            return members { library.ties[$0.id] != nil }
        }
        for term in [GroupKind.region, .nation, .type] where kind ?? term == term {
            if let found = self.term(key, term) { return found }
        }
        func wider(_ councils: [Council]) -> GroupMembers? {
            councils.first { isCalled($0, key) }.map { members(in: $0) }
        }
        if kind ?? .authority == .authority, let found = wider(authorities) { return found }
        switch kind {
        case nil: return place(named: text)
        case .county: return wider(counties)
        case .council: return council(key)
        case .force: return force(key).map { members(of: $0) }
        default: return nil
        }
    }

    /// The council or police force area of a name, a code or an entry (`council:BIR`): both where both have the name. A police force
    /// alone takes its councils along.
    func place(named text: String) -> GroupMembers? {
        if let id = EntryID(text), id.kind == .council { return council(Folded(id.key)) }
        if let id = EntryID(text), id.kind == .force { return force(Folded(id.key)).map { members(of: $0) } }
        let key = Folded(text.trimmed)
        let force = force(key)
        guard var members = council(key) else { return force.map { self.members(of: $0) } }
        if let force { members.forces = [force.code] }
        return members
    }

    /// The councils of a name or code; ended ones only where no other has it.
    private func council(_ key: Folded) -> GroupMembers? {
        let found = councils.filter { isCalled($0, key) }
        let current = found.filter { !$0.hasEnded }
        return found.isEmpty ? nil : GroupMembers(councils: Set((current.isEmpty ? found : current).map(\.code)))
    }

    private func force(_ key: Folded) -> PoliceForce? {
        library.network.forces.first { Folded($0.code) == key || Folded($0.name) == key }
    }

    private func isCalled(_ council: Council, _ key: Folded) -> Bool {
        Folded(council.code) == key || Folded(council.shortName) == key || Folded(council.name) == key
            || council.gss.map { Folded($0) } == key || library.arabicName(of: council.id).map { Folded($0) } == key
    }
}
