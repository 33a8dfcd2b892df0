import ArgumentParser
import Core
import Glibc

/// Prints what leads from one entry of the network to another.
struct LinksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "links", abstract: "Print the links of the network with their dates, sources and confidence.",
        discussion: """
            Roles are links too, with the relation 'role', and so are owners and themes of practices. As in: concord links --of \
            body:luton --relation 'works with'
            """)

    @OptionGroup var world: WorldOptions
    @OptionGroup var output: PrintOptions
    @Option(help: ArgumentHelp("Only those from or to this entry, as in body:scn.", valueName: "entry")) var of: String?
    @Option(help: ArgumentHelp("Only this relation, in the words of the facts.", valueName: "relation")) var relation: String?

    func run() throws {
        TextWidth.useUnicode()
        let library = try world.library()
        let entry = try of.map { try library.entry(named: $0) }
        let links = LinkSheet.links(library, of: entry, relation: relation)
        if links.isEmpty {
            let known = Set(LinkSheet.links(library, of: entry, relation: nil).map(\.property.text)).sorted()
            guard let relation else { throw Complaint("nothing is linked to '\((of ?? "").visible)'.") }
            throw Complaint(
                "there is no link '\(relation.visible)'"
                    + (known.isEmpty ? "." : ". There are: \(list(known, else: [])).".visible))
        }
        let sheet = LinkSheet(library: library, strings: world.strings, isForPrograms: output.isForPrograms)
        try output.write(sheet.sheet(links))
    }
}

extension Library {
    /// The entry that a person names on the command line by its id.
    func entry(named text: String) throws -> EntryID {
        if let id = EntryID(text), name(of: id) != nil { return id }
        let ids = networkEntries().map(\.id)
        let key = Folded(text)
        let named = ids.filter { id in shortName(of: id).map { Folded($0.english) == key } ?? false }.map(\.description)
        let near = named + nearest(to: text, among: ids.map(\.description)).filter { !named.contains($0) }
        throw Complaint(
            "there is no entry '\(text.visible)'" + (near.isEmpty ? "." : ". Did you mean \(list(near, else: []))?"))
    }
}

/// Writes the network, or some of it, in a form that other programs read.
struct ExportNetworkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "network",
        abstract: "Write the network as Popolo, vCards, CSV, GraphML, DOT, JSON-LD or Markdown.",
        discussion: """
            As in: concord export network --kind person --output people.vcf

            Popolo, vCards and the two tables of CSV can be read again without loss. Ways to reach people, birthdays and notes of your own \
            are left out unless --private is given.
            """)

    @OptionGroup var world: WorldOptions
    @Option(
        help: ArgumentHelp(
            "popolo, vcard, csv, nodes, links, graphml, dot, jsonld or md (default: by the file's ending, else popolo).",
            valueName: "format"))
    var format: NetworkExportForm?
    @Option(help: ArgumentHelp("Only this kind of entries and what they are linked to; may be repeated.", valueName: "kind"))
    var kind: [String] = []
    @Option(help: ArgumentHelp("Only this entry and what it is linked to.", valueName: "entry")) var of: String?
    @Flag(name: .customLong("private"), help: "Ways to reach people, birthdays and notes of your own too.") var withPrivate =
        false
    @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Where to; - is standard output.", valueName: "file"))
    var output = "-"
    @Flag(help: "Replace the file if there is one.") var force = false

    func validate() throws {
        for kind in kind where EntryKind(rawValue: kind) == nil {
            let kinds = EntryKind.allCases.map(\.rawValue)
            throw ValidationError("There is no kind '\(kind.visible)'. Kinds are \(kinds.joined(separator: ", ")).")
        }
    }

    func run() throws {
        TextWidth.useUnicode()
        let library = try world.library()
        let form = try chosenForm()
        var selection = library.wholeNetwork(withPrivate: withPrivate)
        if !kind.isEmpty { selection = selection.only(Set(kind.compactMap { EntryKind(rawValue: $0) })) }
        if let of {
            let same = Set(library.network.identities(of: try library.entry(named: of)))
            selection = selection.only { same.contains($0) }
        }
        let export = NetworkExport(selection: selection, strings: world.strings)
        guard let bytes = export.bytes(as: form) else { return try writeTables(selection) }
        guard output == "-" else { return try write(bytes, to: output) }
        // Nothing that a terminal could take for an order reaches it.
        if isatty(STDOUT_FILENO) == 1 { return try Output.write(String(decoding: bytes, as: UTF8.self)) }
        guard Output.put(bytes, to: STDOUT_FILENO) else {
            throw Complaint("standard output cannot be written: \(String(cString: strerror(errno))).")
        }
    }

    private func chosenForm() throws -> NetworkExportForm {
        if let format { return format }
        guard output != "-", let dot = output.lastIndex(of: "."), !output[dot...].contains("/") else { return .popolo }
        let ending = String(output[output.index(after: dot)...])
        guard let form = NetworkExportForm(ending: ending.lowercased()) else {
            let forms = NetworkExportForm.allCases.map(\.rawValue)
            throw ValidationError("'\(ending.visible)' is no format. Name one with --format: \(forms.joined(separator: ", ")).")
        }
        return form
    }

    /// Entries and links are two tables: `network.csv` becomes `network-nodes.csv` and `network-links.csv`.
    private func writeTables(_ selection: NetworkSelection) throws {
        guard output != "-" else {
            throw Complaint(
                "entries and links are two tables. Name a file with --output, or write one of them: --format nodes, links.")
        }
        let stem = output.lowercased().hasSuffix(".csv") ? String(output.dropLast(4)) : output
        try write(selection.bytes(as: .nodes), to: stem + "-nodes.csv")
        try write(selection.bytes(as: .links), to: stem + "-links.csv")
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        switch NewFile.write(bytes, to: path, replaces: force) {
        case .written: return
        case .exists: throw Complaint("there is a file \(path.visible) already. --force replaces it.")
        case .failed(let problem): throw Complaint(problem)
        }
    }
}

extension NetworkExportForm: ExpressibleByArgument {}
