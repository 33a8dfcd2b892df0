/// How a program ended.
public enum Ending: Hashable, Sendable {
    /// By itself, with this code.
    case exited(Int32)
    /// Killed by the signal of this number.
    case killed(Int32)

    /// As `waitpid` tells it.
    public init(waitStatus status: Int32) {
        self = status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(status & 0x7F)
    }

    /// One number for both, as shells have it: 128 and the signal.
    public var code: Int32 {
        switch self {
        case .exited(let code): code
        case .killed(let signal): 128 + signal
        }
    }
}
