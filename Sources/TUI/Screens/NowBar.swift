import Core

/// What is on and for how long, and what comes next and when.
enum NowBar {
    static func draw(_ canvas: Canvas, y: Int, _ state: AppState) {
        let strings = state.strings
        let moment = state.nowAndNext
        var x = 1
        func write(_ label: String, _ slots: [AgendaSlot], _ count: (AgendaItem) -> String) {
            guard let slot = slots.first(where: { isStarred($0, state) }) ?? slots.first, x < canvas.width - 8 else { return }
            let item = state.library.agenda.item(slot)
            let others = slots.count > 1 ? " " + strings.agenda.others(slots.count - 1) : ""
            let count = count(item) + others
            x += canvas.text(label, x: x, y: y, width: canvas.width - x, .linked) + 1
            let room = max(8, canvas.width - x - TextWidth.of(count) - 2)
            x += canvas.text(title(item, state), x: x, y: y, width: min(room, canvas.width - x)) + 1
            x += canvas.text(count, x: x, y: y, width: max(0, canvas.width - x), .dim) + 2
        }
        write(strings.onNow, moment.now) { left($0, state) }
        guard moment.now.isEmpty || moment.next.first.map({ $0.isTimed }) ?? false, let next = moment.next.first else { return }
        // The next day is named, the next hour is counted down to.
        let label = next.isTimed ? strings.next : strings.next + " " + strings.shortDate(next.day)
        write(label, moment.next) { until($0, state) }
    }

    private static func isStarred(_ slot: AgendaSlot, _ state: AppState) -> Bool {
        state.isStarred(slot, state.library.agenda.item(slot).id)
    }

    private static func title(_ item: AgendaItem, _ state: AppState) -> String {
        let name = item.name.text(in: state.language)
        guard case .time = item.when, !item.place.isEmpty else { return name }
        return name + " (" + item.place + ")"
    }

    private static func left(_ item: AgendaItem, _ state: AppState) -> String {
        let strings = state.strings
        switch item.when {
        case .time(let span):
            return strings.agenda.minutesLeft(max(0, span.wall + span.length - state.clockNow.wall(for: span) + 59) / 60)
        case .days(let days): return strings.dayOf(state.now.day - days.lowerBound + 1, days.count)
        case .within, .since: return ""
        }
    }

    private static func until(_ item: AgendaItem, _ state: AppState) -> String {
        let strings = state.strings
        guard case .time = item.when, let seconds = state.library.agenda.seconds(from: state.clockNow, to: item.when) else {
            return strings.inDays(item.when.first - state.now.day)
        }
        let minutes = (seconds + 59) / 60
        if minutes < 120 { return strings.agenda.inMinutes(minutes) }
        return minutes < 2880 ? strings.agenda.inHours(minutes / 60) : strings.inDays(item.when.first - state.now.day)
    }
}
