import ArgumentParser
import Core
import Glibc

/// The program: a dashboard where there is a terminal, tables where there is none.
@main
struct Concord: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "concord",
        abstract: "Councils, hate-crime figures and agendas of a network of councils, in the terminal.",
        discussion: """
            Without a subcommand the dashboard opens. Every list and table of it is also printed by a subcommand, as text, CSV, \
            JSON or Markdown.
            """,
        version: "concord 0.1.0",
        subcommands: [
            CouncilsCommand.self, BodiesCommand.self, PeopleCommand.self, CitiesCommand.self, ThemesCommand.self,
            PracticesCommand.self, ShowCommand.self, TableCommand.self, AgendaCommand.self, SourcesCommand.self, KeysCommand.self,
            FrameCommand.self,
        ])

    @OptionGroup var world: WorldOptions

    func run() throws {
        let library = try Bundle.library()
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            try Output.write(Overview.text(library, world.strings))
            return
        }
        let terminal = Environment["TERM"] ?? ""
        guard let screen = NcursesScreen(theme: .standard, isColourWanted: world.isColourWanted) else {
            throw Complaint(
                "the terminal type '\(terminal.visible)' is unknown or cannot place its cursor. Set TERM to what your terminal is, "
                    + "for example TERM=xterm-256color. 'concord councils', 'concord table' and the other subcommands need no terminal.")
        }
        throw ExitCode(Int32(dashboard(library, consume screen, terminal)))
    }

    /// Runs the dashboard; the terminal is given back before this returns.
    private func dashboard(_ library: Library, _ screen: consuming NcursesScreen, _ terminal: String) -> Int {
        var screen = screen
        var state = AppState(
            library: library, language: world.language, size: screen.size, now: world.moment(), glyphs: .fitting(terminal: terminal))
        let isFrozen = world.now != nil
        let start = state.now
        return RunLoop.run(&state, on: &screen) { isFrozen ? start : Clock.now() }
    }
}

/// The library that comes with the program.
enum Bundle {
    static func library() throws -> Library {
        do throws(BundleError) {
            return try Library.bundled()
        } catch {
            throw Complaint("the bundled table \(error.table) cannot be read, line \(error.line): \(error.problem). Please report this.")
        }
    }
}
