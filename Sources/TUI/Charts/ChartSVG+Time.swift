import Core

extension ChartSVG {
    /// Rows over time.
    func drawLines(_ writer: inout SVGWriter) {
        let rows = Array(chart.rows.prefix(Chart.mostLines))
        guard let scale = AxisScale(rows.flatMap(\.values).compactMap(\.self), chart.calculation) else { return }
        var area = Area()
        if rows.count > 1 { area.right = 720 }
        drawValues(&writer, scale, area, chart.calculation)
        drawPeriods(&writer, area)
        var key = Key(x: area.right + 16, y: area.top + 8)
        for (index, row) in rows.enumerated() {
            let (colour, dash) = (ChartSVG.colours[index], ChartSVG.dashes[index])
            writer.path(places(row.values, scale, area), colour, dash: dash)
            drawMarkers(&writer, row, index, scale, area)
            if rows.count > 1 { key.sample(&writer, name(row), colour, dash: dash, marker: index) }
        }
    }

    /// Signs at values: at all where they are few, else at some, and where a value stands alone.
    private func drawMarkers(_ writer: inout SVGWriter, _ row: Chart.Row, _ index: Int, _ scale: AxisScale, _ area: Area) {
        let distance = max(1, row.values.count / 16)
        for (column, value) in row.values.enumerated() {
            guard let value, value.isFinite else { continue }
            let before = column > 0 ? row.values[column - 1] : nil
            let after = column + 1 < row.values.count ? row.values[column + 1] : nil
            guard (column + index) % distance == 0 || (before == nil && after == nil) else { continue }
            writer.marker(
                index, at: (x(column, area), y(value, scale, area)), size: 3.5, ChartSVG.colours[index],
                title: name(row) + strings.comma + strings.period(chart.columns[column].period) + strings.colon + number(value))
        }
    }

    /// A row with the centre and limits of its control chart.
    func drawControl(_ writer: inout SVGWriter) {
        guard let analysis = chart.analysis, let row = chart.rows.first else { return drawLines(&writer) }
        let known = [row.values, analysis.centre, analysis.lower, analysis.upper].flatMap { $0.compactMap(\.self) }
        guard let scale = AxisScale(close: known, chart.calculation) else { return }
        var area = Area()
        area.right = 730
        drawValues(&writer, scale, area, chart.calculation)
        drawPeriods(&writer, area)
        let isSmoothed = analysis.method == .ewma
        let limits = (ChartSVG.colours[1], "2 4")
        let centre = (ChartSVG.colours[2], isSmoothed ? "none" : "9 4")
        writer.path(places(analysis.upper, scale, area), limits.0, dash: limits.1)
        writer.path(places(analysis.lower, scale, area), limits.0, dash: limits.1)
        writer.path(places(analysis.centre, scale, area), centre.0, dash: centre.1)
        writer.path(places(row.values, scale, area), ChartSVG.colours[0])
        let marked = isSmoothed ? analysis.centre : row.values
        for alarm in analysis.alarms.reversed() {
            guard marked.indices.contains(alarm.index), analysis.columns.indices.contains(alarm.index),
                let value = marked[alarm.index]
            else { continue }
            let period = strings.period(analysis.columns[alarm.index].period)
            writer.marker(
                shape(of: alarm), at: (x(alarm.index, area), y(value, scale, area)), size: 4.5, ChartSVG.alarm,
                title: period + strings.colon + number(value) + strings.comma + words.reason(alarm.rule, analysis.method))
        }
        drawKey(&writer, analysis, area, centre, limits)
    }

    /// Outside the limits a circle, for patterns a diamond.
    private func shape(of alarm: Analysis.Alarm) -> Int { alarm.rule == nil || alarm.rule == .beyond ? 0 : 3 }

    private func drawKey(
        _ writer: inout SVGWriter, _ analysis: Analysis, _ area: Area, _ centre: (String, String), _ limits: (String, String)
    ) {
        func at(_ values: [Double?]) -> String { values.last { $0 != nil }.flatMap(\.self).map(number) ?? strings.unknown }
        var key = Key(x: area.right + 16, y: area.top + 8)
        key.sample(&writer, words.unit(chart.calculation), ChartSVG.colours[0])
        key.sample(
            &writer, (analysis.method == .ewma ? words.smoothed : words.centre) + " " + at(analysis.centre), centre.0,
            dash: centre.1)
        key.sample(&writer, words.limits + " " + words.range(at(analysis.lower), at(analysis.upper)), limits.0, dash: limits.1)
        if analysis.alarms.contains(where: { shape(of: $0) == 0 }) {
            key.sample(&writer, words.reason(.beyond, analysis.method), ChartSVG.alarm, dash: nil, marker: 0)
        }
        if analysis.alarms.contains(where: { shape(of: $0) == 3 }) {
            key.sample(&writer, words.pattern, ChartSVG.alarm, dash: nil, marker: 3)
        }
    }
}
