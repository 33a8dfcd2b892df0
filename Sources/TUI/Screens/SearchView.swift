import Core

/// The search over everything, drawn above the panels.
enum SearchView {
    static func draw(_ search: SearchLayer, _ canvas: Canvas, _ state: AppState) {
        let strings = state.strings
        let box = LayerView.open(canvas, strings.command(.search).label, width: 90, state)
        let used = box.text("/ " + search.prompt.tail(fitting: box.width - 5), x: 1, y: 0, width: box.width - 2, .prompt)
        let list = box.part(Rect(x: 0, y: 1, width: box.width, height: box.height - 1))
        let choices = search.hits.map { hit in
            (
                name: hit.name.text(in: state.language).visible,
                note: hit.note.map { $0.visible } ?? strings.kind(hit.id.kind), role: Role.text
            )
        }
        LayerView.drawChoices(choices, search.cursor, list, state)
        if choices.isEmpty {
            let text = search.prompt.text.isEmpty ? strings.searchHint : strings.nothingLikeIt(search.prompt.text.visible)
            for (y, line) in Wrapping.lines(text, width: list.width - 4).enumerated() { list.text(line, x: 2, y: y, .dim) }
        }
        box.cursor(x: min(box.width - 1, 1 + used), y: 0)
    }
}
