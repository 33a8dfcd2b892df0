import CPty
import Glibc

/// A program that runs on a terminal of ours: it reads what we send, and we see its screen.
///
/// Use it from one thread. The program is killed when this goes away.
public final class PseudoTerminal {
    /// The process.
    public let process: Int32
    /// The moment just before the program was executed, on ``Clock``.
    public let started: Int64
    /// What the program has drawn so far.
    public var screen: VirtualTerminal
    /// All bytes that came from the program.
    public private(set) var output: [UInt8] = []
    /// Nobody holds the other end any more.
    public private(set) var isClosed = false
    private var master: Int32
    private var status: Ending?
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)

    /// What arrived in one read.
    public struct Chunk: Sendable {
        /// When it had been read, on ``Clock``.
        public let moment: Int64
        /// The bytes.
        public let bytes: [UInt8]
    }

    /// Starts a program. It gets this environment and nothing else; `directory` nil is the current one.
    public init(
        _ path: String, _ arguments: [String] = [], environment: [String: String], directory: String? = nil,
        size: TerminalSize
    ) throws(StartFailure) {
        var (master, started) = (Int32(-1), timespec())
        let argv: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        let envp = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in argv + envp { free(text) } }
        let result = pty_spawn(path, argv, envp, directory, Int32(size.rows), Int32(size.columns), &master, &started)
        guard result > 0 else { throw StartFailure(path: path, number: -result) }
        process = result
        self.master = master
        self.started = Clock.nanoseconds(started)
        screen = VirtualTerminal(size)
    }

    deinit {
        if status == nil {
            kill(process, SIGKILL)
            while waitpid(process, nil, 0) < 0 && errno == EINTR {}
        }
        if master >= 0 { close(master) }
    }

    /// The modes of the line, as the program has set them.
    public var lineSettings: LineSettings {
        var settings = termios()
        tcgetattr(master, &settings)
        return LineSettings(settings)
    }

    /// Hands the line's keys on one by one and shows none of them, as before a program that sets nothing itself.
    public func makeLineRaw() {
        var settings = termios()
        tcgetattr(master, &settings)
        cfmakeraw(&settings)
        tcsetattr(master, TCSANOW, &settings)
    }

    /// Types this text.
    public func send(_ text: String) { send(Array(text.utf8)) }

    /// Sends these bytes, whether they are text or not.
    public func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                return
            }
        }
    }

    /// Presses and releases the left button on a cell counted from 0, in the report that the program asked for.
    public func click(at position: VirtualTerminal.Position) {
        let (column, row) = (position.column + 1, position.row + 1)
        if screen.modes.contains(1006) {
            send("\u{1B}[<0;\(column);\(row)M\u{1B}[<0;\(column);\(row)m")
        } else if let x = UInt8(exactly: column + 32), let y = UInt8(exactly: row + 32), max(x, y) < 0x80 {
            let place = String(decoding: [x, y], as: UTF8.self)
            send("\u{1B}[M \(place)\u{1B}[M#\(place)")
        }
    }

    /// Gives the terminal another size, of which the program is told.
    public func resize(to size: TerminalSize) {
        screen.resize(to: size)
        pty_resize(master, Int32(size.rows), Int32(size.columns))
    }

    /// Sends a signal to the program.
    public func signal(_ number: Int32) {
        if status == nil { kill(process, number) }
    }

    /// Takes the terminal away, as when its window is closed.
    public func hangUp() {
        close(master)
        master = -1
        isClosed = true
    }

    /// The next output, not yet on ``screen``; nil when none came in time or the other end is closed.
    public func receive(within limit: Duration) -> Chunk? {
        let deadline = Clock.now + Clock.nanoseconds(limit)
        while !isClosed {
            var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
            let left = max(0, deadline - Clock.now)
            let found = poll(&ready, 1, Int32(clamping: (left + 999_999) / 1_000_000))
            if found == 0 { return nil }
            if found < 0 { continue }
            let count = read(master, &buffer, buffer.count)
            let moment = Clock.now
            if count > 0 {
                output.append(contentsOf: buffer[..<count])
                return Chunk(moment: moment, bytes: Array(buffer[..<count]))
            }
            if count == 0 || errno != EINTR { isClosed = true }
        }
        return nil
    }

    /// Follows the output until the screen satisfies `condition`; false when it does not in time or the program is gone.
    public func wait(upTo limit: Duration = .seconds(20), until condition: (VirtualTerminal) -> Bool) -> Bool {
        let deadline = Clock.now + Clock.nanoseconds(limit)
        while !(screen.isAtRest && condition(screen)) {
            let left = deadline - Clock.now
            guard left > 0, let chunk = receive(within: .nanoseconds(left)) else { return condition(screen) }
            screen.feed(chunk.bytes)
        }
        return true
    }

    /// Follows the output until the program has ended; nil when it does not in time.
    public func waitForExit(upTo limit: Duration = .seconds(20)) -> Ending? {
        let deadline = Clock.now + Clock.nanoseconds(limit)
        while status == nil {
            if !isClosed, let chunk = receive(within: .milliseconds(20)) { screen.feed(chunk.bytes) }
            reap()
            if Clock.now > deadline { break }
            if isClosed && status == nil { poll(nil, 0, 1) }
        }
        while let chunk = receive(within: .zero) { screen.feed(chunk.bytes) }
        return status
    }

    private func reap() {
        var raw: Int32 = 0
        if waitpid(process, &raw, WNOHANG) == process { status = Ending(waitStatus: raw) }
    }
}
