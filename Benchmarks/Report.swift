/// The measurements as one table: what was allowed, what it is, what it is elsewhere.
func report(_ results: Results, _ subjects: Subjects) -> String {
    let peers = ["tig", "VisiData", "DuckDB", "calcurse"]
    var rows = [["figure", "target", "concord"] + peers + ["ratio", "verdict"]]
    for figure in Figure.allCases {
        for (index, statistic) in figure.statistics.enumerated() {
            let isJudged = index == 0
            let own = results.value(figure, subjects.concord.name, statistic)
            let others = peers.map { results.value(figure, $0, statistic) }
            let rival = figure.rival.flatMap { results.value(figure, $0, statistic) }
            if !isJudged && own == nil { continue }
            var row = ["\(figure.name), \(statistic.rawValue)", isJudged ? target(figure) : ""]
            row += ([own] + others).map { $0.map(Figure.written) ?? "–" }
            row += [ratio(own, others), isJudged ? verdict(figure, own, rival) : ""]
            rows.append(row)
        }
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
        row.indices.map { column in
            let space = String(repeating: " ", count: widths[column] - row[column].count)
            return (2...6).contains(column) ? space + row[column] : row[column] + space
        }.joined(separator: "  ")
    }.joined(separator: "\n")
}

private func target(_ figure: Figure) -> String {
    guard let target = figure.target else { return "" }
    let bound = target == 0 ? "0" : "≤ \(target == target.rounded() ? String(Int(target)) : Figure.written(target))"
    return figure.rival.map { "\(bound), ≤ \($0)" } ?? bound
}

/// Concord in proportion to the best of the others.
private func ratio(_ own: Double?, _ others: [Double?]) -> String {
    guard let own, let best = others.compactMap({ $0 }).min(), best > 0 else { return "–" }
    return own / best < 0.01 ? "< 0.01" : Figure.written(own / best)
}

private func verdict(_ figure: Figure, _ own: Double?, _ rival: Double?) -> String {
    guard let target = figure.target else { return "" }
    guard let own else { return "not measured" }
    let bound = min(target, rival ?? target)
    if own <= bound { return "met" }
    return bound > 0 ? "missed: \(Figure.written(own / bound)) times the target" : "missed by \(Figure.written(own))"
}
