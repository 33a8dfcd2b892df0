/// A line through points, in braille dots or one sign a column; where a value is unknown the line has a gap.
enum LinePlot {
    /// The column of a point.
    static func x(of index: Int, count: Int, width: Int) -> Int { count > 1 ? index * (width - 1) / (count - 1) : 0 }

    static func draw(_ canvas: Canvas, _ values: [Double?], _ scale: AxisScale, _ role: Role, plot: Unicode.Scalar) {
        if canvas.glyphs.hasBraille {
            drawBraille(canvas, values, scale, role)
        } else {
            for (index, value) in values.enumerated() {
                guard let value else { continue }
                let y = Int(((1 - scale.height(of: value)) * Double(canvas.height - 1)).rounded())
                canvas.set(plot, x: x(of: index, count: values.count, width: canvas.width), y: y, role)
            }
        }
    }

    /// Two by four dots a cell (Unicode block Braille Patterns).
    private static func drawBraille(_ canvas: Canvas, _ values: [Double?], _ scale: AxisScale, _ role: Role) {
        let (width, height) = (canvas.width * 2, canvas.height * 4)
        var dots = [UInt8](repeating: 0, count: canvas.width * canvas.height)
        func dot(_ x: Int, _ y: Int) {
            let bits: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
            guard x >= 0, x < width, y >= 0, y < height else { return }
            dots[(y / 4) * canvas.width + x / 2] |= bits[x % 2][y % 4]
        }
        var last: (x: Int, y: Int)?
        for (index, value) in values.enumerated() {
            guard let value else {
                last = nil
                continue
            }
            let x = values.count > 1 ? index * (width - 1) / (values.count - 1) : 0
            let y = Int(((1 - scale.height(of: value)) * Double(height - 1)).rounded())
            let from = last ?? (x, y)
            let steps = max(abs(x - from.x), abs(y - from.y), 1)
            for step in 0...steps { dot(from.x + (x - from.x) * step / steps, from.y + (y - from.y) * step / steps) }
            last = (x, y)
        }
        for (index, bits) in dots.enumerated() where bits != 0 {
            if let scalar = Unicode.Scalar(0x2800 + UInt32(bits)) {
                canvas.set(scalar, x: index % canvas.width, y: index / canvas.width, role)
            }
        }
    }
}
