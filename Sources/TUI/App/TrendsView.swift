import Core

/// What the trends panel shows: a slice of a dataset, where in it the cursor is, and the pages opened over it.
struct TrendsView: Equatable, Sendable {
    var slice: Slice
    /// The selected row, counted as shown, and column.
    var row = 0
    /// −1 is the frozen column of names.
    var column = 0
    var rowScroll = 0
    var columnScroll = 0
    var order: RowOrder?
    var filter = ""
    /// Members of the row axis.
    var marked: Set<Int> = []
    var isChart = false
    /// Why there are no figures for what is selected elsewhere.
    var noFigures: FigureBasis?
    var pages: [Page] = []

    enum RowOrder: Equatable, Sendable {
        case name(isDescending: Bool)
        case column(Int, isDescending: Bool)
    }

    /// The column of figures that the cursor is on, or stands beside.
    var figureColumn: Int { max(0, column) }

    /// The national figures by strand, the newest series.
    init(library: Library) {
        self.init(dataset: library.trends.index(of: "national") ?? 0, library: library)
    }

    /// A dataset as it first opens: its last column under the cursor.
    init(dataset index: Int, library: Library) {
        let dataset = library.trends.datasets[index]
        let hasManyAreas = dataset.areas.count > 1
        let total = dataset.categories.lastIndex(where: \.isTotal) ?? 0
        slice = Slice(
            dataset: index, rows: hasManyAreas ? .area : .category,
            at: Point(series: dataset.defaultSeries(), category: hasManyAreas ? total : 0), byYear: false)
        column = max(0, dataset.table(slice).columns.count - 1)
    }

    /// What another panel's selection points at.
    init(following focus: TrendFocus, library: Library) {
        let dataset = library.trends.datasets[focus.dataset]
        slice = Slice(
            dataset: focus.dataset, rows: .category, at: Point(series: dataset.defaultSeries(), area: focus.area),
            byYear: dataset.isMonthly && focus.period == nil)
        let columns = dataset.table(slice).columns
        column =
            focus.period.flatMap { period in columns.firstIndex { $0.period == period } }
            ?? max(0, columns.lastIndex { !$0.isPart } ?? columns.count - 1)
    }
}

/// A table with its rows filtered and ordered as they are shown.
struct ShownTable: Sendable {
    let table: TrendTable
    /// Indices into the table's rows.
    let order: [Int]

    init(_ view: TrendsView, library: Library, language: Language) {
        let table = library.trends.datasets[view.slice.dataset].table(view.slice)
        let filter = Filter(view.filter)
        var order = table.rows.indices.filter { filter.isEmpty || filter.matches(Folded(table.searchText(row: $0))) }
        switch view.order {
        case nil: break
        case .name(let isDescending):
            let names = table.rows.indices.map { Folded(table.name(row: $0).text(in: language)).text }
            order.sort { isDescending ? names[$0] > names[$1] : names[$0] < names[$1] }
        case .column(let column, let isDescending):
            guard table.columns.indices.contains(column) else { break }
            let numbers = table.rows.indices.map { table.cell(row: $0, column: column).number }
            order = order.enumerated().sorted { a, b in
                switch (numbers[a.element], numbers[b.element]) {
                case (let x?, let y?) where x != y: isDescending ? x > y : x < y
                case (_?, nil): true
                case (nil, _?): false
                default: a.offset < b.offset
                }
            }.map(\.element)
        }
        self.table = table
        self.order = order
    }

    var rowCount: Int { order.count }
    var columns: [Column] { table.columns }

    func cell(_ row: Int, _ column: Int) -> Cell { table.cell(row: order[row], column: column) }
    /// The cell of another calculation at the same place.
    func cell(_ row: Int, _ column: Int, _ calculation: Calculation) -> Cell {
        table.dataset.cell(calculation, at: table.point(row: order[row], column: column), over: table.columns[column])
    }
    func name(_ row: Int) -> Name { table.name(row: order[row]) }
    /// The member of the row axis.
    func member(_ row: Int) -> Int { table.rows[order[row]] }
    func numbers(_ row: Int) -> [Double?] { table.numbers(row: order[row]) }

    func figure(_ row: Int, _ column: Int) -> FigureID? {
        guard order.indices.contains(row), columns.indices.contains(column) else { return nil }
        return FigureID(
            dataset: table.slice.dataset, point: table.point(row: order[row], column: column), period: columns[column].period)
    }
}

extension TrendTable {
    /// The name of a row.
    func name(row: Int) -> Name {
        let member = rows[row]
        switch slice.rows {
        case .category: return dataset.categories[member].name
        case .area: return dataset.areas[member].name
        case .series:
            let series = dataset.series[member]
            return Name(series.coverage.id + ", " + series.release.id)
        case .period: return Name(dataset.periods[member].label)
        }
    }

    fileprivate func searchText(row: Int) -> String {
        let name = name(row: row)
        return name.english + "\n" + (name.arabic ?? "")
    }
}
