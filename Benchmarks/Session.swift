import Glibc
import Pseudoterminal

/// One run of a program on the terminal.
struct Session {
    let subject: Subject
    let terminal: PseudoTerminal

    init(_ subject: Subject) throws {
        self.subject = subject
        terminal = try PseudoTerminal(
            subject.path, subject.arguments, environment: subject.environment, directory: subject.directory, size: Subject.size)
    }

    /// Output that came without a pause.
    struct Burst {
        /// When its first byte came.
        let first: Int64
        /// When the last of what changed the picture came: some programs paint again what is there already.
        let last: Int64
        let bytes: Int

        /// From a moment to the last byte.
        func milliseconds(since start: Int64) -> Double { Double(last - start) / 1e6 }
    }

    /// The next burst, ended by `quiet` of silence; nil when nothing comes within `limit`.
    ///
    /// What came is put on the screen only after it, so that drawing there delays nothing.
    func burst(quiet: Duration, limit: Duration) -> Burst? {
        guard let first = terminal.receive(within: limit) else { return nil }
        var chunks = [first]
        while let next = terminal.receive(within: quiet) { chunks.append(next) }
        var last: Int64?
        for chunk in chunks {
            let before = (terminal.screen.cells, terminal.screen.cursor)
            terminal.screen.feed(chunk.bytes)
            if before != (terminal.screen.cells, terminal.screen.cursor) { last = chunk.moment }
        }
        let bytes = chunks.reduce(0) { $0 + $1.bytes.count }
        return Burst(first: first.moment, last: last ?? chunks[chunks.count - 1].moment, bytes: bytes)
    }

    /// Presses keys and measures the answer; nil when there is none.
    func press(_ keys: String) -> (milliseconds: Double, bytes: Int)? {
        let start = Clock.now
        terminal.send(keys)
        guard let burst = burst(quiet: subject.quiet, limit: .milliseconds(500)) else { return nil }
        return (burst.milliseconds(since: start), burst.bytes)
    }

    /// Takes what still comes until nothing has come for so long.
    func settle(_ quiet: Duration = .milliseconds(150)) {
        while burst(quiet: quiet, limit: quiet) != nil {}
    }

    /// Presses keys that are not measured.
    func pressAside(_ keys: String) {
        if keys.isEmpty { return }
        terminal.send(keys)
        settle()
    }
}
