import Core

extension App {
    /// What a command does while a filter is typed; `false` when it does what it always does.
    static func performWhileTyping(_ command: Command, _ state: inout AppState) -> Bool {
        switch command {
        case .open:
            state.filterPrompt = nil
            state.act(.open)
        case .back:
            state.filterPrompt = nil
            state.isGivingUp = true
            state.applyFilter("")
            state.isGivingUp = false
        case .nextPanel: state.filterPrompt = nil
        case .moveUp, .moveDown, .pageUp, .pageDown, .moveToStart, .moveToEnd: state.act(command)
        default: return false
        }
        return true
    }
}

extension AppState {
    /// The filter of the focused panel.
    var filterText: String {
        if let mapFilter { return mapFilter }
        return switch focus {
        case .councils: browse.shown.isOnLinks ? browse.shown.links.filter : browse.shown.list.filter
        case .trends: trends.shown.filter
        case .agenda: agenda.shown.filter
        }
    }

    mutating func applyFilter(_ text: String) {
        if mapFilter != nil { return filterMap(text) }
        switch focus {
        case .councils where browse.shown.isOnLinks:
            browse.shown.pages = []
            browse.shown.links.filter = text
            refreshLinks()
        case .councils:
            browse.shown.pages = []
            browse.shown.list.filter = text
            refreshList(browse.shown.directory)
        case .trends:
            trends.shown.pages = []
            let member = shownTable.order.indices.contains(trends.shown.row) ? shownTable.member(trends.shown.row) : nil
            filterMember = filterMember ?? member
            trends.shown.filter = text
            // The cursor stays on its row while it passes.
            let table = shownTable
            trends.shown.row = (0..<table.rowCount).first { table.member($0) == filterMember } ?? 0
            if text.isEmpty { filterMember = nil }
            settleTable()
        case .agenda:
            agenda.shown.pages = []
            filterAgenda(text)
        }
        selectionMoved()
    }

    /// The days that match, from the one on which the filter was begun; without a match nothing is selected.
    private mutating func filterAgenda(_ text: String) {
        if agenda.shown.beforeFilter == nil, !text.isEmpty { agenda.shown.beforeFilter = agenda.shown.place }
        agenda.shown.filter = text
        if let before = agenda.shown.beforeFilter {
            if text.isEmpty {
                // Given up while typing, the selection goes back; a filter that was kept leaves it where it is.
                if filterPrompt == nil, agenda.shown.item == nil || isGivingUp { agenda.shown.place = before }
                agenda.shown.beforeFilter = nil
            } else {
                refreshAgenda()
                selectMatch(from: before)
            }
        }
        settleAgenda()
    }

    /// What is selected while it passes, else the first that passes from where the filter was begun.
    private mutating func selectMatch(from before: AgendaView.Place) {
        let rows = agendaRows
        if agenda.shown.isInLinked, rows.linked.contains(where: { $0 == agenda.shown.item }) { return }
        if let slot = agenda.shown.slot, rows.listing.index(of: slot) != nil { return }
        guard !rows.isEmpty else {
            agenda.shown.place = AgendaView.Place(day: before.day, item: nil, slot: nil, isInLinked: false)
            return
        }
        let row = rows.linked.isEmpty ? min(rows.row(from: before.day), rows.count - 1) : 0
        selectAgenda(rows[row], in: rows)
    }
}
