/// A figure that a later release of its coverage gives otherwise, within a dataset.
public struct Revised: Equatable, Sendable {
    public let old: Point
    public let new: Point
    public let oldCount: Int?
    public let newCount: Int?
    /// The change on the period before as each release has it, in percent: counted where both figures stand, else printed.
    public let oldChange: Double?
    public let newChange: Double?

    /// What rose in the earlier release fell in the later, or the other way round.
    public var isTurned: Bool {
        guard let oldChange, let newChange else { return false }
        return oldChange * newChange < 0
    }
}

extension Dataset {
    /// What each series says otherwise than the one of the same coverage that was published before it.
    public func restatements() -> [Revised] {
        var found: [Revised] = []
        for coverage in uniqued(series.map(\.coverage.id)) {
            let line = series.indices.filter { series[$0].coverage.id == coverage }.sorted { published($0) < published($1) }
            for (before, after) in zip(line, line.dropFirst()) { found += restatements(from: before, to: after) }
        }
        return found
    }

    /// From when a series was to be known; the day it came in where its publication has none.
    private func published(_ index: Int) -> Day {
        series[index].release.published ?? files[index]?.importedAt.day ?? Day(number: 0)
    }

    private func restatements(from before: Int, to after: Int) -> [Revised] {
        var found: [Revised] = []
        for category in categories.indices {
            for type in 0..<max(1, types.count) {
                for area in areas.indices {
                    for period in periods.indices {
                        var old = Point(category: category, type: type, area: area, period: period)
                        var new = old
                        (old.series, new.series) = (before, after)
                        let revised = Revised(
                            old: old, new: new, oldCount: cube[old], newCount: cube[new], oldChange: percent(at: old),
                            newChange: percent(at: new))
                        let areBoth = revised.oldCount != nil && revised.newCount != nil
                        if areBoth && revised.oldCount != revised.newCount || revised.isTurned { found.append(revised) }
                    }
                }
            }
        }
        return found
    }

    private func percent(at point: Point) -> Double? {
        guard point.period > 0 else { return nil }
        var base = point
        base.period -= 1
        if let now = cube[point], let old = cube[base], old > 0 { return (Double(now) / Double(old) - 1) * 100 }
        let key = PublishedChange(
            from: periods[base.period], to: periods[point.period], series: point.series, category: point.category)
        return publishedChanges[key].map(Double.init)
    }
}
