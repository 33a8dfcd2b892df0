import Core

/// Days with their events, what is on and what comes next.
enum AgendaScreen {
    /// Draws the panel and gives back the remark behind its title.
    static func draw(_ canvas: Canvas, _ state: AppState) -> String {
        let view = state.agenda.shown
        let strings = state.strings
        Tabs.draw(canvas, y: 0, AgendaView.Tab.allCases.map { (strings.agendaTab($0), $0 == view.tab, false) }, panel: .agenda)
        drawNext(canvas, state)
        var (_, body) = canvas.bounds.splitTop(2)
        if view.tab == .month {
            let (top, rest) = body.splitTop(min(MonthGrid.height, body.height - 1))
            MonthGrid.draw(canvas.part(top), state)
            body = rest
        }
        drawRows(canvas.part(body), state)
        let today = strings.date(state.now.day)
        return view.filter.isEmpty ? today : today + "  /" + view.filter
    }

    /// What is on today, else what comes next and in how many days.
    private static func drawNext(_ canvas: Canvas, _ state: AppState) {
        let strings = state.strings
        let today = state.now.day
        var x = 1
        func write(_ label: String, _ item: AgendaItem, _ count: String) {
            x += canvas.text(label, x: x, y: 1, width: canvas.width - x, .linked) + 1
            let room = canvas.width - x - TextWidth.of(count) - 2
            x += canvas.text(item.name.text(in: state.language), x: x, y: 1, width: room) + 1
            x += canvas.text(count, x: x, y: 1, width: canvas.width - x, .dim) + 2
        }
        if let on = state.library.agenda.onNow(today).first {
            let count = on.when.last.map { strings.dayOf(today - on.when.first + 1, $0 - on.when.first + 1) } ?? ""
            write(strings.onNow, on, count)
        } else if let next = state.library.agenda.next(after: today) {
            write(strings.next + " " + strings.shortDate(next.when.first), next, strings.inDays(next.when.first - today))
        }
    }

    private static func drawRows(_ canvas: Canvas, _ state: AppState) {
        let view = state.agenda.shown
        let rows = view.rows(in: state.library.agenda)
        let lines = AgendaLine.lines(of: rows)
        let cursor = view.cursor(in: rows)
        guard !rows.isEmpty else {
            canvas.text(state.strings.nothingMatches(view.filter), x: 2, y: 1, width: canvas.width - 3, .dim)
            return
        }
        for y in 0..<canvas.height where lines.indices.contains(view.scroll + y) {
            switch lines[view.scroll + y] {
            case .linkedHeading: canvas.text(linkedHeading(view, state), x: 1, y: y, width: canvas.width - 2, .linked)
            case .day(let day):
                let isToday = day == state.now.day
                let text = state.strings.date(day) + (isToday ? " " + state.strings.today : "")
                canvas.text(text, x: 1, y: y, width: canvas.width - 2, isToday ? .title : .heading)
            case .row(let index):
                draw(rows[index], canvas, y, state)
                canvas.hit(.row(.agenda, index), Rect(x: 0, y: y, width: canvas.width, height: 1))
                if index == cursor {
                    Selecting.draw(canvas, Rect(x: 0, y: y, width: canvas.width, height: 1), isFocused: state.focus == .agenda)
                }
            }
        }
    }

    private static func linkedHeading(_ view: AgendaView, _ state: AppState) -> String {
        let mark = state.glyphs.linked + " "
        return mark
            + (view.coincidesWith.map(state.strings.coincidesWith) ?? state.strings.linkedTo(state.name(of: state.agenda.lead)))
    }

    private static func draw(_ row: AgendaRow, _ canvas: Canvas, _ y: Int, _ state: AppState) {
        let strings = state.strings
        guard let item = row.item else {
            let running = state.library.agenda.onNow(row.day).map { $0.name.text(in: state.language) }
            canvas.text(
                running.isEmpty ? strings.nothingOnDay : strings.stillOn(running.joined(separator: strings.comma)), x: 3, y: y,
                .dim)
            return
        }
        let isLinked = row.isLinked || state.isLinked(item.id, in: .agenda)
        let isMarked = state.agenda.shown.marked.contains(item)
        canvas.text(
            isMarked ? String(canvas.glyphs.marked) : isLinked ? canvas.glyphs.linked : "", x: 1, y: y, width: 1,
            isMarked ? .marked : .linked)
        let indent = item.id.kind == .session && !row.isLinked ? 5 : 3
        let note = self.note(item, row, state)
        let noteWidth = min(TextWidth.of(note), max(0, canvas.width / 2))
        let name = item.name.text(in: state.language)
        let used = canvas.text(name, x: indent, y: y, width: max(8, canvas.width - indent - noteWidth - 2), role(of: item))
        if noteWidth > 0 {
            canvas.text(note, x: indent + used + 1, y: y, width: canvas.width - indent - used - 2, align: .end, .dim)
        }
    }

    private static func role(of item: AgendaItem) -> Role {
        item.id.kind == .event ? .title : item.id.kind == .trigger ? .warning : .text
    }

    /// What stands behind a name: how long, how far from the month it coincides with, that the time is unknown.
    private static func note(_ item: AgendaItem, _ row: AgendaRow, _ state: AppState) -> String {
        let strings = state.strings
        var parts: [String] = []
        if row.isLinked { parts.append(strings.shortDate(item.when.first) + " " + strings.year(item.when.first.civil.year)) }
        switch item.when {
        case .within: parts.append(strings.timeNotPublished)
        case .since: parts.append(strings.ongoing)
        case .days(let range) where range.count > 1: parts.append(strings.days(range.count))
        case .days, .time: break
        }
        if item.id.kind == .event,
            state.library.network.claims(about: item.id).contains(where: { $0.property == "start" && $0.isConflict })
        {
            parts.append(strings.datesConflict)
        }
        if item.id.kind == .trigger, !row.isLinked { parts.append(strings.kind(.trigger)) }
        return parts.joined(separator: strings.comma)
    }
}
