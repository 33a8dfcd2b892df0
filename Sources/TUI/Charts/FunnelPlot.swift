import Core

/// The lines, the places and their names within the axes of a funnel. Names never cover a place or each other.
struct FunnelPlot {
    private let canvas: Canvas
    private let chart: Chart
    private let funnel: Funnel
    private let shape: FunnelShape
    private var dots: DotField
    private let strings: Strings
    /// How far out a place lies: 0 within the limits, 1 outside the inner, 2 outside the outer.
    private let grades: [Int]
    private let cells: [(x: Int, y: Int)]

    init(_ canvas: Canvas, _ chart: Chart, _ funnel: Funnel, _ shape: FunnelShape, _ dots: DotField, _ strings: Strings) {
        (self.canvas, self.chart, self.funnel, self.shape, self.dots, self.strings) = (
            canvas, chart, funnel, shape, dots, strings
        )
        grades = funnel.grades
        cells = funnel.places.map { place in
            let x = Int((shape.across(Double(place.population)) * Double(max(0, canvas.width - 1))).rounded())
            return (x, dots.row(shape.rates.height(of: place.rate * 1000)))
        }
    }

    mutating func draw() {
        let center = dots.y(shape.rates.height(of: funnel.centre * 1000))
        trace(0.998, .solid, .line2)
        trace(0.95, .dotted, .line4)
        dots.line((0, center), (dots.width - 1, center), .dashed, .line3)
        dots.draw(on: canvas)
        for grade in 0...2 {
            for index in cells.indices where grades[index] == grade { set(index, canvas.glyphs.places[grade]) }
        }
        if cells.indices.contains(chart.cursor.row) { set(chart.cursor.row, canvas.glyphs.places[3]) }
        drawNames()
    }

    private func set(_ index: Int, _ sign: Unicode.Scalar) {
        let role: Role = index == chart.cursor.row ? .title : [Role.text, .line1, .warning][grades[index]]
        canvas.set(sign, x: cells[index].x, y: cells[index].y, role)
    }

    private mutating func trace(_ level: Double, _ stroke: Stroke, _ role: Role) {
        var last: [(x: Int, y: Int)] = []
        for x in 0..<max(0, dots.width) {
            let residents = shape.residents(at: Double(x) / Double(max(1, dots.width - 1)))
            let limits = funnel.limits(population: residents, level: level)
            let here = [limits.lower, limits.upper].map { (x: x, y: dots.y(shape.rates.height(of: $0 * 1000))) }
            for (index, point) in here.enumerated() {
                // A dotted line is sparse of itself: dots are not joined.
                if stroke == .dotted {
                    if x % 4 == 0 { dots.line(point, point, .solid, role) }
                } else {
                    dots.line(last.isEmpty ? point : last[index], point, .solid, role)
                }
            }
            last = here
        }
    }

    /// The area under the cursor, then those outside the outer limits, the furthest out first, where there is room.
    private func drawNames() {
        var taken = Set(cells.map { $0.y * canvas.width + $0.x })
        let far = cells.indices.filter { grades[$0] == 2 && $0 != chart.cursor.row }
            .sorted { abs(funnel.places[$0].rate - funnel.centre) > abs(funnel.places[$1].rate - funnel.centre) }
        for index in (cells.indices.contains(chart.cursor.row) ? [chart.cursor.row] : []) + far {
            let text = chart.rows.indices.contains(index) ? chart.rows[index].name.text(in: strings.language) : ""
            let width = TextWidth.of(text)
            guard width > 0 else { continue }
            let (x, y) = cells[index]
            let near = [(x + 2, y), (x - 1 - width, y), (x - width / 2, y - 1), (x - width / 2, y + 1)]
            // The one under the cursor is told by its sign too, so its name may stand further off.
            var places = near
            if index == chart.cursor.row {
                for row in [y - 1, y + 1, y - 2, y + 2, y - 3, y + 3, y - 4, y + 4] {
                    places += [(x + 2, row), (x - 1 - width, row)]
                }
            }
            let free = places.first { start, line in
                guard start >= 0, start + width <= canvas.width, line >= 0, line < canvas.height else { return false }
                return (max(0, start - 1)...start + width).allSatisfy {
                    $0 == x && line == y || !taken.contains(line * canvas.width + $0)
                }
            }
            guard let (start, line) = free else { continue }
            for cell in start..<start + width { taken.insert(line * canvas.width + cell) }
            canvas.text(text, x: start, y: line, width: width, index == chart.cursor.row ? .selectedCell : .text)
        }
    }
}

extension Funnel {
    /// Of each place: 0 within the limits, 1 outside those of 95%, 2 outside those of 99.8%.
    var grades: [Int] {
        let inner = Set(outside(level: 0.95).map(\.area)), outer = Set(outside(level: 0.998).map(\.area))
        return places.map { outer.contains($0.area) ? 2 : inner.contains($0.area) ? 1 : 0 }
    }
}
