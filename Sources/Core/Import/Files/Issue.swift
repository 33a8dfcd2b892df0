/// What was read, and whatever was odd about it.
public struct Imported<Value: Sendable>: Sendable {
    public var value: Value
    public var issues: [Issue]

    public init(_ value: Value, issues: [Issue] = []) {
        self.value = value
        self.issues = issues
    }
}

extension Imported: Equatable where Value: Equatable {}

/// Something in a file that a person should know of, with its place.
public struct Issue: Hashable, Sendable {
    public let file: String
    public let sheet: String?
    public let row: Int?
    public let column: Int?
    public let kind: Kind

    public init(file: String, sheet: String? = nil, row: Int? = nil, column: Int? = nil, kind: Kind) {
        self.file = file
        self.sheet = sheet
        self.row = row
        self.column = column
        self.kind = kind
    }

    public enum Kind: Hashable, Sendable {
        /// A record with more or fewer fields than the header.
        case ragged(fields: Int, expected: Int)
        /// Something follows the closing quote of a field.
        case textAfterQuote
        /// Bytes that are no text in the file's encoding were replaced.
        case replacedBytes
        /// Two columns have this title.
        case titleTwice(String)
        /// A figure that is neither a number nor a known marker.
        case notANumber(String)
        /// A number and its displayed text disagree by more than rounding.
        case displayDiffers(shown: String, stored: String)
        /// No period can be read from this.
        case notAPeriod(String)
        /// A second figure for the same place.
        case figureTwice(String)
        /// A label refers to a note that the file does not have.
        case noteMissing(Int)
        /// A sheet without figures.
        case noFigures
        /// The index of the sheets and a sheet's title give different numbers.
        case indexContradicts(index: String, title: String)
        /// The index of the sheets and a sheet's title are worded differently.
        case indexDiffers(index: String, title: String)
        /// Rows that are left out, with the sum of what they count.
        case leftOut(Reason, label: String, rows: Int, sum: Int)
        /// The parts do not add up to the printed total.
        case sumDiffers(label: String, sum: Int, printed: Int)
        /// A bias or category that no monitored strand stands for.
        case noStrand(String, count: Int)
        /// Several rows tell of one complaint: it is counted once.
        case countedOnce(rows: Int, complaints: Int)
        /// The file does not say which agencies reported.
        case coverageUnknown
        /// So many agencies reported in this year.
        case agencies(year: Int, count: Int)
        /// A value of JSON lines that is a list or an object is kept as text.
        case nestedValue(String)
        /// A sheet is hidden; it is read all the same.
        case hiddenSheet
        /// So many more of these are not listed.
        case more(Int)
        /// Nothing tells whether such periods have the day or the month first, or are years or months.
        case uncertainPeriods(String)
        /// A figure beyond two thousand million.
        case tooLarge(String)
        /// A number of things that is negative or not whole.
        case notACount(String)
        /// Quarters that do not make a whole financial year are left out, with the sum of what they count.
        case partOfYear(String, quarters: [Int], rows: Int, sum: Int)
        /// A unit that records offences and has no place: a national fraud desk, the railways' police.
        case unitWithoutPlace(String, rows: Int, sum: Int)
        /// A code that a list names twice, or by two names.
        case codeTwice(String)
        /// Filled columns that nothing was taken from, the first of so many.
        case columnsLeftOut([String], count: Int)
        /// Years such as this are taken from January to December.
        case calendarYears(String)
        /// The incident lies in a month after the one in which it was recorded; it is counted where it says.
        case afterRecord(month: Month, recorded: Month)
        /// Rows that are totals of others of the table: regions among their forces.
        case subtotals([String])
        /// Something odd in a calendar or a programme.
        case agenda(AgendaIssue)
        /// Something odd in a file of entries and links.
        case network(NetworkIssue)
    }

    /// Why rows are left out.
    public enum Reason: Hashable, Sendable {
        case domesticAbuse
        case notHateCrime
        case noArea
        case noPeriod
        case unknownCategory
        case incomplete
        /// A total of the areas in the other rows.
        case totalOfAreas
        /// A line of text beside the table.
        case note
        case noCount
        /// Residents and rates, which are worked out anew.
        case derived
    }
}

/// Collects issues up to a bound, so that a file of nothing but oddities stays readable.
struct IssueList {
    let file: String
    private(set) var issues: [Issue] = []
    private var left = 0
    private static let bound = 1000

    init(file: String) { self.file = file }

    mutating func add(_ kind: Issue.Kind, sheet: String? = nil, row: Int? = nil, column: Int? = nil) {
        if issues.count < IssueList.bound {
            issues.append(Issue(file: file, sheet: sheet, row: row, column: column, kind: kind))
        } else {
            left += 1
        }
    }

    mutating func add(_ issue: Issue) { add(issue.kind, sheet: issue.sheet, row: issue.row, column: issue.column) }
    /// Adds what was found in a later part of the file, which so many lines stand before.
    mutating func append(_ later: IssueList, linesBefore: Int) {
        for issue in later.issues {
            add(issue.kind, sheet: issue.sheet, row: issue.row.map { $0 + linesBefore }, column: issue.column)
        }
        left += later.left
    }

    mutating func add(_ kind: Issue.Kind, at place: FilePlace) {
        add(kind, sheet: place.sheet, row: place.row, column: place.column)
    }

    var all: [Issue] { left == 0 ? issues : issues + [Issue(file: file, kind: .more(left))] }
}
