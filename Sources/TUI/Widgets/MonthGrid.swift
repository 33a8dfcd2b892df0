import Core

/// A month at a glance: weeks from Monday, days with events underlined, today and the selected day marked.
enum MonthGrid {
    /// Title, weekdays and six weeks.
    static let height = 8

    static func draw(_ canvas: Canvas, _ state: AppState) {
        let view = state.agenda.shown
        let month = view.day.month
        let strings = state.strings
        let cell = canvas.width >= 60 ? 6 : 4
        canvas.text(strings.month(month), x: 1, y: 0, width: canvas.width - 2, .title)
        for weekday in 0..<7 {
            canvas.text(strings.weekday(weekday), x: 1 + weekday * cell, y: 1, width: cell - 1, align: .number, .columnTitle)
        }
        let busy = busyDays(month, view, state)
        // Where not all weeks fit, the selected day's is among those shown.
        let week = (view.day.civil.day - 1 + month.first.weekday) / 7
        let hidden = max(0, week + 3 - canvas.height)
        var y = 2 - hidden
        for day in month.first...month.last {
            defer { if day.weekday == 6 { y += 1 } }
            guard y >= 2 else { continue }
            let isSelected = day == view.day
            let role: Role = isSelected ? .selection : day == state.now.day ? .today : busy.contains(day) ? .busyDay : .text
            let mark = busy.contains(day) && !(isSelected && cell < 6) ? "•" : ""
            let text = (isSelected ? "[" : "") + strings.plainNumber(day.civil.day) + mark + (isSelected ? "]" : "")
            canvas.text(text, x: 1 + day.weekday * cell, y: y, width: cell, align: .number, role)
        }
    }

    private static func busyDays(_ month: Month, _ view: AgendaView, _ state: AppState) -> Set<Day> {
        var days: Set<Day> = []
        var query = view.query(state)
        (query.days, query.begunFrom, query.yearlyFrom) = (month.first...month.last, nil, nil)
        for slot in state.library.agenda.slots(query) {
            guard !slot.isTimed else {
                days.insert(slot.day)
                continue
            }
            let when = state.library.agenda.item(slot).when
            let first = max(when.first, month.first)
            for day in first...max(first, min(when.last ?? when.first, month.last)) { days.insert(day) }
        }
        return days
    }
}
