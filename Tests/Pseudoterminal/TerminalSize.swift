/// How many cells a terminal has.
public struct TerminalSize: Hashable, Sendable, CustomStringConvertible {
    /// Cells across.
    public var columns: Int
    /// Cells down.
    public var rows: Int

    /// A size in cells.
    public init(_ columns: Int, _ rows: Int) {
        self.columns = columns
        self.rows = rows
    }

    /// As people write it: `120x40`.
    public var description: String { "\(columns)x\(rows)" }
}
