public import ArgumentParser
public import Core

/// Options of all commands that print a table.
struct PrintOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Form of the output: table, csv, json or md.", valueName: "format"))
    var format = SheetFormat.table

    func write(_ sheet: Sheet) throws { try Output.write(sheet.text(as: format, width: TextWidth.of)) }

    /// Numbers and dates for programs rather than for readers.
    var isForPrograms: Bool { format == .csv || format == .json }
}

extension SheetFormat: ExpressibleByArgument {}
extension MapColouring: ExpressibleByArgument {}

/// Options of the commands that print a list of the network.
struct DirectoryOptions: ParsableArguments {
    @OptionGroup var world: WorldOptions
    @OptionGroup var output: PrintOptions

    @Option(
        help: ArgumentHelp(
            "Only rows with all these words; region:, type:, force:, network: look in one field, in: in a group of councils.",
            valueName: "words"))
    var filter = ""

    @Option(
        parsing: .unconditional, help: ArgumentHelp("Order by this column; with a minus in front downwards.", valueName: "column")
    )
    var sort: String?

    @Option(
        help: ArgumentHelp(
            "Only councils of this group, or of groups put together, and what belongs to them: see 'concord groups'.",
            valueName: "group"))
    var group: String?

    func write(_ directory: Directory, withEnded: Bool = false) throws {
        TextWidth.useUnicode()
        let library = try world.library()
        let rows = try rows(directory, withEnded: withEnded, library)
        try output.write(DirectorySheet(strings: world.strings, isForPrograms: output.isForPrograms).sheet(directory, rows))
    }

    /// The rows that are asked for, in the order that is asked for.
    func rows(_ directory: Directory, withEnded: Bool, _ library: Library) throws -> [DirectoryRow] {
        let named = try NamedGroups(library)
        let parsed = Filter(filter, groups: named.groups)
        if let error = parsed.groupError { throw named.complaint(error) }
        let fields = DirectoryColumn.allCases.map(\.rawValue)
        if let field = parsed.unknownFields(known: fields).first {
            throw Complaint(
                "there is no field '\(field.visible):'. Did you mean \(list(nearest(to: field, among: fields), else: fields))?")
        }
        var listing = Listing(directory, of: library)
        var rows = Array(
            listing.list(
                parsed, order: try order(directory), withEnded: withEnded, language: world.language, library: library))
        if rows.isEmpty, !filter.isEmpty {
            throw Complaint("nothing matches '\(filter.visible)'\(suggestion(library, directory)).")
        }
        guard let group else { return rows }
        let members = try named.members(of: group)
        rows = rows.filter { named.groups.has($0.id, in: members) }
        guard !rows.isEmpty else { throw Complaint("nothing of it is in '\(group.visible)'.") }
        return rows
    }

    private func suggestion(_ library: Library, _ directory: Directory) -> String {
        let names = library.rows(of: directory).map { world.strings.value($0.values[0]) }
        let near = nearest(to: filter, among: names)
        return near.isEmpty ? "" : ". Did you mean \(list(near, else: []))?"
    }

    private func order(_ directory: Directory) throws -> Order? {
        guard let sort else { return nil }
        let isDescending = sort.hasPrefix("-")
        let name = isDescending ? String(sort.dropFirst()) : sort
        guard let column = directory.columns.firstIndex(where: { $0.rawValue == name }) else {
            let names = directory.columns.map(\.rawValue)
            throw Complaint("there is no column '\(name.visible)'. Columns are \(list(names, else: [])).")
        }
        return Order(column: column, isDescending: isDescending)
    }
}

/// A list of the network as a sheet.
struct DirectorySheet {
    let strings: Strings
    let isForPrograms: Bool

    func sheet(_ directory: Directory, _ rows: some Sequence<DirectoryRow>, notes: [String] = []) -> Sheet {
        let key = SheetColumn("id", key: "id")
        let columns = directory.columns.map { SheetColumn(strings.column($0), key: $0.rawValue, isNumeric: $0.isNumeric) }
        let texts = rows.map { row in
            row.values.map { isForPrograms ? plain($0) : strings.value($0) } + [row.id.description]
        }
        return Sheet(columns: columns + [key], rows: texts, notes: notes)
    }

    /// A value for programs: plain numbers, nothing for unknown.
    private func plain(_ value: Value) -> String {
        switch value {
        case .number(let number): String(number)
        case .day(let day): day.iso
        case .unknown: ""
        case .ties(let kinds): kinds.map(\.rawValue).joined(separator: ";")
        case .name, .text, .flag: strings.value(value)
        }
    }
}

/// Names in a sentence: "a, b or c".
func list(_ names: [String], else others: [String]) -> String {
    let shown = names.isEmpty ? others : names
    guard shown.count > 1, let last = shown.last else { return shown.first ?? "" }
    return shown.dropLast().joined(separator: ", ") + " or " + last
}

struct CouncilsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "councils", abstract: "Print the councils.")
    @OptionGroup var options: DirectoryOptions
    @Flag(help: "Include councils that have ended.") var ended = false
    @Flag(help: "As a map of the United Kingdom, as wide as the terminal.") var map = false
    @Option(help: ArgumentHelp("What the map tells councils apart by: region, network or rate.", valueName: "colouring"))
    var by: MapColouring?

    func validate() throws {
        guard map || by == nil else { throw ValidationError("--by belongs to --map.") }
        guard !map || options.output.format == .table else { throw ValidationError("A map is text: leave out --format.") }
    }

    func run() throws {
        guard map else { return try options.write(.councils, withEnded: ended) }
        TextWidth.useUnicode()
        let library = try options.world.library()
        let rows = try options.rows(.councils, withEnded: ended, library)
        let picture = MapPicture(library, by: by ?? .region, of: rows.map(\.id), options.world.strings)
        try Output.write(picture.lines(width: Terminal.width).joined(separator: "\n") + "\n")
    }
}

struct BodiesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "bodies", abstract: "Print the bodies of the network.")
    @OptionGroup var options: DirectoryOptions
    func run() throws { try options.write(.bodies) }
}

struct PeopleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people", abstract: "Print people with their roles and the year of them.")
    @OptionGroup var options: DirectoryOptions
    func run() throws { try options.write(.people) }
}

struct CitiesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cities", abstract: "Print the member cities of the Strong Cities Network.")
    @OptionGroup var options: DirectoryOptions
    func run() throws { try options.write(.cities) }
}

struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes", abstract: "Print the themes with the strands that they bear on.")
    @OptionGroup var options: DirectoryOptions
    func run() throws { try options.write(.themes) }
}

struct PracticesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "practices", abstract: "Print the practices with their owners; with --for, ranked for an area.",
        discussion: """
            As in: concord practices --for Leicester --theme hate-crime

            With --for they are ranked by the points that stand beside each: theme, place (near or alike), status, confidence and age.
            """)
    @OptionGroup var options: DirectoryOptions
    @Option(name: .customLong("for"), help: ArgumentHelp("Rank them for this council or force.", valueName: "area"))
    var area: String?
    @Option(help: ArgumentHelp("With --for: only what bears on this theme; may be given several times.", valueName: "theme"))
    var theme: [String] = []
    @Option(help: ArgumentHelp("With --for: only what bears on this strand; may be given several times.", valueName: "strand"))
    var strand: [String] = []

    func validate() throws {
        guard area != nil || (theme.isEmpty && strand.isEmpty) else {
            throw ValidationError("--theme and --strand belong to --for.")
        }
        guard area == nil || (options.filter.isEmpty && options.sort == nil) else {
            throw ValidationError("--filter and --sort belong to the plain list: with --for the points give the order.")
        }
    }

    func run() throws {
        guard let area else { return try options.write(.practices) }
        TextWidth.useUnicode()
        let library = try options.world.library()
        var query = PracticeQuery(area: try Named.area(area, library), today: options.world.moment().day)
        query.themes = try theme.map { try Named.theme($0, library) }
        query.strands = try strand.map { try Named.strand($0, library) }
        let ranked = library.ranked(query)
        guard !ranked.isEmpty else { throw Complaint("no practice bears on what is asked.") }
        let sheet = PracticeSheet(ranked, library, options.world.strings)
        try options.output.write(options.output.isForPrograms ? sheet.forPrograms : sheet.forReaders)
    }
}
