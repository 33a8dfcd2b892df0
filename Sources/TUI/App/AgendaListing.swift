import Core

/// What an agenda answered to a query, with where each day begins. It is kept while the query stays the same.
struct AgendaListing: Equatable, Sendable {
    let query: AgendaQuery
    let slots: SlotList
    /// Where among the slots each day that has any begins.
    let dayStarts: [Int]

    init(_ query: AgendaQuery, in agenda: Agenda) {
        (self.query, slots) = (query, SlotList(agenda.slots(query)))
        dayStarts = slots.dayStarts
    }

    /// What narrows another listing is looked for in it alone.
    init(_ query: AgendaQuery, in agenda: Agenda, among wider: AgendaListing) {
        (self.query, slots) = (query, agenda.slots(query, among: wider.slots, of: wider.query))
        dayStarts = slots.count == wider.slots.count ? wider.dayStarts : slots.dayStarts
    }

    /// The first slot on or after a day.
    func first(from day: Day) -> Int { partition(slots.count) { slots[$0].day >= day } }

    /// How many days begin at or before a slot.
    func days(upTo slot: Int) -> Int { partition(dayStarts.count) { dayStarts[$0] > slot } }

    /// Where a slot stands; by another clock it stands elsewhere, and is found by what it is.
    func index(of slot: AgendaSlot) -> Int? {
        let place = partition(slots.count) { slots[$0] >= slot }
        if slots.indices.contains(place), slots[place] == slot { return place }
        // No clock is further than a day from another.
        let near = first(from: slot.day + -2)..<first(from: slot.day + 3)
        return slots[near].firstIndex { $0.isSame(as: slot) }
    }
}

/// The first number below `count` for which a condition holds that holds for all after it; `count` where it never does.
func partition(_ count: Int, by holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
        let middle = (low + high) / 2
        if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
}

/// A row of the agenda that can be selected.
enum AgendaRow: Equatable, Sendable {
    /// One of the linked items on top, by its index.
    case linked(Int)
    case slot(AgendaSlot)
    /// A day on which nothing starts.
    case day(Day)
}

/// The rows of the agenda list and the lines they stand on: a heading above the linked items and above each day.
struct AgendaRows: Equatable, Sendable {
    enum Line: Equatable {
        case linkedHeading
        case day(Day)
        /// A row, by its number.
        case row(Int)
    }

    let linked: [AgendaItem]
    let listing: AgendaListing
    /// The selected day where nothing starts on it, and the slot that it stands before.
    let empty: (day: Day, before: Int)?

    static func == (a: AgendaRows, b: AgendaRows) -> Bool {
        a.linked == b.linked && a.listing == b.listing && a.empty?.day == b.empty?.day && a.empty?.before == b.empty?.before
    }

    init(linked: [AgendaItem], listing: AgendaListing, emptyDay: Day?) {
        (self.linked, self.listing) = (linked, listing)
        empty = emptyDay.flatMap { day in
            let before = listing.first(from: day)
            let isTaken = listing.slots.indices.contains(before) && listing.slots[before].day == day
            return isTaken ? nil : (day, before)
        }
    }

    var count: Int { linked.count + listing.slots.count + (empty == nil ? 0 : 1) }
    var isEmpty: Bool { count == 0 }

    subscript(row: Int) -> AgendaRow {
        guard row >= linked.count else { return .linked(row) }
        let number = row - linked.count
        guard let empty, number >= empty.before else { return .slot(listing.slots[number]) }
        return number == empty.before ? .day(empty.day) : .slot(listing.slots[number - 1])
    }

    /// The number of the row of a slot.
    func row(of slot: Int) -> Int { linked.count + slot + (empty.map { $0.before <= slot } ?? false ? 1 : 0) }

    /// The first row on or after a day; `count` where there is none.
    func row(from day: Day) -> Int {
        if let empty, empty.day >= day, listing.first(from: day) >= empty.before { return linked.count + empty.before }
        let slot = listing.first(from: day)
        return slot < listing.slots.count ? row(of: slot) : count
    }

    func day(of row: Int) -> Day? {
        switch self[row] {
        case .linked(let index): linked[index].when.first
        case .slot(let slot): slot.day
        case .day(let day): day
        }
    }

    /// The line that a row stands on.
    func line(of row: Int) -> Int {
        guard row >= linked.count else { return row + 1 }
        let number = row - linked.count
        var headings = linked.isEmpty ? 0 : 1
        // The empty day has a heading of its own, and is no slot.
        let isBehindEmpty = empty.map { number >= $0.before } ?? false
        headings += isBehindEmpty ? 1 + listing.days(upTo: number - 1) : listing.days(upTo: number)
        return row + headings
    }

    var lineCount: Int { isEmpty ? 0 : line(of: count - 1) + 1 }

    /// What stands on a line.
    func line(at line: Int) -> Line? {
        guard line >= 0, line < lineCount else { return nil }
        let row = partition(count) { self.line(of: $0) >= line }
        guard self.line(of: row) != line else { return .row(row) }
        return row < linked.count ? .linkedHeading : day(of: row).map(Line.day)
    }
}
