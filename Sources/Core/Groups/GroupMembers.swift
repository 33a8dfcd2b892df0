/// What is in a group of councils.
public struct GroupMembers: Equatable, Sendable {
    /// Codes of the register, ended councils among them.
    public var councils: Set<String>
    /// Codes of police force areas that are meant themselves.
    public var forces: Set<String>
    /// Names of neither: areas that only figures of files may have.
    public var names: Set<Folded>

    public init(councils: Set<String> = [], forces: Set<String> = [], names: Set<Folded> = []) {
        (self.councils, self.forces, self.names) = (councils, forces, names)
    }

    public var isEmpty: Bool { councils.isEmpty && forces.isEmpty && names.isEmpty }

    func union(_ other: GroupMembers) -> GroupMembers {
        GroupMembers(
            councils: councils.union(other.councils), forces: forces.union(other.forces), names: names.union(other.names))
    }

    func intersection(_ other: GroupMembers) -> GroupMembers {
        GroupMembers(
            councils: councils.intersection(other.councils), forces: forces.intersection(other.forces),
            names: names.intersection(other.names))
    }

    func subtracting(_ other: GroupMembers) -> GroupMembers {
        GroupMembers(
            councils: councils.subtracting(other.councils), forces: forces.subtracting(other.forces),
            names: names.subtracting(other.names))
    }
}
