import Glibc

/// A folder for the time of a run: a home without settings, and something to look at for the peers.
final class Workspace {
    let path: String
    /// As many rows as Concord's longest list has.
    private static let rows = 471

    init() throws {
        var template = Array("/tmp/concord-bench-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure(description: "no folder under /tmp") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { _ = try? Command.run("/bin/rm", ["-rf", path], environment) }

    /// A step outside the measurements failed.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// All that a program is told of its surroundings.
    var environment: [String: String] {
        [
            "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": path, "XDG_CONFIG_HOME": path,
            "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin",
        ]
    }

    /// A git repository with as many commits as Concord has rows.
    func repository() throws -> String {
        var stream = ""
        for row in 1...Self.rows {
            let message = "Change \(row): \(row % 30 == 0 ? "birds" : "leaves") are counted once more\n"
            stream += "commit refs/heads/main\nmark :\(row)\n"
            stream += "committer Someone <someone@example.org> \(1_700_000_000 + row * 3600) +0000\n"
            stream += "data \(message.utf8.count)\n\(message)M 100644 inline count.txt\ndata <<END\n\(row)\nEND\n\n"
        }
        try write(stream, "stream")
        let command =
            "git init -q -b main repository && git -C repository fast-import --quiet <stream && git -C repository reset -q --hard"
        let made = try Command.run("/bin/sh", ["-c", "cd '\(path)' && \(command)"], environment)
        guard made.status == 0 else { throw Failure(description: "git could not make a repository for tig") }
        return "\(path)/repository"
    }

    /// The largest table among Concord's own; where there is none, one as long as Concord's list.
    func largestTable() throws -> String {
        let found = try Command.run("/bin/sh", ["-c", "ls -S \"$PWD\"/assets/*.csv 2>/dev/null | head -n 1"], environment)
        if let name = found.output.split(separator: "\n").first { return String(name) }
        let rows = (1...Self.rows).map { "E\(80_000_000 + $0),Place \($0 * 7919 % 1000),\($0 * 104_729 % 1_000_003)" }
        try write((["code,name,population"] + rows).joined(separator: "\n") + "\n", "table.csv")
        return "\(path)/table.csv"
    }

    private func write(_ text: String, _ name: String) throws {
        guard let file = fopen("\(path)/\(name)", "w") else { throw Failure(description: "cannot write \(name)") }
        defer { fclose(file) }
        guard fputs(text, file) >= 0 else { throw Failure(description: "cannot write \(name)") }
    }
}
