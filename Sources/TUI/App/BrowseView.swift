import Core

/// What the councils panel shows: a list per tab, and the pages opened over it.
struct BrowseView: Equatable, Sendable {
    var directory = Directory.councils
    var lists: [Directory: ListView] = [:]
    var withEnded = false
    /// What another panel's selection is linked to, set on top of the list.
    var linked: [EntryID] = []
    var pages: [Page] = []
    /// How councils are shown: as a list, or on a map coloured by something and magnified by two to a power.
    var display = Display.list
    var colouring = MapColouring.region
    var magnified = 0

    enum Display: Equatable, Sendable { case list, map }
    /// The table of links is shown in place of a list.
    var isOnLinks = false
    var links = LinksView()

    var list: ListView {
        get { lists[directory] ?? ListView() }
        set { lists[directory] = newValue }
    }
}

/// A list as it is shown.
struct ListView: Equatable, Sendable {
    var filter = ""
    var order: Order?
    /// What passes the filter, in order.
    var rows = DirectoryRows()
    /// The rows that a heading stands above.
    var headings: [Int] = []
    var cursor = 0
    var column = 0
    /// The first line shown, headings counted.
    var scroll = 0
    var marked: Set<EntryID> = []

    var selected: DirectoryRow? { rows.indices.contains(cursor) ? rows[cursor] : nil }

    /// The line of a row, headings counted.
    func line(of row: Int) -> Int { row + headings.prefix { $0 <= row }.count }
    /// The first row at or behind a line.
    func firstRow(at line: Int) -> Int {
        var row = max(0, line - headings.count)
        while row < rows.count, self.line(of: row) < line { row += 1 }
        return row
    }

    var lineCount: Int { rows.count + headings.count }

    mutating func moveCursor(to row: Int, height: Int) {
        cursor = max(0, min(row, rows.count - 1))
        let line = line(of: cursor)
        let top = headings.contains(cursor) ? line - 1 : line
        scroll = Scrolling.keep(top...line, visibleFrom: scroll, height: height, count: lineCount)
    }
}

/// Scrolling that moves by most of a page at a time: a held key then repaints little, also over a slow line.
enum Scrolling {
    /// The new first line, so that these lines are visible.
    static func keep(_ lines: ClosedRange<Int>, visibleFrom first: Int, height: Int, count: Int) -> Int {
        guard height > 0 else { return first }
        let last = max(0, count - height)
        var first = first
        if lines.lowerBound < first {
            first = lines.upperBound - height + min(3, height)
        } else if lines.upperBound >= first + height {
            first = lines.lowerBound - min(2, max(0, height - 1))
        }
        return max(0, min(first, last, lines.lowerBound))
    }
}
