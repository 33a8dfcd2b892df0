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
        let library = try world.library()
        let first = try day(from) ?? world.moment().day
        let last = try day(to) ?? first + 365
        guard first <= last else { throw ValidationError("The first day, \(first.iso), comes after the last, \(last.iso).") }
        let words = Filter(filter)
        let strings = world.strings
        let items = library.agenda.items(on: first...last, withTriggers: events).filter {
            words.isEmpty || words.matches(Folded($0.name.english + "\n" + ($0.name.arabic ?? "") + "\n" + $0.place))
        }
        guard !items.isEmpty || filter.isEmpty else {
            throw Complaint("nothing from \(first.iso) to \(last.iso) matches '\(filter.visible)'.")
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
                        item.place, note(item, library, strings), item.id.description,
                    ]
                }))
    }

    /// What must be known of its days: that the time is not published, that claims conflict, that they are inferred.
    private func note(_ item: AgendaItem, _ library: Library, _ strings: Strings) -> String {
        var notes: [String] = []
        switch item.when {
        case .within: notes.append(strings.timeNotPublished)
        case .since: notes.append(strings.ongoing)
        case .days, .time: break
        }
        let event =
            library.agenda.event(item.id.key)
            ?? library.agenda.session(item.id.key).flatMap { library.agenda.event($0.event.key) }
        if let event, item.id.kind == .event || item.id.kind == .session {
            if event.confidence != .stated {
                notes.append(library.network.term(.confidence, event.confidence.rawValue).whole.text(in: strings.language))
            }
            if library.network.claims(about: event.id).contains(where: { $0.property == "start" && $0.isConflict }) {
                notes.append(strings.datesConflict)
            }
        }
        return notes.joined(separator: strings.comma)
    }

    private func day(_ text: String?) throws -> Day? {
        guard let text else { return nil }
        guard let day = Day(iso: text) else { throw ValidationError("'\(text.visible)' is no day. Write it as in 2026-11-24.") }
        return day
    }
}
