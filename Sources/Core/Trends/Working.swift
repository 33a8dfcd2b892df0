/// The numbers that a cell was calculated from: what a formula is written out with.
public struct Working: Equatable, Sendable {
    /// The count that the cell is about.
    public let count: Int
    /// What it is set against: the whole of a share, the residents of a rate, the base of a change or an index.
    public var against: Int?
    /// The period of the base; of a sum the first period in it.
    public var period: Period?
    /// The year that the residents are an estimate of.
    public var populationYear: Int?
    /// How many figures were added up.
    public var parts = 1
    /// The change as printed by the publisher, in whole percent.
    public var printed: Int?

    init(count: Int) { self.count = count }
}

extension Dataset {
    /// The numbers behind a cell; `nil` where the place has no figure.
    public func working(_ calculation: Calculation, at place: Place, context: Context = Context()) -> Working? {
        guard refusal(of: calculation, at: place) == nil, categories[place.point.category].isCounted else { return nil }
        var place = place
        if calculation == .rolling, let year = lastTwelve(place.column) { place = place.moved(to: year) }
        if calculation == .toDate, let months = sinceApril(place.column) { place = place.moved(to: months) }
        guard let count = count(at: place) else { return nil }
        var working = Working(count: count)
        working.parts = place.column.members.count * (place.others.count + 1)
        func set(against other: Column?) {
            working.against = other.flatMap { self.count(at: place.moved(to: $0)) }
            working.period = other?.period
        }
        switch calculation {
        case .count: break
        case .share: working.against = whole(of: place).place.flatMap { self.count(at: $0) }
        case .rate, .rank:
            let population = population(at: place)
            working.against = population?.count
            working.populationYear = population?.year
        case .change:
            set(against: earlier(place.column))
            working.printed = published(at: place)
        case .difference: set(against: yearEarlier(place.column))
        case .rolling: working.period = periods[place.column.members.lowerBound]
        case .toDate:
            working.period = periods[place.column.members.lowerBound]
            let members = place.column.members
            if members.lowerBound >= 12 {
                let earlier = Column(
                    period: place.column.period, members: members.lowerBound - 12..<members.upperBound - 12,
                    expected: members.count)
                let isBroken = firstBreak(between: earlier, and: place.column, at: place) != nil
                working.against = isBroken ? nil : self.count(at: place.moved(to: earlier))
            }
        case .index: set(against: context.base)
        }
        return working
    }

    /// The interval of a cell: of its count, rate or share, or of the ratio that its change is (then as parts of one, 0 is no
    /// change). `nil` where the calculation has none. It takes counts for Poisson.
    public func interval(_ cell: Cell, at place: Place, level: Double = 0.95) -> Interval? {
        guard let working = working(cell.calculation, at: place) else { return nil }
        switch cell.content {
        case .count: return Intervals.count(working.count, level: level)
        case .rate: return working.against.flatMap { Intervals.rate(working.count, of: $0, level: level) }
        case .share: return working.against.flatMap { Intervals.share(working.count, of: $0, level: level) }
        case .change:
            return working.against.flatMap { Intervals.ratio(working.count, over: $0, level: level) }.map {
                Interval($0.lower - 1, $0.upper - 1)
            }
        case .value, .publishedChange, .difference, .index, .rank, .absent: return nil
        }
    }

    /// Whether the counts of a place vary more than Poisson over time, or its areas among each other: then intervals are too
    /// narrow. `nil` where there are too few figures to tell.
    public func isOverdispersed(at place: Place) -> Bool? {
        guard categories[place.point.category].isCounted else { return nil }
        let columns = columns(byYear: place.column.expected > 1).filter { !$0.isPart }
        // A short series is judged by the longest one of the same thing.
        let series = series.indices.map { index in
            var other = place
            other.point.series = index
            for point in other.others.indices { other.others[point].series = index }
            return columns.compactMap { count(at: other.moved(to: $0)) }
        }
        let own = series[place.point.series]
        let counts = own.count >= ControlCharts.leastValues ? own : series.max { $0.count < $1.count } ?? own
        if counts.count >= ControlCharts.leastValues {
            return ControlCharts.laney(counts, over: counts.map { _ in 1 }).map { $0.sigmaZ > ControlCharts.wideSpread }
        }
        // Too few years: their months tell.
        if place.column.expected > 1 {
            return isOverdispersed(at: place.moved(to: column(containing: place.point.period, byYear: false)))
        }
        return funnel(at: place).map { $0.phi > 1 }
    }

    /// The funnel of the areas at a place, among the peers; `nil` for fewer than three with residents. A count for the whole of a
    /// police force area where few people live, as in the City of London, has no population and is left out.
    public func funnel(at place: Place, peers: Set<Int>? = nil) -> Funnel? {
        guard refusal(of: .rate, at: place) == nil else { return nil }
        let places = areas.indices.filter { peers?.contains($0) ?? true }.compactMap { area -> Funnel.Place? in
            var point = place.point
            point.area = area
            guard let population = areas[area].population, population.count > 0,
                let count = count(at: point, over: place.column.members)
            else { return nil }
            return Funnel.Place(area: area, name: areas[area].name.english, count: count, population: population.count)
        }
        return places.count > 2 ? Funnel(places) : nil
    }
}
