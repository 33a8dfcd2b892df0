import Core

/// The shortest chain of links between two entries, step by step.
enum ChainScreen {
    static func draw(_ view: ChainView, _ canvas: Canvas, _ state: AppState) {
        let (strings, path) = (state.strings, view.path)
        let lines = path.steps.count * 2 + 3
        let title = strings.links.pathTitle + strings.colon + strings.links.links(path.length)
        let box = LayerView.open(canvas, title, width: 110, height: lines, state)
        // The last line is kept for what is to be said of all steps.
        let height = max(1, box.height - 2)
        let first = max(0, min(view.cursor * 2 - height / 2, path.steps.count * 2 + 1 - height))
        for y in 0..<height where first + y <= path.steps.count * 2 {
            let number = (first + y) / 2
            if (first + y) % 2 == 0 {
                drawEntry(view.entries[number], number, isSelected: number == view.cursor, box, y: y, state)
            } else {
                drawStep(path.steps[number], isWeakest: path.weakest == number, box, y: y, state)
            }
        }
        let sentence =
            path.weakest.map {
                strings.links.weakest + strings.colon + strings.confidence(path.steps[$0].link.confidence, state.library)
            }
            ?? (path.steps.isEmpty ? strings.links.samePlace : strings.links.allStated)
        box.text(sentence, x: 1, y: box.height - 1, width: box.width - 2, path.weakest == nil ? .dim : .warning)
    }

    private static func drawEntry(
        _ id: EntryID, _ number: Int, isSelected: Bool, _ box: Canvas, y: Int, _ state: AppState
    ) {
        let name = (state.library.name(of: id) ?? Name(id.key)).text(in: state.language)
        let kind = state.strings.kind(id.kind)
        let used = box.text(name, x: 2, y: y, width: box.width - 4, .link)
        box.text(kind, x: used + 4, y: y, width: max(0, box.width - used - 5), .dim)
        let row = Rect(x: 0, y: y, width: box.width, height: 1)
        box.hit(.layerRow(number), row)
        if isSelected { Selecting.draw(box, row, isFocused: true) }
    }

    private static func drawStep(_ step: LinkPath.Step, isWeakest: Bool, _ box: Canvas, y: Int, _ state: AppState) {
        let strings = state.strings
        box.set(box.glyphs.lightBox.vertical, x: 3, y: y, .border)
        let relation = strings.relation(of: step.link, reversed: step.isReversed)
        let used = box.text(relation, x: 5, y: y, width: max(0, box.width * 2 / 5), .label)
        let remark = strings.remark(step.link, state.library) + (isWeakest ? " · " + strings.links.weakest : "")
        box.text(
            remark, x: used + 7, y: y, width: max(0, box.width - used - 8), align: .end, isWeakest ? .warning : .dim)
    }
}
