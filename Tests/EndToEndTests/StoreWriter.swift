import Glibc
import Pseudoterminal
import Testing

/// A program of the tests that writes into a store, and can be killed.
final class StoreWriter {
    private let process: pid_t
    private let output: Int32
    private var isOver = false

    /// Starts it in one of its modes.
    init(_ mode: String, _ store: String) throws {
        var ends: [Int32] = [0, 0]
        try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let path = products + "/StoreWriter"
        var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(path), strdup(mode), strdup(store), nil]
        defer { for argument in arguments { free(argument) } }
        var started: pid_t = 0
        let code = posix_spawn(&started, path, &actions, nil, &arguments, environ)
        close(ends[1])
        process = started
        output = ends[0]
        try #require(code == 0, "\(path) does not start: \(code)")
    }

    /// Waits until it has said so many lines, then for so long, at most, that it says another one.
    func wait(lines: Int, thenMicroseconds: Int) -> [String] {
        var bytes: [UInt8] = []
        while bytes.count(where: { $0 == UInt8(ascii: "\n") }) < lines, let more = read() { bytes += more }
        let end = Clock.now + Int64(thenMicroseconds) * 1000
        var ready = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
        while Clock.now < end, poll(&ready, 1, 0) == 0 {}
        return text(bytes)
    }

    /// Kills it without a warning and gives the rest of what it said.
    func kill() -> [String] {
        Glibc.kill(process, SIGKILL)
        return finish().lines
    }

    /// All that it says until it ends, and its exit code; −1 when it was killed.
    func finish() -> (lines: [String], code: Int) {
        var bytes: [UInt8] = []
        while let more = read() { bytes += more }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        isOver = true
        return (text(bytes), status & 0x7F == 0 ? Int(status >> 8 & 0xFF) : -1)
    }

    deinit {
        if !isOver { _ = kill() }
        close(output)
    }

    private func read() -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = Glibc.read(output, &buffer, buffer.count)
        return count > 0 ? Array(buffer[..<count]) : nil
    }

    private func text(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
