import Core

/// The table of links.
enum LinksScreen {
    /// Draws what is below the tabs, and gives back the remark behind the panel's title.
    static func draw(_ canvas: Canvas, _ state: AppState) -> String {
        let view = state.browse.shown.links
        let strings = state.strings
        let fields = LinkFields(width: canvas.width).fields
        for field in fields {
            var title = strings.links.column(field.column)
            if let order = view.order, order.column == field.column { title += order.isDescending ? "↓" : "↑" }
            let isCurrent = field.column == view.column && state.focus == .councils
            canvas.text(title, x: field.x, y: 1, width: field.width, isCurrent ? .currentColumnTitle : .columnTitle)
            let number = LinkColumn.allCases.firstIndex(of: field.column) ?? 0
            canvas.hit(.column(.councils, number), Rect(x: field.x, y: 1, width: field.width, height: 1))
        }
        let height = state.layout.listHeight(.councils)
        let body = canvas.part(Rect(x: 0, y: 2, width: canvas.width, height: height))
        let count = view.rows?.count ?? 0
        if let rows = view.rows {
            for y in 0..<height where rows.indices.contains(view.scroll + y) {
                draw(rows[view.scroll + y], view.scroll + y, fields, body, y, state)
            }
        }
        if count == 0 { drawNothing(body, view, state) }
        drawFoot(canvas.part(Rect(x: 0, y: 2 + height, width: canvas.width, height: canvas.height - 2 - height)), view, state)
        let position = count == 0 ? "0" : strings.position(view.cursor + 1, count)
        let entry = view.entry.map { "  " + strings.links.linksOf(state.name(of: .entry($0))) } ?? ""
        let marked = view.marked.isEmpty ? "" : "  " + strings.marked(view.marked.count)
        return position + entry + (view.filter.isEmpty ? "" : "  /" + view.filter) + marked
    }

    private static func draw(
        _ row: LinkRow, _ number: Int, _ fields: [LinkFields.Field], _ canvas: Canvas, _ y: Int, _ state: AppState
    ) {
        guard let link = row.link else { return }
        let strings = state.strings
        let view = state.browse.shown.links
        let isMarked = view.marked.contains(row.fromID) || view.marked.contains(row.toID)
        if isMarked { canvas.text(String(canvas.glyphs.marked), x: 1, y: y, width: 1, .marked) }
        let isStanding = link.confidence.stands
        for field in fields {
            let (text, role): (String, Role) =
                switch field.column {
                case .from: (row.from.text(in: state.language), isStanding ? .text : .dim)
                case .relation: (strings.relation(of: link, reversed: false), .dim)
                case .to: (row.to.text(in: state.language), isStanding ? .text : .dim)
                case .since: (link.since.map(strings.partialDate) ?? link.asOf.map { strings.numerals.digits($0) } ?? "", .dim)
                case .source: (strings.ground(link, state.library), link.confidence == .stated ? .dim : .warning)
                }
            canvas.text(text, x: field.x, y: y, width: field.width, role)
        }
        let place = Rect(x: 0, y: y, width: canvas.width, height: 1)
        canvas.hit(.row(.councils, number), place)
        guard number == view.cursor else { return }
        Selecting.draw(canvas, place, isFocused: state.focus == .councils)
        guard state.focus == .councils, let field = fields.first(where: { $0.column == view.column }) else { return }
        canvas.paint(.selectedCell, Rect(x: field.x, y: y, width: field.width, height: 1))
    }

    private static func drawNothing(_ canvas: Canvas, _ view: LinksView, _ state: AppState) {
        let words = state.strings.links
        let sentence =
            if let field = Filter(view.filter).unknownFields(known: LinkQuery.fields).first {
                words.unknownField(field)
            } else if let entry = view.entry, view.filter.isEmpty {
                words.noLinks(state.name(of: .entry(entry)))
            } else {
                state.strings.nothingMatches(view.filter)
            }
        for (y, line) in Wrapping.lines(sentence, width: canvas.width - 4).enumerated() {
            canvas.text(line, x: 2, y: y + 1, .dim)
        }
    }

    /// The selected link as a sentence: columns may be narrow.
    private static func drawFoot(_ canvas: Canvas, _ view: LinksView, _ state: AppState) {
        guard let row = view.selected, let link = row.link else { return }
        let strings = state.strings
        let sentence = [
            row.from.text(in: state.language), strings.relation(of: link, reversed: false), row.to.text(in: state.language),
        ].joined(separator: " · ")
        let behalf = link.onBehalfOf.map { strings.links.onBehalfOf(state.name(of: .entry($0))) } ?? ""
        let remark = [strings.remark(link, state.library), behalf, link.note].filter { !$0.isEmpty }.joined(separator: " · ")
        canvas.text(sentence, x: 1, y: 0, width: canvas.width - 2, .linked)
        canvas.text(remark, x: 1, y: 1, width: canvas.width - 2, .dim)
    }
}

/// Which columns of the table of links fit into a width, and where.
struct LinkFields {
    struct Field: Equatable {
        let column: LinkColumn
        let x: Int
        let width: Int
    }

    let fields: [Field]

    init(width: Int) {
        let room = width - ListColumns.gutter
        var shown = LinkColumn.allCases
        if room < 74 { shown.removeAll { $0 == .since } }
        if room < 58 { shown.removeAll { $0 == .source } }
        func least(_ column: LinkColumn) -> Int {
            switch column {
            case .from, .to: 12
            case .relation: room < 46 ? 10 : 14
            case .since: 9
            case .source: 16
            }
        }
        let spare = max(0, room - shown.reduce(0) { $0 + least($1) + 1 } + 1)
        var x = ListColumns.gutter
        fields = shown.map { column in
            // What is to spare goes to the names, and a little to the relation.
            let share: Int
            switch column {
            case .from, .to: share = spare * 2 / 5
            case .relation: share = min(14, spare / 5)
            case .since, .source: share = 0
            }
            let field = Field(column: column, x: x, width: max(1, min(least(column) + share, width - x)))
            x += field.width + 1
            return field
        }
    }
}
