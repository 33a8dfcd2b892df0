import Core

extension AppState {
    /// What came of an import: the new figures, and the report on top.
    mutating func take(_ report: ImportReport, _ request: ImportRequest, _ library: Library) {
        work = nil
        replace(library)
        var view = ReportView(lines: ReportSheet(report: report, strings: strings).lines)
        (view.request, view.report) = (request, report)
        layers.removeAll { if case .report = $0 { true } else { false } }
        layers.append(.report(view))
        if let key = report.agenda?.key, focus == .agenda, let programme = library.agenda.programme(key) {
            showProgramme(programme)
        }
        // The first of the figures that came in is shown.
        if let first = report.brought.first, let index = library.trends.index(of: first.dataset), focus == .trends {
            showDataset(index)
        }
    }

    /// An import ended without anything new to show.
    mutating func endWork() {
        work = nil
        setMeanwhile = []
    }

    /// Everything that is shown is now from another library. What has gone is not shown any more.
    mutating func replace(_ library: Library) {
        let before = self.library
        self.library = library
        // Stars and notes are those of the store, which an import may have moved to new sessions, and what was set meanwhile.
        for personal in setMeanwhile { own.apply(personal, in: library.agenda) }
        setMeanwhile = []
        catalogue = [:]
        agenda.own.listing = nil
        // An item that has gone is not selected any more.
        if let slot = agenda.own.slot, agendaIsGone(slot) { (agenda.own.slot, agenda.own.item) = (nil, nil) }
        agenda.followed = nil
        if let scope = agenda.own.scope, library.name(of: scope) == nil { agenda.own.scope = nil }
        refreshClashes()
        // What was offered to pick from is of the old figures.
        layers.removeAll { if case .picker = $0 { true } else { false } }
        signalAnswer = nil
        if !isKept(trends.own, before) { trends.own = TrendsView(library: library) }
        if let followed = trends.followed, !isKept(followed, before) { trends.followed = nil }
        for directory in Directory.allCases where browse.shown.lists[directory] != nil { refreshList(directory) }
        lastSelection = nil
        follow()
        settleScrolling()
    }

    /// Programmes stand in another order, or are gone: a slot of one means something else now.
    private func agendaIsGone(_ slot: AgendaSlot) -> Bool { !slot.isBundled }

    /// Whether a view means the same as before: its dataset is there with at least the members that it had.
    private func isKept(_ view: TrendsView, _ before: Library) -> Bool {
        let index = view.slice.dataset
        guard library.trends.datasets.indices.contains(index), view.pages.isEmpty else { return false }
        let (old, new) = (before.trends.datasets[index], library.trends.datasets[index])
        // New members stand behind the old ones: the same numbers mean the same.
        return old.id == new.id && new.periods.starts(with: old.periods) && new.series.starts(with: old.series)
            && new.categories.map(\.id).starts(with: old.categories.map(\.id)) && new.types.starts(with: old.types)
            && new.areas.map(\.name).starts(with: old.areas.map(\.name))
    }

    /// The path that was typed, to be imported.
    mutating func importEffects(_ path: String) -> [Effect] {
        let path = path.trimmed
        var request = ImportRequest(path: path)
        request.today = now.day
        return path.isEmpty ? [] : start(request)
    }

    /// Another program changed the store. A list of the datasets that is open shows them as they are now.
    mutating func refresh(_ library: Library) {
        let open = layers
        replace(library)
        if open.count != layers.count, case .picker(.dataset, let prompt, let cursor)? = open.last {
            layers = Array(open.dropLast()) + [.picker(.dataset, prompt, cursor: cursor)]
            moveInLayer(by: 0)
        }
        notice = strings.imports.changedElsewhere
    }
}

/// Something that takes a while.
struct Work: Equatable, Sendable {
    /// The file's name.
    let file: String
    /// How far it is.
    var told = ""
}
