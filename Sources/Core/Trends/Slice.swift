/// A question asked of a dataset: what lies on the rows, which members are fixed, and what is calculated.
/// Periods are the columns.
public struct Slice: Hashable, Sendable {
    /// Index of the dataset.
    public var dataset: Int
    public var rows: Axis
    /// The members of the axes that are not on rows or columns.
    public var at: Point
    public var calculation: Calculation
    /// Monthly figures added up to financial years.
    public var byYear: Bool

    public init(dataset: Int, rows: Axis, at: Point = Point(), calculation: Calculation = .count, byYear: Bool = false) {
        self.dataset = dataset
        self.rows = rows
        self.at = at
        self.calculation = calculation
        self.byYear = byYear
    }
}

/// A column of a table: a period and the periods of the dataset that it adds up.
public struct Column: Hashable, Sendable {
    public let period: Period
    /// Indices into the dataset's periods.
    public let members: Range<Int>
    /// How many there would be in a whole one.
    public let expected: Int

    public var isPart: Bool { members.count < expected }
}

/// The answer to a slice. Cells are computed when asked for.
public struct TrendTable: Sendable {
    public let slice: Slice
    public let dataset: Dataset
    /// Members of the row axis that have any figure.
    public let rows: [Int]
    public let columns: [Column]

    /// The place of a row, its period left at the first of the column.
    public func point(row: Int, column: Int) -> Point {
        var point = slice.at
        point[slice.rows] = rows[row]
        point.period = columns[column].members.lowerBound
        return point
    }

    public func cell(row: Int, column: Int) -> Cell {
        dataset.cell(slice.calculation, at: point(row: row, column: column), over: columns[column])
    }

    /// The numbers of a row, those of whole periods: for sparklines and charts.
    public func numbers(row: Int) -> [Double?] {
        columns.indices.map { columns[$0].isPart ? nil : cell(row: row, column: $0).number }
    }
}

extension Dataset {
    /// The table of a slice: rows without any figure are left out, and columns before the first and behind the last figure.
    public func table(_ slice: Slice) -> TrendTable {
        let size = count(of: slice.rows)
        var first = periods.count
        var last = -1
        var rows: [Int] = []
        for row in 0..<size {
            var point = slice.at
            point[slice.rows] = row
            var any = false
            for period in periods.indices {
                point.period = period
                guard cube[point] != nil || hasPublishedChange(at: point) else { continue }
                any = true
                first = min(first, period)
                last = max(last, period)
            }
            if any { rows.append(row) }
        }
        let seen = first <= last ? first..<last + 1 : 0..<0
        return TrendTable(
            slice: slice, dataset: self, rows: rows, columns: columns(byYear: slice.byYear).filter { $0.members.overlaps(seen) })
    }

    /// How many members an axis has.
    public func count(of axis: Axis) -> Int {
        switch axis {
        case .series: series.count
        case .category: categories.count
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
            let year = periods[start].financialYear
            var end = start
            while end < periods.count, periods[end].financialYear == year { end += 1 }
            columns.append(Column(period: .financialYear(year), members: start..<end, expected: 12))
            start = end
        }
        return columns
    }

    private func hasPublishedChange(at point: Point) -> Bool {
        guard !publishedChanges.isEmpty else { return false }
        let to = periods[point.period]
        return publishedChanges[PublishedChange(from: to.previous, to: to, series: point.series, category: point.category)] != nil
    }

    /// The series of a category and area that has the most figures in the newest release: what a table shows at first.
    public func defaultSeries() -> Int {
        let released = series.map { $0.release.published ?? Day(number: 0) }
        guard let newest = released.max() else { return 0 }
        return series.indices.filter { released[$0] == newest }.max { figures(in: $0) < figures(in: $1) } ?? 0
    }

    /// How many figures a series has.
    public func figures(in series: Int) -> Int {
        var found = 0
        for category in categories.indices {
            for area in areas.indices {
                for period in periods.indices
                where cube[Point(series: series, category: category, area: area, period: period)] != nil {
                    found += 1
                }
            }
        }
        return found
    }
}

extension Dataset {
    /// The column of a period: one of the dataset's own, or a financial year of its months.
    public func column(of period: Period) -> Column? {
        if let index = periods.firstIndex(of: period) { return Column(period: period, members: index..<index + 1, expected: 1) }
        return columns(byYear: true).first { $0.period == period }
    }

    /// The count that a figure stands for.
    public func count(of figure: FigureID) -> Int? {
        column(of: figure.period).flatMap { count(at: figure.point, over: $0.members) }
    }
}
