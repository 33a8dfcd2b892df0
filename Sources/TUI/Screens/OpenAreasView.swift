import Core

/// The names that the register does not have, each with the entries that it could be.
enum OpenAreasView {
    private struct Row {
        var text: String
        var note = ""
        var role = Role.text
        /// Its number among the lines that can be chosen.
        var choice: Int?
    }

    static func draw(_ areas: OpenAreas, _ canvas: Canvas, _ state: AppState) {
        let words = state.strings.mapper
        let intro = Wrapping.lines(words.areasIntro, width: min(96, canvas.width - 2) - 4)
        let rows = rows(areas, state)
        let hasIntro = state.layerHeight > intro.count + 6
        let top = hasIntro ? intro.count + 1 : 0
        let box = LayerView.open(canvas, words.areasTitle, width: 96, height: rows.count + top, state)
        if hasIntro { for (y, line) in intro.enumerated() { box.text(line, x: 1, y: y, width: box.width - 2, .dim) } }
        let list = box.part(Rect(x: 0, y: top, width: box.width, height: box.height - top))
        let at = rows.firstIndex { $0.choice == areas.cursor } ?? 0
        let first = max(0, min(at - list.height / 2, rows.count - list.height))
        for y in 0..<list.height where rows.indices.contains(first + y) {
            let row = rows[first + y]
            let noteWidth = min(list.width / 2, TextWidth.of(row.note))
            let indent = row.choice == nil ? 1 : 4
            list.text(row.text, x: indent, y: y, width: list.width - noteWidth - indent - 3, row.role)
            list.text(row.note, x: list.width - noteWidth - 1, y: y, width: noteWidth, align: .end, .dim)
            guard let choice = row.choice else { continue }
            let line = Rect(x: 0, y: y, width: list.width, height: 1)
            list.hit(.layerRow(choice), line)
            if choice == areas.cursor { Selecting.draw(list, line, isFocused: true) }
        }
    }

    private static func rows(_ areas: OpenAreas, _ state: AppState) -> [Row] {
        let strings = state.strings
        var rows: [Row] = []
        var shown: Int?
        for (number, line) in areas.lines.enumerated() {
            let area = areas.areas[line.area]
            if shown != line.area {
                shown = line.area
                let name = [area.text.text, area.text.code].filter { !$0.isEmpty }.joined(separator: " ")
                rows.append(Row(text: name, note: answer(area.answer, state), role: area.answer == .open ? .warning : .title))
            }
            switch line {
            case .entry(_, let id):
                let name = state.library.name(of: id)?.text(in: state.language) ?? id.description
                let isTaken = area.answer == .taken(id)
                rows.append(
                    Row(
                        text: (isTaken ? "✓ " : "") + name, note: strings.kind(id.kind), role: isTaken ? .linked : .text,
                        choice: number))
            case .other: rows.append(Row(text: strings.mapper.otherEntry, role: .dim, choice: number))
            }
        }
        return rows
    }

    private static func answer(_ answer: OpenAreas.Answer, _ state: AppState) -> String {
        switch answer {
        case .open: ""
        case .left: state.strings.mapper.left
        case .taken(let id): state.strings.arrow + (state.library.name(of: id)?.text(in: state.language) ?? id.description)
        }
    }
}
