import Core

/// How many columns of a trend table fit beside its frozen first column and the sparkline.
struct TableColumns: Equatable {
    let nameWidth: Int
    let sparkWidth: Int
    let columnWidth: Int
    /// How many columns there is room for, frozen ones included.
    let visible: Int
    /// Beside counts, where there is room: the change of the last period, and its rate.
    let extras: [Calculation]

    init(_ table: ShownTable, _ view: TrendsView, frameWidth: Int, language: Language) {
        let dataset = table.table.dataset
        let inner = max(0, frameWidth - 4)
        let columnCount = table.columnCount
        let hasTotal = table.table.columns.last == .total
        let isOverTime = view.slice.columns == .period
        let isWide = (dataset.isMonthly && !view.slice.byYear) || view.slice.rows == .series || hasTotal
        let base = isOverTime ? (isWide ? 9 : 8) : 11
        columnWidth = min(max(4, inner - 16), base + view.arrangement.extraWidth)
        sparkWidth = isOverTime && columnCount > (hasTotal ? 3 : 2) && inner >= 50 ? min(columnCount, inner >= 90 ? 20 : 10) : 0
        let spark = sparkWidth > 0 ? sparkWidth + 1 : 0
        let longest = (0..<table.rowCount).map { TextWidth.of(table.name($0).text(in: language)) }.max() ?? 0
        nameWidth = max(14, min(longest + 1, inner - spark - columnWidth * min(3, columnCount + 1), 44))
        let room = (inner - nameWidth - spark) / columnWidth
        let hasChange = isOverTime && !hasTotal && view.slice.calculation == .count && room > min(2, columnCount)
        let hasPopulation = dataset.areas.contains { $0.population != nil }
        let hasRate = hasChange && hasPopulation && room > min(2, columnCount) + 1
        extras = (hasChange ? [.change] : []) + (hasRate ? [.rate] : [])
        visible = max(1, min(columnCount, room - extras.count))
    }

    /// The columns on the screen: the frozen ones, then those from the scroll on.
    func shown(_ view: TrendsView, of count: Int) -> [Int] {
        let frozen = frozen(view)
        let first = max(frozen, min(view.columnScroll, count - (visible - frozen)))
        return Array(0..<min(frozen, count)) + Array(first..<min(count, first + visible - frozen))
    }

    /// How many columns are frozen: always one fewer than there is room for.
    func frozen(_ view: TrendsView) -> Int { max(0, min(view.arrangement.frozen, visible - 1)) }
}
