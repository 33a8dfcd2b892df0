/// The answer to a slice. Cells are computed when asked for.
public struct TrendTable: Sendable {
    public let slice: Slice
    public let dataset: Dataset
    /// Members of the row axis that have any figure; the total last where it is asked for.
    public let rows: [Member]
    public let columns: [Member]
    /// What an index takes for 100.
    public let base: Column?
    /// The periods of cells where time lies on neither side.
    private let fixed: Column

    init(slice: Slice, dataset: Dataset, rows: [Member], columns: [Member], base: Column?) {
        self.slice = slice
        self.dataset = dataset
        self.rows = rows
        self.columns = columns
        self.base = base
        fixed = dataset.column(containing: slice.at.period, byYear: slice.byYear)
    }

    /// What a cell is about.
    public func place(row: Int, column: Int) -> Place {
        var point = slice.at
        var span = fixed
        func set(_ axis: Axis, _ member: Member) {
            switch member {
            case .one(let index): point[axis] = index
            case .span(let column): span = column
            case .total: break
            }
        }
        set(slice.rows, rows[row])
        set(slice.columns, columns[column])
        let place = Place(point, over: span)
        return rows[row] == .total || columns[column] == .total ? total(place, row, column) : place
    }

    /// A place with what is to be added up in it.
    private func total(_ place: Place, _ row: Int, _ column: Int) -> Place {
        var points = [place.point]
        var span = place.column
        var refusal: Absence?
        for (axis, member, all) in [(slice.rows, rows[row], rows), (slice.columns, columns[column], columns)]
        where member == .total {
            let members = all.filter { $0 != .total }
            refusal = refusal ?? dataset.refusal(toAdd: members.map(\.index), along: axis, at: place.point)
            if axis == .period {
                guard let first = members.first?.column, let last = members.last?.column else { continue }
                span = Column(
                    period: last.period, members: first.members.lowerBound..<last.members.upperBound,
                    expected: last.members.upperBound - first.members.lowerBound, isSum: true)
            } else {
                var all: [Point] = []
                all.reserveCapacity(members.count * points.count)
                for member in members {
                    for var point in points {
                        point[axis] = member.index
                        all.append(point)
                    }
                }
                points = all
            }
        }
        var place = Place(points.first ?? place.point, over: span)
        place.others = Array(points.dropFirst())
        place.refusal = refusal
        return place
    }

    public func cell(row: Int, column: Int) -> Cell { cell(row: row, column: column, slice.calculation) }

    /// The cell of another calculation at the same place.
    public func cell(row: Int, column: Int, _ calculation: Calculation) -> Cell {
        dataset.cell(calculation, at: place(row: row, column: column), context: context)
    }

    public var context: Context { Context(base: base, peers: slice.peers) }

    /// All cells, row by row: the whole pivot.
    public func cells() -> [[Cell]] {
        guard slice.calculation == .rank else {
            let context = context
            return rows.indices.map { row in
                columns.indices.map { dataset.cell(slice.calculation, at: place(row: row, column: $0), context: context) }
            }
        }
        // A ranking serves all members of the ranked axis, and those of the next line as the period before.
        let axis = Ranking.axis(in: dataset)
        let isOnRows = slice.rows == axis
        guard isOnRows || slice.columns == axis else { return cellsOfManyRankings() }
        let (lines, ranked, other) = isOnRows ? (columns, rows, slice.columns) : (rows, columns, slice.rows)
        var last: (members: Range<Int>, ranking: Ranking)?
        let byLine = lines.indices.map { line in
            let first = isOnRows ? place(row: 0, column: line) : place(row: line, column: 0)
            let now = Ranking(at: first, in: dataset, peers: slice.peers, isForAll: true)
            let before = dataset.earlierRanking(first, peers: slice.peers, known: last)
            last = other == .period ? (first.column.members, now) : nil
            return ranked.indices.map { member in
                let place = isOnRows ? place(row: member, column: line) : place(row: line, column: member)
                return place.others.isEmpty
                    ? dataset.rankedCell(at: place, now, before: before) : dataset.cell(.rank, at: place, context: context)
            }
        }
        return isOnRows ? rows.indices.map { row in columns.indices.map { byLine[$0][row] } } : byLine
    }

    /// All ranks where the ranked axis is fixed: each cell has a ranking of its own, which the next period takes for the one before.
    private func cellsOfManyRankings() -> [[Cell]] {
        let isTimeOnRows = slice.rows == .period
        let (lines, others) = isTimeOnRows ? (columns, rows) : (rows, columns)
        let byLine = lines.indices.map { line in
            var last: (members: Range<Int>, ranking: Ranking)?
            return others.indices.map { other in
                let place = isTimeOnRows ? place(row: other, column: line) : place(row: line, column: other)
                let now = Ranking(at: place, in: dataset, peers: slice.peers)
                let before = dataset.earlierRanking(place, peers: slice.peers, known: last)
                last = (place.column.members, now)
                return dataset.rankedCell(at: place, now, before: before)
            }
        }
        return isTimeOnRows ? rows.indices.map { row in columns.indices.map { byLine[$0][row] } } : byLine
    }

    /// The table with only some of its rows: its totals are of these.
    public func keeping(rows kept: [Int]) -> TrendTable {
        TrendTable(slice: slice, dataset: dataset, rows: kept.map { rows[$0] }, columns: columns, base: base)
    }

    /// The table without some of its columns: its totals are of the others. Where periods are left out between others there is no
    /// total of them; a total that stands alone is of all.
    public func leaving(columns left: Set<Member>) -> TrendTable {
        var kept = columns.filter { !left.contains($0) }
        guard kept != [.total] else { return self }
        let spans = kept.compactMap(\.column?.members)
        if zip(spans, spans.dropFirst()).contains(where: { $0.upperBound != $1.lowerBound }) {
            kept.removeAll { $0 == .total }
        }
        return TrendTable(slice: slice, dataset: dataset, rows: rows, columns: kept, base: base)
    }

    /// The figure of a cell.
    public func figure(row: Int, column: Int) -> FigureID {
        FigureID(dataset: slice.dataset, place: place(row: row, column: column))
    }

    /// The numbers of a row, those of whole periods: for sparklines and charts.
    public func numbers(row: Int) -> [Double?] {
        columns.indices.map { columns[$0].isPart || columns[$0] == .total ? nil : cell(row: row, column: $0).number }
    }
}

extension Dataset {
    /// The table of a slice: rows without any figure are left out, and periods before the first and behind the last figure.
    public func table(_ slice: Slice) -> TrendTable {
        let rows = members(of: slice.rows, slice), columns = members(of: slice.columns, slice)
        var hasRow = [Bool](repeating: false, count: rows.count), hasColumn = [Bool](repeating: false, count: columns.count)
        let fixed = column(containing: slice.at.period, byYear: slice.byYear).members
        for (row, rowMember) in rows.enumerated() {
            var point = slice.at
            var span = fixed
            Dataset.set(rowMember, on: slice.rows, &point, &span)
            for (column, columnMember) in columns.enumerated() where !hasRow[row] || !hasColumn[column] {
                Dataset.set(columnMember, on: slice.columns, &point, &span)
                guard hasAny(at: point, over: span) else { continue }
                hasRow[row] = true
                hasColumn[column] = true
            }
        }
        var shownRows = Dataset.kept(rows, hasRow, isTime: slice.rows == .period)
        var shownColumns = Dataset.kept(columns, hasColumn, isTime: slice.columns == .period)
        let base = slice.calculation == .index ? indexBase(slice, shownRows, shownColumns) : nil
        if slice.hasTotals, !shownRows.isEmpty {
            shownRows.append(.total)
            shownColumns.append(.total)
        }
        return TrendTable(slice: slice, dataset: self, rows: shownRows, columns: shownColumns, base: base)
    }

    private static func set(_ member: Member, on axis: Axis, _ point: inout Point, _ span: inout Range<Int>) {
        switch member {
        case .one(let index): point[axis] = index
        case .span(let column): span = column.members
        case .total: break
        }
    }

    private static func kept(_ members: [Member], _ has: [Bool], isTime: Bool) -> [Member] {
        guard let first = has.firstIndex(of: true), let last = has.lastIndex(of: true) else { return [] }
        return isTime ? Array(members[first...last]) : members.indices.filter { has[$0] }.map { members[$0] }
    }

    private func members(of axis: Axis, _ slice: Slice) -> [Member] {
        switch axis {
        case .series: series.indices.map(Member.one)
        case .category: categories.indices.map(Member.one)
        case .type: (0..<count(of: .type)).map(Member.one)
        case .area: areas.indices.filter { slice.peers?.contains($0) ?? true }.map(Member.one)
        case .period:
            columns(byYear: slice.byYear).filter { slice.periods?.contains($0.members.lowerBound) ?? true }.map(Member.span)
        }
    }

    private func hasAny(at point: Point, over span: Range<Int>) -> Bool {
        var point = point
        for period in span {
            point.period = period
            if cube.isTold(at: point) || hasPublishedChange(at: point) { return true }
        }
        return false
    }

    private func hasPublishedChange(at point: Point) -> Bool {
        guard !publishedChanges.isEmpty else { return false }
        return publishedChanges[PublishedChange(to: periods[point.period], at: point)] != nil
    }

    /// What an index takes for 100: the period asked for, else the first that every row has.
    private func indexBase(_ slice: Slice, _ rows: [Member], _ columns: [Member]) -> Column? {
        let spans = self.columns(byYear: slice.byYear).filter { !$0.isPart }
        if let base = slice.base {
            let days = base.firstDay...base.lastDay
            return spans.first { $0.period.firstDay <= days.lowerBound && days.upperBound <= $0.period.lastDay }
        }
        let places = slice.rows == .period ? columns : rows
        let axis = slice.rows == .period ? slice.columns : slice.rows
        func known(_ span: Column) -> Int {
            guard axis != .period else { return count(at: slice.at, over: span.members) == nil ? 0 : 1 }
            return places.count { member in
                var point = slice.at
                point[axis] = member.index
                return count(at: point, over: span.members) != nil
            }
        }
        let counts = spans.map(known)
        guard let most = counts.max(), most > 0 else { return nil }
        return counts.firstIndex(of: most).map { spans[$0] }
    }

    /// How many members an axis has.
    public func count(of axis: Axis) -> Int {
        switch axis {
        case .series: series.count
        case .category: categories.count
        case .type: max(1, types.count)
        case .area: areas.count
        case .period: periods.count
        }
    }

    /// The periods as columns, months added up to financial years where asked.
    public func columns(byYear: Bool) -> [Column] {
        guard byYear, isMonthly else {
            return periods.indices.map { Column(period: periods[$0], members: $0..<$0 + 1, expected: 1) }
        }
        var columns: [Column] = []
        var start = 0
        while start < periods.count {
            let column = column(containing: start, byYear: true)
            columns.append(column)
            start = column.members.upperBound
        }
        return columns
    }

    /// The column that a period lies in.
    public func column(containing period: Int, byYear: Bool) -> Column {
        guard byYear, isMonthly, periods.indices.contains(period) else {
            let index = max(0, min(period, periods.count - 1))
            return Column(period: periods[index], members: index..<index + 1, expected: 1)
        }
        let year = periods[period].financialYear
        var start = period, end = period + 1
        while start > 0, periods[start - 1].financialYear == year { start -= 1 }
        while end < periods.count, periods[end].financialYear == year { end += 1 }
        return Column(period: .financialYear(year), members: start..<end, expected: 12)
    }

    /// The column of a period: one of the dataset's own, or a financial year of its months.
    public func column(of period: Period) -> Column? {
        if let index = periods.firstIndex(of: period) { return Column(period: period, members: index..<index + 1, expected: 1) }
        return columns(byYear: true).first { $0.period == period }
    }
}

extension Dataset {
    /// The series of a category and area that has the most figures in the newest release: what a table shows at first.
    public func defaultSeries() -> Int {
        let released = series.indices.map { known(series: $0) ?? Day(number: 0) }
        guard let newest = released.max() else { return 0 }
        return series.indices.filter { released[$0] == newest }.max { figures(in: $0) < figures(in: $1) } ?? 0
    }

    /// The last period of which a series tells anything, by index; the last of all where it tells nothing.
    public func lastPeriod(of series: Int) -> Int {
        let last = periods.indices.last { period in
            categories.indices.contains { category in
                (0..<cube.count(of: .type)).contains { type in
                    areas.indices.contains { area in
                        let point = Point(series: series, category: category, type: type, area: area, period: period)
                        return cube.isTold(at: point) || hasPublishedChange(at: point)
                    }
                }
            }
        }
        return last ?? max(0, periods.count - 1)
    }

    /// How many figures a series has.
    public func figures(in series: Int) -> Int { cube.figures(in: series) }
}
