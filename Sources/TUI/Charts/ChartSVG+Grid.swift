import Core

extension ChartSVG {
    /// Rows by periods as shades.
    func drawHeat(_ writer: inout SVGWriter) {
        let shades = ["#EAF1F7", "#BBD2E5", "#7FAAD0", "#3F7DB5", "#0B4A82"]
        let steps = ValueSteps(chart.rows.flatMap(\.values).compactMap(\.self), count: shades.count)
        var area = Area()
        (area.left, area.top) = (210, 108)
        let height = min(26, area.height / Double(max(1, chart.rows.count)))
        let width = area.width / Double(max(1, chart.columns.count))
        var x = 24.0
        for step in steps.steps {
            let text = words.range(number(step.lowest), number(step.highest))
            writer.box(x: x, y: 72, width: 18, height: 14, fill: shades[step.shade], stroke: ChartSVG.pale)
            writer.label(text, x: x + 24, y: 84)
            x += 40 + Double(text.count) * 7
        }
        writer.label("· " + strings.unknown, x: x, y: 84)
        writer.label(words.unit(chart.calculation), x: 936, y: 84, anchor: .right, colour: "#555555")
        for (index, row) in chart.rows.enumerated() {
            let y = area.top + Double(index) * height
            let size = max(5, min(12, height * 0.8))
            writer.label(cut(name(row), 30), x: area.left - 8, y: y + height * 0.72, anchor: .right, size: size)
            // Cells of one shade are drawn as one.
            var start = 0
            while start < row.values.count {
                let shade = row.values[start].map(steps.shade)
                var end = start + 1
                while end < row.values.count, row.values[end].map(steps.shade) == shade { end += 1 }
                let left = area.left + Double(start) * width
                if let shade {
                    writer.box(
                        x: left, y: y, width: Double(end - start) * width, height: max(0.5, height - 1), fill: shades[shade])
                } else {
                    writer.label(
                        "·", x: left + Double(end - start) * width / 2, y: y + height * 0.72, anchor: .middle, size: size)
                }
                start = end
            }
        }
        area.bottom = area.top + Double(chart.rows.count) * height
        var centred = area
        (centred.left, centred.right) = (area.left + width / 2, area.right - width / 2)
        centred.top = area.bottom
        drawPeriods(&writer, centred)
    }

    /// A small line for each row, all on one scale.
    func drawMultiples(_ writer: inout SVGWriter) {
        guard let scale = AxisScale(chart.rows.flatMap(\.values).compactMap(\.self), chart.calculation),
            let first = chart.columns.first, let last = chart.columns.last
        else { return }
        let step = scale.step(most: 2, least: chart.calculation.isWhole ? 1 : 0)
        let ends = words.range(
            strings.tick(scale.bottom, step: step, chart.calculation), strings.tick(scale.top, step: step, chart.calculation))
        let isMirrored = writer.isRightToLeft
        writer.label(
            words.commonScale(
                ends, words.unit(chart.calculation),
                words.fromTo(strings.shortPeriod(first.period), strings.shortPeriod(last.period))),
            x: isMirrored ? 936 : 24,
            y: 80, anchor: isMirrored ? .right : .left, colour: "#555555")
        var across = 1
        while across * across * 2 < chart.rows.count * 3 { across += 1 }
        let down = (chart.rows.count + across - 1) / across
        let (width, height) = (912 / Double(across), 396 / Double(max(1, down)))
        for (index, row) in chart.rows.enumerated() {
            var area = Area()
            area.left = 24 + Double(index % across) * width
            area.right = area.left + width - 16
            area.top = 96 + Double(index / across) * height + 16
            area.bottom = area.top + max(8, height - 26)
            let size = max(6, min(11, height * 0.24))
            let value = row.values.last { $0 != nil }.flatMap(\.self).map(number) ?? strings.unknown
            let room = Int(area.width / size / 0.55) - value.count - 1
            writer.label(cut(name(row), room), x: area.left, y: area.top - 4, size: size, isBold: index == chart.cursor.row)
            writer.label(value, x: area.right, y: area.top - 4, anchor: .right, size: size)
            writer.line((area.left, area.bottom), (area.right, area.bottom), ChartSVG.grid)
            writer.path(places(row.values, scale, area), ChartSVG.colours[0], width: 1.4)
        }
    }
}
