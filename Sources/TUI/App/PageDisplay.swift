import Core

/// How an opened entry is shown: what is known of it, its surroundings as a tree, or a map of what it is linked to.
enum PageDisplay: Equatable, Sendable {
    case facts
    case tree(TreeView)
    case map(MapView)
}

/// The surroundings of an entry as a tree, as it is shown.
struct TreeView: Equatable, Sendable {
    var tree: LinkTree
    var cursor = 0
    var scroll = 0

    var selected: LinkTree.Row? { tree.rows.indices.contains(cursor) ? tree.rows[cursor] : nil }

    mutating func move(to row: Int, height: Int) {
        cursor = max(0, min(row, tree.rows.count - 1))
        scroll = Scrolling.keep(cursor...cursor, visibleFrom: scroll, height: height, count: tree.rows.count)
    }
}

/// A map of what an entry is linked to, as it is shown.
struct MapView: Equatable, Sendable {
    var map: EgoMap
    var filter = ""
    /// Among the nodes of the page.
    var cursor = 0

    var selected: EgoMap.Node? { map.nodes.indices.contains(cursor) ? map.nodes[cursor] : nil }

    /// The node on the other side, in the same row or the last one above it.
    func opposite() -> Int? {
        guard let selected else { return nil }
        let other: EgoMap.Side = selected.side == .start ? .end : .start
        return map.nodes.lastIndex { $0.side == other && $0.row <= selected.row }
    }
}
