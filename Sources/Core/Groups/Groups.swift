/// All groups that a person can name: their own, and those that follow from the register and the network.
public struct Groups: Sendable {
    public let own: [PeerGroup]
    let library: Library

    /// `own` are those of the person's file; they come before built-in ones of the same name.
    public init(own: [PeerGroup] = [], of library: Library) { (self.own, self.library) = (own, library) }

    private var network: Network { library.network }

    /// The members of a group by its name, or of an expression of groups.
    public func members(of text: String) throws(GroupError) -> GroupMembers { try members(of: text, within: []) }

    /// The members of a group of the person's file. Names that are no council and no police force are kept as they are: figures of a
    /// file may have such an area.
    public func members(of group: PeerGroup) throws(GroupError) -> GroupMembers { try members(of: group, within: []) }

    /// Names in a group of the file that are neither a council nor a police force.
    public func unknown(in group: PeerGroup) -> [String] { group.areas.filter { place(named: $0) == nil } }

    /// `within` are the own groups that are being looked up: none of them may be met again.
    func members(of text: String, within: [String]) throws(GroupError) -> GroupMembers {
        // The name of an own group may have signs in it.
        if let group = ownGroup(text) { return try members(of: group, within: within) }
        return try evaluate(try GroupExpression(text), within)
    }

    private func members(of group: PeerGroup, within: [String]) throws(GroupError) -> GroupMembers {
        guard !within.contains(group.name) else { throw GroupError(.circle(group.name), place: 1, group: group.name) }
        var members = GroupMembers()
        for name in group.areas { members = members.union(place(named: name) ?? GroupMembers(names: [Folded(name)])) }
        for expression in group.expressions {
            do throws(GroupError) {
                members = members.union(try self.members(of: expression, within: within + [group.name]))
            } catch {
                throw GroupError(error.problem, place: error.place, group: error.group ?? group.name)
            }
        }
        return members
    }

    private func evaluate(_ expression: GroupExpression, _ within: [String]) throws(GroupError) -> GroupMembers {
        switch expression {
        case .union(let one, let other): return try evaluate(one, within).union(try evaluate(other, within))
        case .intersection(let one, let other): return try evaluate(one, within).intersection(try evaluate(other, within))
        case .difference(let one, let other): return try evaluate(one, within).subtracting(try evaluate(other, within))
        case .name(let text, let kind, let place):
            if kind ?? .own == .own, let group = ownGroup(text) { return try members(of: group, within: within) }
            if let members = builtIn(text, kind: kind) { return members }
            throw GroupError(.unknown(text, kind: kind, near: near(text, kind: kind)), place: place)
        }
    }

    private func ownGroup(_ name: String) -> PeerGroup? {
        let key = Folded(name.trimmed)
        return own.first { Folded($0.name) == key }
    }

    /// Names that come near one that is unknown.
    private func near(_ text: String, kind: GroupKind?) -> [String] {
        let mine = kind ?? .own == .own ? own.map(\.name) : []
        let named = mine + GroupKind.allCases.filter { kind ?? $0 == $0 }.flatMap(groups(of:)).map(\.name.english)
        let places = kind == nil || kind == .council ? network.councils.filter { !$0.hasEnded }.map(\.shortName) : []
        var seen: Set<String> = []
        return nearest(to: text, among: (named + places).filter { seen.insert($0).inserted })
    }
}
