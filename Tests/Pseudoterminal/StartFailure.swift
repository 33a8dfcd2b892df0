import Glibc

/// A program could not be started on a pseudo-terminal.
public struct StartFailure: Error, CustomStringConvertible {
    /// The program.
    public let path: String
    /// What the system said.
    public let number: Int32

    /// The system refused to start a program.
    public init(path: String, number: Int32) {
        self.path = path
        self.number = number
    }

    public var description: String { "cannot start \(path): \(String(cString: strerror(number)))" }
}
