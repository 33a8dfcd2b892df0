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
        let box = LayerView.open(canvas, state.strings.mapper.title(name), width: 170, state)
        MapperView(mapper, box, state).draw()
    }

    private init(_ mapper: Mapper, _ box: Canvas, _ state: AppState) {
        (self.mapper, self.box, self.state) = (mapper, box, state)
        gutter = 2 + (mapper.draft.sheet.rows.map { String($0.number).count }.max() ?? 1)
    }

    private func draw() {
        let width = box.width - 2
        let told = strings.told(draft).flatMap { line in Wrapping.lines(line.text, width: width).map { ($0, line.role) } }
        let options = [columnOptions, tableOptions].map { flow($0, width: width) }
        let optionHeight = options.reduce(0) { $0 + $1.count }
        // On a small screen what is asked and what would be read stay, the introduction goes.
        var intro: [String] = []
        if box.height >= told.count + optionHeight + 10 {
            intro = Wrapping.lines(mapper.isCorrection ? words.correction : words.intro, width: width)
        }
        var y = 0
        for line in intro {
            box.text(line, x: 1, y: y, width: width, .dim)
            y += 1
        }
        if draft.preview.sheets.count > 1 {
            let count = strings.number(draft.preview.sheets.count)
            box.text(
                "[ ] " + words.sheet(draft.sheet.name, strings.number(draft.sheetIndex + 1), count), x: 1, y: y, width: width,
                .heading)
            y += 1
        }
        let gaps = box.height - y - told.count - optionHeight >= 8 ? 2 : 0
        let room = max(2, box.height - y - told.count - optionHeight - gaps)
        let used = drawTable(box.part(Rect(x: 0, y: y, width: box.width, height: room)))
        y += used + gaps / 2
        for line in options.joined() {
            draw(line, y)
            y += 1
        }
        y += gaps / 2
        for (line, role) in told {
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

    /// Draws what fits and gives back the lines that it took.
    private func drawTable(_ canvas: Canvas) -> Int {
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
        return height + 1
    }

    // MARK: What can be said

    private struct Option {
        let key: String
        let label: String
        let command: Command
        var isCurrent = false

        var width: Int { (key.isEmpty ? 0 : TextWidth.of(key) + 1) + TextWidth.of(label) }
    }

    private var columnOptions: [Option] {
        let title = draft.titles.indices.contains(mapper.column) ? draft.titles[mapper.column] : ""
        let head = words.column(FilePreview.letters(mapper.column + 1), String(title.prefix(30)).visible)
        let use = draft.use(of: mapper.column)
        return [Option(key: "", label: head, command: .nextUse)]
            + draft.uses(of: mapper.column).map { one in
                let command = Command.saying(one)
                return Option(
                    key: Keymap.keys(of: command).first?.label ?? "", label: words.use(one), command: command,
                    isCurrent: one == use)
            }
    }

    private var tableOptions: [Option] {
        var options: [Option] = []
        func add(_ command: Command, _ label: String, _ isCurrent: Bool) {
            guard state.unavailability(of: command) == nil else { return }
            options.append(
                Option(key: Keymap.keys(of: command).first?.label ?? "", label: label, command: command, isCurrent: isCurrent))
        }
        add(.nextWide, words.titlesSay(draft.wide), draft.wide != nil)
        add(.nextMeasure, words.counts((draft.measure ?? draft.trial.measure).map(strings.measure)), draft.measure != nil)
        add(.wholeArea, words.oneArea(draft.map.fixed[.area]), draft.map.fixed[.area] != nil)
        return options
    }

    /// Options in lines, as many as fit side by side.
    private func flow(_ options: [Option], width: Int) -> [[Option]] {
        var (lines, used): ([[Option]], Int) = ([], 0)
        for option in options {
            if lines.isEmpty || used + 2 + option.width > width {
                lines.append([])
                used = 0
            }
            lines[lines.count - 1].append(option)
            used += option.width + 2
        }
        return lines
    }

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
