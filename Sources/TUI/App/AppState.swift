import Core

/// All that the program knows while it runs: one value.
struct AppState: Equatable, Sendable {
    var library: Library
    let glyphs: Glyphs
    var language: Language
    var size: Size
    var now: Moment
    var focus = Panel.councils
    var isZoomed = false
    /// The other panels stay where they are.
    var isPinned = false
    var browse: Following<BrowseView>
    var trends: Following<TrendsView>
    var agenda: Following<AgendaView>
    /// The lists that were opened, before filter and order.
    var catalogue: [Directory: Listing] = [:]
    /// The selection that the other panels follow, whose it is, and what it is linked to.
    var leader = Panel.councils
    var leading: Selection?
    /// The selection of the focused panel when the others last followed, or when it was focused.
    var lastSelection: Selection?
    var related = Related()
    /// Drawn above the panels, the last one on top.
    var layers: [Layer] = []
    /// The filter of the focused panel while it is being typed.
    var filterPrompt: Prompt?
    /// What was selected when the filter was begun: the selection stays with it while it passes.
    var filterAnchor: EntryID?
    var filterMember: Member?
    /// The filter is being given up while it is typed.
    var isGivingUp = false
    /// A sentence for the line above the keys, until the next key.
    var notice: String?
    /// The selection has moved and the other panels have not followed yet.
    var isRestDue = false
    var lastPress: Mouse?
    /// The person's own groups of areas, and the names of the saved views.
    var peerGroups: [PeerGroup] = []
    /// What stood out when it was last looked for.
    var signalAnswer: SignalAnswer?
    var savedViews: [SavedView] = []
    /// Taking the last import back was asked for once: the next press does it.
    var isUndoAsked = false
    /// An import that is under way.
    var work: Work?
    /// The person's stars and notes.
    var own: OwnThings {
        get { library.own }
        set { library.own = newValue }
    }
    /// Stars and notes that were set while an import is under way.
    var setMeanwhile: [Personal] = []
    /// Starred sessions that overlap with others, and with which.
    var clashing: [EntryID: [EntryID]] = [:]
    /// Whether any of what is starred overlaps or leaves too little time between.
    var hasClashes = false
    /// How long it takes from room to room.
    var walking = Walking()
    /// By which clock the agenda tells times; the clock here is known once it was asked for.
    var clock = AgendaClock.venue
    var localClock: LocalClock?
    /// Seconds that the clock here is ahead of UTC now.
    var nowOffset = 0
    /// All links, made when they are first asked for.
    var graph: LinkGraph?
    /// The entries whose pages were opened.
    var trail = Trail()
    /// The date that the network is shown as of, and the library of today meanwhile.
    var asOf: PartialDate?
    var present: Library?

    init(
        library: Library, language: Language, size: Size, now: Now, glyphs: Glyphs = .unicode
    ) {
        self.library = library
        self.language = language
        self.size = size
        (self.now, nowOffset) = (now.moment, now.offset)
        self.glyphs = glyphs
        browse = Following(BrowseView())
        trends = Following(TrendsView(library: library))
        agenda = Following(AgendaView(day: now.moment.day))
        refreshClashes()
        refreshList(.councils)
        follow()
        isRestDue = true
    }

    var strings: Strings { Strings.of(language) }
    var layout: Layout { Layout(self) }

    /// The scopes that hold, the innermost first.
    var scopes: [Scope] {
        if let layer = layers.last { return layer.scopes }
        if filterPrompt != nil { return [.typing] }
        var scopes: [Scope] = []
        if let page {
            switch page.display {
            case .facts: break
            case .tree: scopes.append(.tree)
            case .map: scopes.append(.surroundings)
            }
            scopes.append(.page)
        }
        if isOnLinks { scopes.append(.links) }
        if isOnMap { scopes.append(.map) }
        if focus == .trends, page == nil {
            switch trends.shown.display {
            case .table: break
            case .chart: scopes.append(.chart)
            case .signals: scopes.append(.signals)
            }
        }
        return scopes + [focus.scope, .anywhere]
    }
}

/// A page opened in a panel: an entry with all that is known of it, or a figure with what coincides with it.
struct Page: Equatable, Sendable {
    let subject: Selection
    /// The selected fact.
    var cursor = 0
    var scroll = 0
    var display = PageDisplay.facts
}
