/// What kind of set a group is. The name of a kind before a name says which is meant: `region:London`.
public enum GroupKind: String, CaseIterable, Sendable {
    /// Of the person's own file.
    case own = "group"
    /// The councils with a tie to the network.
    case network
    case region, nation, type
    /// A combined or strategic authority with the councils in it.
    case authority
    /// A county council with the districts in it.
    case county
    /// A police force area with its councils.
    case force
    /// One council.
    case council

    /// The kind that a person names; entries call a police force area `area`.
    init?(word: String) {
        let key = Folded(word).text
        guard let kind = GroupKind(rawValue: key == EntryKind.force.rawValue ? "force" : key) else { return nil }
        self = kind
    }
}

/// A named set of councils.
public struct CouncilGroup: Equatable, Sendable {
    public let kind: GroupKind
    public let name: Name
    public let members: GroupMembers

    public init(kind: GroupKind, name: Name, members: GroupMembers) {
        (self.kind, self.name, self.members) = (kind, name, members)
    }
}
