import Core

/// The table of links.
extension AppState {
    /// The links of the library, made when they are first asked for.
    mutating func linkGraph() -> LinkGraph {
        if let graph { return graph }
        let made = LinkGraph(library)
        graph = made
        return made
    }

    /// Whether the table of links has the keyboard.
    var isOnLinks: Bool { focus == .councils && browse.shown.isOnLinks && page == nil }

    /// The words of a relation in the language of the screen, for filters.
    var relationWords: (Property) -> [String] {
        let strings = strings
        return { property in
            guard case .relation(let relation) = property else { return [] }
            return [strings.words.relation(relation, false), strings.words.relation(relation, true)]
        }
    }

    mutating func refreshLinks() {
        let view = browse.shown.links
        let rows = linkGraph().rows(
            LinkQuery(
                Filter(view.filter), entry: view.entry, order: view.order.map { ($0.column, $0.isDescending) },
                relationWords: relationWords))
        let selected = view.selected?.number
        browse.shown.links.rows = rows
        browse.shown.links.move(to: selected.flatMap { rows.place(of: $0) } ?? 0, height: layout.listHeight(.councils))
    }

    /// Shows the links of what is selected, and all of them where they are shown already.
    mutating func openLinks() {
        let isShown = isOnLinks
        let entry: EntryID? = if !isShown, case .entry(let id)? = selection(in: focus) { id } else { nil }
        let pages = focus == .councils ? browse.shown.pages : []
        focus(on: .councils)
        browse.shown.pages = []
        browse.shown.isOnLinks = true
        var view = LinksView()
        (view.entry, view.cameFrom, view.marked) = (entry, entry == nil ? [] : pages, browse.shown.links.marked)
        browse.shown.links = view
        refreshLinks()
        selectionMoved()
    }

    /// Back from the links of an entry to where they were opened; `false` where all links are shown.
    mutating func leaveLinksOfEntry() -> Bool {
        guard browse.shown.links.entry != nil else { return false }
        browse.shown.pages = browse.shown.links.cameFrom
        browse.shown.isOnLinks = false
        browse.shown.links.entry = nil
        browse.shown.links.rows = nil
        selectionMoved()
        return true
    }

    mutating func actOnLinks(_ command: Command) {
        var view = browse.shown.links
        let height = layout.listHeight(.councils)
        let before = view.selectedEntry
        let columns = LinkFields(width: (layout.panels[.councils]?.width ?? 0) - 2).fields.map(\.column)
        let place = columns.firstIndex(of: view.column) ?? 0
        switch command {
        case .moveUp: view.move(to: view.cursor - 1, height: height)
        case .moveDown: view.move(to: view.cursor + 1, height: height)
        case .pageUp: view.move(to: view.cursor - max(1, height - 1), height: height)
        case .pageDown: view.move(to: view.cursor + max(1, height - 1), height: height)
        case .moveToStart: view.move(to: 0, height: height)
        case .moveToEnd: view.move(to: (view.rows?.count ?? 0) - 1, height: height)
        case .moveLeft: view.column = columns[max(0, place - 1)]
        case .moveRight: view.column = columns[min(columns.count - 1, place + 1)]
        case .open:
            if let id = view.selectedEntry { open(id) }
            return
        case .sort:
            let (first, second) = (
                LinksView.Sorting(column: view.column), LinksView.Sorting(column: view.column, isDescending: true)
            )
            browse.shown.links.order = view.order == first ? second : view.order == second ? nil : first
            refreshLinks()
            return
        case .mark:
            guard let id = view.selectedEntry else { return }
            if view.marked.contains(id) { view.marked.removeAll { $0 == id } } else { view.marked.append(id) }
        case .previousTab, .nextTab:
            turnBrowseTab(by: command == .nextTab ? 1 : -1)
            return
        default: return
        }
        browse.shown.links = view
        if view.selectedEntry != before { selectionMoved() }
    }
}
