@testable import Core

/// Strands of an invented dataset: each adds up to the last, a total.
enum Strands {
    static func adding(_ count: Int, measure: Measure = .factors) -> [Core.Category] {
        (0..<count).map {
            Core.Category(id: "s\($0)", name: Name("Strand \($0)"), measure: measure, strands: ["s\($0)"], total: count)
        } + [Core.Category(id: "all", name: "All", measure: measure, strands: [], total: nil)]
    }
}

extension Dataset {
    /// Figures of our own over areas and categories in one or more series; `nil` is absent.
    static func grid(
        from first: Period, periods count: Int, residents: [Int?] = [nil], categories: [Core.Category]? = nil, series: Int = 1,
        breaks: [Break] = [], _ figure: (Point) -> Int?
    ) -> Dataset {
        let base = Dataset.invented(from: first, [Int?](repeating: 1, count: count))
        let categories = categories ?? base.categories
        var cube = Cube(series: series, categories: categories.count, areas: residents.count, periods: count)
        for series in 0..<series {
            for category in categories.indices {
                for area in residents.indices {
                    for period in 0..<count {
                        let point = Point(series: series, category: category, area: area, period: period)
                        cube[point] = figure(point)
                    }
                }
            }
        }
        return Dataset(
            id: "grid", name: "Grid", note: "",
            areas: residents.enumerated().map { index, residents in
                Area(
                    name: Name("Area \(index)"), entry: nil, population: residents.map { Population(count: $0, year: 2018) })
            }, periods: base.periods, categories: categories,
            series: (0..<series).map { index in
                Series(coverage: Coverage(id: "C\(index)", name: "All", without: nil), release: base.series[0].release)
            }, cube: cube, publishedChanges: [:], breaks: breaks, origin: base.origin)
    }
}
