import Core

/// What the agenda panel shows: a day, an item of it, and the pages opened over it.
struct AgendaView: Equatable, Sendable {
    enum Tab: Int, CaseIterable, Sendable { case days, grid, week, month }

    var tab = Tab.days
    var day: Day
    /// The selected item; `nil` while the day itself is selected.
    var item: AgendaItem?
    /// Where the selected item stands; `nil` for linked ones and for a day.
    var slot: AgendaSlot?
    /// The selection stands among the linked items on top.
    var isInLinked = false
    var withTriggers = true
    /// One event or calendar alone.
    var scope: EntryID?
    var onlyStarred = false
    var withoutPast = false
    var filter = ""
    /// Where the selection stood when the filter was begun.
    var beforeFilter: Place?
    var scroll = 0
    /// The first room that the grid shows, and its first line.
    var gridRoom = 0
    var gridScroll = 0
    var marked: Set<AgendaItem> = []
    /// What another panel's selection is linked to, set on top.
    var linked: [AgendaItem] = []
    /// The month whose linked items coincide with it; `nil` where they are linked otherwise.
    var coincidesWith: Period?
    /// The day from which the days go on below the linked items.
    var anchor: Day?
    var pages: [Page] = []
    /// What was listed last.
    var listing: AgendaListing?
    /// All that a filter can find, listed in a moment without keys: what is typed is looked for in it.
    var searched: AgendaListing?

    init(day: Day) { self.day = day }

    /// Where a selection stands.
    struct Place: Equatable, Sendable {
        let day: Day
        let item: AgendaItem?
        let slot: AgendaSlot?
        let isInLinked: Bool
    }

    var place: Place {
        get { Place(day: day, item: item, slot: slot, isInLinked: isInLinked) }
        set { (day, item, slot, isInLinked) = (newValue.day, newValue.item, newValue.slot, newValue.isInLinked) }
    }

    /// The day from which is listed.
    private var listed: Day {
        let shown = beforeFilter ?? place
        return shown.isInLinked ? anchor ?? shown.day : shown.day
    }

    /// What is asked of the agenda for the list: the year of the selected day and the next. What is looked for is found in all years.
    func query(_ state: AppState, isLookedFor: Bool = false) -> AgendaQuery {
        let shown = listed
        let year = shown.civil.year
        let isNarrowed = isLookedFor || !filter.isEmpty || onlyStarred || scope != nil
        let first = Day(year: isNarrowed ? min(2000, year) : year, month: 1, day: 1) ?? shown
        // What is looked for is found as far as anything is known.
        let known = state.library.agenda.programmes.compactMap { $0.sessions.lastDay?.civil.year }.max() ?? year
        let last = Day(year: isNarrowed ? max(year + 1, min(known, 9998)) : year + 1, month: 12, day: 31) ?? shown
        var query = AgendaQuery(days: isInLinked ? max(first, shown)...last : first...last)
        query.begunFrom = first
        query.yearlyFrom = year
        query.withTriggers = withTriggers
        query.scope = scope
        query.filter = AgendaFilter(filter, groups: state.groups)
        query.starred = onlyStarred ? state.own.stars : nil
        query.notBefore = withoutPast ? state.clockNow : nil
        query.clock = state.clock
        return query
    }
}

extension AppState {
    /// The list of the agenda: as it was last answered, while the question is the same.
    var agendaListing: AgendaListing {
        let query = agenda.shown.query(self)
        if let listing = agenda.shown.listing, listing.query == query { return listing }
        let known = [agenda.shown.listing, agenda.shown.searched].lazy.compactMap { $0 }
        if let wider = known.first(where: { query.narrows($0.query) }) {
            return AgendaListing(query, in: library.agenda, among: wider)
        }
        return AgendaListing(query, in: library.agenda)
    }

    /// Lists all that a filter can find, so that the first letter of one is quick.
    mutating func prepareAgendaFilter() {
        guard focus == .agenda, agenda.shown.filter.isEmpty, !library.agenda.programmes.isEmpty else { return }
        let query = agenda.shown.query(self, isLookedFor: true)
        if agenda.shown.searched?.query != query { agenda.shown.searched = AgendaListing(query, in: library.agenda) }
    }

    /// The rows in order: linked items, then day by day.
    var agendaRows: AgendaRows {
        let view = agenda.shown
        let filter = AgendaFilter(view.filter, groups: groups)
        let onTop = view.linked.filter { item in
            filter.passes(item, in: library.agenda) && (view.withTriggers || item.id.kind != .trigger)
        }
        let isWhole = view.filter.isEmpty && !view.isInLinked && !view.onlyStarred
        return AgendaRows(linked: onTop, listing: agendaListing, emptyDay: isWhole ? view.day : nil)
    }

    /// Where the selection stands among the rows.
    func agendaCursor(in rows: AgendaRows) -> Int? {
        let view = agenda.shown
        if view.isInLinked, let row = rows.linked.firstIndex(where: { $0 == view.item }) { return row }
        if let slot = view.slot, let index = rows.listing.index(of: slot) { return rows.row(of: index) }
        guard !rows.isEmpty else { return nil }
        let row = rows.row(from: view.day)
        return row < rows.count && rows.day(of: row) == view.day ? row : rows.linked.isEmpty ? min(row, rows.count - 1) : 0
    }

    mutating func selectAgenda(_ row: AgendaRow, in rows: AgendaRows) {
        switch row {
        case .linked(let index):
            let item = rows.linked[index]
            agenda.shown.place = AgendaView.Place(day: item.when.first, item: item, slot: nil, isInLinked: true)
        case .slot(let slot):
            agenda.shown.place = AgendaView.Place(
                day: slot.day, item: library.agenda.item(slot), slot: slot, isInLinked: false)
        case .day(let day): agenda.shown.place = AgendaView.Place(day: day, item: nil, slot: nil, isInLinked: false)
        }
    }

    /// Goes to a day, to the first item that starts on it.
    mutating func goAgenda(to day: Day) {
        // The calendar ends a year before and behind what it can count.
        let bounds = (Day(year: 2, month: 1, day: 1) ?? day)...(Day(year: 9997, month: 12, day: 31) ?? day)
        let day = min(max(day, bounds.lowerBound), bounds.upperBound)
        agenda.shown.place = AgendaView.Place(day: day, item: nil, slot: nil, isInLinked: false)
        refreshAgenda()
        let listing = agendaListing
        let first = listing.first(from: day)
        if listing.slots.indices.contains(first), listing.slots[first].day == day {
            selectAgenda(.slot(listing.slots[first]), in: agendaRows)
        }
    }

    /// Asks the agenda anew where the question has changed.
    mutating func refreshAgenda() { agenda.shown.listing = agendaListing }

    /// Now, with how far the clock is ahead of UTC.
    var clockNow: Now { Now(now, offset: nowOffset) }
}
