import Glibc
import Pseudoterminal
import Testing

/// The built program on a terminal, in a home of its own, on the morning of 24 November 2026.
struct Concord {
    /// The program, beside the test bundle.
    static let path = products + "/concord"
    /// The day that every run takes for today.
    static let today = "2026-11-24"

    let home: Home
    let terminal: PseudoTerminal

    /// Starts it. An entry of `environment` with the value nil takes a variable away.
    init(
        _ arguments: [String] = [], size: TerminalSize = TerminalSize(120, 40), environment: [String: String?] = [:]
    ) throws {
        home = try Home()
        terminal = try PseudoTerminal(
            Self.path, arguments + ["--now", Self.today], environment: Self.environment(home, environment), size: size)
    }

    /// What the terminal shows.
    var screen: VirtualTerminal { terminal.screen }

    /// Waits for all three panels.
    func start() throws {
        try #require(terminal.wait { $0.showsPanels }, "\(screen.text)")
    }

    /// All that a program is told of its surroundings.
    static func environment(_ home: Home, _ changes: [String: String?] = [:]) -> [String: String] {
        var result = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": home.path]
        for kind in ["CONFIG", "DATA", "STATE", "CACHE"] { result["XDG_\(kind)_HOME"] = "\(home.path)/\(kind)" }
        for (name, value) in changes { result[name] = value }
        return result
    }
}

extension VirtualTerminal {
    /// The first line and the titles of all three panels are there.
    var showsPanels: Bool { ["CONCORD", "COUNCILS", "TRENDS", "AGENDA"].allSatisfy(shows) }

    /// The picture is this one, as ``frame(_:keys:)`` has it.
    func matches(_ frame: String) -> Bool { text == frame }
}

/// The folder of the test bundle, which is where the package's programs are built.
let products: String = {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    return String(decoding: path.prefix(path.lastIndex(of: UInt8(ascii: "/")) ?? 0), as: UTF8.self)
}()
