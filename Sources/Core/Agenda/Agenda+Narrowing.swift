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
    public func slots(_ query: AgendaQuery, among wider: [AgendaSlot]) -> [AgendaSlot] {
        var passing = Passing(self, query.filter)
        guard let first = wider.firstIndex(where: { !passing.passes($0) }) else { return wider }
        var kept = Array(wider[..<first])
        for slot in wider[(first + 1)...] where passing.passes(slot) { kept.append(slot) }
        return kept
    }
}

/// Which slots pass a filter: of a programme all sessions are looked through at once.
private struct Passing {
    private let agenda: Agenda
    private let filter: AgendaFilter
    private var source = AgendaSlot.Source.event
    private var marks: [Bool] = []
    private var owners: [UInt32] = []
    private var all: [Int: [Bool]] = [:]

    init(_ agenda: Agenda, _ filter: AgendaFilter) { (self.agenda, self.filter) = (agenda, filter) }

    mutating func passes(_ slot: AgendaSlot) -> Bool {
        guard let programme = slot.source.programme else { return agenda.isPassing(slot, filter) }
        guard slot.index >= 0 else { return filter.words(in: agenda.programmes[programme].item) }
        if slot.source != source { look(into: programme, slot.source) }
        return marks[Int(owners[Int(slot.index)])]
    }

    private mutating func look(into programme: Int, _ source: AgendaSlot.Source) {
        let table = agenda.programmes[programme].sessions
        let found = all[programme] ?? filter.marks(table)
        all[programme] = found
        (self.source, marks, owners) = (source, found, table.times.owners)
    }
}
