import Core

/// Which panel has the keyboard, what a command goes to, and the way back.
extension AppState {
    /// Hands a command to what has the keyboard: an opened page, or the focused panel.
    @discardableResult
    mutating func act(_ asked: Command) -> [Effect] {
        let command = asSeen(asked)
        if page != nil, actOnPage(command) { return [] }
        switch focus {
        case .councils: actOnList(command)
        case .trends: actOnTable(command)
        case .agenda: return actOnAgenda(command)
        }
        return []
    }

    /// Left and right as they are seen: where the screen is mirrored, the next column or day lies to the left. Charts and maps are not mirrored.
    private func asSeen(_ command: Command) -> Command {
        let isChart = focus == .trends && trends.shown.isChart && page == nil
        guard language == .arabic, !isChart, !isOnMap else { return command }
        return command == .moveLeft ? .moveRight : command == .moveRight ? .moveLeft : command
    }

    mutating func focus(on panel: Panel) {
        guard panel != focus else { return }
        filterPrompt = nil
        // What was chosen before is followed first: quick keys lose nothing.
        if isRestDue { follow() }
        focus = panel
        // A panel that followed stays where it followed to; one with a view of its own leads again.
        let isLeading = leader == panel && leading == selection(in: panel)
        lastSelection = hasFollowed(panel) || isLeading ? selection(in: panel) : nil
        isRestDue = lastSelection == nil
        settleScrolling()
    }

    /// Back to where the panel was before it followed.
    mutating func returnToOwnView() {
        switch focus {
        case .councils: browse.followed = nil
        case .trends: trends.followed = nil
        case .agenda: agenda.followed = nil
        }
        selectionMoved()
        settleScrolling()
    }

    /// One step back: from a chart, a page, a filter, the map, marks, a followed view.
    mutating func goBack() {
        if let filter = mapFilter, !filter.isEmpty {
            filterMap("")
        } else if page != nil {
            closePage()
        } else if focus == .trends, trends.shown.display != .table {
            trends.shown.display = .table
            settleTable()
        } else if !filterText.isEmpty {
            applyFilter("")
        } else if isOnMap {
            toggleMap()
        } else if isOnLinks, leaveLinksOfEntry() {
            return
        } else if clearMarks() {
            return
        } else if focus == .trends, riseFromDrill() {
            return
        } else if isZoomed {
            isZoomed = false
            settleScrolling()
        } else if hasFollowed(focus) {
            returnToOwnView()
        } else if asOf != nil {
            endAsOf()
        }
    }

    func hasFollowed(_ panel: Panel) -> Bool {
        switch panel {
        case .councils: browse.followed != nil
        case .trends: trends.followed != nil
        case .agenda: agenda.followed != nil
        }
    }

    private mutating func clearMarks() -> Bool {
        switch focus {
        case .councils where browse.shown.isOnLinks:
            guard !browse.shown.links.marked.isEmpty else { return false }
            browse.shown.links.marked = []
        case .councils:
            guard !browse.shown.list.marked.isEmpty else { return false }
            browse.shown.list.marked = []
        case .trends:
            guard !trends.shown.marked.isEmpty else { return false }
            trends.shown.marked = []
        case .agenda:
            guard !agenda.shown.marked.isEmpty else { return false }
            agenda.shown.marked = []
        }
        return true
    }

    mutating func switchLanguage() {
        language = language == .english ? .arabic : .english
        for directory in Directory.allCases where browse.shown.lists[directory] != nil { refreshList(directory) }
        if browse.shown.isOnLinks { refreshLinks() }
    }

    /// Keeps every selection on the screen after the room for it has changed.
    mutating func settleScrolling() {
        let layout = layout
        if layout.panels[.councils] != nil {
            browse.shown.list.moveCursor(to: browse.shown.list.cursor, height: layout.listHeight(.councils))
            browse.shown.links.move(to: browse.shown.links.cursor, height: layout.listHeight(.councils))
        }
        if layout.panels[.trends] != nil { settleTable() }
        if layout.panels[.agenda] != nil { settleAgenda() }
        settlePage()
    }

    /// The selection has changed: the other panels follow when the keys rest.
    mutating func selectionMoved() { isRestDue = true }
}
