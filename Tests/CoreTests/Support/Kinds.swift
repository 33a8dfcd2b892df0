@testable import Core

extension Dataset {
    /// Figures of our own by kind of offence, with signs in place of figures and one category that is no count.
    ///
    /// Two strands with their total over two years, two areas and three kinds: `all`, assault and damage. The counts are
    /// 100 × (strand + 1) + 10 × kind + area, twice that in the second year; all kinds and all strands are sums.
    static func kinds() -> Dataset {
        let categories =
            [("s0", 0), ("s1", 1)].map { id, index in
                Core.Category(id: id, name: Name("Strand \(index)"), measure: .incidents, strands: [id], total: 2)
            } + [
                Core.Category(id: "all", name: "All strands", measure: .incidents, strands: [], total: 2),
                Core.Category(
                    id: "part", name: "Part of all crime", measure: .percent, strands: [], total: nil, decimals: 4,
                    shownDecimals: 1),
                Core.Category(id: "people", name: "People", measure: .residents, strands: [], total: nil),
            ]
        let types = [(OffenceType.all, "All kinds"), ("assault", "Assault"), ("damage", "Damage")].map {
            OffenceType(id: $0.0, name: Name($0.1))
        }
        var cube = Cube(series: 1, categories: categories.count, types: types.count, areas: 2, periods: 2)
        for period in 0..<2 {
            for area in 0..<2 {
                for (strand, type) in [(0, 1), (0, 2), (1, 1), (1, 2)] {
                    let count = (100 * (strand + 1) + 10 * type + area) * (period + 1)
                    for (category, type) in [(strand, type), (strand, 0), (2, type), (2, 0)] {
                        let point = Point(category: category, type: type, area: area, period: period)
                        cube[point] = (cube[point] ?? 0) + count
                    }
                }
                cube[Point(category: 3, area: area, period: period)] = 108_428 + 10_000 * area
                cube[Point(category: 4, area: area, period: period)] = 5000
            }
        }
        let base = Dataset.invented(from: .financialYear(2020), [1, 1])
        return Dataset(
            id: "kinds", name: "Kinds", note: "",
            areas: ["North", "South"].map { Area(name: Name($0), entry: nil, population: Population(count: 10_000, year: 2020)) },
            periods: base.periods, categories: categories, types: types, series: base.series, cube: cube, origin: base.origin)
    }

    /// The same with a marker at a place.
    func marked(_ marker: Marker, at point: Point) -> Dataset {
        var dataset = self
        dataset.cube.setMarker(marker, at: point)
        return dataset
    }

    /// What a table shows at a point, over its own period.
    func content(_ calculation: Calculation, _ point: Point, context: Context = Context()) -> Cell.Content {
        cell(calculation, at: point, over: column(containing: point.period, byYear: false), context: context).content
    }
}
