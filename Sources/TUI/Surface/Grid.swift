/// One cell of the screen.
struct GridCell: Equatable, Sendable {
    /// The character; 0 in the second cell of a wide one.
    var scalar: UInt32 = 0x20
    /// Up to two combining marks; 0 where there is none.
    var mark: UInt32 = 0
    var secondMark: UInt32 = 0
    var role = Role.text
}

/// A stretch of text as it was drawn: in logical order, for tests, copying and reading aloud.
struct Run: Equatable, Sendable {
    let text: String
    let role: Role
    let rect: Rect
}

/// A picture of the screen as cells, with what was drawn on it and what a click on it means.
struct Grid: Equatable, Sendable {
    private(set) var size: Size
    private(set) var cells: [GridCell]
    fileprivate(set) var runs: [Run] = []
    fileprivate(set) var hits: [(rect: Rect, hit: Hit)] = []
    /// Where the terminal's own cursor stands, for magnifiers and screen readers.
    var cursor: (x: Int, y: Int)?

    init(size: Size) {
        self.size = Size(width: max(0, size.width), height: max(0, size.height))
        cells = [GridCell](repeating: GridCell(), count: self.size.width * self.size.height)
    }

    subscript(x: Int, y: Int) -> GridCell {
        get { cells[y * size.width + x] }
        set { cells[y * size.width + x] = newValue }
    }

    /// The short way for text of plain ASCII, which most is; `nil` where the text has anything else.
    mutating func writeASCII(_ text: String, in field: Rect, align: Canvas.Alignment, isMirrored: Bool, _ role: Role) -> Int? {
        let written = text.utf8.withContiguousStorageIfAvailable { bytes -> (x: Int, width: Int)? in
            for byte in bytes where byte < 0x20 || byte >= 0x7F { return nil }
            let isCut = bytes.count > field.width
            let width = min(bytes.count, field.width)
            let x = field.x + align.offset(free: field.width - width, isMirrored: isMirrored)
            let start = field.y * size.width + x
            for index in 0..<width { cells[start + index] = GridCell(scalar: UInt32(bytes[index]), role: role) }
            if isCut { cells[start + width - 1].scalar = 0x2026 }
            return (x, width)
        }
        guard let place = written ?? nil else { return nil }
        runs.append(Run(text: text, role: role, rect: Rect(x: place.x, y: field.y, width: place.width, height: 1)))
        return place.width
    }

    mutating func add(_ run: Run) { runs.append(run) }
    mutating func add(_ hit: Hit, at rect: Rect) { hits.append((rect, hit)) }

    /// What a click there means: of what was drawn last.
    func hit(x: Int, y: Int) -> Hit? { hits.last { $0.rect.contains(x: x, y: y) }?.hit }

    /// Gives cells a role and leaves their characters.
    mutating func paint(_ role: Role, _ rect: Rect) {
        for y in max(0, rect.y)..<max(max(0, rect.y), min(size.height, rect.maxY)) {
            for x in max(0, rect.x)..<max(max(0, rect.x), min(size.width, rect.maxX)) { cells[y * size.width + x].role = role }
        }
    }

    /// The characters, a line a row, without spaces at the ends of lines.
    var lines: [String] {
        (0..<size.height).map { y in
            var line = String.UnicodeScalarView()
            for x in 0..<size.width {
                let cell = self[x, y]
                for value in [cell.scalar, cell.mark, cell.secondMark] where value != 0 {
                    if let scalar = Unicode.Scalar(value) { line.append(scalar) }
                }
            }
            while line.last == " " { line.removeLast() }
            return String(line)
        }
    }

    static func == (a: Grid, b: Grid) -> Bool { a.size == b.size && a.cells == b.cells }
}
