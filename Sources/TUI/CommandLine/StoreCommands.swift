import ArgumentParser
import Core
import Glibc

/// Takes back the last import.
struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back the last import, by a revision that undoes it.")

    @OptionGroup var world: WorldOptions

    func run() throws {
        TextWidth.useUnicode()
        let strings = world.strings
        let undone: LogEntry? = try world.withStore { store throws(StoreError) in
            try store.undoLastImport(at: Clock.utc(), author: Shelf.author)
        }
        guard let undone else { throw Complaint(strings.imports.nothingToUndo) }
        try Output.write(strings.imports.undone(RevisionsSheet.what(undone)) + "\n")
    }
}

/// Prints the revisions of the store, the report of one, or what releases say otherwise than earlier ones.
struct RevisionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revisions", abstract: "Print what came in and what was taken back; what newer releases changed.",
        discussion: """
            With the id of a revision, or its first letters, the report of that import is printed again. With --changes the figures \
            that a newer release of a dataset gives otherwise than an earlier one; a trend whose sign turned is marked.
            """)

    @OptionGroup var world: WorldOptions
    @OptionGroup var output: PrintOptions
    @Argument(help: "A revision, to see its report.") var revision: String?
    @Flag(help: "What newer releases changed, in all datasets or one.") var changes = false
    @Option(help: ArgumentHelp("Only this dataset.", valueName: "id")) var dataset: String?

    func run() throws {
        TextWidth.useUnicode()
        if changes { return try output.write(try RevisionsSheet.restated(try world.library(), dataset, world.strings)) }
        let log: [LogEntry] = try world.withStore { store throws(StoreError) in try store.log() }
        guard let revision else { return try output.write(RevisionsSheet.log(log, world.strings)) }
        guard let entry = log.first(where: { $0.revision.id.text.hasPrefix(revision.lowercased()) }) else {
            throw Complaint("there is no revision '\(revision.visible)'. 'concord revisions' names them.")
        }
        let report: String? = try world.withStore { store throws(StoreError) in try store.report(of: entry.revision.id) }
        try Output.write(report ?? RevisionsSheet.what(entry) + "\n")
    }
}

/// The revisions and restatements as tables.
enum RevisionsSheet {
    static func log(_ log: [LogEntry], _ strings: Strings) -> Sheet {
        let words = strings.imports
        let rows = log.map { entry in
            [
                String(entry.revision.id.text.prefix(8)), strings.moment(entry.revision.at), entry.revision.author, what(entry),
                entry.isInForce ? words.inForce : words.takenBack,
            ]
        }
        let origin = strings.origin
        return Sheet(
            columns: [
                SheetColumn("id", key: "id"), SheetColumn(origin.date, key: "at"), SheetColumn(origin.register, key: "author"),
                SheetColumn(origin.contents, key: "what"), SheetColumn(origin.value, key: "state"),
            ], rows: rows)
    }

    /// The files of a revision and the datasets that they went to.
    static func what(_ entry: LogEntry) -> String {
        if let undone = entry.revision.undoes { return "undo " + undone.text.prefix(8) }
        let files = uniqued(entry.vintages.map(\.origin.name))
        let datasets = uniqued(entry.vintages.map(\.dataset))
        if files.isEmpty { return "\(entry.personalCount) × codes and names" }
        let named = datasets.count > 3 ? Array(datasets.prefix(2)) + ["… (\(datasets.count))"] : datasets
        return files.joined(separator: ", ") + " → " + named.joined(separator: ", ")
    }

    /// What each release says otherwise than the one of its coverage before it.
    static func restated(_ library: Library, _ dataset: String?, _ strings: Strings) throws -> Sheet {
        let origin = strings.origin
        var rows: [[String]] = []
        if let dataset { _ = try Named.dataset(dataset, library) }
        for data in library.trends.datasets where dataset == nil || data.id == dataset {
            for one in data.restatements() {
                let figure = [
                    data.areas.count > 1 ? strings.area(data.areas[one.new.area]) : "", strings.category(data, one.new),
                ]
                .filter { !$0.isEmpty }.joined(separator: strings.comma)
                rows.append([
                    data.id, figure, data.periods[one.new.period].label, data.series[one.old.series].key,
                    one.oldCount.map(String.init) ?? "", data.series[one.new.series].key, one.newCount.map(String.init) ?? "",
                    one.oldChange.map(strings.signedPercent) ?? "", one.newChange.map(strings.signedPercent) ?? "",
                    one.isTurned ? "≠" : "",
                ])
            }
        }
        return Sheet(
            columns: [
                SheetColumn(strings.axis(.series), key: "dataset"), SheetColumn(strings.axis(.category), key: "figure"),
                SheetColumn(strings.axis(.period), key: "period"), SheetColumn(origin.release + " 1", key: "from"),
                SheetColumn(origin.value, key: "old", isNumeric: true), SheetColumn(origin.release + " 2", key: "to"),
                SheetColumn(origin.value, key: "new", isNumeric: true),
                SheetColumn(strings.calculation(.change) + " 1", key: "old_change", isNumeric: true),
                SheetColumn(strings.calculation(.change) + " 2", key: "new_change", isNumeric: true),
                SheetColumn("≠", key: "turned"),
            ], rows: rows)
    }
}
