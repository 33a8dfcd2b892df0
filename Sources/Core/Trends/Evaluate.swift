extension Dataset {
    /// The sum over the periods of a column; `nil` when any of them has no figure.
    public func count(at point: Point, over members: Range<Int>) -> Int? {
        var sum = 0
        var at = point
        for period in members {
            at.period = period
            guard let count = cube[at] else { return nil }
            sum += count
        }
        return sum
    }

    /// The cell of a calculation at a place, over the periods of a column.
    public func cell(_ calculation: Calculation, at point: Point, over column: Column) -> Cell {
        let count = count(at: point, over: column.members)
        let content: Cell.Content =
            switch calculation {
            case .count: count.map(Cell.Content.count) ?? .absent(.notAtHand)
            case .share: share(count, at: point, over: column)
            case .rate: column.isPart ? .absent(.partOfYear(months: column.members.count)) : rate(count, at: point)
            case .change: change(at: point, over: column)
            }
        return Cell(
            content: content, months: column.isPart ? column.members.count : nil,
            note: column.members.count == 1 ? cube.note(at: point) : nil)
    }

    private func share(_ count: Int?, at point: Point, over column: Column) -> Cell.Content {
        let category = categories[point.category]
        var totalPoint = point
        if let total = category.total {
            totalPoint.category = total
        } else if category.measure == .offences {
            return .absent(.noPartOfFactors)
        } else if category.measure == .flagged {
            return .absent(.flagsOverlap)
        }
        guard let count else { return .absent(.notAtHand) }
        guard let total = self.count(at: totalPoint, over: column.members) else { return .absent(.totalNotAtHand) }
        return total == 0 ? .absent(.baseIsZero) : .share(Double(count) / Double(total))
    }

    private func rate(_ count: Int?, at point: Point) -> Cell.Content {
        guard let population = areas[point.area].population else { return .absent(.noPopulation) }
        guard let count else { return .absent(.notAtHand) }
        return .rate(Double(count) / Double(population.count) * 1000)
    }

    /// (n − n₀) / n₀ on the previous period of the same series.
    private func change(at point: Point, over column: Column) -> Cell.Content {
        if column.isPart { return .absent(.partOfYear(months: column.members.count)) }
        let earlier = column.period.previous
        let base = columns(byYear: isMonthly && column.expected > 1, before: column).map { (column: $0, point: at(point, $0)) }
        let published = publishedChanges[
            PublishedChange(from: earlier, to: column.period, series: point.series, category: point.category)]
        if let base, base.column.isPart { return .absent(.partOfYear(months: base.column.members.count)) }
        let new = count(at: point, over: column.members)
        let old = base.flatMap { count(at: $0.point, over: $0.column.members) }
        switch (old, new) {
        case (let old?, let new?): return old == 0 ? .absent(.baseIsZero) : .change(Double(new - old) / Double(old))
        case (_, _) where published != nil: return published.map(Cell.Content.publishedChange) ?? .absent(.notAtHand)
        case (_, nil): return .absent(.notAtHand)
        case (nil, _?):
            guard let base else { return .absent(.noEarlierPeriod) }
            if base.column.members.count == 1, let other = seriesHolding(base.point) {
                return .absent(.otherSeries(base: other, instead: seriesHolding(base.point, at(point, column))))
            }
            return .absent(.baseNotAtHand(earlier))
        }
    }

    private func at(_ point: Point, _ column: Column) -> Point {
        var moved = point
        moved.period = column.members.lowerBound
        return moved
    }

    /// The column of the period before, whether the table shows it or not.
    private func columns(byYear: Bool, before column: Column) -> Column? {
        guard column.members.lowerBound > 0 else { return nil }
        if !byYear {
            let index = column.members.lowerBound - 1
            return Column(period: periods[index], members: index..<index + 1, expected: 1)
        }
        let end = column.members.lowerBound
        let year = periods[end - 1].financialYear
        var start = end
        while start > 0, periods[start - 1].financialYear == year { start -= 1 }
        return Column(period: .financialYear(year), members: start..<end, expected: column.expected)
    }

    /// The newest series that holds figures at all these places, whatever series they name.
    private func seriesHolding(_ points: Point...) -> Int? {
        series.indices.filter { index in
            points.allSatisfy { point in
                var moved = point
                moved.series = index
                return cube[moved] != nil
            }
        }.max { (series[$0].release.published ?? Day(number: 0), -$0) < (series[$1].release.published ?? Day(number: 0), -$1) }
    }

    /// Compares two figures of one category and area: within a series, or not at all.
    public func compare(_ base: Point, with new: Point) -> Cell.Content {
        guard base.category == new.category, base.area == new.area else { return .absent(.differentThings) }
        guard let old = cube[base], let count = cube[new] else { return .absent(.notAtHand) }
        guard base.series == new.series else {
            return .absent(.otherSeries(base: base.series, instead: seriesHolding(base, new)))
        }
        return old == 0 ? .absent(.baseIsZero) : .change(Double(count - old) / Double(old))
    }
}
