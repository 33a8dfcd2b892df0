extension VirtualTerminal {
    mutating func perform(_ token: EscapeParser.Token) {
        switch token {
        case .character(let scalar) where (0x80..<0xA0).contains(scalar.value):
            unknown.append("C1 U+\(String(scalar.value, radix: 16))")
        case .character(let scalar): put(scalar)
        case .control(let byte): control(byte)
        case .escape(let intermediates, let final): escape(intermediates, final)
        case .sequence(let sequence): self.sequence(sequence)
        case .systemCommand(let bytes): systemCommand(bytes)
        case .deviceString: break
        case .malformed(let bytes): unknown.append("bytes \(bytes.map { String($0, radix: 16) }.joined(separator: " "))")
        }
    }

    private mutating func control(_ byte: UInt8) {
        switch byte {
        case 0x00, 0x07, 0x7F: break
        case 0x08: move(column: cursor.column - 1)
        case 0x09: move(column: (cursor.column / 8 + 1) * 8)
        case 0x0A, 0x0B, 0x0C: lineFeed()
        case 0x0D: move(column: 0)
        case 0x0E: isShiftedOut = true
        case 0x0F: isShiftedOut = false
        default: unknown.append("control \(byte)")
        }
    }

    private mutating func escape(_ intermediates: [UInt8], _ final: UInt8) {
        switch (String(decoding: intermediates, as: UTF8.self), Character(Unicode.Scalar(final))) {
        case ("(", "0"), ("(", "B"): lineDrawing.g0 = final == UInt8(ascii: "0")
        case (")", "0"), (")", "B"): lineDrawing.g1 = final == UInt8(ascii: "0")
        case ("", "7"): saved = (cursor, pen)
        case ("", "8"): restore()
        case ("", "D"): lineFeed()
        case ("", "E"):
            move(column: 0)
            lineFeed()
        case ("", "M"): reverseLineFeed()
        case ("", "c"): reset()
        case ("", "="), ("", ">"), ("", "\\"): break
        case (let prefix, let final): unknown.append("ESC \(prefix)\(final)")
        }
    }

    private mutating func sequence(_ sequence: ControlSequence) {
        let known: Bool
        switch (sequence.marker.map { Character(Unicode.Scalar($0)) }, String(decoding: sequence.intermediates, as: UTF8.self)) {
        case (nil, ""): known = plain(sequence)
        case ("?", "") where sequence.final == UInt8(ascii: "h"): known = setModes(sequence, true)
        case ("?", "") where sequence.final == UInt8(ascii: "l"): known = setModes(sequence, false)
        case (nil, " "): known = sequence.final == UInt8(ascii: "q")
        case (nil, "!") where sequence.final == UInt8(ascii: "p"):
            pen = Style()
            region = 0..<size.rows
            insertsCharacters = false
            known = true
        default: known = false
        }
        if !known { unknown.append("CSI \(sequence.described)") }
    }

    private mutating func plain(_ sequence: ControlSequence) -> Bool {
        let count = sequence.count()
        switch Character(Unicode.Scalar(sequence.final)) {
        case "@": insertBlanks(count)
        case "A": move(row: cursor.row - count)
        case "B", "e": move(row: cursor.row + count)
        case "C", "a": move(column: cursor.column + count)
        case "D": move(column: cursor.column - count)
        case "E": move(row: cursor.row + count, column: 0)
        case "F": move(row: cursor.row - count, column: 0)
        case "G", "`": move(column: count - 1)
        case "d": move(row: count - 1)
        case "H", "f": move(row: count - 1, column: sequence.count(1) - 1)
        case "I": move(column: (cursor.column / 8 + count) * 8)
        case "Z": move(column: ((cursor.column + 7) / 8 - count) * 8)
        case "J": return eraseScreen(sequence.value())
        case "K": return eraseLine(sequence.value())
        case "L": if region.contains(cursor.row) { scroll(cursor.row..<region.upperBound, by: -count) }
        case "M": if region.contains(cursor.row) { scroll(cursor.row..<region.upperBound, by: count) }
        case "P": deleteCharacters(count)
        case "S": scroll(region, by: count)
        case "T": scroll(region, by: -count)
        case "X": erase(cursor.column..<(cursor.column + count), row: cursor.row)
        case "b": repeatLast(count)
        case "m": return render(sequence.parameters.map { $0 ?? 0 })
        case "r": setRegion(sequence)
        case "h", "l": return setANSIModes(sequence)
        case "s": saved = (cursor, pen)
        case "u": restore()
        case "t": return [22, 23].contains(sequence.value())
        case "g": break
        default: return false
        }
        return true
    }

    private mutating func move(row: Int? = nil, column: Int? = nil) {
        wrapsNext = false
        if let row { cursor.row = min(max(0, row), size.rows - 1) }
        if let column { cursor.column = min(max(0, column), size.columns - 1) }
    }

    private mutating func restore() {
        pen = saved.pen
        move(row: saved.cursor.row, column: saved.cursor.column)
    }

    private mutating func reset() {
        let old = self
        self = VirtualTerminal(old.size)
        clipboard = old.clipboard
        unknown = old.unknown
        colourChoices = old.colourChoices
        received = old.received
    }

    private mutating func setRegion(_ sequence: ControlSequence) {
        let bottom = sequence.value(1) == 0 ? size.rows : min(size.rows, sequence.value(1))
        guard sequence.count() < bottom else { return }
        region = (sequence.count() - 1)..<bottom
        move(row: 0, column: 0)
    }

    private mutating func eraseScreen(_ part: Int) -> Bool {
        switch part {
        case 0:
            erase(cursor.column..<size.columns, row: cursor.row)
            eraseLines((cursor.row + 1)..<size.rows)
        case 1:
            eraseLines(0..<cursor.row)
            erase(0..<(cursor.column + 1), row: cursor.row)
        case 2: eraseLines(0..<size.rows)
        case 3: break
        default: return false
        }
        return true
    }

    private mutating func eraseLine(_ part: Int) -> Bool {
        switch part {
        case 0: erase(cursor.column..<size.columns, row: cursor.row)
        case 1: erase(0..<(cursor.column + 1), row: cursor.row)
        case 2: eraseLines(cursor.row..<(cursor.row + 1))
        default: return false
        }
        return true
    }

    /// 4 inserts; 8 lets the terminal order text from right to left by itself.
    private mutating func setANSIModes(_ sequence: ControlSequence) -> Bool {
        for mode in sequence.parameters {
            switch mode {
            case 4: insertsCharacters = sequence.final == UInt8(ascii: "h")
            case 8: break
            default: return false
            }
        }
        return true
    }

    private mutating func setModes(_ sequence: ControlSequence, _ on: Bool) -> Bool {
        let known: Set = [1, 3, 4, 5, 7, 12, 25, 1000, 1002, 1003, 1004, 1005, 1006, 1034, 1049, 2004, 2026]
        for case let mode? in sequence.parameters {
            guard known.contains(mode) else { return false }
            if mode == 1049 && on != isAlternate { switchScreen(on) }
            if on { modes.insert(mode) } else { modes.remove(mode) }
        }
        return true
    }

    private mutating func switchScreen(_ alternate: Bool) {
        if alternate {
            saved = (cursor, pen)
            mainCells = cells
            eraseLines(0..<size.rows)
        } else {
            cells = mainCells
            mainCells = []
            restore()
        }
    }

    private mutating func systemCommand(_ bytes: [UInt8]) {
        let parts = bytes.split(separator: UInt8(ascii: ";"), maxSplits: 2, omittingEmptySubsequences: false)
        switch Int(String(decoding: parts[0], as: UTF8.self)) {
        case 52:
            if parts.count == 3, let text = Base64.decode(parts[2]) {
                clipboard.append(String(decoding: text, as: UTF8.self))
            } else {
                unknown.append("OSC \(String(decoding: bytes, as: UTF8.self))")
            }
        case 0, 1, 2, 4, 8, 10, 11, 12, 104, 110, 111, 112: break
        default: unknown.append("OSC \(String(decoding: bytes, as: UTF8.self))")
        }
    }
}

extension ControlSequence {
    /// As written, without `ESC [`.
    fileprivate var described: String {
        let marker = self.marker.map { String(Character(Unicode.Scalar($0))) } ?? ""
        let numbers = parameters.map { $0.map(String.init) ?? "" }.joined(separator: ";")
        return marker + numbers + String(decoding: intermediates + [final], as: UTF8.self)
    }
}
