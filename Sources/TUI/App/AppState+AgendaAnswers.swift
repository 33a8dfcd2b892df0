import Core

extension AppState {
    /// What is on and what comes next, of the programme that is shown or of all.
    var nowAndNext: AgendaNow {
        var query = AgendaQuery(days: now.day...now.day)
        (query.scope, query.clock) = (agenda.shown.scope, clock)
        return library.agenda.nowAndNext(clockNow, among: query)
    }

    /// The signs that stand before a session: starred, in clash, cancelled, with a note.
    func marks(of slot: AgendaSlot, _ id: EntryID) -> String {
        marks(of: id, isStarred: isStarred(slot, id), isCancelled: isCancelled(slot))
    }

    func marks(of id: EntryID) -> String { marks(of: id, isStarred: own.stars.contains(id), isCancelled: false) }

    private func marks(of id: EntryID, isStarred: Bool, isCancelled: Bool) -> String {
        var marks = ""
        if isStarred { marks.unicodeScalars.append(glyphs.star) }
        if isStarred, clashing[id] != nil { marks.unicodeScalars.append(glyphs.clash) }
        if own.notes[id] != nil { marks.unicodeScalars.append(glyphs.note) }
        if isCancelled { marks.unicodeScalars.append(glyphs.cancelled) }
        return marks
    }

    /// Whether this time of an entry is starred.
    func isStarred(_ slot: AgendaSlot, _ id: EntryID) -> Bool {
        guard own.stars.contains(id) else { return false }
        guard case .time(let span) = library.agenda.item(slot).when else { return true }
        return own.stars.times(of: id).means(span.wall)
    }

    private func isCancelled(_ slot: AgendaSlot) -> Bool {
        library.agenda.place(of: slot).map { library.agenda.programmes[$0.programme].sessions.status($0.session) == .cancelled }
            ?? false
    }

    /// How an item is written.
    func role(of slot: AgendaSlot, _ id: EntryID) -> Role {
        if isCancelled(slot) { return .dim }
        return id.kind == .event ? .title : id.kind == .trigger ? .warning : isStarred(slot, id) ? .marked : .text
    }

    // MARK: Days and calendars

    /// The day that was typed, or a sentence that it is none.
    mutating func goToTypedDay(_ text: String) -> [Effect] {
        let text = text.trimmed
        guard !text.isEmpty else { return [] }
        guard let day = strings.day(typed: text, from: agenda.shown.day) else {
            notice = strings.agenda.noSuchDay(text)
            return []
        }
        goAgenda(to: day)
        settleAgenda()
        selectionMoved()
        return []
    }

    /// What can be shown alone: everything, then each programme and calendar.
    var calendarChoices: [(name: String, note: String)] {
        [(strings.agenda.allCalendars, "")]
            + library.agenda.programmes.map { programme in
                let days = programme.days.map { strings.when(.days($0)) } ?? ""
                return (
                    programme.name,
                    [strings.agenda.sessions(programme.sessions.count), days].filter { !$0.isEmpty }.joined(
                        separator: strings.comma)
                )
            }
    }

    /// Shows one programme alone, from now on if it is on, else from its first day; the first choice shows all.
    mutating func showCalendar(_ choice: Int) {
        let programmes = library.agenda.programmes
        guard choice > 0, programmes.indices.contains(choice - 1) else {
            agenda.shown.scope = nil
            settleAgenda()
            return
        }
        showProgramme(programmes[choice - 1])
    }

    mutating func showProgramme(_ programme: Programme) {
        agenda.shown.scope = programme.id
        (agenda.shown.isInLinked, agenda.shown.linked) = (false, [])
        let isRunning = programme.days.map { $0.contains(now.day) || $0.upperBound > now.day && $0.lowerBound < now.day } ?? false
        if isRunning { goAgenda(to: now.day) } else if let first = programme.days?.lowerBound { goAgenda(to: first) }
        settleAgenda()
        selectionMoved()
    }

    // MARK: The clock

    /// How long before its start a starred session is announced, in seconds.
    static let reminder = 600

    /// The clock has moved on: a day that was today stays today, and what starts soon is announced.
    mutating func clockMoved(to now: Now) -> [Effect] {
        let wasToday = agenda.own.day == self.now.day && agenda.own.item == nil
        if wasToday, now.moment.day != self.now.day { agenda.own.day = now.moment.day }
        let before = clockNow
        (self.now, nowOffset) = (now.moment, now.offset)
        let due = reminders(after: before, until: now)
        guard let first = due.first else { return [] }
        let minutes = max(0, (first.seconds + 59) / 60)
        notice =
            strings.agenda.startsSoon(first.item.name.text(in: language), minutes, first.item.place)
            + (due.count > 1 ? " " + strings.agenda.others(due.count - 1) : "")
        return [.bell]
    }

    /// Starred sessions whose announcement falls between two moments, with the seconds until they start.
    private func reminders(after before: Now, until now: Now) -> [(item: AgendaItem, seconds: Int)] {
        guard !own.stars.isEmpty else { return [] }
        var query = AgendaQuery(days: now.moment.day + -1...now.moment.day + 1)
        (query.starred, query.begunFrom, query.withCancelled) = (own.stars, query.days.lowerBound, false)
        return library.agenda.slots(query).compactMap { slot in
            let item = library.agenda.item(slot)
            guard case .time = item.when, let left = library.agenda.seconds(from: now, to: item.when),
                let leftBefore = library.agenda.seconds(from: before, to: item.when)
            else { return nil }
            return left > 0 && left <= AppState.reminder && leftBefore > AppState.reminder ? (item, left) : nil
        }
    }

    /// Whether minutes matter today: a session is on or coming, so that the time left is kept right.
    var isClockWatched: Bool {
        if !own.stars.isEmpty { return true }
        guard !library.agenda.programmes.isEmpty else { return false }
        let moment = nowAndNext
        return moment.now.contains { $0.isTimed } || moment.next.contains { $0.isTimed && $0.day - now.day <= 1 }
    }
}

extension Strings {
    /// A day that was typed: `2024-02-03`, `3 Feb`, `3 Feb 2024`, `+7`, `-1`.
    func day(typed text: String, from day: Day) -> Day? {
        if let day = Day(iso: text) { return day }
        if text.hasPrefix("+") || text.hasPrefix("-"), let days = Int(text), (-99_999...99_999).contains(days) {
            return day + days
        }
        let parts = Folded(text).text.split(separator: " ").map(String.init)
        guard parts.count >= 2, let number = Int(parts[0]) else { return nil }
        let months = words.dates.months.map { Folded($0).text }
        guard let month = months.firstIndex(where: { $0.hasPrefix(parts[1]) }) else { return nil }
        let year = parts.count > 2 ? Int(parts[2]) : day.civil.year
        return year.flatMap { Day(year: $0, month: month + 1, day: number) }
    }
}
