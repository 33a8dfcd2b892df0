/// Which columns of a table say what: the answer of a person, or a guess that they agreed to.
public struct ColumnMap: Hashable, Sendable {
    /// What a column can be.
    public enum Role: String, CaseIterable, Sendable {
        case area
        /// The area's code, beside its name.
        case areaCode = "area-code"
        /// A whole period: a month, a day of it, a financial year.
        case period
        /// A calendar or financial year whose month or quarter is in another column.
        case year
        case month
        /// A quarter of the financial year: 1 is April to June.
        case quarter
        /// Strand, flag or motivating factor.
        case category
        /// Kind of offence.
        case type
        /// How many. Without it each row is one incident.
        case count
    }

    /// What the titles of the columns without a role say.
    public enum Wide: String, CaseIterable, Sendable {
        case periods, categories
    }

    /// The sign before decimals; the other one stands between thousands.
    public enum Decimal: String, CaseIterable, Sendable {
        case comma, point
    }

    /// A column by its title, whatever its case and accents, or by its number from 1.
    public enum Column: Hashable, Sendable {
        case title(String)
        case number(Int)
    }

    public var columns: [Role: Column] = [:]
    /// What holds for the whole file where no column says it: the one area, the one period, the one category.
    public var fixed: [Role: String] = [:]
    public var wide: Wide?
    /// Columns without figures, though their titles say periods or categories: a total beside its parts, a rate.
    public var leftOut: [Column] = []
    /// The sheet that is meant; `nil`: every sheet with these columns.
    public var sheet: String?
    /// The row or line of the titles, from 1; `nil`: it is looked for.
    public var headerRow: Int?
    /// How many rows the titles take; `nil`: it is looked for.
    public var headerRows: Int?
    /// What is counted, where the titles do not say it.
    public var measure: Measure?
    /// How numbers are written; `nil`: as the numbers of a column tell, else with a point.
    public var decimal: Decimal?

    public init() {}

    /// Whether each row is one incident.
    public var countsRows: Bool { columns[.count] == nil && wide == nil }
}

/// What is wrong with a column map.
public enum MapError: Error, Hashable, Sendable {
    /// There is no such part of a map; the nearest ones.
    case noSuchPart(String, nearest: [String])
    case partTwice(String)
    /// Nothing stands behind the sign.
    case noValue(String)
    case unclosedQuote
    /// The value of a part is none of those it can have.
    case wrongValue(part: String, value: String, allowed: [String])
    /// The table has no such column; the nearest titles.
    case noSuchColumn(String, nearest: [String])
    /// Two roles have one column.
    case columnTwice(String)
    /// The area or the period is missing.
    case missing(ColumnMap.Role)
    /// No sheet has this name; the nearest ones.
    case noSuchSheet(String, nearest: [String])
    /// The table has no row of that number to take titles from.
    case noHeader(row: Int)
}
