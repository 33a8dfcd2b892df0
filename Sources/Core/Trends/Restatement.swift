/// What a series says of a figure: a count, markers in its place or beside it.
public struct Told: Equatable, Sendable {
    public let count: Int?
    public let markers: [Marker]
}

/// A figure that a later release of its coverage gives otherwise.
public struct Restatement: Equatable, Sendable {
    /// The places of the figure, each with its series.
    public let old: Point
    public let new: Point
    public let oldTold: Told
    public let newTold: Told
    /// The change on the period before as each release has it, in percent: counted where both figures stand, else printed.
    public let oldChange: Double?
    public let newChange: Double?

    /// What rose in the earlier release fell in the later, or the other way round.
    public var isTurned: Bool {
        guard let oldChange, let newChange else { return false }
        return (oldChange > 0 && newChange < 0) || (oldChange < 0 && newChange > 0)
    }
}

extension Dataset {
    /// What the series of a place says there; `nil` where it says nothing.
    public func told(at point: Point) -> Told? {
        let count = cube[point]
        let markers = (cube.marker(at: point).map { [$0] } ?? []) + cube.markersBeside(point)
        return count == nil && markers.isEmpty ? nil : Told(count: count, markers: markers)
    }

    /// The series of one coverage in the order in which they became known.
    private func line(of coverage: String) -> [Int] {
        func order(_ index: Int) -> Day { known(series: index) ?? Day(number: 0) }
        return series.indices.filter { series[$0].coverage.id == coverage }.sorted { (order($0), $0) < (order($1), $1) }
    }

    /// All that the series of the place's coverage say of a figure, in the order in which they became known.
    public func history(of point: Point) -> [(series: Int, told: Told)] {
        line(of: series[point.series].coverage.id).compactMap { index in
            var place = point
            place.series = index
            return told(at: place).map { (index, $0) }
        }
    }

    /// What each series says otherwise than the one of the same coverage that was known before it. Figures that only one of them
    /// has are no restatements; a change whose sign turned is one though the figure itself stands.
    public func restatements() -> [Restatement] {
        uniqued(series.map(\.coverage.id)).flatMap { coverage in
            let line = line(of: coverage)
            return zip(line, line.dropFirst()).flatMap { restatements(from: $0, to: $1) }
        }
    }

    private func restatements(from before: Int, to after: Int) -> [Restatement] {
        var found: [Restatement] = []
        for category in categories.indices {
            for type in 0..<cube.count(of: .type) {
                for area in areas.indices {
                    for period in periods.indices {
                        var (old, new) = (
                            Point(category: category, type: type, area: area, period: period),
                            Point(category: category, type: type, area: area, period: period)
                        )
                        (old.series, new.series) = (before, after)
                        if let one = restatement(old, new) { found.append(one) }
                    }
                }
            }
        }
        return found
    }

    private func restatement(_ old: Point, _ new: Point) -> Restatement? {
        guard let was = told(at: old), let now = told(at: new) else { return nil }
        let one = Restatement(
            old: old, new: new, oldTold: was, newTold: now, oldChange: percent(at: old), newChange: percent(at: new))
        return was != now || one.isTurned ? one : nil
    }

    /// The change on the period before in the same series: of the counts where both are here, else the printed one.
    private func percent(at point: Point) -> Double? {
        if point.period > 0 {
            var base = point
            base.period -= 1
            if let now = cube[point], let old = cube[base], old > 0 { return (Double(now) / Double(old) - 1) * 100 }
        }
        return publishedChanges[PublishedChange(to: periods[point.period], at: point)].map(Double.init)
    }
}
