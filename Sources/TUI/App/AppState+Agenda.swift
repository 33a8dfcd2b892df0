import Core

extension AppState {
    mutating func actOnAgenda(_ command: Command) {
        let rows = agenda.shown.rows(in: library.agenda)
        let cursor = agenda.shown.cursor(in: rows)
        let before = agenda.shown
        switch command {
        case .moveUp: moveItem(by: -1, rows, cursor)
        case .moveDown: moveItem(by: 1, rows, cursor)
        case .moveLeft: agenda.shown.go(to: agenda.shown.day + -1, in: library.agenda)
        case .moveRight: agenda.shown.go(to: agenda.shown.day + 1, in: library.agenda)
        case .pageUp: agenda.shown.go(to: agenda.shown.day + -7, in: library.agenda)
        case .pageDown: agenda.shown.go(to: agenda.shown.day + 7, in: library.agenda)
        case .moveToStart: rows.first.map { agenda.shown.select($0) }
        case .moveToEnd: rows.last.map { agenda.shown.select($0) }
        case .today: agenda.shown.go(to: now.day, in: library.agenda)
        case .open:
            if let item = agenda.shown.item { open(item.id) }
            return
        case .triggers:
            agenda.shown.withTriggers.toggle()
            if let item = agenda.shown.item, item.id.kind == .trigger, !agenda.shown.isInLinked { agenda.shown.item = nil }
        case .mark:
            guard let item = agenda.shown.item else { return }
            if agenda.shown.marked.remove(item) == nil { agenda.shown.marked.insert(item) }
            moveItem(by: 1, rows, cursor)
        case .previousTab, .nextTab:
            agenda.shown.tab = agenda.shown.tab == .days ? .month : .days
            // The list below a month is that month's, not what is linked.
            if agenda.shown.isInLinked, agenda.shown.tab == .month {
                agenda.shown.isInLinked = false
                agenda.shown.linked = []
            }
        default: return
        }
        settleAgenda()
        if agenda.shown.item != before.item || agenda.shown.day != before.day { selectionMoved() }
    }

    /// To the next or previous item; past the last of a year to the next one.
    private mutating func moveItem(by step: Int, _ rows: [AgendaRow], _ cursor: Int?) {
        guard let cursor else { return }
        if rows.indices.contains(cursor + step) {
            agenda.shown.select(rows[cursor + step])
            return
        }
        guard agenda.shown.filter.isEmpty, !rows[cursor].isLinked || step > 0 else { return }
        let year = agenda.shown.day.civil.year
        guard let bound = step > 0 ? Day(year: year + 1, month: 1, day: 1) : Day(year: year - 1, month: 12, day: 31) else {
            return
        }
        var neighbour = agenda.shown
        neighbour.linked = []
        neighbour.day = bound
        neighbour.item = nil
        let items = neighbour.rows(in: library.agenda).filter { $0.item != nil }
        if let target = step > 0 ? items.first : items.last { agenda.shown.select(target) }
    }

    /// Keeps the selection on the screen.
    mutating func settleAgenda() {
        let rows = agenda.shown.rows(in: library.agenda)
        guard let cursor = agenda.shown.cursor(in: rows) else { return }
        agenda.shown.select(rows[cursor])
        let lines = AgendaLine.lines(of: rows)
        guard let line = lines.firstIndex(of: .row(cursor)) else { return }
        let top = line > 0 && lines[line - 1] != .row(cursor - 1) ? line - 1 : line
        agenda.shown.scroll = Scrolling.keep(
            top...line, visibleFrom: agenda.shown.scroll, height: agendaListHeight, count: lines.count)
    }

    /// Lines of the list, those of the month above it left out.
    var agendaListHeight: Int {
        let height = layout.listHeight(.agenda)
        return agenda.shown.tab == .month ? max(1, height - MonthGrid.height) : height
    }
}
