import Core

extension AppState {
    /// The page that is open in the focused panel.
    var page: Page? {
        get { pages(of: focus).last }
        set {
            guard let newValue else { return }
            var pages = pages(of: focus)
            if !pages.isEmpty { pages[pages.count - 1] = newValue }
            setPages(pages)
        }
    }

    func pages(of panel: Panel) -> [Page] {
        switch panel {
        case .councils: browse.shown.pages
        case .trends: trends.shown.pages
        case .agenda: agenda.shown.pages
        }
    }

    /// Shows these pages in the focused panel.
    mutating func show(pages: [Page]) {
        setPages(pages)
        lastSelection = nil
        selectionMoved()
        settlePage()
    }

    private mutating func setPages(_ pages: [Page]) {
        switch focus {
        case .councils: browse.shown.pages = pages
        case .trends: trends.shown.pages = pages
        case .agenda: agenda.shown.pages = pages
        }
    }

    /// Opens the page of an entry over the focused panel.
    mutating func open(_ id: EntryID) {
        guard library.name(of: id) != nil else { return }
        open(.entry(id))
    }

    /// Opens the page of a figure: what coincides with it, and whom to ask.
    mutating func open(_ figure: FigureID) { open(.figure(figure)) }

    private mutating func open(_ subject: Selection) {
        setPages(pages(of: focus) + [Page(subject: subject)])
        if case .entry(let id) = subject { trail.visit(id) }
        // Opening is choosing: the others follow even where the same was selected before.
        lastSelection = nil
        selectionMoved()
    }

    mutating func closePage() {
        setPages(pages(of: focus).dropLast())
        selectionMoved()
    }

    /// The lines of the open page at the width of its panel.
    var pageLines: PageLines? {
        guard let page, let frame = layout.panels[focus], let dossier = library.dossier(of: page.subject, today: now.day) else {
            return nil
        }
        return PageLines(dossier, width: frame.width - 4, state: self)
    }

    /// How many lines of a page fit: its frame less border and breadcrumb.
    var pageHeight: Int { max(1, (layout.panels[focus]?.height ?? 3) - 3) }

    /// What a command does on a page; `false` when it does what it does everywhere.
    mutating func actOnPage(_ command: Command) -> Bool {
        if let isDone = actOnDisplay(command) { return isDone }
        guard var page, let lines = pageLines else { return false }
        let last = lines.facts.count - 1
        switch command {
        case .moveUp: page.cursor -= 1
        case .moveDown: page.cursor += 1
        case .pageUp: page.cursor = lines.fact(near: page.scroll - 1)
        case .pageDown: page.cursor = lines.fact(near: page.scroll + 2 * pageHeight - 2)
        case .moveToStart: page.cursor = 0
        case .moveToEnd: page.cursor = last
        case .open:
            follow(lines.facts.indices.contains(page.cursor) ? lines.facts[page.cursor].link : nil)
            return true
        case .moveLeft:
            closePage()
            return true
        case .moveRight: return true
        case .nextTab, .previousTab, .sort, .mark: return true
        default: return false
        }
        page.cursor = max(0, min(page.cursor, last))
        self.page = page
        settlePage()
        return true
    }

    mutating func settlePage() {
        settleDisplay()
        guard var page, page.display == .facts, let lines = pageLines else { return }
        let range = lines.lines(of: page.cursor)
        page.scroll = Scrolling.keep(range, visibleFrom: page.scroll, height: pageHeight, count: lines.lines.count)
        if page.cursor == 0 { page.scroll = 0 }
        self.page = page
    }

    private mutating func follow(_ link: Fact.Link?) {
        switch link {
        case .entry(let id): open(id)
        case .trend(let focus):
            trends.followed = TrendsView(following: focus, library: library)
            self.focus(on: .trends)
            settleTable()
        case nil: notice = strings.unavailable(.noLink)
        }
    }
}
