import Core

/// What is shown when the library becomes another: after an import, its undoing, or a change by another program.
extension AppState {
    /// Everything that is shown is now from another library. What has gone is not shown any more.
    mutating func replace(_ library: Library) {
        let before = self.library
        present = asOf == nil ? nil : library.network.days == nil ? library : present
        self.library = asOf.flatMap { date in (present ?? library).network(within: date.days).with(library.own) } ?? library
        graph = nil
        // Stars and notes are those of the store, which an import may have moved to new sessions, and what was set meanwhile.
        for personal in setMeanwhile { own.apply(personal, in: library.agenda) }
        setMeanwhile = []
        catalogue = [:]
        signalAnswer = nil
        // What was offered to pick from is of the old figures, a path of the old links.
        layers.removeAll { layer in
            switch layer {
            case .picker, .chain: true
            default: false
            }
        }
        forgetSelections(of: before)
        refreshClashes()
        if !isKept(trends.own, before) { trends.own = TrendsView(library: library) }
        if let followed = trends.followed, !isKept(followed, before) { trends.followed = nil }
        for directory in Directory.allCases where browse.shown.lists[directory] != nil { refreshList(directory) }
        if browse.shown.links.rows != nil { refreshLinks() }
        lastSelection = nil
        follow()
        settleScrolling()
    }

    /// Pages of what has gone close, and nothing follows it any more.
    private mutating func forgetSelections(of before: Library) {
        if !isThere(leading, before) { leading = nil }
        if !isThere(browse.lead, before) { (browse.followed, browse.lead) = (nil, nil) }
        if !isThere(trends.lead, before) { (trends.followed, trends.lead) = (nil, nil) }
        if !isThere(agenda.lead, before) { agenda.lead = nil }
        // What the person is looking at stays, whatever it followed.
        if agenda.lead == nil, focus != .agenda { agenda.followed = nil }
        trail = trail.keeping { library.name(of: $0) != nil }
        if let entry = browse.shown.links.entry, library.name(of: entry) == nil { browse.shown.links.entry = nil }
        browse.own.pages = browse.own.pages.filter { isThere($0.subject, before) }
        let followed = browse.followed?.pages.filter { isThere($0.subject, before) }
        browse.followed?.pages = followed ?? []
        agenda.own = found(agenda.own, before)
        agenda.followed = agenda.followed.map { found($0, before) }
    }

    /// Whether what was selected is in the library of now, and means the same.
    private func isThere(_ selection: Selection?, _ before: Library) -> Bool {
        switch selection {
        case nil: true
        case .entry(let id): library.name(of: id) != nil
        case .figure(let figure): isKept(dataset: figure.dataset, before)
        }
    }

    /// Programmes may stand in another order, or be gone: what was selected of one is looked for by what it is.
    private func found(_ view: AgendaView, _ before: Library) -> AgendaView {
        var view = view
        (view.listing, view.searched) = (nil, nil)
        view.pages = view.pages.filter { isThere($0.subject, before) }
        view.place = found(view.place)
        view.beforeFilter = view.beforeFilter.map { found($0) }
        view.marked = view.marked.filter { library.name(of: $0.id) != nil }
        view.linked = view.linked.filter { library.name(of: $0.id) != nil }
        if view.isInLinked, !view.linked.contains(where: { $0 == view.item }) {
            view.place = AgendaView.Place(day: view.anchor ?? view.day, item: nil, slot: nil, isInLinked: false)
        }
        if let scope = view.scope, library.name(of: scope) == nil { view.scope = nil }
        return view
    }

    private func found(_ place: AgendaView.Place) -> AgendaView.Place {
        guard let item = place.item, let slot = place.slot, !slot.isBundled else { return place }
        guard let slot = library.agenda.slot(of: item, clock: clock) else {
            return AgendaView.Place(day: place.day, item: nil, slot: nil, isInLinked: false)
        }
        return AgendaView.Place(day: slot.day, item: library.agenda.item(slot), slot: slot, isInLinked: place.isInLinked)
    }

    /// Whether a view means the same as before.
    private func isKept(_ view: TrendsView, _ before: Library) -> Bool {
        view.pages.isEmpty && isKept(dataset: view.slice.dataset, before)
    }

    /// Whether a dataset is there with at least the members that it had.
    private func isKept(dataset index: Int, _ before: Library) -> Bool {
        guard library.trends.datasets.indices.contains(index) else { return false }
        let (old, new) = (before.trends.datasets[index], library.trends.datasets[index])
        // New members stand behind the old ones: the same numbers mean the same.
        return old.id == new.id && new.periods.starts(with: old.periods) && new.series.starts(with: old.series)
            && new.categories.map(\.id).starts(with: old.categories.map(\.id)) && new.types.starts(with: old.types)
            && new.areas.map(\.name).starts(with: old.areas.map(\.name))
    }
}
