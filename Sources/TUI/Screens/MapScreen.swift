import Core

/// What an entry is linked to, drawn as a map, with the same as a list beside it.
struct MapScreen {
    private let canvas: Canvas
    private let view: MapView
    private let panel: Panel
    private let state: AppState

    static func draw(_ canvas: Canvas, _ view: MapView, _ panel: Panel, _ state: AppState) {
        MapScreen(canvas: canvas, view: view, panel: panel, state: state).draw()
    }

    private func draw() {
        let inner = canvas.part(Rect(x: 1, y: 0, width: canvas.width - 2, height: canvas.height))
        PageView.drawWay(inner, panel, state)
        drawTitle(inner)
        let body = Rect(x: 0, y: 2, width: inner.width, height: inner.height - 2)
        guard view.map.total > 0 else {
            let sentence = state.strings.links.nothingAround(view.filter)
            for (y, line) in Wrapping.lines(sentence, width: inner.width - 2).enumerated() {
                inner.text(line, x: 1, y: y + 3, .dim)
            }
            return
        }
        switch MapLayout(inner.width, body.height) {
        case .listAlone: drawList(inner.part(body))
        case .besideList:
            let (list, map) = body.splitStart(inner.width * 2 / 5)
            drawList(inner.part(list))
            drawMap(inner.part(Rect(x: map.x + 2, y: map.y, width: map.width - 2, height: map.height)))
        case .aboveList:
            let rows = (view.map.nodes.map(\.row).max() ?? 0) + 1
            let (map, list) = body.splitTop(max(3, min(rows, body.height / 2)))
            drawMap(inner.part(map))
            drawList(inner.part(Rect(x: list.x, y: list.y + 1, width: list.width, height: list.height - 1)))
        }
    }

    private func drawTitle(_ canvas: Canvas) {
        let (words, map) = (state.strings.links, view.map)
        let used = canvas.text(words.surroundings(name(map.centre)), y: 1, width: canvas.width, .title)
        guard map.total > 0 else { return }
        func number(_ count: Int) -> String { state.strings.number(count) }
        let shown = words.shown(number(map.first + 1), number(map.first + map.nodes.count), number(map.total))
        let filter = view.filter.isEmpty ? "" : "  /" + view.filter
        canvas.text(shown + filter, x: used + 2, y: 1, width: max(0, canvas.width - used - 2), .dim)
    }

    private func name(_ id: EntryID) -> String { state.library.shortName(of: id)?.text(in: state.language) ?? id.key }

    private var isFocused: Bool { panel == state.focus }

    /// Relation, name and source, line by line.
    private func drawList(_ canvas: Canvas) {
        let nodes = view.map.nodes
        let first = max(0, min(view.cursor - canvas.height / 2, nodes.count - canvas.height))
        for y in 0..<canvas.height where nodes.indices.contains(first + y) {
            let node = nodes[first + y]
            let relation = state.strings.relation(of: node.link, reversed: node.isReversed)
            let relationWidth = min(20, canvas.width / 3)
            canvas.text(relation, x: 1, y: y, width: relationWidth, .label)
            var x = relationWidth + 2
            x += canvas.text(name(node.id), x: x, y: y, width: max(0, canvas.width - x - 1), .link) + 1
            if node.otherLinks > 0 {
                x +=
                    canvas.text(state.strings.links.others(node.otherLinks), x: x, y: y, width: max(0, canvas.width - x), .dim)
                    + 1
            }
            let role: Role = node.link.confidence == .stated ? .dim : .warning
            canvas.text(
                state.strings.remark(node.link, state.library), x: x + 1, y: y, width: max(0, canvas.width - x - 1), role)
            let place = Rect(x: 0, y: y, width: canvas.width, height: 1)
            canvas.hit(.row(panel, first + y), place)
            if first + y == view.cursor { Selecting.draw(canvas, place, isFocused: isFocused) }
        }
    }

    /// The entry in a box, and two columns of names joined to it by lines; arrows point where a link leads.
    private func drawMap(_ canvas: Canvas) {
        let nodes = view.map.nodes
        let rows = (nodes.map(\.row).max() ?? 0) + 1
        let first = max(0, min((view.selected?.row ?? 0) - canvas.height / 2, rows - canvas.height))
        // The box needs three lines, however few the names are.
        let height = min(max(3, rows), canvas.height)
        let top = max(0, (height - rows) / 2)
        let boxWidth = max(8, min(TextWidth.of(name(view.map.centre)) + 4, canvas.width / 3))
        let side = (canvas.width - boxWidth - 2) / 2
        let middle = height / 2
        let hasEnd = nodes.contains { $0.side == .end }
        for y in 0..<height where (top..<top + rows).contains(y) || y == middle {
            for (end, x) in [(EgoMap.Side.start, side - 1), (.end, side + boxWidth + 2)] where end == .start || hasEnd {
                let hasNode = nodes.contains { $0.side == end && $0.row == first + y - top }
                canvas.set(joint(end, hasNode: hasNode, isMiddle: y == middle), x: x, y: y, .border)
            }
        }
        drawBox(canvas, Rect(x: side + 1, y: max(0, middle - 1), width: boxWidth, height: 3), hasEnd: hasEnd, y: middle, side)
        for (number, node) in nodes.enumerated() where (first..<first + height).contains(node.row) {
            draw(node, number, canvas, y: node.row - first + top, side: side, boxWidth: boxWidth)
        }
    }

    private func drawBox(_ canvas: Canvas, _ place: Rect, hasEnd: Bool, y: Int, _ side: Int) {
        let box = canvas.part(place)
        if place.height == 3, box.height == 3 { box.box(.focusedBorder, heavy: false) }
        let line = canvas.glyphs.lightBox.horizontal
        canvas.set(line, x: side, y: y, .border)
        if hasEnd { canvas.set(line, x: place.maxX, y: y, .border) }
        canvas.text(
            name(view.map.centre), x: place.x + 1, y: y, width: max(0, place.width - 2), align: .centre, .title)
    }

    private func draw(_ node: EgoMap.Node, _ number: Int, _ canvas: Canvas, y: Int, side: Int, boxWidth: Int) {
        let isSelected = number == view.cursor
        let role: Role = isSelected ? .selection : node.link.confidence == .stated ? .link : .warning
        let text = name(node.id)
        let line = canvas.glyphs.lightBox.horizontal
        let room = max(1, side - 4)
        let start = node.side == .start ? 0 : side + boxWidth + 6
        let used = min(room, TextWidth.of(text))
        let x = node.side == .start ? room - used : start
        canvas.text(text, x: x, y: y, width: room - (node.side == .start ? room - used : 0), role)
        canvas.hit(.row(panel, number), Rect(x: x, y: y, width: used, height: 1))
        // From the name to where the lines come together, with the point of the arrow at the end that the link leads to.
        let cells = node.side == .start ? [side - 3, side - 2] : [side + boxWidth + 4, side + boxWidth + 3]
        canvas.set(node.isReversed ? line : arrow(node.side, towardsMiddle: false), x: cells[0], y: y, .border)
        canvas.set(node.isReversed ? arrow(node.side, towardsMiddle: true) : line, x: cells[1], y: y, .border)
    }

    /// Signs are given as seen: where the screen is mirrored the two columns change places.
    private func isLeft(_ side: EgoMap.Side) -> Bool { (side == .start) != canvas.isMirrored }

    private func arrow(_ side: EgoMap.Side, towardsMiddle: Bool) -> Unicode.Scalar {
        isLeft(side) == towardsMiddle ? canvas.glyphs.pointer : canvas.glyphs.pointerMirrored
    }

    private func joint(_ side: EgoMap.Side, hasNode: Bool, isMiddle: Bool) -> Unicode.Scalar {
        guard canvas.glyphs.hasBraille else { return hasNode || isMiddle ? "+" : "|" }
        if hasNode, isMiddle { return "┼" }
        if hasNode { return isLeft(side) ? "┤" : "├" }
        return isMiddle ? (isLeft(side) ? "├" : "┤") : "│"
    }
}

/// Where a map stands: beside its list, above it, or where there is no room for it.
enum MapLayout {
    case besideList, aboveList, listAlone

    init(_ width: Int, _ height: Int) {
        self = width >= 70 ? .besideList : width >= 46 && height >= 12 ? .aboveList : .listAlone
    }

    /// So many entries have room on a page.
    static func nodes(_ width: Int, _ height: Int) -> Int {
        let lines =
            switch MapLayout(width, height) {
            case .besideList: height
            case .aboveList: height / 2
            case .listAlone: EgoMap.most
            }
        return max(2, min(EgoMap.most, 2 * lines))
    }
}
