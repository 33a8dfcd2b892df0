import ArgumentParser
import Core

/// Prints what has a date.
struct AgendaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agenda", abstract: "Print events, sessions, awareness days and dated events.")

    @OptionGroup var world: WorldOptions
    @OptionGroup var output: PrintOptions
    @Option(help: ArgumentHelp("First day (default: today).", valueName: "day")) var from: String?
    @Option(help: ArgumentHelp("Last day (default: a year on).", valueName: "day")) var to: String?
    @Option(help: ArgumentHelp("Only items with all these words.", valueName: "words")) var filter = ""
    @Flag(inversion: .prefixedNo, help: "Dated events that analysts set beside a series.") var events = true

    func run() throws {
        TextWidth.useUnicode()
        let library = try Bundle.library()
        let first = try day(from) ?? world.moment().day
        let last = try day(to) ?? first + 365
        guard first <= last else { throw ValidationError("The first day, \(first.iso), comes after the last, \(last.iso).") }
        let words = Filter(filter)
        let strings = world.strings
        let items = library.agenda.items(on: first...last, withTriggers: events).filter {
            words.isEmpty || words.matches(Folded($0.name.english + "\n" + ($0.name.arabic ?? "") + "\n" + $0.place))
        }
        let columns = [
            SheetColumn(strings.label(.start), key: "first"), SheetColumn(strings.label(.end), key: "last"),
            SheetColumn(strings.column(.name), key: "name"), SheetColumn(strings.column(.kind), key: "kind"),
            SheetColumn(strings.label(.place), key: "place"), SheetColumn(strings.label(.note), key: "note"),
            SheetColumn("id", key: "id"),
        ]
        try output.write(
            Sheet(
                columns: columns,
                rows: items.map { item in
                    [
                        item.when.first.iso, item.when.last?.iso ?? "", item.name.text(in: strings.language),
                        strings.kind(item.id.kind),
                        item.place, note(item.when, strings), item.id.description,
                    ]
                }))
    }

    private func note(_ when: When, _ strings: Strings) -> String {
        switch when {
        case .within: strings.timeNotPublished
        case .since: strings.ongoing
        case .days: ""
        }
    }

    private func day(_ text: String?) throws -> Day? {
        guard let text else { return nil }
        guard let day = Day(iso: text) else { throw ValidationError("'\(text.visible)' is no day. Write it as in 2026-11-24.") }
        return day
    }
}
