/// A spreadsheet in the shape that official statistics recommend (Government Analysis Function, "Releasing statistics in
/// spreadsheets"): a cover, a list of contents, the notes, and each table on a sheet of its own that starts in A1.
///
/// No cells are merged, no rows are left empty, and what is missing has a sign in square brackets that the notes explain.
public struct Workbook: Equatable, Sendable {
    public var title: String
    /// What is told on the cover: a label and a text each.
    public var cover: [[String]]
    /// Numbered from 1.
    public var notes: [String]
    public var tables: [WorkbookTable]
    public var words: WorkbookWords

    public init(title: String, cover: [[String]], notes: [String], tables: [WorkbookTable], words: WorkbookWords) {
        (self.title, self.cover, self.notes, self.tables, self.words) = (title, cover, notes, tables, words)
    }
}

/// A table on a sheet of its own.
public struct WorkbookTable: Equatable, Sendable {
    /// What its sheet is called; made to fit where it cannot be a name.
    public var name: String
    public var title: String
    public var header: [String]
    /// The numbers of the notes that bear on it.
    public var notes: [Int]
    public var rows: [[WorkbookCell]]

    public init(name: String, title: String, header: [String], notes: [Int], rows: [[WorkbookCell]]) {
        (self.name, self.title, self.header, self.notes, self.rows) = (name, title, header, notes, rows)
    }
}

/// A cell of a workbook.
public enum WorkbookCell: Equatable, Sendable {
    case text(String)
    /// A number as programs write it, and as it is shown.
    case number(String, shown: String, NumberKind)

    /// How a number is shown.
    public enum NumberKind: String, CaseIterable, Sendable {
        case whole, decimal, percent
    }
}

/// The words that every workbook needs.
public struct WorkbookWords: Equatable, Sendable {
    public var cover, contents, notes: String
    public var worksheet, title, noteNumber, noteText: String
    /// The second line of every sheet with a table, and what is added where notes bear on it.
    public var oneTable, seeNotes: String
    /// `[note 1]`.
    public var note: String
    /// As in `en-GB`.
    public var language: String
    public var isRightToLeft: Bool

    public init(
        cover: String, contents: String, notes: String, worksheet: String, title: String, noteNumber: String, noteText: String,
        oneTable: String, seeNotes: String, note: String, language: String, isRightToLeft: Bool
    ) {
        (self.cover, self.contents, self.notes) = (cover, contents, notes)
        (self.worksheet, self.title, self.noteNumber, self.noteText) = (worksheet, title, noteNumber, noteText)
        (self.oneTable, self.seeNotes, self.note) = (oneTable, seeNotes, note)
        (self.language, self.isRightToLeft) = (language, isRightToLeft)
    }
}
