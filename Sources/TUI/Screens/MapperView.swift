import Core

/// The first rows of a file with what each column is, what can be said of the one under the cursor, and what would be read.
struct MapperView {
    private let mapper: Mapper
    private let state: AppState
    private let box: Canvas
    private var draft: MapDraft { mapper.draft }
    private var strings: Strings { state.strings }
    private var words: MapperWords { state.strings.mapper }
    /// Cells for the numbers of the rows.
    private let gutter: Int

    static func draw(_ mapper: Mapper, _ canvas: Canvas, _ state: AppState) {
        let name = mapper.request.name.visible
        let width = min(170, canvas.width - 2)
        let room = min(state.layerHeight, canvas.height - 4)
        let plan = Plan(mapper, state, width: width - 4, height: room)
        let box = LayerView.open(canvas, state.strings.mapper.title(name), width: width, height: plan.height, state)
        MapperView(mapper, box, state).draw(plan)
    }

    private init(_ mapper: Mapper, _ box: Canvas, _ state: AppState) {
        (self.mapper, self.box, self.state) = (mapper, box, state)
        gutter = 2 + (mapper.draft.sheet.rows.map { String($0.number).count }.max() ?? 1)
    }

    /// Which lines there are, of those that fit: the table and what would be read before what can be said and the introduction.
    private struct Plan {
        private(set) var intro: [String] = []
        private(set) var sheet: String?
        /// Lines of the table, its roles included.
        private(set) var table = 0
        private(set) var options: [[Option]] = []
        private(set) var told: [(text: String, role: Role)] = []
        /// Empty lines before and behind what can be said.
        private(set) var gaps = 0

        /// The sentences have room for as many lines as they mostly take: the box does not jump at each key.
        private static let toldLines = 4

        var height: Int {
            intro.count + (sheet == nil ? 0 : 1) + table + options.count + max(told.count, gaps > 0 ? Self.toldLines : 0) + gaps
        }

        init(_ mapper: Mapper, _ state: AppState, width: Int, height: Int) {
            let (strings, draft) = (state.strings, mapper.draft)
            let words = strings.mapper
            if draft.preview.sheets.count > 1 {
                let (number, count) = (strings.number(draft.sheetIndex + 1), strings.number(draft.preview.sheets.count))
                sheet = "[ ] " + words.sheet(draft.sheet.name.visible, number, count)
            }
            var left = height - (sheet == nil ? 0 : 1)
            table = min(3, left)
            left -= table
            told = Array(
                strings.told(draft).flatMap { line in Wrapping.lines(line.text, width: width).map { ($0, line.role) } }.prefix(
                    max(0, left)))
            left -= told.count
            let all = [mapper.columnOptions(words), mapper.tableOptions(state)].flatMap { Option.flow($0, width: width) }
            options = Array(all.prefix(max(0, left)))
            left -= options.count
            let reserve = max(0, Self.toldLines - told.count) + 2
            let lines = Wrapping.lines(mapper.isCorrection ? words.correction : words.intro, width: width)
            if left >= reserve + 3 {
                gaps = 2
                left -= reserve
                if left >= lines.count + 4 {
                    intro = lines
                    left -= lines.count
                }
            }
            table += max(0, min(draft.sheet.rows.count + 1 - table, left))
        }
    }

    private func draw(_ plan: Plan) {
        let width = box.width - 2
        var y = 0
        for line in plan.intro {
            box.text(line, x: 1, y: y, width: width, .dim)
            y += 1
        }
        if let sheet = plan.sheet {
            box.text(sheet, x: 1, y: y, width: width, .heading)
            y += 1
        }
        drawTable(box.part(Rect(x: 0, y: y, width: box.width, height: plan.table)))
        y += plan.table + plan.gaps / 2
        for line in plan.options {
            draw(line, y)
            y += 1
        }
        y += plan.gaps / 2
        for (line, role) in plan.told {
            box.text(line, x: 1, y: y, width: width, role)
            y += 1
        }
    }

    // MARK: The table

    private func cell(_ row: FilePreview.Row, _ column: Int) -> String { column < row.cells.count ? row.cells[column] : "" }

    private func width(_ column: Int) -> Int {
        let texts = draft.sheet.rows.map { String(cell($0, column).prefix(40)) } + [label(column)]
        return max(5, min(box.width > 118 ? 26 : 18, texts.map(TextWidth.of).max() ?? 0))
    }

    private func label(_ column: Int) -> String {
        let use = draft.use(of: column)
        return use == .leftOut ? "–" : words.use(use) + (draft.isCertain(column) ? "" : "?")
    }

    /// The columns that fit with the one under the cursor and the next among them, each with its place and width.
    private func placed(_ room: Int) -> [(column: Int, x: Int, width: Int)] {
        let count = draft.titles.count
        guard count > 0 else { return [] }
        var start = mapper.column
        var used = width(start) + (start + 1 < count ? width(start + 1) + 1 : 0)
        while start > 0 {
            let more = width(start - 1) + 1
            guard used + more <= room else { break }
            used += more
            start -= 1
        }
        var (placed, x): ([(column: Int, x: Int, width: Int)], Int) = ([], 0)
        for column in start..<count where x < room {
            let width = min(width(column), room - x)
            if width < 4, column > mapper.column { break }
            placed.append((column, x, width))
            x += width + 1
        }
        return placed
    }

    private func drawTable(_ canvas: Canvas) {
        let rows = draft.sheet.rows
        let title = rows.firstIndex { $0.number == draft.headerRow }
        let height = min(canvas.height - 1, rows.count)
        let first = max(0, min((title ?? 0) - 1, rows.count - height))
        let columns = placed(canvas.width - gutter - 2)
        let isLeft = (columns.first?.column ?? 0) > 0, isRight = (columns.last?.column ?? 0) + 1 < draft.titles.count
        canvas.text((isLeft ? "‹" : " ") + (isRight ? "›" : ""), x: 1, y: 0, width: gutter - 1, .columnTitle)
        for (column, x, width) in columns {
            let use = draft.use(of: column)
            let role: Role = use == .leftOut ? .dim : draft.isCertain(column) ? .linked : .warning
            canvas.text(label(column), x: 1 + gutter + x, y: 0, width: width, role)
            canvas.hit(.layerRow(column), Rect(x: 1 + gutter + x, y: 0, width: width + 1, height: height + 1))
        }
        for line in 0..<max(0, height) {
            let row = rows[first + line]
            let isTitle = title.map { ($0..<$0 + max(1, draft.headerRows)).contains(first + line) } ?? false
            let isAbove = title.map { first + line < $0 } ?? false
            if row.number > 0 {
                canvas.text(strings.numerals.digits(String(row.number)), x: 1, y: line + 1, width: gutter - 1, .dim)
            }
            for (column, x, width) in columns {
                let isOut = draft.use(of: column) == .leftOut
                let role: Role =
                    isTitle ? (column == mapper.column ? .currentColumnTitle : .columnTitle) : isAbove || isOut ? .dim : .text
                canvas.text(cell(row, column), x: 1 + gutter + x, y: line + 1, width: width, role)
            }
        }
        if let current = columns.first(where: { $0.column == mapper.column }) {
            canvas.paint(.selectedCell, Rect(x: 1 + gutter + current.x, y: 0, width: current.width, height: 1))
            canvas.cursor(x: 1 + gutter + current.x, y: 0)
        }
    }

    // MARK: What can be said

    private func draw(_ line: [Option], _ y: Int) {
        var x = 1
        for option in line {
            let start = x
            if !option.key.isEmpty { x += box.text(option.key, x: x, y: y, .key) + 1 }
            x += box.text(
                option.label, x: x, y: y, width: max(0, box.width - 1 - x),
                option.key.isEmpty ? .title : option.isCurrent ? .activeTab : .keyLabel)
            if !option.key.isEmpty { box.hit(.command(option.command), Rect(x: start, y: y, width: x - start, height: 1)) }
            x += 2
        }
    }
}

extension Command {
    /// The command that says that a column is this.
    static func saying(_ use: ColumnUse) -> Command {
        switch use {
        case .role(let role): Command.allCases.first { $0.role == role } ?? .nextUse
        case .figures: .isCount
        case .leftOut: .leaveOut
        }
    }
}

/// Something that can be said: its key, what it is, and whether it holds.
private struct Option {
    let key: String
    let label: String
    let command: Command
    var isCurrent = false

    var width: Int { (key.isEmpty ? 0 : TextWidth.of(key) + 1) + TextWidth.of(label) }

    init(_ command: Command, _ label: String, isCurrent: Bool, hasKey: Bool = true) {
        key = hasKey ? Keymap.keys(of: command).first?.label ?? "" : ""
        (self.command, self.label, self.isCurrent) = (command, label, isCurrent)
    }

    /// Options in lines, as many as fit side by side.
    static func flow(_ options: [Option], width: Int) -> [[Option]] {
        var (lines, used): ([[Option]], Int) = ([], 0)
        for option in options {
            if lines.isEmpty || used + option.width > width {
                lines.append([])
                used = 0
            }
            lines[lines.count - 1].append(option)
            used += option.width + 2
        }
        return lines
    }
}

extension Mapper {
    /// The column under the cursor and all that it can be.
    fileprivate func columnOptions(_ words: MapperWords) -> [Option] {
        let title = draft.titles.indices.contains(column) ? draft.titles[column] : ""
        let head = words.column(FilePreview.letters(column + 1), String(title.prefix(30)).visible)
        let use = draft.use(of: column)
        return [Option(.nextUse, head, isCurrent: false, hasKey: false)]
            + draft.uses(of: column).map { Option(Command.saying($0), words.use($0), isCurrent: $0 == use) }
    }

    /// What is said of the whole table.
    fileprivate func tableOptions(_ state: AppState) -> [Option] {
        let words = state.strings.mapper
        let measure = draft.measure ?? draft.trial.measure
        let counted = measure == .number && draft.measure == nil ? nil : measure.map(state.strings.measure)
        let area = draft.map.fixed[.area]
        return [
            Option(.nextWide, words.titlesSay(draft.wide), isCurrent: draft.wide != nil),
            Option(.nextMeasure, words.counts(counted), isCurrent: draft.measure != nil),
            Option(.wholeArea, words.oneArea(area), isCurrent: area != nil),
        ].filter { state.mapperUnavailability(of: $0.command) == nil }
    }
}
