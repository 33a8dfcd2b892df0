import ArgumentParser
import Core
import Glibc

/// Writes figures, which is usual, or the network to a file.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write figures or the network to a file.",
        subcommands: [ExportFiguresCommand.self, ExportNetworkCommand.self], defaultSubcommand: ExportFiguresCommand.self)
}

/// Writes figures to a file.
struct ExportFiguresCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures",
        abstract:
            "Write figures to a file as CSV, JSON, Markdown or a spreadsheet; with --safe so that they can be shared (the default).",
        discussion: """
            As in: concord export --dataset forces --rows strand --columns area --to 2018/19 --safe --output forces.ods

            With --safe small counts are hidden, others with them where sums would give them away, and all others are rounded. A built-in \
            attacker then tries to recover what is hidden; nothing is written where it can. The store keeps which tables went out so, and later \
            ones must agree with them: no two can be subtracted from each other. What is known from other releases, other stores or \
            elsewhere is not attacked.
            """)

    @OptionGroup var world: WorldOptions
    @OptionGroup var options: TableOptions
    @Flag(help: "All of the dataset: a sheet for each strand or series, one long table as CSV or JSON.") var all = false
    @Option(help: ArgumentHelp("csv, json, md or ods (default: by the file's ending, else csv).", valueName: "format"))
    var format: ExportFormat?
    @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Where to; - is standard output.", valueName: "file"))
    var output = "-"
    @Flag(help: "Replace the file if there is one.") var force = false
    @Flag(help: "Hide small counts, round the others, and refuse what an attacker can recover.") var safe = false
    @Option(help: ArgumentHelp("Counts from 1 to below this are hidden: 3, 5 or 10 (default: 5).", valueName: "count"))
    var threshold: Int?
    @Option(name: .customLong("round"), help: ArgumentHelp("Round to multiples of 5 (default: 5).", valueName: "base")) var base:
        Int?
    @Flag(name: .customLong("no-round"), help: "Do not round; more has to be hidden.") var isNotRounded = false

    @Flag(help: "With --safe: take earlier safe exports of the dataset for never shared.") var anew = false

    func validate() throws {
        guard safe || !anew else { throw ValidationError("--anew belongs to --safe.") }
        guard safe || (threshold == nil && base == nil && !isNotRounded) else {
            throw ValidationError("--threshold, --round and --no-round belong to --safe.")
        }
        if let threshold, ![3, 5, 10].contains(threshold) { throw ValidationError("The threshold is 3, 5 or 10.") }
        if let base, base != 5 { throw ValidationError("Counts are rounded to 5, or not at all with --no-round.") }
        guard base == nil || !isNotRounded else { throw ValidationError("--round and --no-round contradict each other.") }
        if all, options.strand ?? options.series ?? options.area != nil || options.rows != nil {
            throw ValidationError("--all takes every strand, area and series: leave out --rows, --strand, --area and --series.")
        }
    }

    func run() throws {
        TextWidth.useUnicode()
        let library = try world.library()
        let format = try chosenFormat()
        if format == .ods, output == "-", isatty(STDOUT_FILENO) == 1 {
            throw Complaint("a spreadsheet is nothing for a terminal. Name a file with --output, or send it on with > or |.")
        }
        let rule = safe ? DisclosureRule(threshold: threshold ?? 5, base: isNotRounded ? nil : 5) : nil
        let views = all ? try options.allViews(library, onlyOneSeries: safe) : [try options.view(library)]
        let dataset = library.trends.datasets[try options.index(library)]
        let earlier = try safe ? told { (ledger) throws(StoreError) in try ledger.earlier(of: dataset.id) } : []
        let export: FigureExport
        do throws(SafetyRefusal) {
            export = try FigureExport(
                views, library, world.strings, rule: rule, isLong: all, earlier: anew ? [] : earlier.map(\.earlier))
        } catch {
            throw Complaint(world.strings.refusal(error, dataset))
        }
        guard !export.sheets.isEmpty, let bytes = export.bytes(as: format) else {
            throw Complaint(world.strings.refusal(.nothing, dataset))
        }
        // What cannot be written down is not let out; what cannot be let out is taken back.
        let written = try export.safe.map { safe in
            try told { (ledger) throws(StoreError) in
                try ledger.record(safe.record, forgetting: anew ? earlier.map(\.revision) : [])
            }
        }
        do { try write(bytes) } catch {
            if let written { try told { (ledger) throws(StoreError) in try ledger.takeBack(written) } }
            throw error
        }
        if let safe = export.safe {
            Output.warn(String(world.strings.safe.told(safe.protection.report, world.strings).dropLast()))
        }
    }

    /// Asks the ledger; what is wrong with the store becomes a sentence.
    private func told<Result>(_ body: (SafeLedger) throws(StoreError) -> Result) throws -> Result {
        do throws(StoreError) {
            return try body(SafeLedger(storePath: world.storePath))
        } catch {
            throw Complaint(world.strings.store(error))
        }
    }

    private func chosenFormat() throws -> ExportFormat {
        if let format { return format }
        guard output != "-", let dot = output.lastIndex(of: "."), !output[dot...].contains("/") else { return .csv }
        let ending = String(output[output.index(after: dot)...])
        guard let format = ExportFormat(rawValue: ending.lowercased()) else {
            throw ValidationError("'\(ending.visible)' is no format. Name one with --format: csv, json, md or ods.")
        }
        return format
    }

    private func write(_ bytes: [UInt8]) throws {
        if output == "-" {
            guard isatty(STDOUT_FILENO) != 1 else { return try Output.write(String(decoding: bytes, as: UTF8.self)) }
            guard Output.put(bytes, to: STDOUT_FILENO) else {
                throw Complaint("standard output cannot be written: \(String(cString: strerror(errno))).")
            }
            return
        }
        switch NewFile.write(bytes, to: output, replaces: force) {
        case .written: return
        case .exists: throw Complaint("there is a file \(output.visible) already. --force replaces it.")
        case .failed(let problem): throw Complaint(problem)
        }
    }
}

extension ExportFormat: ExpressibleByArgument {}

extension TableOptions {
    /// A view for each table of the dataset: areas, or strands, by period, for every member of the other axes. Two series tell of the same
    /// crimes, so that what is to be safe has one: the newest release's longest.
    func allViews(_ library: Library, onlyOneSeries: Bool) throws -> [TrendsView] {
        let data = library.trends.datasets[try index(library)]
        var first = self
        first.area = data.areas.first?.name.english
        first.rows = data.areas.count > 1 ? .area : .strand
        first.columns = .period
        let start = try first.view(library)
        var views = [start]
        for axis in start.slice.fixed {
            if axis == .series, onlyOneSeries {
                for index in views.indices { views[index].slice.at.series = data.defaultSeries() }
                continue
            }
            views = views.flatMap { view in
                (0..<data.count(of: axis)).map { member in
                    var other = view
                    other.slice.at[axis] = member
                    return other
                }
            }
        }
        return views
    }
}
