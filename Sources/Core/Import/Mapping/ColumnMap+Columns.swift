/// The numbers of the columns that a map means in one table, from 0.
struct MappedColumns {
    let roles: [ColumnMap.Role: Int]
    /// Those that are to be passed over.
    let leftOut: Set<Int>

    subscript(role: ColumnMap.Role) -> Int? { roles[role] }
    /// Whether a role has this column, or it is left out.
    func contains(_ column: Int) -> Bool { leftOut.contains(column) || roles.values.contains(column) }
}

/// What counting incidents needs of a file's columns, from 0.
public struct IncidentColumns: Hashable, Sendable {
    /// `nil` where the whole file is about one area, `fixedArea`.
    public var area: Int?
    public var fixedArea: String?
    /// The day or month of the incident, in one column.
    public var date: Int?
    /// Or its year and its month in two.
    public var year: Int?
    public var month: Int?
    public var category: Int?
    public var type: Int?
    /// Records before the first incident: title lines and headers.
    public var firstRow: Int
    /// Dates have the month before the day (`03/31/2022`), by the first rows.
    public var isMonthFirst = false
    /// Nothing in the first rows tells whether day or month stands first.
    public var areDatesUncertain = false
}

extension ColumnMap {
    /// The columns among these titles.
    func resolve(_ titles: [String]) throws(MapError) -> MappedColumns {
        let folded = titles.map { Folded($0.trimmed).text }
        var roles: [Role: Int] = [:]
        for role in Role.allCases {
            guard let column = columns[role] else { continue }
            roles[role] = try column.index(titles, folded)
        }
        var passed: Set<Int> = []
        for column in leftOut { passed.insert(try column.index(titles, folded)) }
        let ofPlace = Set([Role.area, .areaCode].compactMap { roles[$0] })
        for (role, at) in roles where role != .area && role != .areaCode {
            if ofPlace.contains(at) || roles.contains(where: { $0.key != role && $0.value == at }) {
                throw .columnTwice(titles[at])
            }
        }
        if roles[.area] == nil, roles[.areaCode] == nil, fixed[.area] == nil { throw .missing(.area) }
        let hasPeriod = roles[.period] != nil || fixed[.period] != nil || wide == .periods
        let hasYear = roles[.year] != nil || fixed[.year] != nil
        let hasPart = roles[.month] != nil || roles[.quarter] != nil || fixed[.month] != nil
        if !hasPeriod, !hasYear || !(hasPart || !countsRows) { throw .missing(.period) }
        return MappedColumns(roles: roles, leftOut: passed)
    }

    /// The columns for counting incidents, where each row is one.
    public func incidentColumns(titles: [String], firstRow: Int) throws(MapError) -> IncidentColumns {
        let found = try resolve(titles)
        let isWhole = found[.period] != nil
        if !isWhole, found[.year] == nil || found[.month] == nil { throw .missing(.period) }
        return IncidentColumns(
            area: found[.area] ?? found[.areaCode], fixedArea: fixed[.area], date: found[.period],
            year: isWhole ? nil : found[.year], month: isWhole ? nil : found[.month], category: found[.category],
            type: found[.type],
            firstRow: firstRow)
    }
}

extension ColumnMap.Column {
    /// Its number among these titles, from 0; `folded` are the same titles without case and accents.
    func index(_ titles: [String], _ folded: [String]) throws(MapError) -> Int {
        switch self {
        case .number(let number):
            guard number <= titles.count else { throw .noSuchColumn("#\(number)", nearest: []) }
            return number - 1
        case .title(let title):
            let wanted = Folded(title.trimmed).text
            // The last row of a header of several is enough.
            let at = folded.firstIndex(of: wanted) ?? folded.firstIndex { $0.hasSuffix(" / " + wanted) }
            guard let at else {
                throw .noSuchColumn(title, nearest: nearest(to: title, among: titles.filter { !$0.isEmpty }))
            }
            return at
        }
    }

    /// The column of that number, from 0, by its title where no other column has it.
    init(_ index: Int, among titles: [String]) {
        let title = titles.indices.contains(index) ? titles[index] : ""
        let isAlone = !title.isEmpty && titles.count { Folded($0.trimmed) == Folded(title.trimmed) } == 1
        self = isAlone ? .title(title) : .number(index + 1)
    }
}
