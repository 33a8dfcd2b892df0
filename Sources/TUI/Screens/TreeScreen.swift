import Core

/// The surroundings of an entry as a tree.
enum TreeScreen {
    static func draw(_ canvas: Canvas, _ view: TreeView, _ panel: Panel, _ state: AppState) {
        let inner = canvas.part(Rect(x: 1, y: 0, width: canvas.width - 2, height: canvas.height))
        PageView.drawWay(inner, panel, state)
        inner.text(state.strings.links.surroundings(state.name(of: .entry(view.tree.centre))), y: 1, width: inner.width, .title)
        let rows = view.tree.rows
        for line in 0..<max(0, canvas.height - 2) where rows.indices.contains(view.scroll + line) {
            let number = view.scroll + line
            draw(rows[number], inner, y: line + 2, state)
            let place = Rect(x: 0, y: line + 2, width: canvas.width, height: 1)
            canvas.hit(.row(panel, number), place)
            if number == view.cursor { Selecting.draw(canvas, place, isFocused: panel == state.focus) }
        }
        let hidden = rows.count - view.scroll - (canvas.height - 2)
        if hidden > 0 {
            inner.text(state.strings.moreLines(hidden), y: canvas.height, width: inner.width, align: .end, .dim)
        }
    }

    private static func draw(_ row: LinkTree.Row, _ canvas: Canvas, y: Int, _ state: AppState) {
        let strings = state.strings
        var x = 1 + row.depth * 3
        let sign = row.isOpen ? (row.more > 0 ? "±" : "−") : row.unopened > 0 ? "+" : "·"
        x += canvas.text(sign, x: x, y: y, width: 1, .heading) + 1
        if let link = row.link {
            let relation = strings.relation(of: link, reversed: row.isReversed)
            x += canvas.text(relation, x: x, y: y, width: max(0, min(28, canvas.width - x - 12)), .label) + 1
        }
        let name = state.library.shortName(of: row.id)?.text(in: state.language) ?? row.id.key
        x += canvas.text(name, x: x, y: y, width: max(0, canvas.width - x), row.depth == 0 ? .title : .link) + 1
        var counts: [String] = []
        if row.otherLinks > 0 { counts.append(strings.links.others(row.otherLinks)) }
        if row.more > 0 {
            counts.append(strings.links.more(row.more))
        } else if !row.isOpen, row.unopened > 0 {
            counts.append("(" + strings.number(row.unopened) + ")")
        }
        x += canvas.text(counts.joined(separator: " "), x: x, y: y, width: max(0, canvas.width - x), .dim) + 2
        guard let link = row.link, canvas.width - x > 12 else { return }
        canvas.text(
            strings.remark(link, state.library), x: x, y: y, width: canvas.width - x, align: .end,
            link.confidence == .stated ? .dim : .warning)
    }
}
