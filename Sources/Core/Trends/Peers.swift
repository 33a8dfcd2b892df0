/// What areas can be similar by.
public enum Indicator: String, CaseIterable, Sendable {
    /// How many people live there (on a logarithmic scale: twice as many is as far from as half as many).
    case residents
    /// The rate of the latest whole period, of what the table shows.
    case rate
    /// What part of the motivating factors each strand has.
    case strands
}

/// An area, and how far it is from another.
public struct Similarity: Equatable, Sendable {
    /// Index of the area.
    public let area: Int
    /// Euclidean distance of the standard scores of the indicators: 0 for areas alike in all of them.
    public let distance: Double
}

extension Dataset {
    /// The areas most similar to one by some indicators: the nearest by the Euclidean distance of their standard scores, the area
    /// itself first. `nil` where the area has no value of an indicator. Weights are equal.
    public func mostSimilar(to area: Int, by indicators: [Indicator], at place: Place, count: Int = 7) -> [Int]? {
        similarities(to: area, by: indicators, at: place).map { [area] + $0.prefix(count).map(\.area) }
    }

    /// The other areas that have a value of each indicator, the most similar first; `nil` where the area itself has not.
    public func similarities(to area: Int, by indicators: [Indicator], at place: Place) -> [Similarity]? {
        let columns = indicators.flatMap { values($0, at: place) }
        guard !columns.isEmpty, columns.allSatisfy({ $0[area] != nil }) else { return nil }
        let scores = columns.map(standardScores)
        let squares = areas.indices.compactMap { other -> (area: Int, sum: Double)? in
            guard other != area else { return nil }
            var sum = 0.0
            for column in scores {
                guard let one = column[area], let two = column[other] else { return nil }
                sum += (one - two) * (one - two)
            }
            return (other, sum)
        }
        return squares.sorted { ($0.sum, $0.area) < ($1.sum, $1.area) }.map {
            Similarity(area: $0.area, distance: $0.sum.squareRoot())
        }
    }

    /// The latest whole year of the series that a table shows at first, of an area: the default category, all kinds of offence.
    public func latestPlace(of area: Int) -> Place? {
        let series = defaultSeries()
        let last = lastPeriod(of: series)
        guard let latest = columns(byYear: true).last(where: { !$0.isPart && $0.members.lowerBound <= last }) else { return nil }
        return Place(Point(series: series, category: defaultCategory, type: defaultType, area: area), over: latest)
    }

    /// One value per area; the strands give one column each.
    private func values(_ indicator: Indicator, at place: Place) -> [[Double?]] {
        func counts(_ category: Int) -> [Int?] {
            areas.indices.map { area in
                var point = place.point
                (point.area, point.category) = (area, category)
                return count(at: point, over: place.column.members)
            }
        }
        switch indicator {
        case .residents: return [areas.map { $0.population.map { $0.count > 0 ? logarithm(Double($0.count)) : nil } ?? nil }]
        case .rate:
            guard refusal(of: .rate, at: place) == nil else { return [areas.map { _ in nil }] }
            return [
                zip(counts(place.point.category), areas).map { count, area in
                    guard let count, let population = area.population, population.count > 0 else { return nil }
                    return Double(count) / Double(population.count)
                }
            ]
        case .strands:
            let parts = categories.indices.filter { categories[$0].total != nil && categories[$0].total != $0 }
            return parts.map { part in
                zip(counts(part), counts(categories[part].total ?? part)).map { count, whole in
                    guard let count, let whole, whole > 0 else { return nil }
                    return Double(count) / Double(whole)
                }
            }
        }
    }
}

/// (x − mean) / standard deviation, of the known ones; all zero where they do not vary.
private func standardScores(_ values: [Double?]) -> [Double?] {
    let known = values.compactMap(\.self)
    guard known.count > 1 else { return values.map { $0.map { _ in 0 } } }
    let mean = known.reduce(0, +) / Double(known.count)
    let variance = known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(known.count - 1)
    return values.map { $0.map { variance > 0 ? ($0 - mean) / variance.squareRoot() : 0 } }
}
