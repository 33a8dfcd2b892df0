extension VirtualTerminal {
    mutating func put(_ raw: Unicode.Scalar) {
        let scalar = (isShiftedOut ? lineDrawing.g1 : lineDrawing.g0) ? drawn(raw) : raw
        switch Pseudoterminal.columns(of: scalar) {
        case 0: combine(scalar)
        case let width: place(scalar, width)
        }
    }

    private mutating func combine(_ scalar: Unicode.Scalar) {
        var column = wrapsNext ? cursor.column : max(0, cursor.column - 1)
        if cells[cursor.row][column].text.isEmpty && column > 0 { column -= 1 }
        cells[cursor.row][column].text.unicodeScalars.append(scalar)
    }

    private mutating func place(_ scalar: Unicode.Scalar, _ width: Int) {
        if modes.contains(7) && (wrapsNext || cursor.column + width > size.columns) {
            cursor.column = 0
            lineFeed()
        }
        wrapsNext = false
        let width = min(width, size.columns - cursor.column)
        if insertsCharacters { insertBlanks(width) }
        write(Cell(text: String(Character(scalar)), style: pen), at: cursor.column)
        if width == 2 { write(Cell(text: "", style: pen), at: cursor.column + 1, joined: true) }
        lastCharacter = scalar
        cursor.column += width
        if cursor.column >= size.columns {
            cursor.column = size.columns - 1
            wrapsNext = true
        }
    }

    /// Overwriting one half of a wide character leaves a space in the other.
    private mutating func write(_ cell: Cell, at column: Int, joined: Bool = false) {
        let row = cursor.row
        if !joined && cells[row][column].text.isEmpty && column > 0 { cells[row][column - 1].text = " " }
        if column + 1 < size.columns && cells[row][column + 1].text.isEmpty { cells[row][column + 1].text = " " }
        cells[row][column] = cell
    }

    mutating func repeatLast(_ count: Int) {
        for _ in 0..<count { place(lastCharacter, Pseudoterminal.columns(of: lastCharacter)) }
    }

    mutating func erase(_ columns: Range<Int>, row: Int) {
        let columns = columns.clamped(to: 0..<size.columns)
        guard !columns.isEmpty else { return }
        if columns.lowerBound > 0 && cells[row][columns.lowerBound].text.isEmpty {
            cells[row][columns.lowerBound - 1].text = " "
        }
        if columns.upperBound < size.columns && cells[row][columns.upperBound].text.isEmpty {
            cells[row][columns.upperBound].text = " "
        }
        for column in columns { cells[row][column] = .erased(by: pen) }
    }

    mutating func eraseLines(_ rows: Range<Int>) {
        for row in rows { erase(0..<size.columns, row: row) }
    }

    mutating func insertBlanks(_ count: Int) {
        let count = min(count, size.columns - cursor.column)
        cells[cursor.row].insert(contentsOf: repeatElement(.erased(by: pen), count: count), at: cursor.column)
        cells[cursor.row].removeLast(count)
    }

    mutating func deleteCharacters(_ count: Int) {
        let count = min(count, size.columns - cursor.column)
        cells[cursor.row].removeSubrange(cursor.column..<(cursor.column + count))
        cells[cursor.row].append(contentsOf: repeatElement(.erased(by: pen), count: count))
    }

    /// Moves the rows of a part of the screen up (or down where `count` is negative); what leaves is lost.
    mutating func scroll(_ rows: Range<Int>, by count: Int) {
        let steps = min(abs(count), rows.count)
        let fresh = Array(repeating: Array(repeating: Cell.erased(by: pen), count: size.columns), count: steps)
        if count > 0 {
            cells.replaceSubrange(rows, with: cells[rows].dropFirst(steps) + fresh)
        } else {
            cells.replaceSubrange(rows, with: fresh + cells[rows].dropLast(steps))
        }
    }

    mutating func lineFeed() {
        wrapsNext = false
        if cursor.row == region.upperBound - 1 {
            scroll(region, by: 1)
        } else {
            cursor.row = min(size.rows - 1, cursor.row + 1)
        }
    }

    mutating func reverseLineFeed() {
        wrapsNext = false
        if cursor.row == region.lowerBound {
            scroll(region, by: -1)
        } else {
            cursor.row = max(0, cursor.row - 1)
        }
    }
}

/// The line drawing set of the VT100.
private func drawn(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let set: [Unicode.Scalar] = [
        "◆", "▒", "␉", "␌", "␍", "␊", "°", "±", "␤", "␋", "┘", "┐", "┌", "└", "┼", "⎺", "⎻", "─", "⎼", "⎽", "├", "┤", "┴", "┬",
        "│",
        "≤", "≥", "π", "≠", "£", "·",
    ]
    let index = Int(scalar.value) - 0x60
    return set.indices.contains(index) ? set[index] : scalar
}
