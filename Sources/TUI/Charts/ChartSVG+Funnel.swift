import Core

extension ChartSVG {
    /// Areas by residents and rate, with the limits.
    func drawFunnel(_ writer: inout SVGWriter) {
        guard let funnel = chart.funnel, let shape = FunnelShape(funnel) else { return }
        var area = Area()
        area.right = 730
        drawValues(&writer, shape.rates, area, .rate)
        writer.line((area.left, area.bottom), (area.right, area.bottom), ChartSVG.ink)
        var end = -1.0
        for residents in shape.residentTicks {
            let x = area.left + shape.across(residents) * area.width
            guard x - 24 > end else { continue }
            writer.line((x, area.bottom), (x, area.bottom + 5), ChartSVG.ink)
            writer.label(strings.residentsTick(residents), x: x, y: area.bottom + 20, anchor: .middle)
            end = x + 24
        }
        writer.label(words.residents, x: area.right, y: area.bottom + 38, anchor: .right, colour: "#555555")
        let centre = y(funnel.centre * 1000, shape.rates, area)
        writer.line((area.left, centre), (area.right, centre), ChartSVG.colours[2], width: 2, dash: "9 4")
        for (level, colour, dash) in [(0.95, ChartSVG.colours[5], "2 4"), (0.998, ChartSVG.colours[1], "none")] {
            for isUpper in [false, true] {
                writer.path(limit(funnel, level, isUpper: isUpper, shape, area), colour, width: 1.6, dash: dash)
            }
        }
        drawPlaces(&writer, funnel, shape, area)
        var key = Key(x: area.right + 16, y: area.top + 8)
        key.sample(
            &writer, words.centre + " " + strings.decimal(funnel.centre * 1000, places: 2), ChartSVG.colours[2], dash: "9 4")
        key.sample(&writer, words.level(strings.level(0.95)), ChartSVG.colours[5], dash: "2 4")
        key.sample(&writer, words.level(strings.level(0.998)), ChartSVG.colours[1])
        key.sample(&writer, words.outsideLevel(strings.level(0.998)), ChartSVG.alarm, dash: nil, marker: 3)
        key.sample(&writer, words.outsideLevel(strings.level(0.95)), ChartSVG.colours[0], dash: nil, marker: 1)
        key.sample(&writer, words.within, "#666666", dash: nil, marker: 0)
    }

    /// A limit from edge to edge; what lies above the plot is left out.
    private func limit(_ funnel: Funnel, _ level: Double, isUpper: Bool, _ shape: FunnelShape, _ area: Area) -> [(
        x: Double, y: Double
    )?] {
        (0...120).map { step in
            let across = Double(step) / 120
            let limits = funnel.limits(population: shape.residents(at: across), level: level)
            let rate = (isUpper ? limits.upper : limits.lower) * 1000
            guard rate.isFinite, rate <= shape.rates.top else { return nil }
            return (x: area.left + across * area.width, y: y(rate, shape.rates, area))
        }
    }

    /// The areas; those outside the outer limits and the one under the cursor are named where there is room.
    private func drawPlaces(_ writer: inout SVGWriter, _ funnel: Funnel, _ shape: FunnelShape, _ area: Area) {
        let grades = funnel.grades
        let spots = funnel.places.map { place in
            (x: area.left + shape.across(Double(place.population)) * area.width, y: y(place.rate * 1000, shape.rates, area))
        }
        for (index, spot) in spots.enumerated() where chart.rows.indices.contains(index) {
            let title =
                name(chart.rows[index]) + strings.colon + strings.decimal(funnel.places[index].rate * 1000, places: 2)
                + strings.comma
                + words.residents + " " + strings.number(funnel.places[index].population)
            writer.marker(
                [0, 1, 3][grades[index]], at: spot, size: grades[index] == 0 ? 3 : 4.5,
                ["#666666", ChartSVG.colours[0], ChartSVG.alarm][grades[index]], title: title)
        }
        var taken: [(x: ClosedRange<Double>, y: Double)] = []
        for index in [chart.cursor.row] + spots.indices.filter({ grades[$0] == 2 && $0 != chart.cursor.row })
        where spots.indices.contains(index) && chart.rows.indices.contains(index) {
            let text = name(chart.rows[index])
            let spot = spots[index]
            let width = Double(text.count) * 6.6
            let isRight = spot.x + 10 + width < area.right
            let start = isRight ? spot.x + 8 : spot.x - 8 - width
            let range = start...start + width
            guard taken.allSatisfy({ abs($0.y - spot.y) > 14 || !$0.x.overlaps(range) }) else { continue }
            taken.append((range, spot.y))
            writer.label(
                text, x: isRight ? start : start + width,
                y: spot.y + (abs(spot.y - y(funnel.centre * 1000, shape.rates, area)) < 9 ? -6 : 4),
                anchor: isRight ? .left : .right, colour: ChartSVG.ink,
                isBold: index == chart.cursor.row)
        }
    }
}
