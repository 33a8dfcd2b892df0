/// What a person can ask for. Help, footer, palette, KEYS.md and their tests are read off this list and the keymap.
enum Command: String, CaseIterable, Sendable {
    case open, back, ownView = "own-view"
    case filter, search, sort, mark
    case nextPanel = "next-panel", previousPanel = "previous-panel"
    case focusCouncils = "councils", focusTrends = "trends", focusAgenda = "agenda"
    case previousTab = "previous-tab", nextTab = "next-tab"
    case zoom, pin, source, copy, palette, help
    case showEnded = "ended", map, colouring, closer, farther, nextHere = "next-here", saveGroup = "save-group"
    case dataset, category = "strand", type, area, series, period
    case calculation = "measure", measures, unit, base
    case rowAxis = "rows", columnAxis = "columns", swapAxes = "swap", totals
    case chart, chartText = "describe", signals, method, whatCoincides = "ask", peers
    case hideColumn = "hide", showColumns = "show-all", columnBack = "column-back", columnOn = "column-on"
    case freeze, widen, narrow
    case export, saveView = "save-view", openView = "open-view", copyView = "copy-view"
    case importFile = "import", undoImport = "undo-import", revisions
    case today, triggers
    case goNow = "now", goToDay = "go-to", previousDay = "previous-day", nextDay = "next-day"
    case calendar, star, onlyStarred = "starred", withoutPast = "not-past", clock, clashes, note
    case display, visit, links, path, asOf = "as-of"
    case historyBack = "back-in-history", historyForward = "forward-in-history", places, setMark = "set-mark", marks
    case switchLanguage = "language", redraw, suspend, quit
    case moveUp = "up", moveDown = "down", moveLeft = "left", moveRight = "right"
    case pageUp = "page-up", pageDown = "page-down", moveToStart = "first", moveToEnd = "last"
    case add, correct
    // What holds in a layer alone.
    case store, takeExisting = "take-existing"
    case complete, changes
    case mapColumns = "say-columns", matchAreas = "match-areas", leaveName = "leave-name", takeNames = "take-names"
    case isArea = "is-area", isAreaCode = "is-code", isPeriod = "is-period", isYear = "is-year", isMonth = "is-month"
    case isQuarter = "is-quarter", isCategory = "is-category", isType = "is-kind", isCount = "is-count"
    case leaveOut = "leave-out", nextUse = "next-use", nextWide = "titles-say", nextMeasure = "counts", wholeArea = "one-area"
    case titlesUp = "titles-up", titlesDown = "titles-down", saveProfile = "save-profile"
}

/// Where a binding holds.
enum Scope: String, CaseIterable, Sendable {
    /// Wherever nothing is being typed.
    case anywhere
    case councils, trends, agenda
    /// The map of councils.
    case map
    /// A chart in the trends panel.
    case chart
    /// The list of signals in the trends panel.
    case signals
    /// A page that was opened in a panel.
    case page
    /// The surroundings of an entry, as a tree and as a map.
    case tree, surroundings
    /// The table of links.
    case links
    /// A path between two entries.
    case chain
    /// What the columns of a file are is being said.
    case mapper
    /// What became of a file.
    case report
    /// Names of areas that the register does not have.
    case areas
    /// What came in and was taken back.
    case revisions
    /// Clashes of what is starred.
    case clashes
    /// A form is being filled in.
    case form
    /// Help, sources and reports, drawn above the panels.
    case layer
    /// A path is being typed.
    case path
    /// The name of a view or a profile is being typed.
    case naming
    /// A day or a note is being typed.
    case asking
    /// Something is being typed: only these keys act, the others are text.
    case typing
}
