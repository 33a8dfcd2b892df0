/// Adds quarters up to the financial year. A year of fewer than four quarters is told and left out: part of a year beside whole
/// ones would look like a fall.
struct QuarterSums {
    private struct Year {
        var first: Observation
        /// By quarter from 0.
        var values: [Double?] = [nil, nil, nil, nil]
        var has: [Bool] = [false, false, false, false]
        var markers: [Marker] = []
        var rows = 0
    }

    private struct Key: Hashable {
        let area: String
        let code: String
        let category: String
        let details: [String]
        let measure: Measure
        let year: Int
    }

    private var years: [Key: Int] = [:]
    private var found: [(key: Key, year: Year)] = []

    /// Rows of years that are not whole, known once the years are asked for.
    private(set) var rowsLeft = 0

    /// Years that were begun.
    var count: Int { found.count }

    /// `quarter` from 1 (April to June) to 4. `false`: it is there already, and the first one stays.
    mutating func add(_ observation: Observation, year: Int, quarter: Int) -> Bool {
        guard (1...4).contains(quarter) else { return false }
        let key = Key(
            area: observation.area, code: observation.areaCode, category: observation.category, details: observation.details,
            measure: observation.measure, year: year)
        let at = years[key] ?? found.count
        if at == found.count {
            years[key] = at
            found.append((key, Year(first: observation)))
        }
        guard !found[at].year.has[quarter - 1] else { return false }
        found[at].year.values[quarter - 1] = observation.value
        found[at].year.has[quarter - 1] = true
        found[at].year.rows += 1
        for marker in observation.markers where !found[at].year.markers.contains(marker) { found[at].year.markers.append(marker) }
        return true
    }

    /// The whole years; the place is that of the first quarter in the file. What is left out is told by year and quarters.
    mutating func years(_ issues: inout IssueList) -> [Observation] {
        var whole: [Observation] = []
        var parts: [PartOfYear: (rows: Int, sum: Int, place: FilePlace)] = [:]
        for (key, year) in found {
            let sum = year.values.reduce(0.0) { $0 + ($1 ?? 0) }
            guard year.has.allSatisfy({ $0 }) else {
                let part = PartOfYear(year: key.year, quarters: (1...4).filter { year.has[$0 - 1] })
                rowsLeft += year.rows
                let before = parts[part] ?? (0, 0, year.first.place)
                parts[part] = (before.rows + year.rows, before.sum.addingBounded(Int(exactly: sum.rounded()) ?? 0), before.place)
                continue
            }
            // A quarter without a number leaves the year without one.
            let isWhole = year.values.allSatisfy { $0 != nil } && sum.isFinite
            var observation = year.first
            observation.period = .financialYear(key.year)
            observation.markers = year.markers
            observation.value = isWhole ? sum : nil
            observation.periodText = Period.financialYear(key.year).label
            observation.text = isWhole ? sum.whole.map(String.init) ?? String(sum) : ""
            whole.append(observation)
        }
        for (part, left) in parts.sorted(by: { ($0.key.year, $0.key.order) < ($1.key.year, $1.key.order) }) {
            issues.add(
                .partOfYear(Period.financialYear(part.year).label, quarters: part.quarters, rows: left.rows, sum: left.sum),
                sheet: left.place.sheet, row: left.place.row)
        }
        return whole
    }

    private struct PartOfYear: Hashable {
        let year: Int
        let quarters: [Int]

        var order: Int { quarters.reduce(0) { $0 | 1 << $1 } }
    }
}
