import Core

extension AppState {
    /// What is selected in a panel: the entry of an open page, else what the cursor is on.
    func selection(in panel: Panel) -> Selection? {
        if let page = pages(of: panel).last { return page.subject }
        switch panel {
        case .councils where browse.shown.isOnLinks: return browse.shown.links.selectedEntry.map { .entry($0) }
        case .councils: return browse.shown.list.selected.map { .entry($0.id) }
        case .trends:
            guard trends.shown.noFigures == nil else { return nil }
            if trends.shown.display == .signals { return selectedSignal.map { .figure($0.figure) } }
            let table = shownTable
            let isArea =
                trends.shown.column < 0 && table.table.slice.rows == .area && table.order.indices.contains(trends.shown.row)
            if isArea, table.member(trends.shown.row) != .total,
                let area = dataset.areas[table.member(trends.shown.row).index].entry
            {
                return .entry(area)
            }
            return table.figure(trends.shown.row, trends.shown.figureColumn).map(Selection.figure)
        case .agenda: return agenda.shown.item.map { .entry($0.id) }
        }
    }

    /// Turns the panels that are not focused to what the selection is linked to.
    mutating func follow() {
        isRestDue = false
        let selection = selection(in: focus)
        guard selection != lastSelection else { return }
        (leader, leading, lastSelection) = (focus, selection, selection)
        switch selection {
        case .entry(let id): related = library.related(to: id)
        case .figure(let figure): related = library.related(to: figure)
        case nil: related = Related()
        }
        guard !isPinned else { return }
        if focus != .councils { browseFollows() }
        if focus != .trends { trendsFollow() }
        if focus != .agenda { agendaFollows() }
        settleScrolling()
    }

    private mutating func browseFollows() {
        let linked = related.entries(.council, .body, .person, .city, .theme, .practice, .commitment)
        browse.followed = nil
        guard !linked.isEmpty else { return }
        var view = browse.own
        view.pages = []
        view.isOnLinks = false
        view.linked = linked
        let has = Directory.allCases.filter { directory in linked.contains { $0.kind == directory.kind } }
        if !has.contains(view.directory), let first = has.first { view.directory = first }
        view.lists = view.lists.mapValues { list in
            var plain = list
            (plain.filter, plain.order, plain.cursor, plain.scroll, plain.rows) = ("", nil, 0, 0, DirectoryRows())
            return plain
        }
        browse.followed = view
        browse.lead = leading
        refreshList(view.directory)
    }

    private mutating func trendsFollow() {
        trends.followed = nil
        trends.lead = leading
        if let focus = related.trend {
            trends.followed = TrendsView(following: focus, library: library)
        } else if let basis = related.noTrend {
            var view = trends.own
            view.pages = []
            view.noFigures = basis
            trends.followed = view
        } else if !related.strands.isEmpty {
            trends.followed = TrendsView(library: library)
        }
        settleTable()
    }

    private mutating func agendaFollows() {
        agenda.followed = nil
        let items = related.entries(.event, .session, .trigger, .observance).compactMap {
            library.agenda.item(of: $0, near: now.day)
        }
        guard let first = items.first else { return }
        var view = agenda.own
        view.pages = []
        (view.filter, view.onlyStarred, view.scope, view.listing, view.searched) = ("", false, nil, nil, nil)
        view.tab = .days
        view.linked = items
        view.coincidesWith = related.coincidesWith
        view.anchor = agenda.own.day
        view.place = AgendaView.Place(day: first.when.first, item: first, slot: nil, isInLinked: true)
        agenda.followed = view
        agenda.lead = leading
    }

    /// Whether a row stands for something that the leading selection is linked to.
    func isLinked(_ id: EntryID, in panel: Panel) -> Bool { panel != leader && related.entries.contains(id) }
}
