import Pseudoterminal
import Testing

/// A finished shell command on a terminal: for what redirections do.
///
/// `$concord` in it is the built program; it runs in a home of its own, where `out` and `err` are the files to redirect to.
struct ShellCommand {
    /// How the shell ended.
    let status: Ending
    /// All that reached the terminal.
    let screen: VirtualTerminal
    /// The bytes that reached the terminal.
    let output: [UInt8]
    /// What is in the file `out`.
    let out: String
    /// What is in the file `err`.
    let err: String

    init(_ command: String, environment: [String: String?] = [:]) throws {
        let home = try Home()
        var surroundings = Concord.environment(home, environment)
        surroundings["concord"] = Concord.path
        let terminal = try PseudoTerminal(
            "/bin/sh", ["-c", command], environment: surroundings, directory: home.path, size: TerminalSize(120, 40))
        let ended = terminal.waitForExit()
        status = try #require(ended, "still running: \(command)\n\(terminal.screen.text)")
        screen = terminal.screen
        output = terminal.output
        out = home.read("out") ?? ""
        err = home.read("err") ?? ""
    }
}
