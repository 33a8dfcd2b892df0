import Core

/// The displays of an opened entry: tree and map.
extension AppState {
    /// Lines of a tree below breadcrumb and title.
    var treeHeight: Int { max(1, pageHeight - 1) }

    /// So many nodes of a map are on a page: as many as there is room for below breadcrumb and title.
    var mapPage: Int { MapLayout.nodes((layout.panels[focus]?.width ?? 4) - 4, pageHeight - 1) }

    /// What is known, the tree, the map, and what is known again.
    mutating func turnDisplay() {
        guard var page, case .entry(let id) = page.subject else { return }
        let graph = linkGraph()
        switch page.display {
        case .facts:
            guard let tree = LinkTree(of: id, graph) else {
                notice = strings.links.noLinks(name(of: page.subject))
                return
            }
            page.display = .tree(TreeView(tree: tree))
        case .tree: page.display = map(of: id).map(PageDisplay.map) ?? .facts
        case .map: page.display = .facts
        }
        self.page = page
        settlePage()
    }

    private mutating func map(of id: EntryID, filter: String = "", from first: Int = 0) -> MapView? {
        EgoMap(
            of: id, linkGraph(), filter: Filter(filter), from: first, upTo: mapPage, relationWords: relationWords
        ).map { MapView(map: $0, filter: filter) }
    }

    /// What a command does on a tree or a map; `nil` on what is known.
    mutating func actOnDisplay(_ command: Command) -> Bool? {
        guard let page else { return nil }
        switch page.display {
        case .facts: return nil
        case .tree(let view): return actOnTree(command, view)
        case .map(let view): return actOnMap(command, view)
        }
    }

    private mutating func actOnTree(_ command: Command, _ shown: TreeView) -> Bool {
        var view = shown
        let height = treeHeight
        switch command {
        case .moveUp: view.move(to: view.cursor - 1, height: height)
        case .moveDown: view.move(to: view.cursor + 1, height: height)
        case .pageUp: view.move(to: view.cursor - max(1, height - 1), height: height)
        case .pageDown: view.move(to: view.cursor + max(1, height - 1), height: height)
        case .moveToStart: view.move(to: 0, height: height)
        case .moveToEnd: view.move(to: view.tree.rows.count - 1, height: height)
        case .open: view.tree.turn(view.cursor)
        case .moveRight:
            // Deeper: what is closed opens, what is open is gone into.
            if view.selected?.isOpen == true, view.selected?.more == 0 {
                view.move(to: view.cursor + 1, height: height)
            } else {
                view.tree.open(view.cursor)
            }
        case .moveLeft:
            if view.selected?.isOpen == true, view.cursor > 0 {
                view.tree.fold(view.cursor)
            } else if let above = view.tree.above(view.cursor) {
                view.move(to: above, height: height)
            } else {
                closePage()
                return true
            }
        case .visit:
            if let id = view.selected?.id { open(id) }
            return true
        case .nextTab, .previousTab, .sort, .mark: return true
        default: return false
        }
        view.move(to: view.cursor, height: height)
        page?.display = .tree(view)
        return true
    }

    private mutating func actOnMap(_ command: Command, _ shown: MapView) -> Bool {
        var view = shown
        let last = view.map.nodes.count - 1
        switch command {
        case .moveUp: view.cursor -= 1
        case .moveDown: view.cursor += 1
        case .moveLeft, .moveRight:
            guard let selected = view.selected else { return true }
            let side: EgoMap.Side = command == .moveLeft ? .start : .end
            if selected.side != side { view.cursor = view.opposite() ?? view.cursor }
        case .pageDown: return turnMap(view, to: view.map.first + mapPage)
        case .pageUp: return turnMap(view, to: view.map.first - mapPage)
        case .moveToStart: view.cursor = 0
        case .moveToEnd: view.cursor = last
        case .open, .visit:
            guard let id = view.selected?.id else { return true }
            open(id)
            // One goes on from map to map.
            if let next = map(of: id) { page?.display = .map(next) }
            return true
        case .nextTab, .previousTab, .sort, .mark: return true
        default: return false
        }
        view.cursor = max(0, min(view.cursor, last))
        page?.display = .map(view)
        return true
    }

    /// Another page of a map.
    private mutating func turnMap(_ view: MapView, to first: Int) -> Bool {
        guard first < view.map.total, first > -mapPage else { return true }
        if let next = map(of: view.map.centre, filter: view.filter, from: max(0, first)) { page?.display = .map(next) }
        return true
    }

    /// The filter of the map that is open, on top of all others.
    var mapFilter: String? {
        if case .map(let view)? = page?.display { view.filter } else { nil }
    }

    mutating func filterMap(_ text: String) {
        guard case .map(let view)? = page?.display, let next = map(of: view.map.centre, filter: text) else { return }
        page?.display = .map(next)
    }

    /// A row of a tree or a node of a map is selected by a click; `false` on what is known.
    mutating func selectOnDisplay(_ row: Int) -> Bool {
        switch page?.display {
        case .tree(var view)?:
            view.move(to: row, height: treeHeight)
            page?.display = .tree(view)
        case .map(var view)?:
            view.cursor = max(0, min(row, view.map.nodes.count - 1))
            page?.display = .map(view)
        case .facts?, nil: return false
        }
        return true
    }

    /// After the room has changed, or the library: a map has as many nodes as fit, a tree its selection in view.
    mutating func settleDisplay() {
        switch page?.display {
        case .tree(var view)?:
            view.move(to: view.cursor, height: treeHeight)
            page?.display = .tree(view)
        case .map(let view)?:
            guard view.map.nodes.count != min(mapPage, view.map.total - view.map.first) else { return }
            let place = view.map.first + view.cursor
            guard var next = map(of: view.map.centre, filter: view.filter, from: place) else { return }
            next.cursor = max(0, min(place - next.map.first, next.map.nodes.count - 1))
            page?.display = .map(next)
        case .facts?, nil: break
        }
    }
}
