import ArgumentParser
import Core

/// Prints where the bundled figures come from.
struct SourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources", abstract: "Print publisher, licence, attribution and date of all that is bundled.")

    @OptionGroup var world: WorldOptions
    @OptionGroup var output: PrintOptions

    func run() throws {
        TextWidth.useUnicode()
        try output.write(SourcesText.sheet(try world.library(), world.strings))
    }
}

/// Prints all that is known of one entry.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print all that is known of an entry, with its sources.",
        discussion: "An entry is named as in council:LCE, area:E23000021, body:scn or session:conference-2018/leaders.")

    @OptionGroup var world: WorldOptions
    @OptionGroup var output: PrintOptions
    @Argument(help: "The entry.") var entry: String

    func run() throws {
        TextWidth.useUnicode()
        let library = try world.library()
        guard let id = EntryID(entry), let dossier = library.dossier(of: id, today: world.moment().day) else {
            let ids = Directory.allCases.flatMap { library.rows(of: $0) }.map(\.id.description)
            // A name rather than an id: the entries that bear it come first.
            let key = Folded(entry)
            let named = ids.filter { id in EntryID(id).flatMap(library.shortName).map { Folded($0.english) == key } ?? false }
            let near = named + nearest(to: entry, among: ids).filter { !named.contains($0) }
            throw Complaint(
                "there is no entry '\(entry.visible)'"
                    + (near.isEmpty ? ". 'concord councils' prints the ids." : ". Did you mean \(list(near, else: []))?"))
        }
        let strings = world.strings
        let columns = [
            SheetColumn(strings.origin.section, key: "section"), SheetColumn(strings.origin.property, key: "property"),
            SheetColumn(strings.origin.value, key: "value"),
            SheetColumn(strings.label(.note), key: "remark"),
        ]
        let rows = dossier.sections.flatMap { section in
            section.facts.map { fact in
                let (text, remark) = strings.fact(fact, library: library)
                return [strings.section(section.heading), strings.factLabel(fact), text, remark]
            }
        }
        try output.write(Sheet(columns: columns, rows: rows, notes: [dossier.name.text(in: strings.language)]))
    }
}

/// Prints the keys: the source of KEYS.md.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "keys", abstract: "Print the keys of the dashboard.")

    @OptionGroup var world: WorldOptions
    @OptionGroup var output: PrintOptions

    func run() throws {
        TextWidth.useUnicode()
        try output.write(KeysText.sheet(world.strings))
    }
}

/// Prints a frame of the dashboard.
struct FrameCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "frame", abstract: "Print the frame that the dashboard shows after some keys, as text.")

    @OptionGroup var world: WorldOptions
    @Option(help: ArgumentHelp("Width and height.", valueName: "WxH")) var size = "120x40"
    @Option(help: ArgumentHelp("Keys, as in '/leic<Enter>', '<Down><Tab>' or '<C-l>'.", valueName: "keys")) var keys = ""

    func run() throws {
        TextWidth.useUnicode()
        let sides = size.split(separator: "x", omittingEmptySubsequences: false).compactMap { Int($0) }
        guard sides.count == 2, sides.allSatisfy({ (1...1000).contains($0) }) else {
            throw ValidationError("'\(size.visible)' is no size. Write it as in 120x40.")
        }
        let script: [Key]
        do throws(KeyNotationError) {
            script = try Key.parse(keys)
        } catch {
            throw ValidationError(
                "There is no key '\(error.name.visible)'. Keys are letters and names as in <Enter>, <Esc>, <Down>, <F2>, <C-l>.")
        }
        var state = AppState(
            library: try world.library(), language: world.language, size: Size(width: sides[0], height: sides[1]),
            now: world.clockNow())
        state.peerGroups = try GroupFile.read().groups
        for key in script { _ = App.update(&state, .key(key)) }
        _ = App.update(&state, .rested)
        try Output.write(AppView.draw(state).lines.joined(separator: "\n") + "\n")
    }
}
