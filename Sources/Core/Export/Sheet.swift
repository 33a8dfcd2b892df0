/// A table ready to be written out: texts in rows under titles.
public struct Sheet: Equatable, Sendable {
    public var columns: [SheetColumn]
    public var rows: [[String]]
    /// Sentences that belong with the table: what was counted, coverage, source.
    public var notes: [String]
    /// The same for programs, as pairs of a stable key and a text: origin, coverage, measure.
    public var about: [(key: String, value: String)]

    public init(
        columns: [SheetColumn], rows: [[String]] = [], notes: [String] = [], about: [(key: String, value: String)] = []
    ) {
        self.columns = columns
        self.rows = rows
        self.notes = notes
        self.about = about
    }

    public static func == (a: Sheet, b: Sheet) -> Bool {
        a.columns == b.columns && a.rows == b.rows && a.notes == b.notes && a.about.map(\.key) == b.about.map(\.key)
            && a.about.map(\.value) == b.about.map(\.value)
    }
}

/// A column of a sheet.
public struct SheetColumn: Equatable, Sendable {
    /// What a reader sees.
    public let title: String
    /// A stable name for programs.
    public let key: String
    public let isNumeric: Bool

    public init(_ title: String, key: String, isNumeric: Bool = false) {
        self.title = title
        self.key = key
        self.isNumeric = isNumeric
    }
}

/// The forms that a sheet can be written in.
public enum SheetFormat: String, CaseIterable, Sendable {
    case table, csv, json
    case markdown = "md"
}
