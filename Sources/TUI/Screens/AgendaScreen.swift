import Core

/// Days with their events, what is on and what comes next.
enum AgendaScreen {
    /// Draws the panel and gives back the remark behind its title.
    static func draw(_ canvas: Canvas, _ state: AppState) -> String {
        let view = state.agenda.shown
        let strings = state.strings
        Tabs.draw(canvas, y: 0, AgendaView.Tab.allCases.map { (strings.agendaTab($0), $0 == view.tab, false) }, panel: .agenda)
        NowBar.draw(canvas, y: 1, state)
        var (_, body) = canvas.bounds.splitTop(2)
        switch view.tab {
        case .days: drawRows(canvas.part(body), state)
        case .grid: GridView.draw(canvas.part(body), state)
        case .week: WeekView.draw(canvas.part(body), state)
        case .month:
            let (top, rest) = body.splitTop(min(MonthGrid.height, body.height - 1))
            MonthGrid.draw(canvas.part(top), state)
            body = rest
            drawRows(canvas.part(body), state)
        }
        return remark(state)
    }

    /// Which day, which calendar, by which clock, narrowed by what.
    private static func remark(_ state: AppState) -> String {
        let (view, strings) = (state.agenda.shown, state.strings)
        var parts = [view.tab == .days ? strings.date(state.now.day) : strings.date(view.day)]
        if let scope = view.scope, let name = state.library.name(of: scope) { parts.insert(name.text(in: state.language), at: 0) }
        if state.clock != .venue { parts.append(strings.agenda.shortClock(state.clock)) }
        if view.onlyStarred { parts.append(strings.agenda.starred) }
        if view.withoutPast { parts.append(strings.agenda.notPast) }
        let text = parts.joined(separator: " · ")
        return view.filter.isEmpty ? text : text + "  /" + view.filter
    }

    private static func drawRows(_ canvas: Canvas, _ state: AppState) {
        let view = state.agenda.shown
        let rows = state.agendaRows
        guard !rows.isEmpty else {
            let text =
                view.filter.isEmpty && view.onlyStarred
                ? state.strings.agenda.nothingStarred
                : state.groupProblem(view.filter) ?? state.strings.nothingMatches(view.filter)
            canvas.text(text, x: 2, y: 1, width: canvas.width - 3, .dim)
            return
        }
        let cursor = state.agendaCursor(in: rows)
        for y in 0..<canvas.height {
            switch rows.line(at: view.scroll + y) {
            case .linkedHeading: canvas.text(linkedHeading(view, state), x: 1, y: y, width: canvas.width - 2, .linked)
            case .day(let day):
                let isToday = day == state.now.day
                let text = state.strings.date(day) + (isToday ? " " + state.strings.today : "")
                canvas.text(text, x: 1, y: y, width: canvas.width - 2, isToday ? .title : .heading)
            case .row(let index):
                draw(rows[index], rows, canvas, y, state)
                canvas.hit(.row(.agenda, index), Rect(x: 0, y: y, width: canvas.width, height: 1))
                if index == cursor {
                    Selecting.draw(canvas, Rect(x: 0, y: y, width: canvas.width, height: 1), isFocused: state.focus == .agenda)
                }
            case nil: return
            }
        }
    }

    private static func linkedHeading(_ view: AgendaView, _ state: AppState) -> String {
        let mark = state.glyphs.linked + " "
        return mark
            + (view.coincidesWith.map(state.strings.coincidesWith) ?? state.strings.linkedTo(state.name(of: state.agenda.lead)))
    }

    private static func draw(_ row: AgendaRow, _ rows: AgendaRows, _ canvas: Canvas, _ y: Int, _ state: AppState) {
        switch row {
        case .day(let day):
            let running = state.library.agenda.onNow(day).map { $0.name.text(in: state.language) }
            let strings = state.strings
            canvas.text(
                running.isEmpty ? strings.nothingOnDay : strings.stillOn(running.joined(separator: strings.comma)), x: 3, y: y,
                .dim)
        case .linked(let index): draw(rows.linked[index], slot: nil, canvas, y, state)
        case .slot(let slot): draw(state.library.agenda.item(slot), slot: slot, canvas, y, state)
        }
    }

    private static func draw(_ item: AgendaItem, slot: AgendaSlot?, _ canvas: Canvas, _ y: Int, _ state: AppState) {
        let isLinked = slot == nil || state.isLinked(item.id, in: .agenda)
        let isMarked = state.agenda.shown.marked.contains(item)
        canvas.text(
            isMarked ? String(canvas.glyphs.marked) : isLinked ? canvas.glyphs.linked : "", x: 1, y: y, width: 1,
            isMarked ? .marked : .linked)
        var x = item.id.kind == .session && slot?.isBundled ?? false ? 5 : 3
        if case .time(let span) = item.when {
            let told = state.clock.told(span)
            let clock = canvas.width >= 50 ? state.strings.clock(told) : state.strings.clock(told.start.second)
            canvas.text(clock, x: x, y: y, width: TextWidth.of(clock), .label)
            x += (canvas.width >= 50 ? 11 : 5) + 1
        }
        let marks = slot.map { state.marks(of: $0, item.id) } ?? state.marks(of: item.id)
        if !marks.isEmpty { x += canvas.text(marks, x: x, y: y, width: 4, .marked) + 1 }
        let note = self.note(item, isLinked: slot == nil, state)
        let noteWidth = min(TextWidth.of(note), max(0, canvas.width / 3))
        let name = item.name.text(in: state.language)
        let role = slot.map { state.role(of: $0, item.id) } ?? .text
        let used = canvas.text(name, x: x, y: y, width: max(8, canvas.width - x - noteWidth - 2), role)
        if noteWidth > 0 {
            canvas.text(note, x: x + used + 1, y: y, width: canvas.width - x - used - 2, align: .end, .dim)
        }
    }

    /// What stands behind a name: how long, where, how far from the month it coincides with, that the time is unknown.
    private static func note(_ item: AgendaItem, isLinked: Bool, _ state: AppState) -> String {
        let strings = state.strings
        var parts: [String] = []
        if isLinked { parts.append(strings.shortDate(item.when.first) + " " + strings.year(item.when.first.civil.year)) }
        switch item.when {
        case .within: parts.append(strings.timeNotPublished)
        case .since: parts.append(strings.ongoing)
        case .days(let range) where range.count > 1: parts.append(strings.days(range.count))
        case .days: break
        case .time: if !item.place.isEmpty { parts.append(item.place) }
        }
        if item.id.kind == .event,
            state.library.network.claims(about: item.id).contains(where: { $0.property == "start" && $0.isConflict })
        {
            parts.append(strings.datesConflict)
        }
        if item.id.kind == .trigger, !isLinked { parts.append(strings.kind(.trigger)) }
        return parts.joined(separator: strings.comma)
    }
}
