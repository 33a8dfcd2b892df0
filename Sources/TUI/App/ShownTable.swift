import Core

/// A table with its rows filtered and ordered and its columns arranged, as they are shown.
struct ShownTable: Sendable {
    let table: TrendTable
    /// Indices into the table's rows; the total, where it is asked for, stands last.
    let order: [Int]
    /// Indices into the table's columns.
    let columnOrder: [Int]

    init(_ view: TrendsView, library: Library, language: Language) {
        var table = library.trends.datasets[view.slice.dataset].table(view.slice)
        let filter = Filter(view.filter)
        var hasTotal = table.rows.last == .total
        var order = table.rows.indices.dropLast(hasTotal ? 1 : 0).filter {
            filter.isEmpty || filter.matches(Folded(table.searchText(row: $0)))
        }
        if hasTotal, order.count < table.rows.count - 1 {
            // The total is of the rows that are shown; of periods picked out here and there none is told.
            hasTotal = !order.isEmpty && view.slice.rows != .period
            table = table.keeping(rows: hasTotal ? order + [table.rows.count - 1] : order)
            order = Array(order.indices)
        }
        switch view.order {
        case nil: break
        case .name(let isDescending):
            let names = table.rows.indices.map { Folded(table.name(row: $0).text(in: language)).text }
            order.sort { isDescending ? names[$0] > names[$1] : names[$0] < names[$1] }
        case .column(let member, let calculation, let isDescending):
            guard let column = table.columns.firstIndex(of: member) else { break }
            let numbers = table.rows.indices.map { table.cell(row: $0, column: column, calculation).number }
            order = order.enumerated().sorted { a, b in
                switch (numbers[a.element], numbers[b.element]) {
                case (let x?, let y?) where x != y: isDescending ? x > y : x < y
                case (_?, nil): true
                case (nil, _?): false
                default: a.offset < b.offset
                }
            }.map(\.element)
        }
        if table.columns.last == .total, !view.arrangement.hidden.isEmpty {
            table = table.leaving(columns: view.arrangement.hidden)
        }
        self.table = table
        self.order = hasTotal ? order + [table.rows.count - 1] : order
        columnOrder = view.arrangement.shown(table.columns)
    }

    var rowCount: Int { order.count }
    var columnCount: Int { columnOrder.count }
    /// The columns as they are shown.
    var columns: [Member] { columnOrder.map { table.columns[$0] } }

    func contains(row: Int, column: Int) -> Bool { order.indices.contains(row) && columnOrder.indices.contains(column) }

    func cell(_ row: Int, _ column: Int) -> Cell { table.cell(row: order[row], column: columnOrder[column]) }
    /// The cell of another calculation at the same place.
    func cell(_ row: Int, _ column: Int, _ calculation: Calculation) -> Cell {
        table.cell(row: order[row], column: columnOrder[column], calculation)
    }
    func name(_ row: Int) -> Name { table.name(row: order[row]) }
    func member(_ row: Int) -> Member { table.rows[order[row]] }
    func column(_ column: Int) -> Member { table.columns[columnOrder[column]] }
    func numbers(_ row: Int) -> [Double?] { table.numbers(row: order[row]) }

    func figure(_ row: Int, _ column: Int) -> FigureID? {
        contains(row: row, column: column) ? table.figure(row: order[row], column: columnOrder[column]) : nil
    }
}

extension TrendTable {
    fileprivate func searchText(row: Int) -> String {
        let name = name(row: row)
        return name.english + "\n" + (name.arabic ?? "")
    }
}
