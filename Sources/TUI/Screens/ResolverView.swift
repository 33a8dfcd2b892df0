import Core

/// Clashes of starred sessions, with what else there is to go to.
enum ResolverView {
    static func draw(_ resolver: Resolver, _ canvas: Canvas, _ state: AppState) {
        let strings = state.strings
        let box = LayerView.open(canvas, strings.agenda.clashTitle, width: 110, height: resolver.lines.count, state)
        let first = max(0, min(resolver.cursor - box.height / 2, resolver.lines.count - box.height))
        for y in 0..<box.height where resolver.lines.indices.contains(first + y) {
            let line = resolver.lines[first + y]
            let (text, note, role, indent) = told(line, state)
            let noteWidth = min(box.width / 2, TextWidth.of(note))
            box.text(text, x: indent, y: y, width: box.width - indent - noteWidth - 2, role)
            box.text(note, x: box.width - noteWidth - 1, y: y, width: noteWidth, align: .end, .dim)
            guard line.canBeChosen else { continue }
            let row = Rect(x: 0, y: y, width: box.width, height: 1)
            box.hit(.layerRow(first + y), row)
            if first + y == resolver.cursor { Selecting.draw(box, row, isFocused: true) }
        }
    }

    private static func told(_ line: Resolver.Line, _ state: AppState) -> (text: String, note: String, role: Role, indent: Int) {
        let words = state.strings.agenda
        switch line {
        case .clash(.overlap(let minutes)): return (words.overlap(minutes), "", .warning, 1)
        case .clash(.tooTight(let left, let needed)): return (words.tooTight(left, needed), "", .warning, 1)
        case .keep(let entry, _):
            return (String(state.glyphs.star) + " " + told(entry, state), words.keepThis, .marked, 2)
        case .instead(let entry, _, let why, let walk):
            let way = walk.map { state.strings.comma + words.walk($0.needed, $0.left) } ?? ""
            return (told(entry, state), reason(why, words) + way, .text, 6)
        case .later(let entry): return (entry.title, words.watchLater, .text, 6)
        }
    }

    private static func told(_ entry: Resolver.Entry, _ state: AppState) -> String {
        let span = state.clock.told(entry.span)
        let day = state.strings.weekday(span.start.day.weekday) + " " + state.strings.clock(span)
        return day + "  " + entry.title + (entry.room.isEmpty ? "" : " (" + entry.room + ")")
    }

    private static func reason(_ why: Alternative.Why, _ words: AgendaWords) -> String {
        switch why {
        case .repeated: words.alsoThen
        case .sameTitle: words.sameTitle
        case .recorded: words.watchLater
        case .topic(let topic): words.onTopic(topic)
        }
    }
}
