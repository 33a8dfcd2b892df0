import Core

/// The rates of areas by their residents, with the limits that narrow as residents grow.
enum FunnelChart {
    static func draw(_ chart: Chart, on canvas: Canvas, _ strings: Strings) {
        guard let funnel = chart.funnel, let shape = FunnelShape(funnel) else { return }
        let step = shape.rates.step(most: max(2, min(8, canvas.height / 3 + 1)))
        let ticks = shape.rates.ticks(step: step).map { ($0, strings.tick($0, step: step, .rate)) }
        let labels = ticks.map { TextWidth.of($0.1) }.max() ?? 0
        let most = canvas.height >= 14 ? 3 : canvas.height >= 8 ? 2 : canvas.height >= 6 ? 1 : 0
        let legend = Legend(items(chart, funnel, canvas.glyphs, strings), width: canvas.width - 2, most: most)
        let start = canvas.width >= labels + 16 ? labels + 2 : 1
        let rect = Rect(x: start, y: legend.height, width: canvas.width - start - 1, height: canvas.height - legend.height - 2)
        guard rect.width > 6, rect.height > 1 else { return ChartDrawing.drawBrief(chart, on: canvas, strings) }
        legend.draw(on: canvas, x: 1)
        let area = canvas.leftToRight
        let box = area.glyphs.lightBox
        for y in 0..<rect.height { area.set(box.vertical, x: rect.x - 1, y: rect.y + y, .border) }
        area.line(box.horizontal, x: rect.x, y: rect.maxY, width: rect.width, .border)
        area.set(box.bottomLeft, x: rect.x - 1, y: rect.maxY, .border)
        let dots = DotField(Size(width: rect.width, height: rect.height), area.glyphs)
        for (value, text) in ticks {
            let y = rect.y + dots.row(shape.rates.height(of: value))
            if rect.x > 1 { area.text(text, x: 0, y: y, width: rect.x - 1, align: .number, .dim) }
            area.set(area.glyphs.sideTick, x: rect.x - 1, y: y, .border)
        }
        drawResidents(area, rect, shape, strings)
        var plot = FunnelPlot(area.part(rect), chart, funnel, shape, dots, strings)
        plot.draw()
    }

    private static func items(_ chart: Chart, _ funnel: Funnel, _ glyphs: Glyphs, _ strings: Strings) -> [Legend.Item] {
        let words = strings.words.chart
        let current = chart.rows.indices.contains(chart.cursor.row) ? chart.rows[chart.cursor.row] : nil
        let value = current?.values.first.flatMap(\.self).map { strings.decimal($0, places: 2) } ?? strings.unknown
        return (current.map { [Legend.Item(glyphs.places[3], $0.name.text(in: strings.language) + " " + value, .title)] } ?? [])
            + [
                Legend.Item("", words.unit(.rate), .dim),
                Legend.Item(
                    Stroke.dashed.sign(glyphs), words.centre + " " + strings.decimal(funnel.centre * 1000, places: 2), .line3),
                Legend.Item(Stroke.dotted.sign(glyphs), words.level(strings.level(0.95)), .line4),
                Legend.Item(Stroke.solid.sign(glyphs), words.level(strings.level(0.998)), .line2),
                Legend.Item(glyphs.places[2], words.outsideLevel(strings.level(0.998)), .warning),
                Legend.Item(glyphs.places[1], words.outsideLevel(strings.level(0.95)), .line1),
                Legend.Item(glyphs.places[0], words.within, .text),
            ]
    }

    /// The axis of residents, with its ticks and what it is.
    private static func drawResidents(_ area: Canvas, _ rect: Rect, _ shape: FunnelShape, _ strings: Strings) {
        let title = strings.words.chart.residents
        let titleWidth = TextWidth.of(title)
        let hasTitle = rect.width > titleWidth + 24
        var end = rect.x - 1
        let limit = rect.maxX - (hasTitle ? titleWidth + 1 : 0)
        for value in shape.residentTicks {
            let x = rect.x + Int((shape.across(value) * Double(rect.width - 1)).rounded())
            let text = strings.residentsTick(value)
            let width = TextWidth.of(text)
            let start = max(rect.x - 1, x - width / 2)
            guard x >= rect.x, x < rect.maxX, start > end, start + width <= limit else { continue }
            area.text(text, x: start, y: rect.maxY + 1, width: width, .dim)
            area.set(area.glyphs.tick, x: x, y: rect.maxY, .border)
            end = start + width + 1
        }
        if hasTitle { area.text(title, x: rect.maxX - titleWidth, y: rect.maxY + 1, width: titleWidth, .dim) }
    }
}

extension Strings {
    /// A level in percent: 95%, 99.8%.
    func level(_ level: Double) -> String {
        let percent = level * 100
        return decimal(percent, places: abs(percent - percent.rounded()) < 1e-9 ? 0 : 1) + words.numerals.percent
    }

    /// A number of residents at an axis: 0.5 M, 50,000.
    func residentsTick(_ residents: Double) -> String {
        residents >= 100_000
            ? words.chart.millions(
                decimal(residents / 1_000_000, places: residents.truncatingRemainder(dividingBy: 1_000_000) == 0 ? 0 : 1))
            : number(Int(residents))
    }
}
