import Core

/// The way through opened pages, marks on entries, and paths between them.
extension AppState {
    /// Back or forward on the way through opened pages.
    mutating func walk(_ step: Int) {
        guard let id = trail.place(step) else { return }
        trail.go(step)
        let open = pages(of: focus)
        if let at = open.firstIndex(where: { $0.subject == .entry(id) }) {
            show(pages: Array(open.prefix(at + 1)))
        } else {
            show(pages: (step < 0 ? Array(open.dropLast()) : open) + [Page(subject: .entry(id))])
        }
    }

    /// The selected entry of the focused panel.
    var selectedEntry: EntryID? {
        if case .tree(let view)? = page?.display, let row = view.selected { return row.id }
        if case .map(let view)? = page?.display, let node = view.selected { return node.id }
        return if case .entry(let id)? = selection(in: focus) { id } else { nil }
    }

    /// Sets a mark on the selected entry, or takes it away.
    mutating func toggleMark() -> [Effect] {
        guard let id = selectedEntry else { return [] }
        let isSet = !own.marks.contains(id)
        let name = name(of: .entry(id))
        notice = isSet ? strings.links.markSet(name) : strings.links.markGone(name)
        return [keep(.mark(id, isSet))]
    }

    /// The places of the list of places or of that of marks.
    func places(of picker: Picker) -> [EntryID] {
        (picker == .mark ? own.marks : trail.latest).filter { library.name(of: $0) != nil }
    }

    /// Two entries to look for a path between: two marked rows, else the marked one and what is selected, else two marks.
    var pathEnds: (from: EntryID, to: EntryID)? {
        let listed = Directory.allCases.flatMap { directory in
            (browse.shown.lists[directory]?.marked ?? []).sorted { $0.description < $1.description }
        }
        let marked = uniqued(listed + browse.shown.links.marked)
        if marked.count == 2 { return (marked[0], marked[1]) }
        if marked.count == 1, let selected = selectedEntry, selected != marked[0] { return (marked[0], selected) }
        guard marked.isEmpty else { return nil }
        if own.marks.count == 2 { return (own.marks[0], own.marks[1]) }
        if own.marks.count == 1, let selected = selectedEntry, selected != own.marks[0] { return (own.marks[0], selected) }
        return nil
    }

    /// Shows the path between the two.
    mutating func openPath() {
        guard let ends = pathEnds else { return }
        switch linkGraph().path(from: ends.from, to: ends.to) {
        case .success(let path): layers.append(.chain(ChainView(path: path)))
        case .failure(let reason):
            notice = strings.links.noPath(reason, name(of: .entry(ends.from)), name(of: .entry(ends.to)))
        }
    }

    /// What a command does on a path; `nil` where it does what it does in every layer.
    mutating func actOnChain(_ command: Command) -> [Effect]? {
        guard case .chain(var view)? = layers.last else { return nil }
        switch command {
        case .moveUp: view.cursor -= 1
        case .moveDown: view.cursor += 1
        case .pageUp, .moveToStart: view.cursor = 0
        case .pageDown, .moveToEnd: view.cursor = view.entries.count - 1
        case .open:
            layers.removeLast()
            open(view.entries[view.cursor])
            return []
        case .copy:
            let lines = strings.chainLines(view.path, library)
            notice = strings.copied(lines.first ?? "")
            return [.copy(lines.joined(separator: "\n"))]
        default: return nil
        }
        view.cursor = max(0, min(view.cursor, view.entries.count - 1))
        layers[layers.count - 1] = .chain(view)
        return []
    }
}

/// A path between two entries, as it is shown.
struct ChainView: Equatable, Sendable {
    let path: LinkPath
    /// Among its entries.
    var cursor = 0

    /// The entries on the way, the first one first.
    var entries: [EntryID] { [path.from] + path.steps.map(\.end) }
}
