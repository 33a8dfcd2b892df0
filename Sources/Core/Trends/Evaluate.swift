extension Dataset {
    /// The cell of a calculation at a point, over the periods of a column.
    public func cell(_ calculation: Calculation, at point: Point, over column: Column, context: Context = Context()) -> Cell {
        cell(calculation, at: Place(point, over: column), context: context)
    }

    /// The cell of a calculation at a place.
    public func cell(_ calculation: Calculation, at place: Place, context: Context = Context()) -> Cell {
        if let refusal = refusal(of: calculation, at: place) { return cell(calculation, .absent(refusal), at: place) }
        if calculation == .rank {
            return rankedCell(
                at: place, Ranking(at: place, in: self, peers: context.peers),
                before: earlierRanking(place, peers: context.peers, known: nil))
        }
        if let refusal = place.refusal { return cell(calculation, .absent(refusal), at: place) }
        if place.column.isSum, calculation != .count, calculation != .share {
            return cell(calculation, .absent(.severalPeriods), at: place)
        }
        let content: Cell.Content =
            switch calculation {
            case .count: figure(at: place)
            case .share: share(at: place)
            case .rate: rate(at: place)
            case .change: change(at: place)
            case .difference: difference(at: place)
            case .rolling: rolling(at: place)
            case .toDate: toDate(at: place)
            case .index: index(at: place, base: context.base)
            case .rank: .absent(.nothingToRank)
            }
        return cell(calculation, content, at: place)
    }

    /// Why a calculation means nothing for what was measured at a place: figures that are no counts are shown and no more, and only
    /// offences and incidents are set against residents.
    func refusal(of calculation: Calculation, at place: Place) -> Absence? {
        guard categories[place.point.category].isCounted else {
            return calculation == .count && place.others.isEmpty && place.column.members.count == 1 ? nil : .notACount
        }
        return calculation == .rate && !categories[place.point.category].measure.hasRate ? .notACount : nil
    }

    /// The figure as it is; a count summed over its periods and points.
    private func figure(at place: Place) -> Cell.Content {
        guard let count = count(at: place) else { return .absent(missing(at: place)) }
        guard !categories[place.point.category].isCounted else { return .count(count) }
        let category = categories[place.point.category]
        return .value(
            Quantity(
                stored: count, decimals: category.decimals, shownDecimals: category.shownDecimals, measure: category.measure))
    }

    /// Why a place has no count: the publisher's sign in place of one of its figures, or nothing at hand.
    func missing(at place: Place) -> Absence {
        guard cube.hasMarkers(in: place.point.series) else { return .notAtHand }
        func marker(_ point: Point) -> Marker? {
            var point = point
            for period in place.column.members {
                point.period = period
                if let marker = cube.marker(at: point) { return marker }
            }
            return nil
        }
        if let marker = marker(place.point) { return .marker(marker) }
        return place.others.lazy.compactMap(marker).first.map(Absence.marker) ?? .notAtHand
    }

    /// The same, where a missing figure without a sign has another reason.
    private func missing(at place: Place, else reason: Absence) -> Absence {
        let missing = missing(at: place)
        return missing == .notAtHand ? reason : missing
    }

    func cell(_ calculation: Calculation, _ content: Cell.Content, at place: Place) -> Cell {
        let isSingle = place.others.isEmpty && place.column.members.count == 1
        return Cell(
            calculation: calculation, content: content, months: place.column.isPart ? place.column.members.count : nil,
            note: isSingle ? cube.note(at: place.point) : nil, markers: isSingle ? cube.markersBeside(place.point) : [])
    }

    /// The place of the whole that a share is taken of; or why there is none.
    func whole(of place: Place) -> (place: Place?, absence: Absence) {
        guard let total = categories[place.point.category].total else {
            return switch categories[place.point.category].measure {
            case .flagged, .incidents, .targets: (nil, .flagsOverlap)
            case .offences, .factors, .aggravated: (nil, .noPartOfFactors)
            default: (nil, .totalNotAtHand)
            }
        }
        let whole = place.with(category: total)
        let isOfOneCategory = place.others.allSatisfy { $0.category == place.point.category }
        return (isOfOneCategory ? whole : whole.withoutDoubles, .notAtHand)
    }

    private func share(at place: Place) -> Cell.Content {
        let (found, absence) = whole(of: place)
        guard let whole = found else { return .absent(absence) }
        guard let count = count(at: place) else { return .absent(missing(at: place)) }
        guard let total = self.count(at: whole) else { return .absent(missing(at: whole, else: .totalNotAtHand)) }
        return total == 0 ? .absent(.baseIsZero) : .share(Double(count) / Double(total))
    }

    private func rate(at place: Place) -> Cell.Content {
        if place.column.isPart { return .absent(.partOfYear(months: place.column.members.count)) }
        guard let population = population(at: place), population.count > 0 else { return .absent(.noPopulation) }
        guard let count = count(at: place) else { return .absent(missing(at: place)) }
        return .rate(Double(count) / Double(population.count) * 1000)
    }

    /// (n − n₀) / n₀ on the previous period of the same series.
    private func change(at place: Place) -> Cell.Content {
        if place.column.isPart { return .absent(.partOfYear(months: place.column.members.count)) }
        let earlier = earlier(place.column)
        if let earlier, earlier.isPart { return .absent(.partOfYear(months: earlier.members.count)) }
        switch comparison(of: place, with: earlier) {
        case .numbers(let old, let new): return old == 0 ? .absent(.baseIsZero) : .change(Double(new - old) / Double(old))
        case .absent(let absence):
            if case .breakBetween = absence { return .absent(absence) }
            return published(at: place).map(Cell.Content.publishedChange) ?? .absent(absence)
        }
    }

    /// n − n₀ on the same month, or year, a year ago.
    private func difference(at place: Place) -> Cell.Content {
        if place.column.isPart { return .absent(.partOfYear(months: place.column.members.count)) }
        let earlier = yearEarlier(place.column)
        if let earlier, earlier.isPart { return .absent(.partOfYear(months: earlier.members.count)) }
        switch comparison(of: place, with: earlier) {
        case .numbers(let old, let new): return .difference(new - old)
        case .absent(let absence): return .absent(absence)
        }
    }

    private func rolling(at place: Place) -> Cell.Content {
        guard isMonthly, place.column.expected == 1 else { return .absent(.onlyMonthly) }
        guard let year = lastTwelve(place.column) else { return .absent(.tooFewMonths(12)) }
        if let broken = breakWithin(year, at: place) { return .absent(.breakBetween(broken)) }
        let moved = place.moved(to: year)
        return count(at: moved).map(Cell.Content.count) ?? .absent(missing(at: moved, else: .tooFewMonths(12)))
    }

    private func toDate(at place: Place) -> Cell.Content {
        guard isMonthly, place.column.expected == 1 else { return .absent(.onlyMonthly) }
        guard let months = sinceApril(place.column) else { return .absent(.notAtHand) }
        if let broken = breakWithin(months, at: place) { return .absent(.breakBetween(broken)) }
        let moved = place.moved(to: months)
        return count(at: moved).map(Cell.Content.count) ?? .absent(missing(at: moved))
    }

    private func index(at place: Place, base: Column?) -> Cell.Content {
        if place.column.isPart { return .absent(.partOfYear(months: place.column.members.count)) }
        guard let base else { return .absent(.noEarlierPeriod) }
        if let broken = firstBreak(between: base, and: place.column, at: place) { return .absent(.breakBetween(broken)) }
        guard let count = count(at: place) else { return .absent(missing(at: place)) }
        let earlier = place.moved(to: base)
        guard let old = self.count(at: earlier) else { return .absent(missing(at: earlier, else: .baseNotAtHand(base.period))) }
        return old == 0 ? .absent(.baseIsZero) : .index(Double(count) / Double(old) * 100)
    }
}

extension Place {
    /// Shares of several strands of one area are shares of one total, which is added once.
    fileprivate var withoutDoubles: Place {
        guard !others.isEmpty else { return self }
        var place = self
        var seen: Set<Point> = [point]
        place.others = others.filter { seen.insert($0).inserted }
        return place
    }
}
