import ArgumentParser
import Core
import Glibc

/// The program: a dashboard where there is a terminal, tables where there is none.
@main
struct Concord: ParsableCommand {
    /// The program with its version.
    static let release = "concord 0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "concord",
        abstract: "Councils, hate-crime figures and agendas of a network of councils, in the terminal.",
        discussion: """
            Without a subcommand the dashboard opens. Every list and table of it is also printed by a subcommand, as text, CSV, \
            JSON or Markdown.

            Exit codes: 0 it is done; 1 it cannot be done, a sentence on standard error says why; 64 the arguments are wrong; 128 and the \
            number of the signal where one ended the program. Ctrl-C in the dashboard is a key that quits, with 0.
            """,
        version: release,
        subcommands: [
            CouncilsCommand.self, BodiesCommand.self, PeopleCommand.self, CitiesCommand.self, ThemesCommand.self,
            PracticesCommand.self, LinksCommand.self, GroupsCommand.self, BriefCommand.self, ShowCommand.self, TableCommand.self,
            ExportCommand.self,
            CompareCommand.self,
            ExplainCommand.self,
            ChartCommand.self,
            SignalsCommand.self, ViewCommand.self, AgendaCommand.self, ImportCommand.self, AddCommand.self, UndoCommand.self,
            RevisionsCommand.self,
            PathCommand.self, AroundCommand.self, CommitmentsCommand.self, SourcesCommand.self, KeysCommand.self,
            FrameCommand.self,
        ])

    @OptionGroup var world: WorldOptions

    /// Without arguments the dashboard opens at once; reading arguments would cost a tenth of the time to the first frame.
    static func main() {
        do {
            guard CommandLine.arguments.count > 1 else { return try Dashboard.open(World()) }
            var command = try parseAsRoot()
            try command.run()
        } catch {
            leave(with: error)
        }
    }

    /// Ends the program with what an error says. Arguments that it quotes never reach a terminal as orders.
    private static func leave(with error: any Error) -> Never {
        let message = fullMessage(for: error)
        let code = exitCode(for: error)
        if message.isEmpty { exit(withError: error) }
        let isWritten = Output.put(message + "\n", to: code == .success ? STDOUT_FILENO : STDERR_FILENO)
        Glibc.exit(code == .success && !isWritten ? 1 : code.rawValue)
    }

    func run() throws { try Dashboard.open(world.world) }
}

/// The dashboard on the terminal, or an overview where there is none.
enum Dashboard {
    /// `view` is the line of a view to open on.
    static func open(_ world: World, view: String? = nil) throws {
        let bundled = try Bundle.library()
        // A store that cannot be used is told; the bundled figures are there all the same.
        var (library, unread, problem) = (bundled, Unread?.none, String?.none)
        do {
            (library, unread) = try Shelf.outline(
                bundled, path: world.storePath, asOf: world.asOf, strings: Strings.of(world.language))
        } catch {
            problem = "\(error)"
        }
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            if let problem { Output.warn(problem) }
            try Output.write(Overview.text(library, Strings.of(world.language)))
            return
        }
        let terminal = Environment["TERM"] ?? ""
        let mailbox = Mailbox()
        guard let screen = NcursesScreen(theme: .standard, isColourWanted: world.isColourWanted, mailbox: mailbox) else {
            throw Complaint(
                "the terminal type '\(terminal.visible)' is unknown or cannot place its cursor. Set TERM to what your terminal is, "
                    + "for example TERM=xterm-256color. 'concord councils', 'concord table' and the other subcommands need no terminal."
            )
        }
        let worker = Worker(mailbox: mailbox, storePath: world.storePath, bundled: bundled, asOf: world.asOf)
        let code = run(library, unread, world, view, consume screen, terminal, worker, problem)
        if code != 0 { throw ExitCode(Int32(code)) }
    }

    /// Runs until the person leaves; the terminal is given back before this returns.
    private static func run(
        _ library: Library, _ unread: Unread?, _ world: World, _ view: String?, _ screen: consuming NcursesScreen,
        _ terminal: String,
        _ worker: Worker, _ problem: String?
    ) -> Int {
        var screen = screen
        var state = AppState(
            library: library, language: world.language, size: screen.size, now: world.now ?? Clock.now(),
            glyphs: .fitting(terminal: terminal))
        state.savedViews = Folders.savedViews()
        do { state.peerGroups = try GroupFile.read().groups } catch { state.notice = "\(error)" }
        // Without anything that is starred nobody walks from room to room.
        if !state.own.stars.isEmpty || !library.agenda.programmes.isEmpty {
            let (walking, problems) = Folders.walking()
            state.walking = walking
            state.refreshClashes()
            if let problem = problems.first { state.notice = problem }
        }
        if let view { state.show(view) }
        if let problem { state.notice = problem }
        var unread = unread
        return RunLoop.run(&state, on: &screen, worker: worker) {
            defer { unread = nil }
            return unread?.read(worker.bundled.known(on: world.asOf), Strings.of(world.language)) ?? []
        } now: {
            world.now ?? Clock.now()
        }
    }
}

/// The library that comes with the program.
enum Bundle {
    static func library() throws -> Library {
        do throws(BundleError) {
            return try Library.bundled()
        } catch {
            throw Complaint(
                "the bundled table \(error.table) cannot be read, line \(error.line): \(error.problem). Please report this.")
        }
    }
}
