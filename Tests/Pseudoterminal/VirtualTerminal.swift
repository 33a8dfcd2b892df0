/// The screen of a terminal, kept up to date by what a program writes: enough of an xterm for curses with
/// `TERM=xterm-256color`. It answers nothing.
public struct VirtualTerminal: Sendable, CustomStringConvertible {
    /// Rows of cells, top first.
    public internal(set) var cells: [[Cell]]
    /// Where the next character goes.
    public internal(set) var cursor = Position(row: 0, column: 0)
    /// The style of the next character.
    public internal(set) var pen = Style()
    /// The private modes that are on, by number: 25 shows the cursor, 1049 is the alternate screen.
    public internal(set) var modes: Set<Int> = [7, 25]
    /// Texts that the program put on the clipboard (OSC 52), oldest first.
    public internal(set) var clipboard: [String] = []
    /// What a terminal may not understand: unknown sequences, questions, C1 controls, bytes that are not UTF-8.
    public internal(set) var unknown: [String] = []
    /// How many times a colour other than the terminal's own was chosen.
    public internal(set) var colourChoices = 0
    /// How many bytes came in.
    public internal(set) var received = 0

    /// A place on the screen, counted from 0.
    public struct Position: Hashable, Sendable {
        public var row: Int
        public var column: Int

        public init(row: Int, column: Int) {
            self.row = row
            self.column = column
        }
    }

    /// The cursor waits at the right edge; the next character goes to the next line.
    var wrapsNext = false
    /// The rows that scroll.
    var region: Range<Int>
    /// The line drawing set is chosen as G0 and G1; shift-out selects G1.
    var lineDrawing = (g0: false, g1: false)
    var isShiftedOut = false
    var insertsCharacters = false
    var lastCharacter: Unicode.Scalar = " "
    var saved: (cursor: Position, pen: Style) = (Position(row: 0, column: 0), Style())
    /// The main screen while the alternate one is shown.
    var mainCells: [[Cell]] = []
    private var parser = EscapeParser()

    /// A blank screen.
    public init(_ size: TerminalSize) {
        cells = Self.blank(size)
        region = 0..<size.rows
    }

    /// Columns and rows.
    public var size: TerminalSize { TerminalSize(cells.first?.count ?? 0, cells.count) }
    /// The text of each row, as wide as the screen.
    public var lines: [String] { cells.map { $0.map(\.text).joined() } }
    /// The whole text, ``trimmed(_:)``.
    public var text: String { Self.trimmed(lines) }
    /// What a failed expectation prints.
    public var description: String { text }
    /// The text of the row the cursor stands on.
    public var cursorLine: String { lines[cursor.row] }
    /// The cursor is shown.
    public var showsCursor: Bool { modes.contains(25) }
    /// The alternate screen is shown, where full-screen programs draw.
    public var isAlternate: Bool { modes.contains(1049) }
    /// The program is between two sequences.
    public var isAtRest: Bool { !parser.isWaiting }

    /// Lines as one text, without spaces at the ends of lines and without empty lines at the end.
    public static func trimmed(_ lines: some Sequence<String>) -> String {
        let cut = lines.map { line in line.reversed().drop { $0 == " " }.reversed() }
        return cut.reversed().drop(while: \.isEmpty).reversed().map { String($0) }.joined(separator: "\n")
    }

    /// Some row contains this text.
    public func shows(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

    /// Where this text first stands, in columns.
    public func position(of text: String) -> Position? {
        for (row, line) in cells.enumerated() {
            for column in line.indices
            where !line[column].text.isEmpty && line[column...].map(\.text).joined().hasPrefix(text) {
                return Position(row: row, column: column)
            }
        }
        return nil
    }

    /// Takes what a program wrote.
    public mutating func feed(_ bytes: some Sequence<UInt8>) {
        var parser = self.parser
        for byte in bytes {
            received += 1
            parser.take(byte) { perform($0) }
        }
        self.parser = parser
    }

    /// Crops or widens the screen, keeping its upper left part.
    public mutating func resize(to size: TerminalSize) {
        func fit(_ rows: [[Cell]]) -> [[Cell]] {
            var result = Self.blank(size)
            for row in 0..<min(size.rows, rows.count) {
                let kept = min(size.columns, rows[row].count)
                result[row].replaceSubrange(0..<kept, with: rows[row][0..<kept])
            }
            return result
        }
        cells = fit(cells)
        if !mainCells.isEmpty { mainCells = fit(mainCells) }
        cursor = Position(row: min(cursor.row, size.rows - 1), column: min(cursor.column, size.columns - 1))
        region = 0..<size.rows
        wrapsNext = false
    }

    static func blank(_ size: TerminalSize) -> [[Cell]] {
        Array(repeating: Array(repeating: .blank, count: size.columns), count: size.rows)
    }
}
