import ArgumentParser
import Core

/// Prints what has a date.
struct AgendaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agenda", abstract: "Print programmes, calendars, awareness days and dated events.",
        discussion: """
            Filters are words that must all occur, some of them in a field: room: track: theme: speaker: council: kind: language: \
            group:, as in --filter 'room:hall theme:cohesion' or --filter 'group:members'. A group, or groups put together, can also be \
            named with --group: what concerns a council of it is listed.
            """,
        subcommands: [ListCommand.self, NextCommand.self], defaultSubcommand: ListCommand.self)

    /// What of the agenda is meant.
    struct Options: ParsableArguments {
        @Option(help: ArgumentHelp("Only this programme or calendar, by its key.", valueName: "key")) var calendar: String?
        @Option(help: ArgumentHelp("Only items with all these words.", valueName: "words")) var filter = ""
        @Option(help: ArgumentHelp("Only what concerns a council of this group, or of groups put together.", valueName: "group"))
        var group: String?
        @Flag(help: "Only what is starred.") var starred = false
        @Option(help: ArgumentHelp("By which clock times are told.", valueName: "venue|local|utc")) var clock: ClockName = .venue

        /// What an item must have to be listed.
        func agendaFilter(_ library: Library) throws -> AgendaFilter {
            let named = try NamedGroups(library)
            var all = AgendaFilter(filter, groups: named.groups)
            if let error = all.groupError { throw named.complaint(error) }
            if let group { all.narrow(to: try named.members(of: group), named.groups) }
            return all
        }

        /// An event of the agenda by its key.
        func scope(_ library: Library) throws -> EntryID? {
            guard let calendar else { return nil }
            let id = EntryID(.event, calendar)
            guard library.name(of: id) != nil else {
                let keys = library.agenda.programmes.map(\.key) + library.agenda.events.map(\.key)
                throw Complaint("there is no calendar '\(calendar.visible)'. There are: \(keys.joined(separator: ", ")).")
            }
            return id
        }
    }

    struct ListCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "What lies between two days (the default).")

        @OptionGroup var world: WorldOptions
        @OptionGroup var asked: Options
        @Option(help: ArgumentHelp("First day (default: today).", valueName: "day")) var from: String?
        @Option(help: ArgumentHelp("Last day (default: a year on).", valueName: "day")) var to: String?
        @Flag(inversion: .prefixedNo, help: "Dated events that analysts set beside a series.") var events = true
        @Option(help: ArgumentHelp("table, csv, json, md, ics or programme.", valueName: "format")) var format: Format = .table

        enum Format: String, CaseIterable, ExpressibleByArgument { case table, csv, json, md, ics, programme }

        func run() throws {
            TextWidth.useUnicode()
            let library = try world.library()
            let first = try Self.day(from) ?? world.moment().day
            let last = try Self.day(to) ?? first + 365
            guard first <= last else {
                throw ValidationError("The first day, \(first.iso), comes after the last, \(last.iso).")
            }
            var query = AgendaQuery(days: first...last)
            query.withTriggers = events
            query.scope = try asked.scope(library)
            query.filter = try asked.agendaFilter(library)
            query.starred = asked.starred ? library.own.stars : nil
            query.clock = asked.clock.clock
            let slots = library.agenda.slots(query)
            guard !slots.isEmpty || (query.filter.isEmpty && !asked.starred) else {
                let words = [asked.filter, asked.group ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
                let what = asked.starred ? "what is starred" : "'\(words.visible)'"
                throw Complaint("nothing from \(first.iso) to \(last.iso) matches \(what).")
            }
            let export = AgendaExport(slots, library: library, own: library.own, strings: world.strings, clock: query.clock)
            guard let form = AgendaExportForm(rawValue: format.rawValue) else {
                return try Output.write(export.sheet.text(as: .table, width: TextWidth.of))
            }
            let bytes: [UInt8]
            do throws(ReadError) { bytes = try export.bytes(as: form, at: world.clockNow().instant) } catch {
                throw Complaint(world.strings.imports.readError(error))
            }
            // Nothing that a terminal could take for an order reaches it.
            try Output.write(String(decoding: bytes, as: UTF8.self))
        }

        static func day(_ text: String?) throws -> Day? {
            guard let text else { return nil }
            guard let day = Day(iso: text) else {
                throw ValidationError("'\(text.visible)' is no day. Write it as in 2026-11-24.")
            }
            return day
        }
    }

    struct NextCommand: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "next", abstract: "What is on now, and what comes next.")

        @OptionGroup var world: WorldOptions
        @OptionGroup var asked: Options
        @OptionGroup var output: PrintOptions

        func run() throws {
            TextWidth.useUnicode()
            let library = try world.library()
            let clock = asked.clock.clock
            var query = AgendaQuery(days: world.moment().day...world.moment().day)
            query.scope = try asked.scope(library)
            query.filter = try asked.agendaFilter(library)
            query.starred = asked.starred ? library.own.stars : nil
            query.clock = clock
            let moment = library.agenda.nowAndNext(world.clockNow(), among: query)
            let slots = moment.now + moment.next
            guard !slots.isEmpty else { throw Complaint("nothing of it is on now or within the next fourteen months.") }
            let export = AgendaExport(slots, library: library, own: library.own, strings: world.strings, clock: clock)
            try output.write(export.sheet)
        }
    }
}

/// A clock by its name on the command line.
enum ClockName: String, CaseIterable, ExpressibleByArgument {
    case venue, local, utc

    var clock: AgendaClock {
        switch self {
        case .venue: .venue
        case .local: .local(Clock.local())
        case .utc: .utc
        }
    }
}
