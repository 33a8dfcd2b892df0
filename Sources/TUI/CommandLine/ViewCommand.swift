import ArgumentParser
import Core
import Glibc

/// Opens a saved view, or prints it.
struct ViewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "view", abstract: "Open a saved or copied view of the figures, or print it with --format.",
        discussion: """
            A view is a line of text: Y in the dashboard copies one, W saves it under a name. Without a name the saved ones are listed; \
            they are files in ~/.config/concord/views. In a terminal the dashboard opens on the view; with --format, or where there is no \
            terminal, it is printed.
            """)

    @OptionGroup var world: WorldOptions
    @Argument(help: "The name of a saved view, or the line of a copied one.") var view: String?
    @Option(help: ArgumentHelp("Print it as table, csv, json or md.", valueName: "format")) var format: SheetFormat?

    func run() throws {
        TextWidth.useUnicode()
        let library = try world.library()
        guard let view else { return try list() }
        let line = try line(view)
        guard format == nil, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            return try print(line, library)
        }
        try Dashboard.open(world.world, view: line)
    }

    private func list() throws {
        let views = Folders.savedViews()
        guard !views.isEmpty else {
            throw Complaint(
                "no view is saved yet. In the trends panel of the dashboard W saves one; they go to \(Folders.viewsPath).")
        }
        let sheet = Sheet(
            columns: [SheetColumn("name", key: "name"), SheetColumn("view", key: "view")], rows: views.map { [$0.name, $0.line] })
        try Output.write(sheet.text(as: format ?? .table, width: TextWidth.of))
    }

    private func line(_ view: String) throws -> String {
        if view.hasPrefix("trends ") { return view }
        let views = Folders.savedViews()
        if let saved = views.first(where: { $0.name == view }) { return saved.line }
        let names = views.map(\.name)
        let near = nearest(to: view, among: names)
        throw Complaint(
            "there is no view '\(view.visible)' in \(Folders.viewsPath)"
                + (names.isEmpty ? "." : ". Did you mean \(TUI.list(near, else: names))?"))
    }

    private func print(_ line: String, _ library: Library) throws {
        var state = AppState(
            library: library, language: world.language, size: Size(width: 120, height: 40), now: world.clockNow())
        state.peerGroups = try GroupFile.read().groups
        state.show(line)
        if let notice = state.notice { throw Complaint(notice) }
        let form = format ?? .table
        try Output.write(
            state.shownSheet(forPrograms: form == .csv || form == .json).text(as: form, width: TextWidth.of))
    }
}
