import Core

/// The groups that a person can name at the command line: built-in ones and those of their file.
struct NamedGroups {
    let groups: Groups
    private let table: GroupTable

    init(_ library: Library) throws(Complaint) {
        table = try GroupFile.read()
        groups = Groups(own: table.groups, of: library)
    }

    /// The members of a group or of an expression, or a sentence that says what is wrong with it.
    func members(of text: String) throws(Complaint) -> GroupMembers {
        do throws(GroupError) { return try groups.members(of: text) } catch { throw complaint(error) }
    }

    /// The areas of a dataset that it means.
    func areas(of text: String, in dataset: Dataset) throws(Complaint) -> Set<Int> {
        let areas = groups.areas(of: try members(of: text), in: dataset)
        guard !areas.isEmpty else { throw Complaint(English.groups.noAreas("'\(text.visible)'")) }
        return areas
    }

    func complaint(_ error: GroupError) -> Complaint {
        let sentence = English.groups.error(error)
        let whole = sentence.hasSuffix("?") ? sentence : sentence + "."
        guard case .unknown = error.problem else { return Complaint(whole) }
        return Complaint(
            whole + " 'concord groups' lists the groups; your own are in \(GroupFile.path.visible).")
    }

    /// The name of an own group as the file writes it.
    func ownName(_ text: String) -> String? { groups.own.first { Folded($0.name) == Folded(text) }?.name }

    /// Names of the file that are neither a council nor a police force, each with its line.
    func unknownNames() -> [String] {
        let unknown = Set(groups.own.flatMap(groups.unknown))
        return table.rows.filter { unknown.contains($0.area) }.map {
            "\(GroupFile.path), line \($0.line): '\($0.area.visible)' is no council and no police force"
        }
    }

    /// Names that no area of a dataset answers to, of groups that have some areas of it: a group of other figures is not wrong.
    func problems(in dataset: Dataset) -> [String] {
        var missing: [String: Set<String>] = [:]
        for group in groups.own {
            let names = Set(groups.missing(from: dataset, in: group))
            if names.count < Set(group.areas).count { missing[group.name] = names }
        }
        return table.rows.filter { missing[$0.group]?.contains($0.area) ?? false }.map {
            "\(GroupFile.path), line \($0.line): no area '\($0.area.visible)' in these figures"
        }
    }
}
