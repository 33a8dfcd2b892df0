import Core

/// The first two lines: what this is and how far the data reach; what is selected and what it is linked to.
enum HeaderView {
    static func draw(_ canvas: Canvas, _ state: AppState) {
        let strings = state.strings
        var x = 1
        x += canvas.text("CONCORD", x: x, y: 0, .title) + 2
        if let date = state.asOf {
            x += canvas.text(strings.links.asOfHeader(strings.partialDate(date)), x: x, y: 0, .warning) + 2
        }
        let room = canvas.width - x - 1
        let summaryWidth = TextWidth.of(strings.summary)
        // What this is comes before the last of the reach.
        let bundled = state.library.reach.filter { $0.dataset.files[0] == nil }
        let reaches = [bundled, bundled.filter { $0.dataset.id != "aggravated" }].map { reach in
            strings.reach(reach.map { ($0.dataset.id, $0.last) })
        }
        let fitting = reaches.first { TextWidth.of($0) + summaryWidth + 3 <= room }
        if fitting != nil { x += canvas.text(strings.summary, x: x, y: 0, .dim) }
        let reach = fitting ?? reaches.first { TextWidth.of($0) <= room } ?? reaches[1]
        canvas.text(reach, x: x, y: 0, width: canvas.width - x - 1, align: .end, .dim)
    }

    static func drawSelection(_ canvas: Canvas, _ state: AppState) {
        let strings = state.strings
        var x = 1
        for (index, part) in parts(state).enumerated() {
            guard x < canvas.width - 2 else { return }
            // One role for all that is linked: every change of role costs bytes on a slow line.
            if index > 0 { x += canvas.text(strings.arrow, x: x, y: 0, width: canvas.width - x, .linked) }
            x += canvas.text(part, x: x, y: 0, width: canvas.width - x, index == 0 ? .title : .linked)
        }
        let hint = state.isPinned ? strings.pinnedHint : strings.linkedHint(state.glyphs.linked)
        if canvas.width - x - TextWidth.of(hint) > 3 {
            canvas.text(hint, x: x, y: 0, width: canvas.width - x - 1, align: .end, .dim)
        }
    }

    /// The selection, then what it is linked to.
    private static func parts(_ state: AppState) -> [String] {
        let (library, strings) = (state.library, state.strings)
        func text(_ name: Name?) -> String { name?.text(in: state.language) ?? "" }
        var parts: [String] = []
        switch state.leading {
        case .entry(let id): parts.append(text(library.shortName(of: id)))
        case .figure(let figure): parts.append(strings.figureTitle(figure, library.trends.datasets[figure.dataset]))
        case nil: return [state.leader == .agenda ? strings.date(state.agenda.shown.day) : strings.nothingSelected]
        }
        let related = state.related
        if let focus = related.trend, case .entry(let id) = state.leading,
            library.trends.datasets[focus.dataset].areas[focus.area].entry != id
        {
            let area = library.trends.datasets[focus.dataset].areas[focus.area]
            let name = area.entry?.kind == .force ? strings.force(strings.area(area)) : strings.area(area)
            parts.append(name + (focus.period.map { " " + strings.period($0) } ?? ""))
        } else if let basis = related.noTrend {
            parts.append(strings.noFigures(basis))
        }
        let counts: [(Int, (Int) -> String)] = [
            (related.entries(.council).count, strings.councils), (related.entries(.event).count, strings.events),
            (related.entries(.session).count, strings.sessions),
            (related.entries(.practice).count, strings.practices), (related.entries(.person).count, strings.people),
            (related.entries(.theme).count, strings.themes), (related.entries(.trigger).count, strings.triggers),
        ]
        let linked = counts.filter { $0.0 > 0 }.map { $0.1($0.0) }
        if !linked.isEmpty { parts.append(linked.joined(separator: strings.comma)) }
        return parts
    }
}
