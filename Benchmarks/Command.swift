import Glibc
import Pseudoterminal

/// A program without a terminal, run to its end.
struct Command {
    /// From before its start until it had ended and all its output was read.
    let milliseconds: Double
    /// What it printed.
    let output: String
    /// Its exit code, 128 and the signal where one killed it.
    let status: Int32

    /// Runs a program with this environment; what it says on standard error is not kept.
    static func run(_ path: String, _ arguments: [String], _ environment: [String: String]) throws -> Command {
        var pipes: [Int32] = [0, 0]
        guard pipe(&pipes) == 0 else { throw StartFailure(path: path, number: errno) }
        defer { close(pipes[0]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, pipes[1], 1)
        posix_spawn_file_actions_addclose(&actions, pipes[0])
        posix_spawn_file_actions_addclose(&actions, pipes[1])
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        let argv: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        let envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in argv + envp { free(text) } }

        let start = Clock.now
        var process: pid_t = 0
        let failure = posix_spawn(&process, path, &actions, nil, argv, envp)
        close(pipes[1])
        guard failure == 0 else { throw StartFailure(path: path, number: failure) }
        var bytes: [UInt8] = [], buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = read(pipes[0], &buffer, buffer.count), count > 0 || (count < 0 && errno == EINTR) {
            bytes += buffer[..<max(0, count)]
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 && errno == EINTR {}
        let end = Clock.now
        return Command(
            milliseconds: Double(end - start) / 1e6, output: String(decoding: bytes, as: UTF8.self),
            status: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F)
    }
}
