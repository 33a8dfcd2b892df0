import Core

/// The rows of one period as bars: the name, the bar, the value. Negative ones go to the other side of a line at zero.
enum BarChart {
    static func draw(_ chart: Chart, on canvas: Canvas, _ strings: Strings, isFocused: Bool) {
        let values = chart.rows.map { $0.values.first ?? nil }
        guard !values.isEmpty, canvas.width > 3 else { return }
        let head = canvas.height >= 5 ? 1 : 0
        let texts = values.map { $0.map { strings.axisNumber($0, chart) } ?? String(canvas.glyphs.absent) }
        let names = chart.rows.map { $0.name.text(in: strings.language) }
        let valueWidth = min((texts.map { TextWidth.of($0) }.max() ?? 0) + 1, max(2, canvas.width / 2))
        let nameWidth = min(names.map { TextWidth.of($0) }.max() ?? 0, 34, max(1, (canvas.width - valueWidth) / 2 - 2))
        let bars = Rect(x: nameWidth + 3, y: head, width: canvas.width - nameWidth - valueWidth - 5, height: canvas.height - head)
        let field = BarField(values, width: bars.width, chart.calculation)
        if head > 0 {
            let period = chart.columns.first.map(strings.columnLabel) ?? ""
            canvas.text(period, x: 2, y: 0, width: nameWidth, .title)
            canvas.text(strings.words.chart.unit(chart.calculation), x: bars.x, y: 0, width: canvas.width - bars.x - 1, .dim)
        }
        let first = max(0, min(chart.cursor.row - bars.height / 2, values.count - bars.height))
        for y in 0..<max(0, bars.height) where first + y < values.count {
            let row = first + y
            let line = Rect(x: 0, y: head + y, width: canvas.width, height: 1)
            if row == chart.cursor.row {
                Selecting.draw(
                    canvas, Rect(x: 0, y: line.y, width: max(1, min(nameWidth + 2, canvas.width)), height: 1),
                    isFocused: isFocused)
            }
            let isCurrent = row == chart.cursor.row
            canvas.text(
                names[row], x: 2, y: line.y, width: nameWidth, isCurrent ? (isFocused ? .selection : .restingSelection) : .text)
            if bars.width > 2 { field.draw(row, on: canvas.part(bars), y: y) }
            canvas.text(
                texts[row], x: canvas.width - valueWidth - 1, y: line.y, width: valueWidth, align: .number,
                values[row] == nil ? .dim : isCurrent ? .title : .text)
            canvas.hit(.row(.trends, row), line)
        }
    }
}

/// How long bars are, and where their zero is.
struct BarField {
    private let values: [Double?]
    private let width: Int
    /// The cell in which positive bars begin.
    private let zero: Int
    /// Cells for one.
    private let scale: Double

    init(_ values: [Double?], width: Int, _ calculation: Calculation) {
        let known = values.compactMap(\.self).filter(\.isFinite)
        let (least, most) = (min(0, known.min() ?? 0), max(0, known.max() ?? 0))
        let cells = max(0, width - (least < 0 ? 1 : 0))
        scale = most > least ? Double(cells) / (most - least) : 0
        zero = least < 0 ? Int((-least * scale).rounded()) + 1 : 0
        (self.values, self.width) = (values, width)
    }

    func draw(_ row: Int, on canvas: Canvas, y: Int) {
        if zero > 0 { canvas.set(canvas.glyphs.lightBox.vertical, x: zero - 1, y: y, .border) }
        guard let value = values[row], value.isFinite else { return }
        let length = abs(value) * scale
        let room = value < 0 ? zero - 1 : width - zero
        let eighths = min(Int((length * 8).rounded()), max(0, room) * 8)
        let (whole, rest) = (eighths / 8, eighths % 8)
        let role: Role = value < 0 ? .line2 : .line1
        // Bars that start at the right of their cells know halves alone: so it is for negative ones, and mirrored positive ones.
        let growsRight = (value >= 0) != canvas.isMirrored
        for step in 0..<whole { canvas.set(canvas.glyphs.fullBlock, x: value < 0 ? zero - 2 - step : zero + step, y: y, role) }
        let end = value < 0 ? zero - 2 - whole : zero + whole
        guard end >= 0, end < width else { return }
        if growsRight, rest > 0 {
            canvas.set(canvas.glyphs.eighths[rest - 1], x: end, y: y, role)
        } else if !growsRight, rest >= 3 {
            canvas.set(canvas.glyphs.rightHalf, x: end, y: y, role)
        } else if whole == 0, value != 0 {
            canvas.set(growsRight ? canvas.glyphs.eighths[0] : canvas.glyphs.rightHalf, x: end, y: y, role)
        }
    }
}
