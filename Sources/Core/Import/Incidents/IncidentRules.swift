/// Which columns of a file of incidents say what, counted from 0, and what its words mean.
public struct IncidentRules: Sendable {
    /// Where it happened.
    public var area: Int
    public var date: DateColumns
    /// What it was motivated by.
    public var category: Int?
    /// What stands between several motives in one field.
    public var categorySeparator: UInt8?
    /// What offence it was.
    public var type: Int?
    /// What stands between several offences in one field.
    public var typeSeparator: UInt8?
    /// Rows with the same text here tell of one incident; the first that can be used is counted.
    public var identity: Int?
    /// Who reported it: how many did is told for each year.
    public var agency: Int?
    /// The day on which it was recorded, with that order of day and month. An incident after it is told, and the file covers nothing
    /// after the newest one.
    public var recorded: Int?
    public var recordedOrder: DateOrder?
    /// The strands in their order.
    public var categories: [String] = BiasMotive.order
    /// The strands that a motive names, none where it names no monitored one. Asked once for each wording.
    public var strands: @Sendable (String) -> [String]
    /// Months outside are taken for mistakes.
    public var months = Month(year: 1900, month: 1)...Month(year: 2099, month: 12)

    public init(area: Int, date: DateColumns, strands: @escaping @Sendable (String) -> [String]) {
        self.area = area
        self.date = date
        self.strands = strands
    }

    /// Where the month of an incident stands.
    public enum DateColumns: Hashable, Sendable {
        /// A month, a date or a date with a time. Without an order, `04/05/2019` is no date, and `17/05/2019` is.
        case date(Int, order: DateOrder? = nil)
        /// The month as a number, a name or a whole month.
        case yearAndMonth(year: Int, month: Int)

        var columns: [Int] {
            switch self {
            case .date(let column, _): [column]
            case .yearAndMonth(let year, let month): [year, month]
            }
        }

        /// The one that says the month.
        var lastColumn: Int {
            switch self {
            case .date(let column, _): column
            case .yearAndMonth(_, let month): month
            }
        }
    }

    /// The last column that is looked at.
    var lastColumn: Int {
        let columns = [area] + date.columns + [category, type, identity, agency, recorded].compactMap { $0 }
        return columns.max() ?? 0
    }
}
