/// What a map means in one table: where it starts, which columns say what, and what they count.
struct MappedShape {
    let raw: RawTable
    let map: ColumnMap
    let head: TableHead
    let columns: MappedColumns
    let vocabulary: Vocabulary
    /// How the column of the periods writes them.
    let style: PeriodStyle
    /// Columns whose titles say the period or the category.
    let wide: [WideColumn]
    /// Which of `wide` a column is, or 0 for the one of the count; `nil`: it has no figures.
    let figureColumns: [Int?]
    let measure: Measure

    struct WideColumn {
        let index: Int
        let title: String
        let period: PeriodReading?
        /// What the title says beside the period.
        let category: String
        let measure: Measure?
    }

    init(_ raw: RawTable, map: ColumnMap, vocabulary: Vocabulary) throws(MapError) {
        self.raw = raw
        self.map = map
        self.vocabulary = vocabulary
        let head = try TableHead(raw, row: map.headerRow, rows: map.headerRows)
        self.head = head
        guard !map.countsRows else { throw .missing(.count) }
        let columns = try map.resolve(head.titles)
        self.columns = columns
        let rows = raw.rows[head.body...]
        style = PeriodStyle(rows.lazy.compactMap { row in columns[.period].flatMap { row[$0 + 1]?.text } })
        let free = head.titles.indices.filter { !columns.contains($0) }
        let titles = free.map { head.titles[$0] }
        let titleStyle = PeriodStyle(titles.flatMap(TableHead.parts))
        let found: [WideColumn]
        switch map.wide {
        case .periods:
            found = zip(free, titles).compactMap { index, title in
                var parts = TableHead.parts(title)
                guard let at = parts.firstIndex(where: { titleStyle.reading($0) != nil }) else { return nil }
                let period = titleStyle.reading(parts.remove(at: at))
                let category = parts.joined(separator: " / ")
                return WideColumn(
                    index: index, title: title, period: period, category: category, measure: TitleWords.measure(category))
            }
            guard !found.isEmpty else { throw .missing(.period) }
        case .categories:
            // Only columns with figures: found in one pass, as a table may be both long and wide.
            var filled = Set<Int>()
            for row in rows { for cell in row.cells where SheetParts.isFigure(cell) { filled.insert(cell.column - 1) } }
            found = zip(free, titles).compactMap { index, title in
                guard !title.isEmpty, filled.contains(index) else { return nil }
                return WideColumn(
                    index: index, title: title, period: nil, category: title, measure: TitleWords.measure(title))
            }
            guard !found.isEmpty else { throw .missing(.category) }
        case nil: found = []
        }
        wide = found
        var places = [Int?](repeating: nil, count: head.titles.count)
        for (at, column) in found.enumerated() { places[column.index] = at }
        if map.wide == nil, let count = columns[.count] { places[count] = 0 }
        figureColumns = places
        measure = map.measure ?? columns[.count].flatMap { TitleWords.measure(head.titles[$0]) } ?? .number
    }

    var sheet: String? { raw.name.isEmpty ? nil : raw.name }

    /// The row's cells that are to hold figures.
    func figureCells(_ row: RawRow) -> [RawCell] {
        row.cells.filter { $0.column <= figureColumns.count && figureColumns[$0.column - 1] != nil }
    }

    func sum(_ row: RawRow) -> Int {
        figureCells(row).reduce(0) { sum, cell in
            guard let whole = vocabulary.markers.read(cell.text)?.value?.whole else { return sum }
            return sum.addingBounded(whole)
        }
    }

    /// What the title says, else what the map says; a strand among the titles counts motivating factors.
    func measure(of column: WideColumn, _ category: String) -> Measure {
        if let measure = column.measure { return measure }
        return column.category.isEmpty || vocabulary.strands(category) == nil ? measure : map.measure ?? .factors
    }
}
