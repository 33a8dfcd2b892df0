import Core

/// Measures pivots over a cube as large as that of ten million incidents: 500 areas, twelve years of months, six strands and nine
/// kinds of offence, of which the first is all of them.
func measureIncidents(_ effort: Effort, _ name: String, _ results: inout Results) throws {
    let sizes = (categories: 6, types: 9, areas: 500, periods: 144)
    let counts = madeCounts(sizes.categories, sizes.types, sizes.areas * sizes.periods)
    let takings = try (0..<max(3, effort.rounds)).map { _ in
        try milliseconds {
            Cube(
                taking: [counts], categories: sizes.categories, types: sizes.types, areas: sizes.areas, periods: sizes.periods
            ).figures(in: 0)
        }
    }
    results.add(.bigCube, name, takings)
    let dataset = incidents(
        Cube(taking: [counts], categories: sizes.categories, types: sizes.types, areas: sizes.areas, periods: sizes.periods))
    var pivots: [Double] = []
    var slowest = ("", 0.0)
    for slice in slices(of: dataset) {
        let median = try medianMilliseconds(3) { dataset.table(slice).cells().count }
        pivots.append(median)
        if median > slowest.1 {
            let totals = slice.hasTotals ? " with totals" : ""
            slowest = ("\(slice.rows) by \(slice.columns), \(slice.calculation)\(totals)", median)
        }
    }
    results.add(.bigPivot, name, pivots)
    results.note("The slowest pivot over ten million incidents was \(slowest.0): \(Figure.written(slowest.1)) ms.")
}

/// Counts from 0 to 7 for each kind of offence, their sums for all kinds and strands: ten million incidents.
private func madeCounts(_ categories: Int, _ types: Int, _ places: Int) -> [Int32] {
    var counts = [Int32](repeating: 0, count: categories * types * places)
    var state: UInt64 = 1
    for place in 0..<places {
        for category in 0..<categories - 1 {
            for type in 1..<types {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let count = Int32(state >> 61)
                for at in [(category, type), (category, 0), (categories - 1, type), (categories - 1, 0)] {
                    counts[(at.0 * types + at.1) * places + place] += count
                }
            }
        }
    }
    return counts
}

private func incidents(_ cube: Cube) -> Dataset {
    let last = cube.count(of: .category) - 1
    var periods = [Period.month(Month(year: 2013, month: 4))]
    while periods.count < cube.count(of: .period), case .month(let month)? = periods.last { periods.append(.month(month.next)) }
    let release = Release(id: "1", publisher: "", title: "", published: nil)
    return Dataset(
        id: "incidents", name: "Incidents", note: "",
        areas: (0..<cube.count(of: .area)).map {
            Area(name: Name("Area \($0)"), entry: nil, population: Population(count: 100_000 + $0 * 997, year: 2020))
        },
        periods: periods,
        categories: (0...last).map {
            Category(
                id: "strand\($0)", name: Name("Strand \($0)"), measure: .incidents, strands: $0 == last ? [] : ["strand\($0)"],
                total: last)
        },
        types: (0..<cube.count(of: .type)).map {
            OffenceType(id: $0 == 0 ? OffenceType.all : "type\($0)", name: Name("Type \($0)"))
        },
        series: [Series(coverage: Coverage(id: "A", name: "All"), release: release)], cube: cube,
        origin: Origin(files: [], contents: "", publisher: "", title: "", licence: "", attribution: "", date: ""))
}

/// Every pair of axes and every measure, months and years, with and without totals.
private func slices(of dataset: Dataset) -> [Slice] {
    let axes = Axis.allCases.filter { dataset.count(of: $0) > 1 }
    return axes.flatMap { rows in
        axes.filter { $0 != rows }.flatMap { columns in
            Calculation.allCases.flatMap { calculation in
                [false, true].flatMap { byYear in
                    [false, true].map { hasTotals in
                        var slice = Slice(
                            dataset: 0, rows: rows, columns: columns,
                            at: Point(category: dataset.categories.count - 1, period: dataset.periods.count - 1),
                            calculation: calculation, byYear: byYear)
                        slice.hasTotals = hasTotals
                        return slice
                    }
                }
            }
        }
    }
}
