import Core

/// The list of councils, bodies, people, cities, themes or practices.
enum BrowseScreen {
    /// Draws the panel and gives back the remark behind its title.
    static func draw(_ canvas: Canvas, _ state: AppState) -> String {
        let view = state.browse.shown
        let list = view.list
        let strings = state.strings
        let linked = Set(view.linked.map(\.kind))
        let kinds: [EntryKind] = [.council, .body, .person, .city, .theme, .practice, .commitment]
        let lists = zip(Directory.allCases, kinds).map {
            (strings.directory($0), $0 == view.directory && !view.isOnLinks, linked.contains($1))
        }
        Tabs.draw(canvas, y: 0, lists + [(strings.links.tab, view.isOnLinks, false)], panel: .councils)
        if view.isOnLinks { return LinksScreen.draw(canvas, state) }
        let height = state.layout.listHeight(.councils)
        let body = canvas.part(Rect(x: 0, y: 2, width: canvas.width, height: height))
        if state.isMap {
            drawMap(canvas, body, state)
        } else {
            let columns = ListColumns(view.directory, width: canvas.width)
            drawTitles(canvas, columns, list, state)
            drawRows(body, columns, list, state)
        }
        if list.rows.isEmpty { drawNothing(body, list, state) }
        let foot = canvas.height - 2 - height
        if foot > 0 { drawFoot(canvas.part(Rect(x: 0, y: 2 + height, width: canvas.width, height: foot)), state) }
        let position = list.rows.isEmpty ? "0" : strings.position(list.cursor + 1, list.rows.count)
        let filter = list.filter.isEmpty ? "" : "  /" + list.filter
        let marked = list.marked.isEmpty ? "" : "  " + strings.marked(list.marked.count)
        return position + filter + marked
    }

    /// The councils on a map; where none is left the sentence that says so stands alone.
    private static func drawMap(_ canvas: Canvas, _ body: Canvas, _ state: AppState) {
        let view = state.browse.shown
        let times = view.magnified > 0 ? " " + state.strings.map.magnified(1 << view.magnified) : ""
        let used = canvas.text(state.strings.map.by(view.colouring) + times, x: 1, y: 1, .columnTitle)
        canvas.hit(.command(.colouring), Rect(x: 1, y: 1, width: used, height: 1))
        guard !view.list.rows.isEmpty else { return }
        state.mapPicture.draw(on: body)
    }

    private static func drawTitles(_ canvas: Canvas, _ columns: ListColumns, _ list: ListView, _ state: AppState) {
        let all = state.browse.shown.directory.columns
        for field in columns.fields {
            let column = all[field.column]
            var title = state.strings.column(column)
            if let order = list.order, order.column == field.column { title += order.isDescending ? "↓" : "↑" }
            let isCurrent = field.column == list.column && state.focus == .councils
            canvas.text(
                title, x: field.x, y: 1, width: field.width, align: column.isNumeric ? .number : .start,
                isCurrent ? .currentColumnTitle : .columnTitle)
            canvas.hit(.column(.councils, field.column), Rect(x: field.x, y: 1, width: field.width, height: 1))
        }
    }

    private static func drawRows(_ canvas: Canvas, _ columns: ListColumns, _ list: ListView, _ state: AppState) {
        let rowView = RowView(columns: columns, directory: state.browse.shown.directory, list: list, state: state)
        var line = list.scroll
        // The first row at or behind the first visible line.
        var row = list.firstRow(at: line)
        var y = 0
        while y < canvas.height, row < list.rows.count {
            if list.headings.contains(row), list.line(of: row) > line {
                canvas.text(heading(list.rows[row].group, state), x: ListColumns.gutter, y: y, .heading)
            } else {
                rowView.draw(list.rows[row], row, canvas, y)
                row += 1
            }
            line += 1
            y += 1
        }
    }

    private static func heading(_ group: DirectoryGroup, _ state: AppState) -> String {
        group == .linked
            ? state.glyphs.linked + " " + state.strings.linkedTo(state.name(of: state.browse.lead))
            : state.strings.group(group, state.browse.shown.directory)
    }

    /// Draws rows of one list: what they share is looked up once.
    private struct RowView {
        let fields: [(field: ListColumns.Field, isNumeric: Bool)]
        let cursor: Int
        let marked: Set<EntryID>
        let linked: Set<EntryID>
        let ties: [EntryID: [Tie]]
        let strings: Strings
        let isFocused: Bool

        init(columns: ListColumns, directory: Directory, list: ListView, state: AppState) {
            let all = directory.columns
            fields = columns.fields.map { ($0, all[$0.column].isNumeric) }
            (cursor, marked, ties, strings) = (list.cursor, list.marked, state.library.ties, state.strings)
            linked = state.leader == .councils ? [] : Set(state.related.entries)
            isFocused = state.focus == .councils
        }

        func draw(_ row: DirectoryRow, _ index: Int, _ canvas: Canvas, _ y: Int) {
            let isMarked = marked.contains(row.id)
            let mark =
                isMarked
                ? String(canvas.glyphs.marked)
                : linked.contains(row.id) ? canvas.glyphs.linked : ties[row.id] != nil ? canvas.glyphs.network : ""
            canvas.text(mark, x: 1, y: y, width: 1, isMarked ? .marked : .linked)
            for (field, isNumeric) in fields {
                let value = row.values[field.column]
                canvas.text(
                    strings.value(value), x: field.x, y: y, width: field.width, align: isNumeric ? .number : .start,
                    value == .unknown ? .dim : .text)
            }
            let place = Rect(x: 0, y: y, width: canvas.width, height: 1)
            canvas.hit(.row(.councils, index), place)
            if index == cursor { Selecting.draw(canvas, place, isFocused: isFocused) }
        }
    }

    private static func drawNothing(_ canvas: Canvas, _ list: ListView, _ state: AppState) {
        let unknown = Filter(list.filter).unknownFields(known: Set(DirectoryColumn.allCases.map(\.rawValue)))
        let sentence =
            state.groupProblem(list.filter) ?? unknown.first.map(state.strings.unknownField)
            ?? state.strings.nothingMatches(list.filter)
        for (y, line) in Wrapping.lines(sentence, width: canvas.width - 4).enumerated() {
            canvas.text(line, x: 2, y: y + 1, .dim)
        }
    }

    /// What the selected entry is linked to, and by which link it stands where it does.
    private static func drawFoot(_ canvas: Canvas, _ state: AppState) {
        guard state.leader == .councils, case .entry(let id) = state.leading, state.focus == .councils else { return }
        let lines = FootText(state).lines(for: id)
        for (y, line) in lines.prefix(canvas.height).enumerated() {
            canvas.text(line, x: 1, y: y, width: canvas.width - 2, y == 0 ? .linked : .dim)
        }
    }
}

/// The selected row of a list.
enum Selecting {
    /// Points at a row, colours it, and puts the terminal's cursor there where the panel has the keyboard.
    static func draw(_ canvas: Canvas, _ row: Rect, isFocused: Bool) {
        canvas.paint(isFocused ? .selection : .restingSelection, row)
        let pointer = canvas.isMirrored ? canvas.glyphs.pointerMirrored : canvas.glyphs.pointer
        canvas.set(pointer, x: row.x, y: row.y, isFocused ? .selection : .restingSelection)
        if isFocused { canvas.cursor(x: row.x, y: row.y) }
    }
}

extension AppState {
    /// The name of a selection.
    func name(of selection: Selection?) -> String {
        switch selection {
        case .entry(let id): library.shortName(of: id)?.text(in: language) ?? ""
        case .figure(let figure): strings.figureTitle(figure, library.trends.datasets[figure.dataset])
        case nil: ""
        }
    }
}
