import Core

/// What the agenda panel shows: a day, an item of it, and the pages opened over it.
struct AgendaView: Equatable, Sendable {
    enum Tab: Int, CaseIterable, Sendable { case days, month }

    var tab = Tab.days
    var day: Day
    /// The selected item; `nil` while the day itself is selected.
    var item: AgendaItem?
    /// The selection stands among the linked items on top.
    var isInLinked = false
    var withTriggers = true
    var filter = ""
    /// Where the selection stood when the filter was begun.
    var beforeFilter: AgendaRow?
    var scroll = 0
    var marked: Set<AgendaItem> = []
    /// What another panel's selection is linked to, set on top.
    var linked: [AgendaItem] = []
    /// The month whose linked items coincide with it; `nil` where they are linked otherwise.
    var coincidesWith: Period?
    /// The day from which the days go on below the linked items.
    var anchor: Day?
    var pages: [Page] = []
}

/// A row of the agenda that can be selected.
struct AgendaRow: Equatable, Sendable {
    let isLinked: Bool
    let day: Day
    /// `nil`: the selected day, on which nothing starts.
    let item: AgendaItem?
}

extension AgendaView {
    /// The rows in order: linked items, then the year of the selected day and the next, day by day.
    func rows(in agenda: Agenda) -> [AgendaRow] {
        let filter = Filter(self.filter)
        func passes(_ item: AgendaItem) -> Bool {
            filter.isEmpty
                || filter.matches(Folded([item.name.english, item.name.arabic ?? "", item.place].joined(separator: "\n")))
        }
        let onTop = linked.filter { passes($0) && (withTriggers || $0.id.kind != .trigger) }.map {
            AgendaRow(isLinked: true, day: $0.when.first, item: $0)
        }
        let shown = beforeFilter?.day ?? (isInLinked ? anchor ?? day : day)
        let year = shown.civil.year
        let bounds = filter.isEmpty ? (year, year + 1) : (min(2000, year), year + 1)
        guard let first = Day(year: bounds.0, month: 1, day: 1), let last = Day(year: bounds.1, month: 12, day: 31) else {
            return onTop
        }
        var rows = agenda.items(on: first...last, withTriggers: withTriggers)
            .filter { passes($0) && $0.when.first >= first && ($0.id.kind != .observance || $0.when.first.civil.year >= year) }
            .map { AgendaRow(isLinked: false, day: $0.when.first, item: $0) }
        if isInLinked { rows.removeAll { ($0.item?.when.last ?? $0.day) < shown } }
        if filter.isEmpty, !isInLinked, !rows.contains(where: { $0.day == day }) {
            rows.insert(AgendaRow(isLinked: false, day: day, item: nil), at: rows.firstIndex { $0.day > day } ?? rows.count)
        }
        return onTop + rows
    }

    /// Where the selection stands among the rows.
    func cursor(in rows: [AgendaRow]) -> Int? {
        rows.firstIndex { $0.isLinked == isInLinked && $0.day == day && $0.item == item }
            ?? rows.firstIndex { $0.day == day && !$0.isLinked } ?? rows.indices.first
    }

    mutating func select(_ row: AgendaRow) {
        (isInLinked, day, item) = (row.isLinked, row.day, row.item)
    }

    /// Goes to a day, to the first item that starts on it.
    mutating func go(to day: Day, in agenda: Agenda) {
        // The calendar ends a year before and behind what it can count.
        let bounds = (Day(year: 2, month: 1, day: 1) ?? day)...(Day(year: 9997, month: 12, day: 31) ?? day)
        self.day = min(max(day, bounds.lowerBound), bounds.upperBound)
        isInLinked = false
        item = nil
        item = rows(in: agenda).first { !$0.isLinked && $0.day == self.day }?.item
    }
}

/// The lines of the agenda list: a heading above each day, and above the linked items.
enum AgendaLine: Equatable, Sendable {
    case linkedHeading
    case day(Day)
    /// A row, by its index.
    case row(Int)

    static func lines(of rows: [AgendaRow]) -> [AgendaLine] {
        var lines: [AgendaLine] = []
        var last: AgendaRow?
        for (index, row) in rows.enumerated() {
            if row.isLinked {
                if last == nil { lines.append(.linkedHeading) }
            } else if last?.day != row.day || last?.isLinked == true {
                lines.append(.day(row.day))
            }
            lines.append(.row(index))
            last = row
        }
        return lines
    }
}
