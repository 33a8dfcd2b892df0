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
            state.applyFilter("")
        case .nextPanel: state.filterPrompt = nil
        case .moveUp, .moveDown, .pageUp, .pageDown: state.act(command)
        default: return false
        }
        return true
    }
}

extension AppState {
    /// The filter of the focused panel.
    var filterText: String {
        switch focus {
        case .councils: browse.shown.list.filter
        case .trends: trends.shown.filter
        case .agenda: agenda.shown.filter
        }
    }

    mutating func applyFilter(_ text: String) {
        switch focus {
        case .councils:
            browse.shown.pages = []
            browse.shown.list.filter = text
            refreshList(browse.shown.directory)
        case .trends:
            trends.shown.pages = []
            trends.shown.filter = text
            settleTable()
        case .agenda:
            agenda.shown.pages = []
            agenda.shown.filter = text
            let rows = agenda.shown.rows(in: library.agenda)
            if let cursor = agenda.shown.cursor(in: rows) { agenda.shown.select(rows[cursor]) }
            settleAgenda()
        }
        selectionMoved()
    }
}
