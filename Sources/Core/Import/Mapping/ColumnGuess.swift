/// What the columns of a table seem to be, by their titles and by the values of the first rows.
public struct ColumnGuess: Equatable, Sendable {
    /// How sure a guess is.
    public enum Grade: Int, Comparable, Sendable {
        case none
        /// By its values, or by a title alone.
        case likely
        /// By its title, and its values agree.
        case sure

        public static func < (a: Grade, b: Grade) -> Bool { a.rawValue < b.rawValue }
    }

    public struct Choice: Equatable, Sendable {
        /// From 1.
        public let column: Int
        public let grade: Grade
    }

    public var choices: [ColumnMap.Role: Choice] = [:]
    public var wide: ColumnMap.Wide?
    /// How sure it is that titles say the periods or categories.
    public var wideGrade = Grade.none
    /// The row or line of the titles; `nil`: the table has none.
    public var headerRow: Int?
    public var headerRows = 0
    /// Titles by column, from 0.
    public var titles: [String] = []
    /// Whether the years are calendar years with nothing finer beside them.
    private var areYearsAlone = false
    /// Whether each row seems to be one incident: it has an area and a day, and no number but those that describe an incident.
    public var isIncidents = false
    /// What the values of each column look like, from 0.
    private(set) var values: [ColumnValues] = []

    public func grade(_ role: ColumnMap.Role) -> Grade { choices[role]?.grade ?? .none }

    /// Whether nothing needs to be asked.
    public var isComplete: Bool {
        let hasArea = max(grade(.area), grade(.areaCode)) == .sure
        let hasParts = grade(.year) == .sure && max(grade(.month), grade(.quarter)) == .sure
        let hasYear = areYearsAlone && grade(.year) == .sure
        let hasPeriod = grade(.period) == .sure || hasParts || hasYear || (wide == .periods && wideGrade == .sure)
        let hasCount = grade(.count) == .sure || (wide != nil && wideGrade == .sure) || isIncidents
        return hasArea && hasPeriod && hasCount
    }

    /// The map that the guess amounts to.
    public var map: ColumnMap {
        var map = ColumnMap()
        for (role, choice) in choices where choice.grade > .none {
            map.columns[role] = ColumnMap.Column(choice.column - 1, among: titles)
        }
        map.wide = wide
        // What is titled a count is one, whatever its values look like: rows of it are no incidents.
        if wide == nil, map.columns[.count] == nil, let column = IncidentLayout.count(among: titles) {
            map.columns[.count] = .title(titles[column])
        }
        return map
    }
}

extension ColumnGuess {
    /// Rows of values that are looked at.
    private static let sampled = 50
    /// Cells that a new guess looks at.
    private static let mostCells = 800

    /// Guesses for a table of any file. `areas`: what names of areas are held against.
    public init(_ table: RawTable, areas: AreaIndex? = nil) {
        // Without a wanted row there is always a place to start from.
        guard let head = try? TableHead(table) else {
            self.init()
            return
        }
        // Names of areas stand in one of the first columns; a very wide table is looked through quickly.
        self.init(table, head) { column, cells in ColumnValues(cells, areas: column < 64 ? areas : nil) }
    }

    /// Guesses anew with the titles in the row of that number; which columns hold names of areas is taken over.
    init(_ table: RawTable, titlesIn row: Int, like before: ColumnGuess) throws(MapError) {
        let head = try TableHead(table, row: row)
        // A key waits for it: of a wide table fewer rows are looked at.
        let rows = max(5, ColumnGuess.mostCells / max(1, head.titles.count))
        self.init(table, head, rows: rows) { column, cells in
            var seen = ColumnValues(cells, areas: nil)
            if before.values.indices.contains(column) { seen.areas = before.values[column].areas }
            return seen
        }
    }

    private init(
        _ table: RawTable, _ head: TableHead, rows sampled: Int = ColumnGuess.sampled, look: (Int, [RawCell]) -> ColumnValues
    ) {
        self.init()
        titles = head.titles
        headerRows = head.count
        headerRow = head.count > 0 ? table.rows[head.start].number : nil
        let rows = table.rows[head.body...].prefix(min(sampled, ColumnGuess.sampled))
        let values = titles.indices.map { column in look(column, rows.compactMap { $0[column + 1] }) }
        self.values = values
        byTitle(values)
        pairYears(values)
        findWide(values)
        byValues(values)
        let hasNumbers = titles.indices.contains { isFree($0) && values[$0].isCount && !TitleWords.isAttribute(titles[$0]) }
        let hasArea = max(grade(.area), grade(.areaCode)) > .none
        let hasDates = choices[.period].map { values[$0.column - 1].hasDays } ?? (grade(.month) == .sure)
        isIncidents = choices[.count] == nil && wide == nil && hasArea && hasDates && !hasNumbers
    }

    private func isFree(_ column: Int) -> Bool { !choices.values.contains { $0.column == column + 1 } }

    private mutating func choose(_ role: ColumnMap.Role, _ column: Int, _ grade: Grade) {
        guard grade > self.grade(role), isFree(column) else { return }
        choices[role] = Choice(column: column + 1, grade: grade)
    }

    private mutating func byTitle(_ values: [ColumnValues]) {
        for (column, title) in titles.enumerated() {
            // The last of several rows of titles says most.
            let last = title.split(separator: "/").last.map { $0.trimmed } ?? ""
            guard let role = TitleWords.role(title) ?? TitleWords.role(last) else { continue }
            let seen = values[column]
            switch role {
            case .area, .areaCode: choose(role, column, seen.numbers < 0.5 ? .sure : .likely)
            case .category, .type: choose(role, column, seen.numbers < 0.5 ? .sure : .none)
            case .count: choose(role, column, seen.numbers >= 0.8 ? .sure : .none)
            case .period: choose(role, column, max(seen.periods, seen.calendarYears) >= 0.8 ? .sure : .likely)
            case .year, .month, .quarter: choose(seen.periods >= 0.8 ? .period : role, column, .sure)
            }
        }
    }

    /// A year alone is a period where it is a financial one; with a month or quarter beside it both make the period.
    private mutating func pairYears(_ values: [ColumnValues]) {
        if let quarter = choices[.quarter], choices[.year] == nil, let period = choices[.period],
            TitleWords.role(titles[period.column - 1]) == .year, values[quarter.column - 1].quarters >= 0.8
        {
            choices[.period] = nil
            choices[.year] = Choice(column: period.column, grade: .sure)
        }
        if let month = choices[.month], choices[.year] == nil, let period = choices[.period],
            TitleWords.role(titles[period.column - 1]) == .year, values[month.column - 1].months >= 0.8
        {
            choices[.period] = nil
            choices[.year] = Choice(column: period.column, grade: .sure)
        }
        if choices[.period] != nil {
            for role in [ColumnMap.Role.year, .month, .quarter] { choices[role] = nil }
        } else if choices[.year] != nil {
            if let month = choices[.month], values[month.column - 1].months < 0.8 { choices[.month] = nil }
            if let quarter = choices[.quarter], values[quarter.column - 1].quarters < 0.8 { choices[.quarter] = nil }
            if choices[.month] != nil { choices[.quarter] = nil }
        } else {
            for role in [ColumnMap.Role.month, .quarter] { choices[role] = nil }
        }
        if let year = choices[.year], choices[.month] == nil, choices[.quarter] == nil {
            areYearsAlone = values[year.column - 1].calendarYears >= 0.8
        }
    }

    private mutating func findWide(_ values: [ColumnValues]) {
        let periods = titles.indices.filter {
            isFree($0) && TableHead.parts(titles[$0]).contains(where: TableHead.isPeriodTitle) && values[$0].numbers >= 0.5
        }
        let strands = titles.indices.filter { isFree($0) && StrandText.strand(titles[$0]) != nil && values[$0].numbers >= 0.5 }
        if periods.count >= 2, choices[.period] == nil, choices[.year] == nil {
            (wide, wideGrade) = (.periods, .sure)
        } else if strands.count >= 2, choices[.category] == nil {
            (wide, wideGrade) = (.categories, .sure)
        }
        if wide != nil { choices[.count] = nil }
    }

    private mutating func byValues(_ values: [ColumnValues]) {
        func best(_ share: KeyPath<ColumnValues, Double>, _ least: Double) -> Int? {
            titles.indices.filter { isFree($0) && values[$0][keyPath: share] >= least }
                .max { values[$0][keyPath: share] < values[$1][keyPath: share] }
        }
        if choices[.period] == nil, choices[.year] == nil, wide != .periods, let column = best(\.periods, 0.8) {
            choose(.period, column, .likely)
        }
        if choices[.category] == nil, wide != .categories, let column = best(\.strands, 0.6) {
            choose(.category, column, .likely)
        }
        if choices[.area] == nil, choices[.areaCode] == nil, let column = best(\.areas, 0.6) { choose(.area, column, .likely) }
        if choices[.count] == nil, wide == nil {
            let numbers = titles.indices.filter {
                isFree($0) && values[$0].isCount && !TitleWords.isAttribute(titles[$0])
            }
            // Of several columns of numbers nobody knows which is meant.
            if numbers.count == 1 { choose(.count, numbers[0], .likely) }
        }
    }
}
