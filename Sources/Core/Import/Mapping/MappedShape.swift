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
    /// Columns, from 0, whose numbers have a comma before their decimals and points between thousands.
    private let commaColumns: Set<Int>

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
        commaColumns = MappedShape.commaColumns(raw, rows, places, map.decimal)
        measure = map.measure ?? columns[.count].flatMap { TitleWords.measure(head.titles[$0]) } ?? .number
    }

    var sheet: String? { raw.name.isEmpty ? nil : raw.name }

    /// The row's cells that are to hold figures.
    func figureCells(_ row: RawRow) -> [RawCell] {
        row.cells.filter { $0.column <= figureColumns.count && figureColumns[$0.column - 1] != nil }
    }

    func sum(_ row: RawRow) -> Int {
        figureCells(row).reduce(0) { sum, cell in
            guard let whole = vocabulary.markers.read(figure(cell).text)?.value?.whole else { return sum }
            return sum.addingBounded(whole)
        }
    }

    /// A cell's text, with a point before the decimals, and its stored number.
    func figure(_ cell: RawCell) -> (text: String, stored: Double?) {
        if commaColumns.contains(cell.column - 1) {
            if raw.name.isEmpty { return (NumberText.withPoint(cell.text), nil) }
            if cell.value == .text { return (NumberText.withPoint(cell.text), nil) }
        }
        if case .number(let number) = cell.value { return (cell.text, number) }
        return (cell.text, nil)
    }

    /// The columns of figures whose decimals follow a comma: as the map says, else where a cell can only be read so and none can only
    /// be read otherwise.
    private static func commaColumns(
        _ raw: RawTable, _ rows: ArraySlice<RawRow>, _ places: [Int?], _ decimal: ColumnMap.Decimal?
    ) -> Set<Int> {
        let columns = places.indices.filter { places[$0] != nil }
        guard decimal == nil else { return decimal == .comma ? Set(columns) : [] }
        // A single slip, `12,34` among `1,234`, must not turn thousands into fractions.
        var (comma, clear, open, point) = (Set<Int>(), Set<Int>(), Set<Int>(), Set<Int>())
        for row in rows {
            for cell in row.cells where places.indices.contains(cell.column - 1) && places[cell.column - 1] != nil {
                guard raw.name.isEmpty || cell.value == .text else { continue }
                switch NumberText.decimal(cell.text) {
                case .comma:
                    comma.insert(cell.column - 1)
                    if cell.text.utf8.contains(UInt8(ascii: ".")) { clear.insert(cell.column - 1) }
                case .point: point.insert(cell.column - 1)
                case nil: if cell.text.utf8.contains(UInt8(ascii: ",")) { open.insert(cell.column - 1) }
                }
            }
        }
        return comma.subtracting(open).union(clear).subtracting(point)
    }

    /// What the title says, else what the map says; a strand among the titles counts motivating factors.
    func measure(of column: WideColumn, _ category: String) -> Measure {
        if let measure = column.measure { return measure }
        return column.category.isEmpty || vocabulary.strands(category) == nil ? measure : map.measure ?? .factors
    }
}
