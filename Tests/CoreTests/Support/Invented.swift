@testable import Core

extension Dataset {
    /// Figures of our own: one series, one area, one category, from a month or year on; `nil` is absent.
    static func invented(
        from first: Period, _ counts: [Int?], measure: Measure = .aggravated, residents: Int? = nil, breaks: [Break] = []
    ) -> Dataset {
        var periods = [first]
        for _ in counts.dropFirst() { periods.append(periods[periods.count - 1].following) }
        var cube = Cube(series: 1, categories: 1, areas: 1, periods: counts.count)
        for (period, count) in counts.enumerated() { cube[Point(period: period)] = count }
        let release = Release(id: "1", publisher: "", title: "", published: nil, supersedes: nil, note: "")
        return Dataset(
            id: "invented", name: "Invented", note: "",
            areas: [Area(name: "Area", entry: nil, population: residents.map { Population(count: $0, year: 2018) })],
            periods: periods,
            categories: [Category(id: "all", name: "All", measure: measure, strands: [], total: nil)],
            series: [Series(coverage: Coverage(id: "A", name: "All", without: nil), release: release)], cube: cube,
            publishedChanges: [:], breaks: breaks,
            origin: Origin(files: [], contents: "", publisher: "", title: "", licence: "", attribution: "", date: ""))
    }
}

extension Period {
    fileprivate var following: Period {
        switch self {
        case .month(let month): .month(month.next)
        case .financialYear(let start): .financialYear(start + 1)
        case .calendarYear(let year): .calendarYear(year + 1)
        }
    }
}
