/// The ways to draw figures.
public enum ChartKind: String, CaseIterable, Sendable {
    /// Rows over time.
    case line
    /// All rows in one column.
    case bars
    /// What part of their total the rows have, period by period.
    case shares
    /// One row over time with the limits of a control chart.
    case control
    /// The rates of areas by their residents, with limits that narrow as residents grow.
    case funnel
    /// Rows by columns as shades.
    case heat
    /// A small line for each row, all on one scale.
    case multiples
}

/// What a chart shows, before anything draws it: terminal, SVG and text are made from the same value.
public struct Chart: Equatable, Sendable {
    public let kind: ChartKind
    /// What the values are.
    public let calculation: Calculation
    /// What the values are where they are no counts: the one of the most decimals shown.
    public var quantity: Quantity?
    /// Along the axis of time; for bars and a funnel the one column that they show.
    public let columns: [Column]
    public let rows: [Row]
    /// Trigger events that begin in a column.
    public let marks: [Mark]
    /// Of a control chart: its values are those of the only row.
    public let analysis: Analysis?
    /// Of a funnel: its places stand in the order of the rows.
    public let funnel: Funnel?
    /// What is under the cursor, by index into rows and columns.
    public let cursor: (row: Int, column: Int)

    public struct Row: Equatable, Sendable {
        public let name: Name
        /// One per column; `nil` where there is none: a gap.
        public let values: [Double?]
    }

    /// Events that begin in a column; they coincide with it, no more.
    public struct Mark: Equatable, Sendable {
        public let column: Int
        public let triggers: [Trigger]
    }

    public static func == (a: Chart, b: Chart) -> Bool {
        a.kind == b.kind && a.calculation == b.calculation && a.quantity == b.quantity && a.columns == b.columns
            && a.rows == b.rows && a.marks == b.marks
            && a.analysis == b.analysis && a.funnel == b.funnel && a.cursor == b.cursor
    }
}

/// Why a chart cannot be drawn of a table.
public enum ChartAbsence: Hashable, Sendable, Error {
    /// Periods must lie on the columns.
    case needsPeriods
    /// Rows must add up to a total.
    case needsParts
    /// Three areas with residents are needed.
    case needsResidents
    /// No value is known.
    case nothingKnown
    case analysis(AnalysisAbsence)
}

extension Library {
    /// A chart of some rows and columns of a table, by their indices in the order they are shown. `row` and `column` are the places
    /// of the cursor among them, `marked` those of the rows that were picked out.
    public func chart(
        _ kind: ChartKind, of table: TrendTable, rows: [Int], columns: [Int], row: Int, column: Int, marked: [Int] = [],
        method: SignalMethod = .auto
    ) throws(ChartAbsence) -> Chart {
        let rows = rows.filter { table.rows[$0] != .total }, columns = columns.filter { table.columns[$0] != .total }
        guard rows.indices.contains(row), columns.indices.contains(column) else { throw .nothingKnown }
        let builder = ChartBuilder(library: self, table: table, rows: rows, columns: columns)
        switch kind {
        case .line: return try builder.lines(marked.isEmpty ? [row] : Array(marked.prefix(Chart.mostLines)), column)
        case .bars: return try builder.bars(row, column)
        case .shares: return try builder.shares(row, column)
        case .control: return try builder.control(row, column, method)
        case .funnel: return try builder.funnel(row, column)
        case .heat: return try builder.matrix(.heat, row, column)
        case .multiples: return try builder.matrix(.multiples, row, column)
        }
    }
}

extension Chart {
    /// More lines than these cannot be told apart.
    public static let mostLines = 4
}
