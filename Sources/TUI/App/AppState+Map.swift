import Core

/// The map of councils: another display of their list. Its selection is that of the list.
extension AppState {
    /// Whether the councils panel shows its list as a map.
    var isMap: Bool { !browse.shown.isOnLinks && browse.shown.directory == .councils && browse.shown.display == .map }

    /// Whether the map has the keyboard.
    var isOnMap: Bool { focus == .councils && isMap && page == nil }

    /// The map as the panel shows it.
    var mapPicture: MapPicture {
        let view = browse.shown
        var picture = MapPicture(library, by: view.colouring, of: view.list.rows.map(\.id), strings)
        picture.selected = view.list.selected?.id
        picture.marked = view.list.marked
        picture.magnified = view.magnified
        picture.isFocused = focus == .councils
        picture.size = mapSize
        return picture
    }

    /// The cells of the panel that the map has.
    private var mapSize: Size {
        Size(width: (layout.panels[.councils]?.width ?? 0) - 2, height: layout.listHeight(.councils))
    }

    /// Another display, colouring or scale of the list: it holds for the own view and the followed one.
    private mutating func changeBrowsing(_ change: (inout BrowseView) -> Void) {
        change(&browse.own)
        if var followed = browse.followed {
            change(&followed)
            browse.followed = followed
        }
    }

    mutating func toggleMap() {
        let display: BrowseView.Display = browse.shown.display == .map ? .list : .map
        changeBrowsing { $0.display = display }
        settleScrolling()
    }

    /// What a command does on the map; `false` where it does what it does in the list.
    mutating func actOnMap(_ command: Command) -> Bool {
        switch command {
        case .moveUp: goOnMap(.up)
        case .moveDown: goOnMap(.down)
        case .moveLeft: goOnMap(.left)
        case .moveRight: goOnMap(.right)
        case .pageUp: for _ in 0..<5 { goOnMap(.up) }
        case .pageDown: for _ in 0..<5 { goOnMap(.down) }
        case .nextHere: select(nextOf: mapPicture.here)
        case .mark:
            guard let id = browse.shown.list.selected?.id else { return true }
            if browse.shown.list.marked.remove(id) == nil { browse.shown.list.marked.insert(id) }
        case .colouring:
            let all = MapColouring.allCases
            let next = all[((all.firstIndex(of: browse.shown.colouring) ?? 0) + 1) % all.count]
            changeBrowsing { $0.colouring = next }
        case .closer: changeBrowsing { $0.magnified = min($0.magnified + 1, CouncilMap.mostMagnified) }
        case .farther: changeBrowsing { $0.magnified = max($0.magnified - 1, 0) }
        default: return false
        }
        return true
    }

    /// To the nearest council in a direction; from one without a position to the first that has one.
    private mutating func goOnMap(_ direction: CouncilMap.Direction) {
        let picture = mapPicture
        guard let selected = picture.selected else { return }
        let target =
            picture.map.place(of: selected) == nil
            ? picture.shown.first { picture.map.place(of: $0) != nil }
            : picture.map.nearest(direction, of: selected, among: picture.isShown)
        if let target { select(council: target) }
    }

    /// The next of several councils in one cell, in their order; the first where another cell was selected.
    mutating func select(nextOf councils: [EntryID]) {
        guard let first = councils.first else { return }
        let at = browse.shown.list.selected.flatMap { councils.firstIndex(of: $0.id) }
        select(council: at.map { councils[($0 + 1) % councils.count] } ?? first)
    }

    private mutating func select(council: EntryID) {
        guard let row = browse.shown.list.rows.firstIndex(of: council), row != browse.shown.list.cursor else {
            return
        }
        browse.shown.list.moveCursor(to: row, height: layout.listHeight(.councils))
        selectionMoved()
    }
}
