/// Finds the areas of a table that are totals of others: by their names, and a region by the areas below it that add up to it.
/// West Midlands is both: the region stands above its forces, the force among them.
enum Subtotals {
    private static let regions: Set<String> = [
        "north east", "north west", "yorkshire and the humber", "east midlands", "west midlands", "east of england", "eastern",
        "london", "south east", "south west", "wales", "england",
    ]

    /// Marks the observations of such areas and gives their names.
    static func mark(_ observations: inout [Observation]) -> [String] {
        // Rows in the order of the table: where each starts and what it says first.
        var rows: [Range<Int>] = []
        for at in observations.indices {
            if at > 0, observations[at].place.row == observations[at - 1].place.row, let last = rows.last {
                rows[rows.count - 1] = last.lowerBound..<(at + 1)
            } else {
                rows.append(at..<(at + 1))
            }
        }
        let names = rows.map { AreaKey(observations[$0.lowerBound].area).plain }
        var found: [String] = []
        for (at, row) in rows.enumerated() where isTotal(at, names, rows, observations) {
            found.append(observations[row.lowerBound].area)
            for index in row { observations[index].isSubtotal = true }
        }
        return found
    }

    private static func isTotal(_ at: Int, _ names: [String], _ rows: [Range<Int>], _ observations: [Observation]) -> Bool {
        let name = names[at]
        guard regions.contains(name) else { return AreaAliases.isTotal(observations[rows[at].lowerBound].area) }
        let next = names[(at + 1)...].firstIndex {
            regions.contains($0) && $0 != name || AreaAliases.wider.contains($0) || $0.hasPrefix("total ")
        }
        let parts = rows[(at + 1)..<(next ?? rows.count)]
        guard !parts.isEmpty, let whole = observations[rows[at].lowerBound].value else { return false }
        let sum = parts.reduce(0.0) { $0 + (observations[$1.lowerBound].value ?? 0) }
        // Stored values add up to within what rounding leaves.
        return (sum - whole).magnitude <= 0.51 * Double(parts.count)
    }
}
