import Core

extension ChartSVG {
    /// The x of a column over time.
    func x(_ column: Int, _ area: Area) -> Double {
        let count = chart.columns.count
        return count > 1 ? area.left + Double(column) * area.width / Double(count - 1) : area.left + area.width / 2
    }

    func y(_ value: Double, _ scale: AxisScale, _ area: Area) -> Double { area.bottom - scale.height(of: value) * area.height }

    /// Places of values over time.
    func places(_ values: [Double?], _ scale: AxisScale, _ area: Area) -> [(x: Double, y: Double)?] {
        values.enumerated().map { column, value in
            value.flatMap { $0.isFinite ? (x: x(column, area), y: y($0, scale, area)) : nil }
        }
    }

    /// Ticks and lines of values, and what they are.
    func drawValues(_ writer: inout SVGWriter, _ scale: AxisScale, _ area: Area, _ calculation: Calculation, most: Int = 7) {
        let step = scale.step(most: most, least: calculation.isWhole ? 1 : 0)
        for tick in scale.ticks(step: step) {
            let y = y(tick, scale, area)
            writer.line((area.left, y), (area.right, y), tick == 0 ? ChartSVG.pale : ChartSVG.grid)
            writer.label(strings.tick(tick, step: step, calculation), x: area.left - 8, y: y + 4, anchor: .right)
        }
        writer.label(words.unit(calculation), x: area.left, y: area.top - 10, colour: "#555555")
    }

    /// Periods below a plot, years of which a part is known, and trigger events with their names.
    func drawPeriods(_ writer: inout SVGWriter, _ area: Area) {
        writer.line((area.left, area.bottom), (area.right, area.bottom), ChartSVG.ink)
        let last = chart.columns.count - 1
        var taken: [ClosedRange<Double>] = []
        let ends = last > 0 ? [0, last] : [0]
        for column in ends + TimeAxis.between(chart.columns, Int(area.width / 7)) where chart.columns.indices.contains(column) {
            let period = chart.columns[column].period
            let text = ends.contains(column) ? strings.shortPeriod(period) : strings.axisPeriod(period)
            let half = Double(text.count) * 3.6 + 4
            let x = x(column, area)
            guard taken.allSatisfy({ !$0.overlaps(x - half...x + half) }) else { continue }
            taken.append(x - half...x + half)
            writer.line((x, area.bottom), (x, area.bottom + 5), ChartSVG.ink)
            writer.label(text, x: x, y: area.bottom + 20, anchor: .middle)
        }
        for (column, span) in chart.columns.enumerated() where span.isPart {
            writer.label(
                "≈ " + strings.partTitle(span.members.count), x: x(column, area), y: area.bottom - 6, anchor: .middle, size: 10)
        }
        for mark in chart.marks where chart.columns.indices.contains(mark.column) {
            let x = x(mark.column, area)
            let names = mark.triggers.map { $0.name.text(in: strings.language) }.joined(separator: strings.comma)
            writer.line((x, area.top), (x, area.bottom), "#BBBBBB", dash: "1 4")
            writer.marker(
                3, at: (x, area.bottom), size: 4.5, ChartSVG.ink,
                title: words.coincides(strings.period(chart.columns[mark.column].period), names))
        }
        guard !chart.marks.isEmpty else { return }
        let x = writer.isRightToLeft ? area.right : area.left
        writer.marker(3, at: (x + (writer.isRightToLeft ? -6 : 6), area.bottom + 35), size: 4.5, ChartSVG.ink)
        writer.label(
            words.triggers, x: x + (writer.isRightToLeft ? -16 : 16), y: area.bottom + 39,
            anchor: writer.isRightToLeft ? .right : .left, size: 11)
    }

    /// A list of samples with what they mean, at the side of a plot.
    struct Key {
        var x: Double
        var y: Double

        /// A line as it is drawn; `nil` for a dash: a marker alone.
        mutating func sample(
            _ writer: inout SVGWriter, _ text: String, _ colour: String, dash: String? = "none", marker: Int? = nil
        ) {
            if let dash { writer.line((x, y), (x + 26, y), colour, width: 2, dash: dash) }
            if let marker { writer.marker(marker, at: (x + 13, y), colour) }
            label(&writer, text)
        }

        /// The colour and the stripes of a band.
        mutating func swatch(_ writer: inout SVGWriter, _ text: String, _ index: Int) {
            writer.box(x: x, y: y - 8, width: 26, height: 14, fill: ChartSVG.colours[index % ChartSVG.colours.count])
            writer.stripes(index, x: x, y: y - 8, width: 26, height: 14)
            label(&writer, text)
        }

        private mutating func label(_ writer: inout SVGWriter, _ text: String) {
            let lines = Wrapping.lines(text, width: 24).prefix(2)
            for (index, line) in lines.enumerated() { writer.label(line, x: x + 34, y: y + 4 + Double(index) * 15) }
            y += 10 + Double(max(1, lines.count)) * 15
        }
    }
}
