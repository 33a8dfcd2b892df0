import Glibc
import Pseudoterminal
import Testing

/// A program without a terminal that can be killed. It runs in a folder of its own, where `out` and `err` take what it says.
final class Program {
    private let process: pid_t
    private var isOver = false

    /// - Parameter megabytes: the most memory that it can ask for; more ends it as an error of the program.
    init(_ arguments: [String], of path: String = Concord.path, in home: Home, megabytes: Int = 1000) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, home.path + "/out", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, home.path + "/err", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        let command = ["/bin/sh", "-c", "cd \"$0\" && ulimit -v \(megabytes * 1024) && exec \"$@\"", home.path, path] + arguments
        var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
        var surroundings = Concord.environment(home)
        surroundings["concord"] = Concord.path
        var settings: [UnsafeMutablePointer<CChar>?] = surroundings.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + settings { free(text) } }
        var started: pid_t = 0
        let code = posix_spawn(&started, command[0], &actions, nil, &words, &settings)
        process = started
        try #require(code == 0, "\(path) does not start: \(code)")
    }

    /// Kills it after so long, where it has not ended before.
    func kill(afterMicroseconds delay: Int) -> Ending {
        usleep(UInt32(clamping: delay))
        Glibc.kill(process, SIGKILL)
        return wait()
    }

    /// Waits for its end, but not for ever: what hangs is killed.
    func finish(within limit: Duration = .seconds(60)) -> Ending {
        let end = Clock.now + Clock.nanoseconds(limit)
        var status = siginfo_t()
        while Clock.now < end {
            status.si_signo = 0
            waitid(P_PID, id_t(process), &status, WEXITED | WNOHANG | WNOWAIT)
            if status.si_signo == SIGCHLD { break }
            poll(nil, 0, 2)
        }
        Glibc.kill(process, SIGKILL)
        return wait()
    }

    deinit {
        guard !isOver else { return }
        Glibc.kill(process, SIGKILL)
        _ = wait()
    }

    private func wait() -> Ending {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        isOver = true
        return Ending(waitStatus: status)
    }
}
