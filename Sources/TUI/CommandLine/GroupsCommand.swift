import ArgumentParser
import Core

/// Prints the groups of councils, or who is in one.
struct GroupsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "groups", abstract: "Print the groups of councils, or the councils of one.",
        discussion: """
            Groups are those of your own file, groups.csv in ~/.config/concord (columns group and area, one council, police force or code a \
            row; a column expression makes groups of others), and those that are always there: members (councils with a tie to the \
            network), regions, nations, types of councils, combined authorities, counties, police forces.

            They are put together with signs: + joins, - takes away (with a space before it), & keeps what is in both and binds tighter, \
            parentheses come first. A council is a group of one. A kind before a name says which is meant, as in region:London or \
            force:Kent; quotes take signs into a name. As in: concord groups 'members & West Midlands - BIR + leeds'

            Lists, agenda, figures and signals take the same with --group; in filters it is in:NAME or in:(A & B).
            """)

    @OptionGroup var world: WorldOptions
    @OptionGroup var output: PrintOptions
    @Argument(help: "A group, or groups put together: its councils are printed.") var group: String?

    func run() throws {
        TextWidth.useUnicode()
        let library = try world.library()
        let named = try NamedGroups(library)
        if let group {
            try output.write(try members(of: group, named, library))
        } else {
            try output.write(try list(named, library))
            for problem in named.unknownNames() { Output.warn(problem) }
        }
    }

    /// All groups with how many current councils each has.
    private func list(_ named: NamedGroups, _ library: Library) throws -> Sheet {
        let strings = world.strings
        let columns = [
            SheetColumn(strings.groups.group, key: "group"), SheetColumn(strings.groups.groupKind, key: "kind"),
            SheetColumn(strings.directory(.councils), key: "councils", isNumeric: true),
            SheetColumn(strings.groups.unknown, key: "unknown"),
        ]
        // An own group whose expression means nothing is told, and listed with nothing in it.
        var all: [CouncilGroup] = []
        for own in named.groups.own {
            var members = GroupMembers()
            do throws(GroupError) { members = try named.groups.members(of: own) } catch {
                Output.warn(English.groups.error(error))
            }
            all.append(CouncilGroup(kind: .own, name: Name(own.name), members: members))
        }
        let rows = (all + named.groups.builtIn).map { group in
            let current = group.members.councils.filter { library.network.council($0).map { !$0.hasEnded } ?? false }
            let own = group.kind == .own ? named.groups.own.first { $0.name == group.name.english } : nil
            return [
                group.name.text(in: strings.language),
                output.isForPrograms ? group.kind.rawValue : strings.groups.kind(group.kind),
                output.isForPrograms ? String(current.count) : strings.number(current.count),
                own.map { named.groups.unknown(in: $0).joined(separator: "; ") } ?? "",
            ]
        }
        return Sheet(columns: columns, rows: rows)
    }

    /// The councils of a group, ended ones left out.
    private func members(of text: String, _ named: NamedGroups, _ library: Library) throws -> Sheet {
        let members = try named.members(of: text)
        let strings = world.strings
        let directory = Directory.councils
        let rows = library.rows(of: directory).filter { $0.group != .ended && members.councils.contains($0.id.key) }
        let forces = members.forces.sorted().filter { force in
            !rows.contains { library.network.council($0.id.key)?.force == force }
        }
        guard !rows.isEmpty || !forces.isEmpty else { throw Complaint("nothing is in '\(text.visible)'.") }
        return DirectorySheet(strings: strings, isForPrograms: output.isForPrograms).sheet(
            directory, rows, notes: forces.compactMap { library.network.force($0)?.name }.map(strings.force))
    }
}
