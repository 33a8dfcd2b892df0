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
}

extension AgendaFilter.Word {
    /// Names of councils and themes stand for other texts, which may be others when more of them is typed.
    fileprivate func narrows(_ other: AgendaFilter.Word) -> Bool {
        if self == other { return true }
        guard field == other.field, field != .council, field != .theme, let needle = needles.first,
            let start = other.needles.first
        else { return false }
        return needle.hasPrefix(start)
    }
}

extension Agenda {
    /// What a query lists among the slots of a question that it narrows. Where all pass they are given back as they are.
    public func slots(_ query: AgendaQuery, among wider: SlotList) -> SlotList { wider.narrowed(Passing(self, query.filter)) }
}

/// Which slots pass a filter: of a programme all sessions are looked through at once.
struct Passing {
    private let agenda: Agenda
    private let filter: AgendaFilter
    /// By programme, once it was asked for: which of its sessions pass, and whose its times are.
    private var tables: [Table?]
    private var last = Table()
    private var lastNumber = -1

    private struct Table {
        var marks: [Bool] = []
        var owners: [UInt32] = []
    }

    init(_ agenda: Agenda, _ filter: AgendaFilter) {
        (self.agenda, self.filter) = (agenda, filter)
        tables = agenda.programmes.map { _ in nil }
    }

    mutating func passes(_ slot: AgendaSlot) -> Bool {
        guard let number = slot.source.programme else { return agenda.isPassing(slot, filter) }
        guard slot.index >= 0 else { return filter.words(in: agenda.programmes[number].item) }
        // Neighbours are mostly of one programme.
        if number != lastNumber { look(into: number) }
        return last.marks[Int(last.owners[Int(slot.index)])]
    }

    private mutating func look(into number: Int) {
        let sessions = agenda.programmes[number].sessions
        let table = tables[number] ?? Table(marks: filter.marks(sessions), owners: sessions.times.owners)
        (tables[number], last, lastNumber) = (table, table, number)
    }
}
