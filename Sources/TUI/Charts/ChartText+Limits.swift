import Core

extension ChartText {
    /// Method, centre, limits and spread of a control chart, then each value that stands out, with the reason.
    var control: [String] {
        guard let analysis = chart.analysis else { return [] }
        var lines = [words.method(strings.method(analysis.method))]
        let last = analysis.columns.indices.last { known(analysis.upper, $0) != nil || known(analysis.lower, $0) != nil }
        if let last {
            let period = period(analysis.columns[last])
            if let centre = known(analysis.centre, last) {
                lines.append(
                    analysis.method == .ewma ? words.smoothedTo(number(centre), period) : words.centreOf(number(centre)))
            }
            let limits = [analysis.lower, analysis.upper].map { known($0, last).map(number) ?? strings.unknown }
            lines.append(words.limitsIn(words.range(limits[0], limits[1]), period))
        }
        if let spread = analysis.spread, spread.isFinite {
            lines.append(strings.words.trend.spread(strings.decimal(spread, places: 1)))
        }
        if analysis.alarms.isEmpty { lines.append(words.noneStandsOut) }
        lines += analysis.alarms.compactMap { alarm in
            guard analysis.columns.indices.contains(alarm.index) else { return nil }
            let value = known(analysis.values, alarm.index).map(number) ?? strings.unknown
            return period(analysis.columns[alarm.index]) + strings.colon + value + strings.comma
                + words.reason(alarm.rule, analysis.method) + "."
        }
        return lines
    }

    private func known(_ values: [Double?], _ index: Int) -> Double? {
        values.indices.contains(index) ? values[index].flatMap { $0.isFinite ? $0 : nil } : nil
    }

    /// The common rate of a funnel, how much its areas vary, and the areas outside the limits with their rates.
    var funnel: [String] {
        guard let funnel = chart.funnel else { return [] }
        let grades = funnel.grades
        func areas(_ least: Int) -> [String] {
            funnel.places.indices.filter { grades[$0] >= least && chart.rows.indices.contains($0) }
                .map { name(chart.rows[$0].name) + " " + strings.decimal(funnel.places[$0].rate * 1000, places: 2) }
        }
        return [
            words.commonRate(strings.decimal(funnel.centre * 1000, places: 2)),
            words.funnelSpread(strings.decimal(funnel.phi, places: 1)),
            words.outsideAreas(strings.level(0.95), areas(1)), words.outsideAreas(strings.level(0.998), areas(2)),
        ]
    }
}
