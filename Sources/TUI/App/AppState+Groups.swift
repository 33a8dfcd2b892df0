import Core

/// Groups of councils: the person's own and those that are always there.
extension AppState {
    var groups: Groups { Groups(own: peerGroups, of: library) }

    /// What is wrong with the group that the filter of the focused panel names; `nil` where it names none or all is well.
    func groupProblem(_ filter: String) -> String? {
        Filter(filter, groups: groups).groupError.map { strings.groups.error($0) }
    }

    /// What is marked in the list of councils, in its order, to be added to a group of the person's file.
    mutating func saveGroup(named name: String) -> [Effect] {
        let name = name.trimmed.visible
        guard !name.isEmpty else { return [] }
        let key = Folded(name)
        if groups.builtIn.contains(where: { Folded($0.name.english) == key || $0.name.arabic.map { Folded($0) } == key }) {
            notice = strings.groups.isBuiltIn(name)
            return []
        }
        let marked = browse.shown.list.marked
        let listed = browse.shown.list.rows.map(\.id).filter(marked.contains)
        return [.saveGroup(name: name, listed + marked.subtracting(listed).sorted { $0.key < $1.key })]
    }

    /// The groups of the file are others now: lists that name one are computed anew.
    mutating func take(groups: [PeerGroup], named name: String, added: Int, known: Int) {
        peerGroups = groups
        notice = strings.groups.saved(name, added, known)
        for directory in Directory.allCases where browse.shown.lists[directory] != nil { refreshList(directory) }
    }
}
