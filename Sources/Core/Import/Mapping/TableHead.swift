/// Where the titles of a table are, under whatever stands above them.
struct TableHead: Equatable {
    /// The index of the first row of titles in the table.
    let start: Int
    /// How many rows the titles take; 0: the table has none.
    let count: Int
    /// Titles by column, from 0; empty where a column has none. Those of several rows are joined by " / ".
    let titles: [String]

    /// The index of the first row below the titles.
    var body: Int { start + count }

    /// Looks for the titles, or takes them from the row of that number.
    init(_ table: RawTable, row number: Int? = nil, rows: Int? = nil) throws(MapError) {
        let sample = table.rows.prefix(60)
        let width = sample.map(\.cells.count).max() ?? 0
        var (start, count) = (0, 0)
        if let number {
            guard let at = table.rows.firstIndex(where: { $0.number == number }) else { throw .noHeader(row: number) }
            (start, count) = (at, rows ?? 1)
            if rows == nil, TableHead.goesOn(table.rows, at, width) { count = 2 }
        } else if let at = TableHead.find(Array(sample), width) {
            (start, count) = (at, 1)
            if at > 0, TableHead.isHeader(table.rows[at - 1]), table.rows[at - 1].cells.count > 1,
                table.rows[at - 1].cells.contains(where: { $0.columns > 1 }),
                !SheetParts.isUnit(table.rows[at - 1].cells[0].text)
            {
                (start, count) = (at - 1, 2)
            } else if TableHead.goesOn(table.rows, at, width) {
                count = 2
            }
            if let rows { count = rows }
        }
        count = min(count, table.rows.count - start)
        self.start = start
        self.count = count
        titles = TableHead.titles(table, start..<(start + count))
    }

    private static func find(_ rows: [RawRow], _ width: Int) -> Int? {
        let enough = max(min(width, 2), (width + 1) / 2)
        return rows.firstIndex { isHeader($0) && $0.cells.count >= enough }
    }

    /// Only words, years and other periods.
    static func isHeader(_ row: RawRow) -> Bool {
        row.cells.allSatisfy { cell in
            guard cell.text.utf8.count <= 300 else { return false }
            guard SheetParts.isFigure(cell) else { return true }
            return isPeriodTitle(cell.text)
        }
    }

    /// The titles of several rows that one title was joined of, and what stands in brackets or as a sign behind a period.
    static func parts(_ title: String) -> [String] {
        var parts: [String] = []
        var rest = title[...]
        while let at = rest.firstRange(of: " / ") {
            parts += TableHead.bracketed(rest[..<at.lowerBound])
            rest = rest[at.upperBound...]
        }
        return parts + TableHead.bracketed(rest)
    }

    /// `2019/20 (%)`, `2019/20 %` and `Offences (2019/20)` are a period and a title; all else is one.
    private static func bracketed(_ title: Substring) -> [String] {
        let whole = String(title)
        var (front, back) = (title, title[title.endIndex...])
        if title.last == ")", let open = title.lastIndex(of: "(") {
            (front, back) = (title[..<open], title[title.index(after: open)...].dropLast())
        } else if title.last == "%" {
            (front, back) = (title.dropLast(), title.suffix(1))
        }
        let parts = [front.trimmed, back.trimmed]
        guard !parts.contains(""), parts.contains(where: isPeriodTitle), !isPeriodTitle(whole) else { return [whole] }
        return parts
    }

    static func isPeriodTitle(_ text: String) -> Bool {
        switch PeriodStyle().reading(text) {
        case .period, .quarter: true
        case nil: false
        }
    }

    /// Whether the row below carries on with titles: the first has gaps or merged cells, and figures follow only after the second.
    private static func goesOn(_ rows: [RawRow], _ at: Int, _ width: Int) -> Bool {
        guard at + 2 < rows.count else { return false }
        let (first, second, third) = (rows[at], rows[at + 1], rows[at + 2])
        let hasGaps = first.cells.count < width || first.cells.contains { $0.columns > 1 || $0.rows > 1 }
        return hasGaps && isHeader(second) && second.cells.count > 1
            && third.cells.dropFirst().contains(where: SheetParts.isFigure)
            && !third.cells.dropFirst().allSatisfy { isPeriodTitle($0.text) }
    }

    private static func titles(_ table: RawTable, _ range: Range<Int>) -> [String] {
        let rows = table.rows[range]
        let below = table.rows[range.upperBound...].prefix(50)
        let width = (Array(rows) + below).flatMap(\.cells).map { min($0.column + $0.columns - 1, Limits().columns) }.max() ?? 0
        var titles: [String] = []
        titles.reserveCapacity(width)
        for column in 0..<width {
            var parts: [String] = []
            for row in rows {
                // Text files have no merged cells: an upper title holds until the next one, over filled cells.
                let cell =
                    row.covering(column + 1)
                    ?? (table.name.isEmpty && row.number != rows.last?.number && rows.last?[column + 1] != nil
                        ? row.last(through: column + 1) : nil)
                guard let cell else { continue }
                let text = cell.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                if !text.isEmpty, parts.last != text { parts.append(text) }
            }
            titles.append(parts.joined(separator: " / "))
        }
        return titles
    }
}
