import Glibc

/// The modes of a terminal line, as `stty` shows them: what a program must leave as it was.
public struct LineSettings: Hashable, Sendable {
    private let flags: [UInt32]
    private let characters: [UInt8]

    init(_ settings: termios) {
        flags = [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
        characters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
    }

    /// Keys come line by line, not one by one.
    public var isCanonical: Bool { flags[3] & UInt32(ICANON) != 0 }
    /// What is typed is shown by the line itself.
    public var echoes: Bool { flags[3] & UInt32(ECHO) != 0 }
}
