import ArgumentParser
import Core
import Glibc

/// Takes back the last import or addition, or one that is named.
struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back the last import or addition, or another revision, by a revision that undoes it."
    )

    @OptionGroup var world: WorldOptions
    @Argument(help: "A revision, by its first letters (default: the last import or addition).") var revision: String?

    func run() throws {
        TextWidth.useUnicode()
        let strings = world.strings
        let log: [LogEntry] = revision == nil ? [] : try world.withStore { store throws(StoreError) in try store.log() }
        let id = try revision.map { try RevisionsCommand.entry($0, log).revision.id }
        let undone: LogEntry? = try world.withStore { store throws(StoreError) in
            if let id { return try store.undo(id, at: Clock.utc(), author: Shelf.author) }
            return try store.undoLastImport(at: Clock.utc(), author: Shelf.author)
        }
        guard let undone else { throw Complaint(id == nil ? strings.imports.nothingToUndo : strings.imports.alreadyBack) }
        try Output.write(strings.imports.undone(RevisionsSheet.what(undone, strings)) + "\n")
    }
}

/// Prints the revisions of the store, the report of one, or what releases say otherwise than earlier ones.
struct RevisionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revisions", abstract: "Print what came in and what was taken back; what newer releases changed.",
        discussion: """
            With the id of a revision, or its first letters, the report of that import is printed again, in JSON as it was kept. With --changes the figures \
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
        let entry = try RevisionsCommand.entry(revision, log)
        let report: String? = try world.withStore { store throws(StoreError) in try store.report(of: entry.revision.id) }
        try Output.write(report ?? RevisionsSheet.what(entry, world.strings) + "\n")
    }

    /// The revision that begins so.
    static func entry(_ revision: String, _ log: [LogEntry]) throws -> LogEntry {
        let named = log.filter { $0.revision.id.text.hasPrefix(revision.lowercased()) }
        guard named.count <= 1 else {
            throw Complaint(
                "'\(revision.visible)' is the beginning of \(named.map { RevisionsSheet.short($0.revision.id) }.joined(separator: ", "))"
            )
        }
        guard let entry = named.first else {
            throw Complaint("there is no revision '\(revision.visible)'. 'concord revisions' names them.")
        }
        return entry
    }
}
