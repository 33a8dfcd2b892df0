import Core

/// A rectangle to draw in. Its x counts from the start of the line: from the left, or in Arabic from the right.
/// What does not fit is cut off.
struct Canvas {
    /// The frame under construction, shared by all canvases of it.
    final class Frame {
        var grid: Grid
        let glyphs: Glyphs
        let language: Language

        init(size: Size, glyphs: Glyphs, language: Language) {
            grid = Grid(size: size)
            self.glyphs = glyphs
            self.language = language
        }
    }

    /// Where a text stands in its field. Numbers stand at the right in every language, units below units.
    enum Alignment {
        case start, end, centre, number

        /// Cells before the text, of those that are free.
        func offset(free: Int, isMirrored: Bool) -> Int {
            switch self {
            case .start: isMirrored ? free : 0
            case .end: isMirrored ? 0 : free
            case .centre: free / 2
            case .number: free
            }
        }
    }

    let frame: Frame
    /// In cells of the grid.
    let rect: Rect
    let isMirrored: Bool

    init(_ frame: Frame) {
        self.frame = frame
        rect = Rect(x: 0, y: 0, width: frame.grid.size.width, height: frame.grid.size.height)
        isMirrored = frame.language == .arabic
    }

    private init(frame: Frame, rect: Rect, isMirrored: Bool) {
        self.frame = frame
        self.rect = rect
        self.isMirrored = isMirrored
    }

    var width: Int { rect.width }
    var height: Int { rect.height }
    var bounds: Rect { Rect(x: 0, y: 0, width: width, height: height) }
    var glyphs: Glyphs { frame.glyphs }

    /// A part of it, cut to its bounds.
    func part(_ part: Rect) -> Canvas { Canvas(frame: frame, rect: placed(part), isMirrored: isMirrored) }

    /// The same place with x from the left in every language: for axes of time.
    var leftToRight: Canvas { Canvas(frame: frame, rect: rect, isMirrored: false) }

    /// A rectangle of this canvas in cells of the grid.
    private func placed(_ part: Rect) -> Rect {
        let start = max(0, part.x), end = min(width, part.maxX)
        let top = max(0, part.y), bottom = min(height, part.maxY)
        let x = isMirrored ? rect.maxX - max(start, end) : rect.x + start
        return Rect(x: x, y: rect.y + top, width: max(0, end - start), height: max(0, bottom - top))
    }

    /// Writes a text into a field of one line, cut with an ellipsis where it is too long. Gives back the width used.
    @discardableResult
    func text(
        _ text: String, x: Int = 0, y: Int, width fieldWidth: Int? = nil, align: Alignment = .start, _ role: Role = .text
    ) -> Int {
        let field = placed(Rect(x: x, y: y, width: fieldWidth ?? width - x, height: 1))
        guard !field.isEmpty, !text.isEmpty else { return 0 }
        if let used = frame.grid.writeASCII(text, in: field, align: align, isMirrored: isMirrored, role) { return used }
        let line = FieldText(text, width: field.width, language: frame.language)
        let free = field.width - line.width
        let offset = align.offset(free: free, isMirrored: isMirrored)
        var at = field.x + offset
        for glyph in line.glyphs {
            frame.grid[at, field.y] = GridCell(scalar: glyph.scalar, mark: glyph.mark, secondMark: glyph.secondMark, role: role)
            if glyph.isWide { frame.grid[at + 1, field.y] = GridCell(scalar: 0, role: role) }
            at += glyph.isWide ? 2 : 1
        }
        frame.grid.add(Run(text: text, role: role, rect: Rect(x: field.x + offset, y: field.y, width: line.width, height: 1)))
        return line.width
    }

    /// Sets one character, given as seen from the left.
    func set(_ scalar: Unicode.Scalar, x: Int, y: Int, _ role: Role) {
        let place = placed(Rect(x: x, y: y, width: 1, height: 1))
        if !place.isEmpty { frame.grid[place.x, place.y] = GridCell(scalar: scalar.value, role: role) }
    }

    /// A line of one character.
    func line(_ scalar: Unicode.Scalar, x: Int = 0, y: Int, width lineWidth: Int, _ role: Role) {
        let place = placed(Rect(x: x, y: y, width: lineWidth, height: 1))
        for x in place.x..<place.maxX where !place.isEmpty { frame.grid[x, place.y] = GridCell(scalar: scalar.value, role: role) }
    }

    /// Gives a rectangle a role and leaves its characters.
    func paint(_ role: Role, _ part: Rect) { frame.grid.paint(role, placed(part)) }

    /// Empties a rectangle.
    func clear(_ part: Rect) {
        let place = placed(part)
        for y in place.y..<place.maxY { for x in place.x..<place.maxX { frame.grid[x, y] = GridCell() } }
    }

    /// What a click on a part of it means.
    func hit(_ hit: Hit, _ part: Rect) { frame.grid.add(hit, at: placed(part)) }

    /// Puts the terminal's own cursor here.
    func cursor(x: Int, y: Int) {
        let place = placed(Rect(x: x, y: y, width: 1, height: 1))
        if !place.isEmpty { frame.grid.cursor = (place.x, place.y) }
    }

    /// A box around all of it.
    func box(_ role: Role, heavy: Bool) {
        guard width >= 2, height >= 2 else { return }
        let set = heavy ? glyphs.heavyBox : glyphs.lightBox
        line(set.horizontal, x: 1, y: 0, width: width - 2, role)
        line(set.horizontal, x: 1, y: height - 1, width: width - 2, role)
        for y in 1..<height - 1 {
            self.set(set.vertical, x: 0, y: y, role)
            self.set(set.vertical, x: width - 1, y: y, role)
        }
        self.set(isMirrored ? set.topRight : set.topLeft, x: 0, y: 0, role)
        self.set(isMirrored ? set.topLeft : set.topRight, x: width - 1, y: 0, role)
        self.set(isMirrored ? set.bottomRight : set.bottomLeft, x: 0, y: height - 1, role)
        self.set(isMirrored ? set.bottomLeft : set.bottomRight, x: width - 1, y: height - 1, role)
    }
}
