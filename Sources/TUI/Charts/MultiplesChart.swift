import Core

/// A small line for each row, all on one scale.
enum MultiplesChart {
    static func draw(_ chart: Chart, on canvas: Canvas, _ strings: Strings, isFocused: Bool) {
        guard let scale = AxisScale(chart.rows.flatMap(\.values).compactMap(\.self), chart.calculation), !chart.columns.isEmpty
        else {
            return
        }
        let head = canvas.height >= 5 ? 1 : 0
        if head > 0 {
            let step = max(scale.top - scale.bottom, 1e-9)
            let ends = strings.words.chart.range(
                strings.tick(scale.bottom, step: step / 10, chart.calculation),
                strings.tick(scale.top, step: step / 10, chart.calculation))
            let span = strings.words.chart.fromTo(
                strings.shortPeriod(chart.columns[0].period), strings.shortPeriod(chart.columns[chart.columns.count - 1].period))
            canvas.text(
                strings.words.chart.commonScale(ends, strings.words.chart.unit(chart.calculation), span), x: 1, y: 0,
                width: canvas.width - 2, .dim)
        }
        let across = max(1, min(canvas.width / 26, chart.rows.count))
        let down = (chart.rows.count + across - 1) / across
        let room = max(1, canvas.height - head)
        let height = min(room, max(3, min(8, room / max(1, down))))
        let visible = max(1, room / height)
        let first = max(0, min(chart.cursor.row / across - visible / 2, down - visible))
        let width = canvas.width / across
        for index in first * across..<min(chart.rows.count, (first + visible) * across) {
            let place = Rect(x: index % across * width, y: head + (index / across - first) * height, width: width, height: height)
            draw(index, chart, scale, on: canvas.part(place), strings, isFocused: isFocused)
            canvas.hit(.row(.trends, index), place)
        }
    }

    private static func draw(
        _ index: Int, _ chart: Chart, _ scale: AxisScale, on canvas: Canvas, _ strings: Strings, isFocused: Bool
    ) {
        let row = chart.rows[index]
        let isCurrent = index == chart.cursor.row
        let last = row.values.last { $0 != nil } ?? nil
        let atCursor = row.values.indices.contains(chart.cursor.column) ? row.values[chart.cursor.column] : nil
        let value =
            (isCurrent ? atCursor ?? last : last).map { strings.axisNumber($0, chart) }
            ?? String(canvas.glyphs.absent)
        let valueWidth = min(TextWidth.of(value), max(0, canvas.width - 3))
        let nameWidth = max(0, canvas.width - valueWidth - 4)
        if isCurrent {
            Selecting.draw(canvas, Rect(x: 0, y: 0, width: max(1, canvas.width - 1), height: 1), isFocused: isFocused)
        }
        let role: Role = isCurrent ? (isFocused ? .selection : .restingSelection) : .text
        canvas.text(row.name.text(in: strings.language), x: 2, y: 0, width: nameWidth, role)
        canvas.text(value, x: canvas.width - valueWidth - 1, y: 0, width: valueWidth, align: .number, role)
        let rect = Rect(x: 2, y: 1, width: canvas.width - 3, height: canvas.height - 1)
        guard rect.width > 1, rect.height > 0 else { return }
        let plot = canvas.part(rect).leftToRight
        var dots = DotField(Size(width: rect.width, height: rect.height), canvas.glyphs)
        dots.trace(row.values, scale, .solid, isCurrent ? .title : .line1)
        dots.draw(on: plot)
        guard isCurrent, let atCursor else { return }
        let x =
            DotField.x(of: chart.cursor.column, count: row.values.count, width: dots.width) / (canvas.glyphs.hasBraille ? 2 : 1)
        plot.set(canvas.glyphs.plot[0], x: x, y: dots.row(scale.height(of: atCursor)), .title)
    }
}
