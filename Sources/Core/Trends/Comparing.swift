/// A change in what was counted: figures before it do not compare with those after it.
public struct Break: Equatable, Sendable {
    /// The first day of the new way.
    public let day: Day
    /// The areas whose figures it concerns, and the series that hold them, by index.
    public let areas: Set<Int>
    public let series: Set<Int>
    public let reason: Name

    public init(day: Day, areas: Set<Int>, series: Set<Int>, reason: Name) {
        self.day = day
        self.areas = areas
        self.series = series
        self.reason = reason
    }

    func concerns(_ place: Place) -> Bool {
        func concerns(_ point: Point) -> Bool { areas.contains(point.area) && series.contains(point.series) }
        return concerns(place.point) || place.others.contains(where: concerns)
    }
}

/// Two counts that may be compared, or why not.
enum Comparison: Equatable {
    case numbers(old: Int, new: Int)
    case absent(Absence)
}

extension Dataset {
    /// The count of a place beside that of the same place over other periods: within a series and not across a break.
    func comparison(of place: Place, with earlier: Column?) -> Comparison {
        guard let new = count(at: place) else { return .absent(missing(at: place)) }
        guard let earlier else { return .absent(.noEarlierPeriod) }
        let base = place.moved(to: earlier)
        if let old = count(at: base) {
            return firstBreak(between: earlier, and: place.column, at: place).map { .absent(.breakBetween($0)) }
                ?? .numbers(old: old, new: new)
        }
        let missing = missing(at: base)
        if case .marker = missing { return .absent(missing) }
        if earlier.members.count == 1, place.others.isEmpty, let other = seriesHolding(base.point) {
            return .absent(.otherSeries(base: other, instead: seriesHolding(base.point, place.point)))
        }
        return .absent(.baseNotAtHand(earlier.period))
    }

    /// The first break that lies between two columns and concerns a place. A period in which what is counted changes still belongs to
    /// the old way, as publishers compare it.
    public func firstBreak(between one: Column, and other: Column, at place: Place) -> Int? {
        guard !breaks.isEmpty else { return nil }
        let (first, last) = one.members.lowerBound <= other.members.lowerBound ? (one, other) : (other, one)
        let old = periods[first.members.lowerBound].firstDay, new = periods[last.members.lowerBound].firstDay
        return breaks.firstIndex { change in
            old < change.day && change.day <= new && change.concerns(place)
        }
    }

    /// The day of the last break that concerns a place and lies before its last period.
    func lastBreak(at place: Place) -> Day? {
        guard let last = periods.last?.firstDay else { return nil }
        return breaks.lazy.filter { $0.day <= last && $0.concerns(place) }.map(\.day).max()
    }

    /// The break between the first and the last period of a column.
    func breakWithin(_ column: Column, at place: Place) -> Int? {
        let ends = [column.members.lowerBound, column.members.upperBound - 1].map { self.column(containing: $0, byYear: false) }
        return firstBreak(between: ends[0], and: ends[1], at: place)
    }

    /// Compares two figures of one category and area: within a series, or not at all.
    public func compare(_ base: Point, with new: Point) -> Cell.Content {
        compare(
            Place(base, over: column(containing: base.period, byYear: false)),
            with: Place(new, over: column(containing: new.period, byYear: false)))
    }

    /// The same over months or over the financial years that they add up to; a month and a year are different things.
    public func compare(_ base: Place, with new: Place) -> Cell.Content {
        if let refusal = refusal(of: .change, at: new) { return .absent(refusal) }
        guard base.point.category == new.point.category, base.point.type == new.point.type, base.point.area == new.point.area,
            base.column.expected == new.column.expected
        else { return .absent(.differentThings) }
        if let part = [base.column, new.column].first(where: \.isPart) {
            return .absent(.partOfYear(months: part.members.count))
        }
        guard let old = count(at: base) else { return .absent(missing(at: base)) }
        guard let count = count(at: new) else { return .absent(missing(at: new)) }
        guard base.point.series == new.point.series else {
            return .absent(.otherSeries(base: base.point.series, instead: seriesHolding(base.point, new.point)))
        }
        if let broken = firstBreak(between: base.column, and: new.column, at: new) { return .absent(.breakBetween(broken)) }
        return old == 0 ? .absent(.baseIsZero) : .change(Double(count - old) / Double(old))
    }

    /// The newest series that tells of a place, be it with a marker.
    public func seriesTelling(of point: Point) -> Int? {
        seriesHolding(point)
            ?? series.indices.last { index in
                var moved = point
                moved.series = index
                return cube.isTold(at: moved)
            }
    }

    /// The newest series that holds figures at all these places, whatever series they name.
    public func seriesHolding(_ points: Point...) -> Int? {
        series.indices.filter { index in
            points.allSatisfy { point in
                var moved = point
                moved.series = index
                return cube[moved] != nil
            }
        }.max { (known(series: $0) ?? Day(number: 0), -$0) < (known(series: $1) ?? Day(number: 0), -$1) }
    }

    /// The change on the period before as the publisher printed it, in whole percent.
    public func published(at place: Place) -> Int? {
        guard place.others.isEmpty, !publishedChanges.isEmpty else { return nil }
        return publishedChanges[
            PublishedChange(to: place.column.period, at: place.point)]
    }

    /// The column of the period before, whether the table shows it or not.
    func earlier(_ column: Column) -> Column? {
        let before = column.members.lowerBound - 1
        return before < 0 ? nil : self.column(containing: before, byYear: column.expected > 1)
    }

    /// The column of the same period a year ago.
    func yearEarlier(_ column: Column) -> Column? {
        guard isMonthly, column.expected == 1 else { return earlier(column) }
        let before = column.members.lowerBound - 12
        return before < 0 ? nil : self.column(containing: before, byYear: false)
    }

    /// The twelve months that end with a month.
    func lastTwelve(_ column: Column) -> Column? {
        let last = column.members.lowerBound
        return last < 11 ? nil : Column(period: column.period, members: last - 11..<last + 1, expected: 12)
    }

    /// The months of a financial year up to and with a month; `nil` where its April is not among the periods.
    func sinceApril(_ column: Column) -> Column? {
        let last = column.members.lowerBound
        guard case .month(let month) = periods[last] else { return nil }
        // Periods have no gaps: April lies as many months back.
        let first = last - (month.number + 8) % 12
        return first < 0 ? nil : Column(period: column.period, members: first..<last + 1, expected: last - first + 1)
    }
}
