import Core

extension AppState {
    /// Stars the selected item, or takes its star away.
    mutating func star() -> [Effect] {
        guard let item = selectedAgendaItem else { return [] }
        let isStarred = own.stars.contains(item)
        let effect = keep(.star(item, !isStarred))
        refreshClashes()
        if !isStarred, let clash = clashes(of: item).first {
            notice = strings.agenda.clashesWith(name(of: .entry(clash)))
        }
        return [effect]
    }

    /// Sets a star or a note, at once here and then in the store. What is set while an import is under way is set again over what it brings.
    mutating func keep(_ personal: Personal) -> Effect {
        own.apply(personal, in: library.agenda)
        if work != nil { setMeanwhile.append(personal) }
        return .keep(personal)
    }

    /// What a star or a note is set on: the entry of an open page, else the selected item.
    var selectedAgendaItem: EntryID? {
        if case .entry(let id)? = page?.subject { return id }
        return agenda.shown.item?.id
    }

    /// A note on the selected item, as it was typed.
    mutating func setNote(_ text: String, on id: EntryID) -> [Effect] {
        let text = text.trimmed
        guard text != own.notes[id] ?? "" else { return [] }
        return [keep(.note(id, text))]
    }

    /// The venue's clock, the one here, UTC. The clock here is asked for when it is first needed.
    mutating func turnClock() -> [Effect] {
        switch clock {
        case .venue:
            guard let localClock else { return [.readClock] }
            clock = .local(localClock)
        case .local: clock = .utc
        case .utc: clock = .venue
        }
        notice = strings.agenda.clock(clock)
        return []
    }
}
