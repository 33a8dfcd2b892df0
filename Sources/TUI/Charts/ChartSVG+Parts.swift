import Core

extension ChartSVG {
    /// The rows of one period, in as many columns as they need to be read.
    func drawBars(_ writer: inout SVGWriter) {
        let values = chart.rows.map { row in row.values.first.flatMap(\.self).flatMap { $0.isFinite ? $0 : nil } }
        let (least, most) = (min(0, values.compactMap(\.self).min() ?? 0), max(0, values.compactMap(\.self).max() ?? 0))
        let across = max(1, min(3, (values.count + 23) / 24))
        let down = max(1, (values.count + across - 1) / across)
        let width = 912.0 / Double(across)
        let height = min(28, 400 / Double(down))
        let size = max(5, min(12, height * 0.75))
        let names = min(190, width * 0.4)
        writer.label(words.unit(chart.calculation), x: 24 + names, y: 82, colour: "#555555")
        for (index, row) in chart.rows.enumerated() {
            let left = 24 + Double(index / down) * width
            let y = 92 + Double(index % down) * height
            let zeroRoom = width - names - 70
            let scale = most > least ? zeroRoom / (most - least) : 0
            let zero = left + names + (0 - least) * scale
            writer.label(
                cut(name(row), Int(names / size / 0.52)), x: left + names - 8, y: y + height * 0.7, anchor: .right, size: size)
            let text = values[index].map(number) ?? strings.unknown
            if let value = values[index] {
                let end = zero + value * scale
                writer.box(
                    x: min(zero, end), y: y + height * 0.15, width: abs(end - zero), height: height * 0.7,
                    fill: ChartSVG.colours[value < 0 ? 1 : 0])
                writer.label(text, x: max(zero, end) + 5, y: y + height * 0.7, size: size)
            } else {
                writer.label(text, x: zero + 5, y: y + height * 0.7, size: size, colour: ChartSVG.pale)
            }
            if index % down == 0 {
                let rows = min(down, chart.rows.count - index)
                writer.line((zero, 92), (zero, 92 + Double(rows) * height), ChartSVG.ink)
            }
        }
    }

    /// Periods from left to right as columns of bands that add up to a hundred percent.
    func drawShares(_ writer: inout SVGWriter) {
        var area = Area()
        area.right = 710
        for part in [0, 25, 50, 75, 100] {
            let y = area.bottom - area.height * Double(part) / 100
            writer.line((area.left, y), (area.right, y), ChartSVG.grid)
            writer.label(strings.plainNumber(part) + strings.words.numerals.percent, x: area.left - 8, y: y + 4, anchor: .right)
        }
        let pitch = area.width / Double(max(1, chart.columns.count))
        for column in chart.columns.indices {
            var sum = 0.0
            let left = area.left + Double(column) * pitch + pitch * 0.1
            for (index, row) in chart.rows.enumerated() {
                guard row.values.indices.contains(column), let part = row.values[column], part.isFinite, part > 0 else {
                    continue
                }
                let height = min(part, 1 - sum) * area.height
                let top = area.bottom - sum * area.height - height
                writer.box(
                    x: left, y: top, width: pitch * 0.8, height: height, fill: ChartSVG.colours[index % ChartSVG.colours.count],
                    stroke: "#FFFFFF")
                writer.stripes(index, x: left, y: top, width: pitch * 0.8, height: height)
                sum += part
            }
            if sum <= 0 { writer.label("·", x: left + pitch * 0.4, y: area.bottom - 6, anchor: .middle) }
        }
        let stride = max(1, Int((62 / pitch).rounded(.up)))
        for column in chart.columns.indices where (chart.columns.count - 1 - column) % stride == 0 {
            writer.label(
                strings.shortPeriod(chart.columns[column].period), x: area.left + (Double(column) + 0.5) * pitch,
                y: area.bottom + 18,
                anchor: .middle)
        }
        var key = Key(x: area.right + 16, y: area.top + 8)
        for (index, row) in chart.rows.enumerated().reversed() {
            let last = row.values.last { $0 != nil }.flatMap(\.self)
            key.swatch(&writer, name(row) + " " + (last.map(strings.share) ?? strings.unknown), index)
        }
    }
}
