extension AgendaQuery {
    /// Whether all that it lists is listed by another: the same question, but for a filter that lets less pass.
    public func narrows(_ other: AgendaQuery) -> Bool {
        var same = other
        same.filter = filter
        return same == self && filter.narrows(other.filter)
    }
}

extension AgendaFilter {
    /// Whether all that passes it passes another: each word of the other is here too, or goes on here.
    func narrows(_ other: AgendaFilter) -> Bool {
        other.words.allSatisfy { word in words.contains { $0.narrows(word) } }
    }

    /// Without the words of a filter that all have passed.
    fileprivate func without(_ passed: AgendaFilter) -> AgendaFilter {
        AgendaFilter(words.filter { !passed.words.contains($0) })
    }
}

extension AgendaFilter.Word {
    /// Names of councils and themes stand for other texts, which may be others when more of them is typed.
    fileprivate func narrows(_ other: AgendaFilter.Word) -> Bool {
        if self == other { return true }
        guard field == other.field, field != .council, field != .theme, field != .group, let needle = needles.first,
            let start = other.needles.first
        else { return false }
        return needle.hasPrefix(start)
    }
}

extension Agenda {
    /// What a query lists among the slots of a question that it narrows. Where all pass they are given back as they are.
    public func slots(_ query: AgendaQuery, among wider: SlotList, of question: AgendaQuery) -> SlotList {
        wider.narrowed(Passing(self, query.filter.without(question.filter)))
    }
}

/// Which slots pass a filter: of a programme all sessions are looked through at once.
struct Passing {
    private let agenda: Agenda
    private let filter: AgendaFilter
    /// By programme, once it was asked for.
    private var tables: [Sessions?]

    /// Which sessions of a programme pass, and whose its times are.
    struct Sessions {
        let marks: [Bool]
        let owners: [UInt32]
    }

    init(_ agenda: Agenda, _ filter: AgendaFilter) {
        (self.agenda, self.filter) = (agenda, filter)
        tables = agenda.programmes.map { _ in nil }
    }

    /// Whether what comes with the program, or a programme as a whole, passes.
    func passes(_ slot: AgendaSlot) -> Bool {
        guard let number = slot.source.programme else { return agenda.isPassing(slot, filter) }
        return filter.words(in: agenda.programmes[number].item)
    }

    /// `nil` for what comes with the program.
    mutating func sessions(of source: AgendaSlot.Source) -> Sessions? {
        guard let number = source.programme else { return nil }
        if let known = tables[number] { return known }
        let table = agenda.programmes[number].sessions
        let sessions = Sessions(marks: filter.marks(table), owners: table.times.owners)
        tables[number] = sessions
        return sessions
    }
}
