/// A question asked of a dataset: what lies on rows and columns, which members are fixed, and what is calculated.
public struct Slice: Hashable, Sendable {
    /// Index of the dataset.
    public var dataset: Int
    public var rows: Axis
    public var columns: Axis
    /// The members of the axes that lie on neither.
    public var at: Point
    public var calculation: Calculation
    /// Monthly figures added up to financial years.
    public var byYear: Bool
    /// The areas that it is narrowed to; `nil`: all. Ranks and funnels are taken among them.
    public var peers: Set<Int>?
    /// Whether a total of the rows and one of the columns is asked for.
    public var hasTotals = false
    /// The periods that it is narrowed to, by index; `nil`: all. Totals add up these.
    public var periods: Range<Int>?
    /// The period that an index takes for 100; `nil`: the first that every row has.
    public var base: Period?

    public init(
        dataset: Int, rows: Axis, columns: Axis = .period, at: Point = Point(), calculation: Calculation = .count,
        byYear: Bool = false, peers: Set<Int>? = nil
    ) {
        self.dataset = dataset
        self.rows = rows
        self.columns = columns
        self.at = at
        self.calculation = calculation
        self.byYear = byYear
        self.peers = peers
    }

    /// The axes that lie on neither rows nor columns.
    public var fixed: [Axis] { Axis.allCases.filter { $0 != rows && $0 != columns } }
}

/// One or more periods of a dataset that are looked at as one.
public struct Column: Hashable, Sendable {
    public let period: Period
    /// Indices into the dataset's periods.
    public let members: Range<Int>
    /// How many there would be in a whole one.
    public let expected: Int
    /// Several periods that are no financial year: a total over time.
    public var isSum = false

    init(period: Period, members: Range<Int>, expected: Int, isSum: Bool = false) {
        (self.period, self.members, self.expected, self.isSum) = (period, members, expected, isSum)
    }

    public var isPart: Bool { members.count < expected }
}

/// What lies on one line of a table.
public enum Member: Hashable, Sendable {
    /// A series, a category or an area, by its index.
    case one(Int)
    case span(Column)
    /// All the others of its axis together.
    case total

    /// The index on its axis, of a span that of its first period; −1 for the total.
    public var index: Int {
        switch self {
        case .one(let index): index
        case .span(let column): column.members.lowerBound
        case .total: -1
        }
    }

    public var column: Column? {
        if case .span(let column) = self { column } else { nil }
    }

    /// Whether it is a part of a financial year.
    public var isPart: Bool { column?.isPart ?? false }
}

/// What one number is asked for: a point over the periods of a column, or several added up.
public struct Place: Hashable, Sendable {
    /// Its period is the first of the column.
    public var point: Point
    public var column: Column
    /// Further points that are added to the first: in totals.
    public var others: [Point] = []
    /// Why they do not add up.
    public var refusal: Absence?

    public init(_ point: Point, over column: Column) {
        self.point = point
        self.point.period = column.members.lowerBound
        self.column = column
    }

    /// The same over other periods.
    public func moved(to column: Column) -> Place {
        var place = self
        place.column = column
        place.point.period = column.members.lowerBound
        return place
    }

    /// The same with another category in the place of each.
    func with(category: Int) -> Place {
        var place = self
        place.point.category = category
        for index in others.indices { place.others[index].category = category }
        return place
    }
}
