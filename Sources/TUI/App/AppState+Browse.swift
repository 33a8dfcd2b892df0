import Core

extension AppState {
    /// Computes the rows of a list anew, its selection kept on the entry that it was on.
    mutating func refreshList(_ directory: Directory) {
        var list = browse.shown.lists[directory] ?? ListView()
        let selected = filterPrompt == nil ? list.selected?.id : filterAnchor
        var rows = catalogue[directory, default: Listing(directory, of: library)].list(
            Filter(list.filter, groups: groups), order: list.order, withEnded: browse.shown.withEnded, language: language,
            library: library)
        let linked = Set(browse.shown.linked)
        rows = rows.with(onTop: linked, as: .linked)
        list.rows = rows
        list.headings = list.order == nil ? headings(of: rows) : linked.isEmpty ? [] : headings(of: rows).prefix(1).map(\.self)
        let cursor = selected.flatMap { rows.firstIndex(of: $0) } ?? 0
        list.moveCursor(to: cursor, height: layout.listHeight(.councils))
        browse.shown.lists[directory] = list
    }

    /// The rows above which the group changes; none in a list of one group.
    private func headings(of rows: DirectoryRows) -> [Int] {
        let changes = rows.groupChanges
        return changes.count == 1 && rows.first?.group == .all ? [] : changes
    }

    mutating func actOnList(_ command: Command) {
        if isOnMap, actOnMap(command) { return }
        if browse.shown.isOnLinks { return actOnLinks(command) }
        var list = browse.shown.list
        let height = layout.listHeight(.councils)
        let before = list.selected?.id
        switch command {
        case .moveUp: list.moveCursor(to: list.cursor - 1, height: height)
        case .moveDown: list.moveCursor(to: list.cursor + 1, height: height)
        case .pageUp: list.moveCursor(to: list.cursor - max(1, height - 1), height: height)
        case .pageDown: list.moveCursor(to: list.cursor + max(1, height - 1), height: height)
        case .moveToStart: list.moveCursor(to: 0, height: height)
        case .moveToEnd: list.moveCursor(to: list.rows.count - 1, height: height)
        case .moveLeft: list.column = shownColumns.last { $0 < list.column } ?? list.column
        case .moveRight: list.column = shownColumns.first { $0 > list.column } ?? list.column
        case .open:
            if let id = list.selected?.id { open(id) }
            return
        case .sort:
            sortList()
            return
        case .mark:
            guard let id = list.selected?.id else { return }
            if list.marked.remove(id) == nil { list.marked.insert(id) }
            list.moveCursor(to: list.cursor + 1, height: height)
        case .previousTab, .nextTab:
            turnBrowseTab(by: command == .nextTab ? 1 : -1)
            return
        case .map:
            toggleMap()
            return
        case .showEnded:
            browse.shown.withEnded.toggle()
            refreshList(.councils)
            return
        default: return
        }
        browse.shown.list = list
        if list.selected?.id != before { selectionMoved() }
    }

    /// The columns that the panel has room for.
    private var shownColumns: [Int] {
        ListColumns(browse.shown.directory, width: (layout.panels[.councils]?.width ?? 0) - 2).fields.map(\.column)
    }

    /// Sorts by the column under the cursor: upwards, downwards, and back to the list's own order.
    private mutating func sortList() {
        let list = browse.shown.list
        let isNumeric = browse.shown.directory.columns[list.column].isNumeric
        let first = Order(column: list.column, isDescending: isNumeric)
        let second = Order(column: list.column, isDescending: !isNumeric)
        browse.shown.list.order = list.order == first ? second : list.order == second ? nil : first
        refreshList(browse.shown.directory)
    }

    /// The tabs are the lists, and behind them the table of links.
    mutating func turnBrowseTab(by step: Int) {
        let all = Directory.allCases
        let index = browse.shown.isOnLinks ? all.count : all.firstIndex(of: browse.shown.directory) ?? 0
        showTab(at: (index + step + all.count + 1) % (all.count + 1))
    }

    mutating func showTab(at index: Int) {
        guard Directory.allCases.indices.contains(index) else {
            browse.shown.pages = []
            browse.shown.isOnLinks = true
            refreshLinks()
            selectionMoved()
            return
        }
        showTab(Directory.allCases[index])
    }

    mutating func showTab(_ directory: Directory) {
        browse.shown.pages = []
        browse.shown.isOnLinks = false
        browse.shown.directory = directory
        refreshList(directory)
        selectionMoved()
    }
}
