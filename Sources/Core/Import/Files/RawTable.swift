/// A sheet or a text file as it is: rows of cells, each with its place. Empty cells and empty rows are not kept.
public struct RawTable: Equatable, Sendable {
    /// The sheet's name; empty for a text file.
    public let name: String
    public var rows: [RawRow]

    public init(name: String, rows: [RawRow] = []) {
        self.name = name
        self.rows = rows
    }

    /// The cell of that row and column, both from 1.
    public subscript(row: Int, column: Int) -> RawCell? {
        rows.first { $0.number == row }?[column]
    }
}

/// A row with its filled cells, from left to right.
public struct RawRow: Equatable, Sendable {
    /// From 1: the row of a sheet, or the line of a text file on which the record starts.
    public let number: Int
    public var cells: [RawCell]

    public init(number: Int, cells: [RawCell]) {
        self.number = number
        self.cells = cells
    }

    /// The cell of that column, from 1.
    public subscript(column: Int) -> RawCell? {
        // Rows mostly have no gaps: the cell is where its number says.
        if column >= 1, column <= cells.count, cells[column - 1].column == column { return cells[column - 1] }
        return covering(column).flatMap { $0.column == column ? $0 : nil }
    }

    /// The cell that stands in that column or, merged, covers it.
    func covering(_ column: Int) -> RawCell? {
        guard let cell = last(through: column), column - cell.column < cell.columns else { return nil }
        return cell
    }

    /// The filled cell in that column or the next one before it.
    func last(through column: Int) -> RawCell? {
        var (low, high) = (0, cells.count)
        while low < high {
            let middle = (low + high) / 2
            if cells[middle].column <= column { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? cells[low - 1] : nil
    }
}

/// What a cell shows and what it holds.
public struct RawCell: Equatable, Sendable {
    /// As displayed, small raised figures included. Where a file holds no displayed text, it is made of the value.
    public let text: String
    public let value: RawValue
    /// From 1.
    public let column: Int
    /// How many columns and rows a merged cell covers.
    public var columns = 1
    public var rows = 1
    /// Where in the text's UTF-8 figures are raised: footnotes.
    public var raised: [Range<Int>] = []

    public init(text: String, value: RawValue, column: Int, columns: Int = 1, rows: Int = 1, raised: [Range<Int>] = []) {
        self.text = text
        self.value = value
        self.column = column
        self.columns = columns
        self.rows = rows
        self.raised = raised
    }
}

/// The value behind a displayed text.
public enum RawValue: Equatable, Sendable {
    case number(Double)
    case day(Day)
    case text
}

/// Where something stands in a file; row and column count from 1.
public struct FilePlace: Hashable, Sendable {
    public let sheet: String?
    public let row: Int
    public let column: Int?

    public init(sheet: String? = nil, row: Int, column: Int? = nil) {
        self.sheet = sheet
        self.row = row
        self.column = column
    }
}
