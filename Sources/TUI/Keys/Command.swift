/// What a person can ask for. Help, footer, palette, KEYS.md and their tests are read off this list and the keymap.
enum Command: String, CaseIterable, Sendable {
    case open, back, ownView = "own-view"
    case filter, sort, mark
    case nextPanel = "next-panel", previousPanel = "previous-panel"
    case focusCouncils = "councils", focusTrends = "trends", focusAgenda = "agenda"
    case previousTab = "previous-tab", nextTab = "next-tab"
    case zoom, pin, source, copy, palette, help
    case showEnded = "ended"
    case dataset, category = "strand", type, area, series, period
    case calculation = "measure", measures, unit, base
    case rowAxis = "rows", columnAxis = "columns", swapAxes = "swap", totals
    case chart, chartText = "describe", signals, method, whatCoincides = "ask", peers
    case hideColumn = "hide", showColumns = "show-all", columnBack = "column-back", columnOn = "column-on"
    case freeze, widen, narrow
    case export, saveView = "save-view", openView = "open-view", copyView = "copy-view"
    case importFile = "import", undoImport = "undo-import"
    case today, triggers
    case goNow = "now", goToDay = "go-to", previousDay = "previous-day", nextDay = "next-day"
    case calendar, star, onlyStarred = "starred", withoutPast = "not-past", clock, clashes, note
    case switchLanguage = "language", redraw, suspend, quit
    case moveUp = "up", moveDown = "down", moveLeft = "left", moveRight = "right"
    case pageUp = "page-up", pageDown = "page-down", moveToStart = "first", moveToEnd = "last"
}

/// Where a binding holds.
enum Scope: String, CaseIterable, Sendable {
    /// Wherever nothing is being typed.
    case anywhere
    case councils, trends, agenda
    /// A chart in the trends panel.
    case chart
    /// The list of signals in the trends panel.
    case signals
    /// A page that was opened in a panel.
    case page
    /// Help, sources and pickers, drawn above the panels.
    case layer
    /// Something is being typed: only these keys act, the others are text.
    case typing
}
