import Core

/// A week: a column for each day, what is on below each other.
enum WeekView {
    static func draw(_ canvas: Canvas, _ state: AppState) {
        let view = state.agenda.shown
        let monday = view.day + -view.day.weekday
        let width = max(3, canvas.width / 7)
        for number in 0..<7 {
            let day = monday + number
            let column = canvas.part(Rect(x: number * width, y: 0, width: width, height: canvas.height))
            let isSelected = day == view.day
            let title = state.strings.weekday(day.weekday) + " " + state.strings.shortDate(day)
            column.text(
                (isSelected ? "[" : " ") + title + (isSelected ? "]" : ""), y: 0, width: width - 1,
                day == state.now.day ? .today : isSelected ? .currentColumnTitle : .columnTitle)
            draw(day, column.part(Rect(x: 0, y: 1, width: width, height: canvas.height - 1)), state)
        }
    }

    private static func draw(_ day: Day, _ canvas: Canvas, _ state: AppState) {
        let slots = state.agendaSlots(on: day)
        let selected = state.agenda.shown.slot.flatMap { slot in slots.firstIndex { $0.isSame(as: slot) } }
        // As many lines for each as there is room: what is short of room gets one.
        let each = slots.isEmpty ? 1 : max(1, min(4, canvas.height / slots.count))
        let fits = max(1, canvas.height / each)
        let isCut = slots.count > fits
        let first = min(
            max(slots.startIndex, (selected ?? slots.startIndex) - fits / 2),
            max(slots.startIndex, slots.endIndex - (isCut ? fits - 1 : fits)))
        var y = 0
        for index in first..<min(slots.endIndex, first + (isCut ? fits - 1 : fits)) {
            let slot = slots[index]
            let item = state.library.agenda.item(slot)
            let clock = slot.isTimed ? state.strings.clock(slot.secondOfDay) + " " : ""
            let marks = state.marks(of: slot, item.id)
            let text = clock + (marks.isEmpty ? "" : marks + " ") + item.name.text(in: state.language)
            let lines = Wrapping.lines(text, width: max(1, canvas.width - 2))
            let rect = Rect(x: 0, y: y, width: canvas.width, height: min(each, max(1, lines.count)))
            for line in 0..<rect.height {
                let isLast = line == rect.height - 1 && lines.count > rect.height
                let shown = isLast ? lines[line...].joined(separator: " ") : line < lines.count ? lines[line] : ""
                canvas.text(shown, x: 1, y: y + line, width: canvas.width - 2, state.role(of: slot, item.id))
            }
            canvas.hit(.slot(slot), rect)
            if index == selected { Selecting.draw(canvas, rect, isFocused: state.focus == .agenda) }
            y += rect.height
        }
        if isCut {
            canvas.text(
                state.strings.agenda.others(slots.count - (fits - 1)), x: 1, y: canvas.height - 1, width: canvas.width - 2, .dim)
        }
    }
}
