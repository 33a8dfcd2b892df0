import Core

extension AppState {
    mutating func actOnAgenda(_ command: Command) -> [Effect] {
        let before = agenda.shown
        var effects: [Effect] = []
        switch command {
        case .moveUp, .moveDown, .moveLeft, .moveRight, .pageUp, .pageDown, .moveToStart, .moveToEnd:
            switch agenda.shown.tab {
            case .days, .month: moveInDays(command)
            case .grid: moveInGrid(command)
            case .week: moveInWeek(command)
            }
        case .previousDay: goAgenda(to: agenda.shown.day + -1)
        case .nextDay: goAgenda(to: agenda.shown.day + 1)
        case .today: goAgenda(to: now.day)
        case .goNow: goToNow()
        case .open:
            if let item = agenda.shown.item { open(item.id) }
            return []
        case .star: effects = star()
        case .onlyStarred: agenda.shown.onlyStarred.toggle()
        case .withoutPast: agenda.shown.withoutPast.toggle()
        case .clock: effects = turnClock()
        case .triggers:
            agenda.shown.withTriggers.toggle()
            if let item = agenda.shown.item, item.id.kind == .trigger, !agenda.shown.isInLinked {
                (agenda.shown.item, agenda.shown.slot) = (nil, nil)
            }
        case .mark:
            guard let item = agenda.shown.item else { return [] }
            if agenda.shown.marked.remove(item) == nil { agenda.shown.marked.insert(item) }
            moveItem(by: 1)
        case .previousTab, .nextTab: turnTab(by: command == .nextTab ? 1 : -1)
        default: return []
        }
        settleAgenda()
        if agenda.shown.item != before.item || agenda.shown.day != before.day { selectionMoved() }
        return effects
    }

    private mutating func turnTab(by step: Int) {
        let tabs = AgendaView.Tab.allCases
        let index = (agenda.shown.tab.rawValue + step + tabs.count) % tabs.count
        showAgendaTab(tabs[index])
    }

    mutating func showAgendaTab(_ tab: AgendaView.Tab) {
        agenda.shown.tab = tab
        guard tab != .days, agenda.shown.isInLinked else { return }
        // A grid, a week, a month show what is on, not what is linked.
        let item = agenda.shown.item
        agenda.shown.isInLinked = false
        agenda.shown.linked = []
        guard let item else { return }
        refreshAgenda()
        let listing = agendaListing
        for slot in listing.slots[listing.first(from: agenda.shown.day)...].prefix(1000)
        where library.agenda.item(slot) == item { agenda.shown.slot = slot }
    }

    private mutating func moveInDays(_ command: Command) {
        let rows = agendaRows
        switch command {
        case .moveUp: moveItem(by: -1)
        case .moveDown: moveItem(by: 1)
        case .moveLeft: goAgenda(to: agenda.shown.day + -1)
        case .moveRight: goAgenda(to: agenda.shown.day + 1)
        case .pageUp: goAgenda(to: agenda.shown.day + -7)
        case .pageDown: goAgenda(to: agenda.shown.day + 7)
        case .moveToStart where !rows.isEmpty: selectAgenda(rows[0], in: rows)
        case .moveToEnd where !rows.isEmpty: selectAgenda(rows[rows.count - 1], in: rows)
        default: break
        }
    }

    /// To the next or previous item; past the last of a year to the next one.
    private mutating func moveItem(by step: Int) {
        let rows = agendaRows
        guard let cursor = agendaCursor(in: rows) else { return }
        if (0..<rows.count).contains(cursor + step) {
            selectAgenda(rows[cursor + step], in: rows)
            return
        }
        guard agenda.shown.filter.isEmpty, !agenda.shown.onlyStarred, cursor >= rows.linked.count || step > 0 else { return }
        let year = agenda.shown.day.civil.year
        guard let bound = step > 0 ? Day(year: year + 1, month: 1, day: 1) : Day(year: year - 1, month: 12, day: 31) else {
            return
        }
        let kept = agenda.shown
        agenda.shown.place = AgendaView.Place(day: bound, item: nil, slot: nil, isInLinked: false)
        let slots = agendaListing.slots
        let target = step > 0 ? slots.first { $0.day >= bound } : slots.last { $0.day <= bound }
        if let target { selectAgenda(.slot(target), in: agendaRows) } else { agenda.shown = kept }
    }

    /// To what is on now, else to what comes next.
    private mutating func goToNow() {
        agenda.shown.filter = ""
        agenda.shown.beforeFilter = nil
        goAgenda(to: now.day)
        let moment = nowAndNext
        guard let slot = moment.now.first(where: \.isTimed) ?? moment.next.first ?? moment.now.first else { return }
        selectAgenda(.slot(slot), in: agendaRows)
    }

    /// Keeps the selection on the screen.
    mutating func settleAgenda() {
        refreshAgenda()
        let rows = agendaRows
        guard let cursor = agendaCursor(in: rows) else { return }
        selectAgenda(rows[cursor], in: rows)
        // The heading of a day stays above its first row.
        let line = rows.line(of: cursor)
        var top = line
        if line > 0, case .row? = rows.line(at: line - 1) {} else if line > 0 { top = line - 1 }
        agenda.shown.scroll = Scrolling.keep(
            top...line, visibleFrom: agenda.shown.scroll, height: agendaListHeight, count: rows.lineCount)
        settleGrid()
    }

    /// Lines of the list, those of the month above it left out.
    var agendaListHeight: Int {
        let height = layout.listHeight(.agenda)
        return agenda.shown.tab == .month ? max(1, height - MonthGrid.height) : height
    }
}
