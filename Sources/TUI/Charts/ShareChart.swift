import Core

/// What part of their total the rows have: a line of bands for each period, the oldest on top.
enum ShareChart {
    /// The role of a band.
    static func role(_ index: Int) -> Role {
        LineChart.roles.indices.contains(index) ? LineChart.roles[index] : index == LineChart.roles.count ? .text : .dim
    }

    static func draw(_ chart: Chart, on canvas: Canvas, _ strings: Strings, isFocused: Bool) {
        let fills = canvas.glyphs.fills
        let cursor = chart.cursor.column
        let items = chart.rows.enumerated().map { index, row in
            let value = row.values.indices.contains(cursor) ? row.values[cursor] : nil
            let text = value.map(strings.share) ?? strings.unknown
            return Legend.Item(fills[index % fills.count], row.name.text(in: strings.language), role(index), value: text)
        }
        let legend = Legend(
            items, width: canvas.width - 2, most: canvas.height >= 5 ? max(1, canvas.height / 3) : 0, keepsAll: true)
        legend.draw(on: canvas, x: 1)
        let foot = canvas.height >= legend.height + 5 && canvas.width >= 40 ? 1 : 0
        let labels = chart.columns.map(strings.columnLabel)
        let labelWidth = min(labels.map { TextWidth.of($0) }.max() ?? 0, max(0, canvas.width / 3))
        let bands = Rect(
            x: labelWidth + 3, y: legend.height, width: canvas.width - labelWidth - 4,
            height: canvas.height - legend.height - foot)
        let marks = Set(chart.marks.map(\.column))
        // Few periods get thicker bands with room between.
        let pitch = max(1, min(3, bands.height / max(1, labels.count)))
        let visible = max(0, bands.height / pitch)
        let first = max(0, min(cursor - visible / 2, labels.count - visible))
        for place in 0..<visible where first + place < labels.count {
            let column = first + place
            let line = bands.y + place * pitch
            if column == cursor {
                Selecting.draw(canvas, Rect(x: 0, y: line, width: max(1, labelWidth + 2), height: 1), isFocused: isFocused)
            }
            canvas.text(
                labels[column], x: 2, y: line, width: labelWidth,
                column == cursor ? (isFocused ? .selection : .restingSelection) : .dim)
            if marks.contains(column), column != cursor { canvas.set(canvas.glyphs.event, x: 1, y: line, .linked) }
            if bands.width > 1 {
                for y in 0..<(pitch + 1) / 2 {
                    drawBands(chart, column, on: canvas.part(bands), y: place * pitch + y, strings, isNamed: pitch > 2 && y == 0)
                }
            }
            canvas.hit(.chartColumn(column), Rect(x: 0, y: line, width: canvas.width, height: pitch))
        }
        guard foot > 0 else { return }
        let y = min(bands.maxY, bands.y + labels.count * pitch)
        for part in [0, 25, 50, 75, 100] where part % 50 == 0 || bands.width > 40 {
            let text = strings.plainNumber(part) + strings.words.numerals.percent
            let width = TextWidth.of(text)
            let x = part == 0 ? 0 : part == 100 ? bands.width - width : bands.width * part / 100 - width / 2
            canvas.text(text, x: bands.x + x, y: y, width: width, .dim)
        }
    }

    private static func drawBands(_ chart: Chart, _ column: Int, on canvas: Canvas, y: Int, _ strings: Strings, isNamed: Bool) {
        let parts = chart.rows.map { $0.values.indices.contains(column) ? $0.values[column] ?? 0 : 0 }
        guard parts.contains(where: { $0 > 0 }) else {
            canvas.text(String(canvas.glyphs.absent) + " " + strings.unknown, y: y, .dim)
            return
        }
        var sum = 0.0
        var start = 0
        for (index, part) in parts.enumerated() {
            sum += max(0, part)
            let end = min(canvas.width, Int((sum * Double(canvas.width)).rounded()))
            if end > start {
                canvas.line(
                    canvas.glyphs.fills[index % canvas.glyphs.fills.count], x: start, y: y, width: end - start, role(index))
                let text = " " + strings.share(part) + " "
                let width = TextWidth.of(text)
                if isNamed, end - start >= width + 2 {
                    canvas.text(text, x: start + (end - start - width) / 2, y: y, width: width, .text)
                }
            }
            start = max(start, end)
        }
    }
}
