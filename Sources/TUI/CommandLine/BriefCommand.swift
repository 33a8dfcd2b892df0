import ArgumentParser
import Core

/// Prints a briefing on a council or a police force area.
struct BriefCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: "Print a briefing on a council or a police force area, one or two pages.",
        discussion: """
            As in: concord brief --area LCE --format html > leicester.html

            Figures with change and interval, what must be known before they are used, position among similar areas, what stands out, \
            practices, people, commitments, coming events, sources. The same store and the same --now give the same bytes.
            """)

    @OptionGroup var world: WorldOptions
    @Option(help: ArgumentHelp("The council or force, by code, id or name.", valueName: "area")) var area: String
    @Option(help: ArgumentHelp("md, html or json.", valueName: "format")) var format = BriefingForm.md

    func run() throws {
        TextWidth.useUnicode()
        let library = try world.library()
        let id = try Named.area(area, library)
        let groups = try GroupFile.read().groups
        guard let briefing = library.briefing(on: id, day: world.moment().day, groups: groups) else {
            throw Complaint("'\(area.visible)' is no council or police force area.")
        }
        let bytes = briefing.bytes(as: format, library, world.strings)
        try Output.write(String(decoding: bytes, as: UTF8.self))
    }
}

extension BriefingForm: ExpressibleByArgument {}

extension Named {
    /// A council or a police force area by its code, its id or its name; else a sentence with the nearest names.
    static func area(_ text: String, _ library: Library) throws -> EntryID {
        if let id = EntryID(text), id.kind == .council || id.kind == .force, library.name(of: id) != nil { return id }
        if let council = library.network.council(text) ?? library.network.council(text.uppercased()) { return council.id }
        if let force = library.network.force(text) ?? library.network.force(text.uppercased()) { return force.id }
        func told(_ ids: [EntryID]) -> [String] {
            ids.map { $0.description + " (" + (library.name(of: $0)?.english ?? "") + ")" }
        }
        switch AreaIndex(network: library.network).match(text) {
        case .matched(let id, _): return id
        case .ambiguous(let ids): throw Complaint("'\(text.visible)' names several: \(list(told(ids), else: [])). Which?")
        case .wider: throw Complaint("'\(text.visible)' is wider than a council or a police force area.")
        case .unknown(let near):
            let hint = near.isEmpty ? "'concord councils' prints all." : "Did you mean \(list(told(near.map(\.id)), else: []))?"
            throw Complaint("there is no council or police force area '\(text.visible)'. \(hint)")
        }
    }

    /// A theme by its key or one of its names.
    static func theme(_ text: String, _ library: Library) throws -> EntryID {
        let themes = library.network.themes
        return themes[
            try index(of: text, in: themes.map { [$0.key, $0.name.english, $0.name.arabic ?? $0.key] }, "theme")
        ].id
    }

    /// A monitored strand by its key or the name that the national figures give it.
    static func strand(_ text: String, _ library: Library) throws -> String {
        let strands = uniqued(library.network.themes.flatMap(\.strands))
        let names = strands.map { strand in
            let name = library.strandNames([strand])
            return [strand, name.english, name.text(in: .arabic)]
        }
        return strands[try index(of: text, in: names, "strand")]
    }
}
