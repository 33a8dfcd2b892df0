import Core

/// Which columns of a list fit into a width, and where.
struct ListColumns {
    struct Field: Equatable {
        /// Index into the directory's columns.
        let column: Int
        let x: Int
        let width: Int
    }

    let fields: [Field]
    /// Cells in front of the first column: the pointer and the mark.
    static let gutter = 3

    /// Least widths, and which column goes first where there is no room (the highest number).
    private static func need(_ column: DirectoryColumn) -> (width: Int, rank: Int) {
        switch column {
        case .name: (16, 0)
        case .type: (9, 3)
        case .region: (20, 5)
        case .force: (18, 2)
        case .population: (11, 1)
        case .network: (18, 4)
        case .kind: (22, 1)
        case .role: (24, 1)
        case .body: (22, 2)
        case .country: (22, 1)
        case .steering: (10, 2)
        case .strands: (24, 1)
        case .practices: (10, 2)
        case .owners: (22, 1)
        case .status: (11, 2)
        case .asOf: (5, 3)
        case .due: (10, 2)
        case .evidence: (9, 1)
        }
    }

    init(_ directory: Directory, width: Int) {
        let columns = directory.columns
        var shown = Array(columns.indices)
        func needed() -> Int { shown.reduce(ListColumns.gutter) { $0 + ListColumns.need(columns[$1]).width + 1 } - 1 }
        while shown.count > 1, needed() > width,
            let last = shown.max(by: { ListColumns.need(columns[$0]).rank < ListColumns.need(columns[$1]).rank })
        {
            shown.removeAll { $0 == last }
        }
        let spare = max(0, width - needed())
        var x = ListColumns.gutter
        var fields: [Field] = []
        for column in shown {
            let own = ListColumns.need(columns[column]).width
            let fieldWidth = column == 0 ? min(own + spare, width - x) : own
            fields.append(Field(column: column, x: x, width: fieldWidth))
            x += fieldWidth + 1
        }
        self.fields = fields
    }
}
