import Core

/// Rows by periods as shades.
enum HeatChart {
    static func draw(_ chart: Chart, on canvas: Canvas, _ strings: Strings, isFocused: Bool) {
        let shades = canvas.glyphs.shades
        let steps = ValueSteps(chart.rows.flatMap(\.values).compactMap(\.self), count: shades.count)
        var items = steps.steps.map { step in
            Legend.Item(
                "[" + String(shades[step.shade]) + "]",
                (canvas.glyphs.hasBraille ? strings.words.chart.shortRange : strings.words.chart.range)(
                    strings.axisNumber(step.lowest, chart), strings.axisNumber(step.highest, chart)), .dim
            )
        }
        items.append(Legend.Item("", strings.words.chart.unit(chart.calculation), .dim))
        items.append(Legend.Item(canvas.glyphs.absent, strings.unknown, .dim))
        if !chart.marks.isEmpty { items.append(Legend.Item(canvas.glyphs.event, strings.words.chart.triggers, .linked)) }
        let legend = Legend(items, width: canvas.width - 2, most: canvas.height >= 8 ? 2 : canvas.height >= 5 ? 1 : 0)
        legend.draw(on: canvas, x: 1)
        let foot = canvas.height >= 4 + legend.height ? (chart.marks.isEmpty ? 1 : 2) : 0
        let names = chart.rows.map { $0.name.text(in: strings.language) }
        // Names take what the periods leave.
        let spare = max(min(30, canvas.width / 3), min(44, canvas.width - 4 - chart.columns.count))
        let nameWidth = min(names.map { TextWidth.of($0) }.max() ?? 0, spare)
        let room = canvas.width - nameWidth - 4
        let lines = min(canvas.height - legend.height - foot, names.count)
        guard room > 0, lines > 0, !chart.columns.isEmpty else { return ChartDrawing.drawBrief(chart, on: canvas, strings) }
        let grid = HeatGrid(chart, room: room, lines: lines)
        for y in 0..<lines where grid.firstRow + y < names.count {
            let row = grid.firstRow + y
            let isCurrent = row == chart.cursor.row
            let line = legend.height + y
            if isCurrent {
                Selecting.draw(canvas, Rect(x: 0, y: line, width: max(1, nameWidth + 2), height: 1), isFocused: isFocused)
            }
            canvas.text(
                names[row], x: 2, y: line, width: nameWidth, isCurrent ? (isFocused ? .selection : .restingSelection) : .text)
            canvas.hit(.row(.trends, row), Rect(x: 0, y: line, width: canvas.width, height: 1))
        }
        // Time runs from left to right in every language: the names stand where the language begins.
        let cells = canvas.part(Rect(x: nameWidth + 3, y: legend.height, width: room, height: lines + foot)).leftToRight
        draw(chart, grid, steps, on: cells, lines: lines)
        guard foot > 0 else { return }
        for mark in chart.marks where grid.columns.contains(mark.column) {
            cells.set(canvas.glyphs.event, x: grid.x(mark.column), y: lines, .linked)
        }
        let shown = Array(chart.columns[grid.columns])
        TimeAxis.label(
            cells, y: lines + foot - 1, in: 0..<room, shown, cursor: chart.cursor.column - grid.columns.lowerBound, strings
        ) { grid.x($0 + grid.columns.lowerBound) }
    }

    private static func draw(_ chart: Chart, _ grid: HeatGrid, _ steps: ValueSteps, on canvas: Canvas, lines: Int) {
        for y in 0..<lines where grid.firstRow + y < chart.rows.count {
            let row = grid.firstRow + y
            for column in grid.columns {
                let value = chart.rows[row].values.indices.contains(column) ? chart.rows[row].values[column] : nil
                let cell = Rect(x: grid.x(column) - (grid.cell - 1) / 2, y: y, width: grid.cell, height: 1)
                let isCurrent = row == chart.cursor.row && column == chart.cursor.column
                if let value {
                    canvas.line(canvas.glyphs.shades[steps.shade(value)], x: cell.x, y: y, width: cell.width, .line1)
                } else {
                    canvas.set(canvas.glyphs.absent, x: grid.x(column), y: y, .dim)
                }
                if isCurrent {
                    // A full block has no ground to see a colour by.
                    let sign = value == nil ? canvas.glyphs.absent : canvas.glyphs.plot[0]
                    canvas.set(sign, x: grid.x(column), y: y, .selectedCell)
                    canvas.paint(.selectedCell, cell)
                }
                canvas.hit(.cell(row: row, column: column), cell)
            }
        }
    }
}

/// Which rows and columns of a heat map are seen, and how wide its cells are.
struct HeatGrid {
    let firstRow: Int
    let columns: Range<Int>
    /// Width of a cell.
    let cell: Int

    init(_ chart: Chart, room: Int, lines: Int) {
        cell = max(1, min(9, room / max(1, chart.columns.count)))
        let most = max(1, room / cell)
        let first = max(0, min(chart.cursor.column - most / 2, chart.columns.count - most))
        columns = first..<min(chart.columns.count, first + most)
        firstRow = max(0, min(chart.cursor.row - lines / 2, chart.rows.count - lines))
    }

    /// The middle of a cell.
    func x(_ column: Int) -> Int { (column - columns.lowerBound) * cell + (cell - 1) / 2 }
}
