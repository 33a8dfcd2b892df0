import Core

extension AppState {
    /// The slots of a day as the list has them.
    func agendaSlots(on day: Day) -> SlotList.SubSequence {
        let listing = agendaListing
        let first = listing.first(from: day)
        return listing.slots[first..<max(first, listing.first(from: day + 1))]
    }

    /// Up and down within a day, left and right from day to day, pages from week to week.
    mutating func moveInWeek(_ command: Command) {
        let slots = agendaSlots(on: agenda.shown.day)
        let at = agenda.shown.slot.flatMap { slot in slots.firstIndex { $0.isSame(as: slot) } }
        switch command {
        case .moveUp: if let at, at > slots.startIndex { select(slots[at - 1]) }
        case .moveDown: if let at, at + 1 < slots.endIndex { select(slots[at + 1]) }
        case .moveLeft, .moveRight: goInWeek(to: agenda.shown.day + (command == .moveLeft ? -1 : 1))
        case .pageUp, .pageDown: goInWeek(to: agenda.shown.day + (command == .pageUp ? -7 : 7))
        case .moveToStart: goInWeek(to: agenda.shown.day + -agenda.shown.day.weekday)
        case .moveToEnd: goInWeek(to: agenda.shown.day + (6 - agenda.shown.day.weekday))
        default: break
        }
    }

    /// To another day, to what lies nearest to the hour that was selected.
    private mutating func goInWeek(to day: Day) {
        let second = agenda.shown.slot.map(\.secondOfDay) ?? 0
        goAgenda(to: day)
        let slots = agendaSlots(on: day)
        if let slot = slots.min(by: { abs($0.secondOfDay - second) < abs($1.secondOfDay - second) }) { select(slot) }
    }

    mutating func select(_ slot: AgendaSlot) { selectAgenda(.slot(slot), in: agendaRows) }
}
