import Core

/// The table of links, as it is shown.
struct LinksView: Equatable, Sendable {
    /// Only links of this entry; `nil`: all.
    var entry: EntryID?
    var filter = ""
    var order: Sorting?
    /// `nil`: not looked up yet.
    var rows: LinkRows?
    var cursor = 0
    /// The column under the cursor: on `to` the entry that a link leads to is selected, else the one that it leads from.
    var column = LinkColumn.from
    var scroll = 0
    var marked: [EntryID] = []
    /// The pages from which the links of an entry were opened.
    var cameFrom: [Page] = []

    struct Sorting: Equatable, Sendable {
        var column: LinkColumn
        var isDescending = false
    }

    var selected: LinkRow? {
        guard let rows, rows.indices.contains(cursor) else { return nil }
        return rows[cursor]
    }

    /// The end of the selected link that the cursor is on.
    var selectedEntry: EntryID? { selected.map { column == .to ? $0.toID : $0.fromID } }

    mutating func move(to row: Int, height: Int) {
        let count = rows?.count ?? 0
        cursor = max(0, min(row, count - 1))
        scroll = Scrolling.keep(cursor...cursor, visibleFrom: scroll, height: height, count: count)
    }
}
