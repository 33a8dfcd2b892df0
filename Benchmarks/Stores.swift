import Core
import Glibc

/// Measures a store that holds ten million incidents, counted: 44 areas, 134 months, 5 strands, 20 types of offence.
func measureStore(_ effort: Effort, _ name: String, _ workspace: Workspace, _ results: inout Results) throws {
    let path = workspace.path + "/store/concord.db"
    let now = Moment(day: Day(number: 20_781))
    var appends: [Double] = [], openings: [Double] = []
    for round in 0..<3 {
        let store = try Store(path: path, at: now)
        let revision = Revision(at: now, author: "bench", changes: [.figures(incidents(round))])
        appends.append(try milliseconds { try store.append(revision).added })
    }
    for _ in 0..<effort.rounds {
        openings.append(
            try milliseconds {
                let store = try Store(path: path, at: now)
                guard let newest = try store.releases(of: "incidents").last, let figures = try store.figures(of: newest) else {
                    return -1
                }
                return pivot(figures).count
            })
    }
    results.add(.storeAppend, name, appends)
    results.add(.storeOpening, name, openings)
}

/// Areas by years of months: every count is looked at.
func pivot(_ figures: Figures) -> [Int] {
    let (areas, periods) = (figures.areas.count, figures.periods.count)
    let years = figures.periods.map { $0.financialYear - (figures.periods.first?.financialYear ?? 0) }
    let width = (years.last ?? 0) + 1
    var sums = [Int](repeating: 0, count: areas * width)
    figures.counts.withUnsafeBufferPointer { counts in
        for row in 0..<counts.count / periods {
            let area = row % areas * width
            for (period, year) in years.enumerated() { sums[area + year] += max(0, Int(counts[row * periods + period])) }
        }
    }
    return sums
}

/// As many counts as the full cube of a file of incidents has.
private func incidents(_ release: Int) -> Figures {
    func members(_ kind: String, _ count: Int) -> [Figures.Member] {
        (0..<count).map { Figures.Member(key: "\(kind):\($0)", name: "\(kind) \($0)") }
    }
    let first = Month(year: 2010, month: 4).index
    let periods: [Period] = (0..<134).map { .month(Month(index: first + $0)) }
    let counts: [Int32] = (0..<5 * 20 * 44 * 134).map { (index: Int) in Int32(index &* 7919 % 34) }
    return Figures(
        dataset: "incidents",
        series: Series(
            coverage: Coverage(id: "A", name: "All"),
            release: Release(id: "\(release)", publisher: "", title: "", published: Day(number: 20_000 + release))),
        categories: members("strand", 5).map { Figures.Kind(key: $0.key, name: $0.name, measure: .incidents) },
        types: members("type", 20), areas: members("area", 44),
        periods: periods, counts: counts,
        origin: FileOrigin(name: "incidents.csv", content: "\(release)", mapping: "incidents"))
}
