/// Dots of a plot, collected before they are drawn: two by four a cell in braille (Unicode block Braille Patterns), one a cell in
/// plain signs. Where lines meet in a cell the dots of both are seen, in the role of the one that came first.
struct DotField {
    /// In cells.
    let size: Size
    /// In dots.
    let width: Int
    let height: Int
    private let glyphs: Glyphs
    private var bits: [UInt8]
    private var owners: [(role: Role, sign: Unicode.Scalar)?]

    init(_ size: Size, _ glyphs: Glyphs) {
        self.size = Size(width: max(0, size.width), height: max(0, size.height))
        self.glyphs = glyphs
        width = self.size.width * (glyphs.hasBraille ? 2 : 1)
        height = self.size.height * (glyphs.hasBraille ? 4 : 1)
        bits = [UInt8](repeating: 0, count: self.size.width * self.size.height)
        owners = Array(repeating: nil, count: self.size.width * self.size.height)
    }

    /// The column of dots of one of `count` values that are spread over `width`; the only one stands in the middle.
    static func x(of index: Int, count: Int, width: Int) -> Int {
        count > 1 ? index * (width - 1) / (count - 1) : width / 2
    }

    /// The row of dots of a height from 0 at the bottom to 1 at the top.
    func y(_ height: Double) -> Int { Int(((1 - min(max(height, -1), 2)) * Double(self.height - 1)).rounded()) }

    /// The row of cells of a height.
    func row(_ height: Double) -> Int { y(height) / (glyphs.hasBraille ? 4 : 1) }

    mutating func dot(_ x: Int, _ y: Int, _ role: Role, _ sign: Unicode.Scalar) {
        guard x >= 0, x < width, y >= 0, y < height else { return }
        let (across, down) = glyphs.hasBraille ? (2, 4) : (1, 1)
        let cell = (y / down) * size.width + x / across
        let masks: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
        bits[cell] |= masks[x % across][y % down]
        if owners[cell] == nil { owners[cell] = (role, sign) }
    }

    /// A line between two dots.
    mutating func line(_ from: (x: Int, y: Int), _ to: (x: Int, y: Int), _ stroke: Stroke, _ role: Role) {
        let steps = max(abs(to.x - from.x), abs(to.y - from.y), 1)
        let sign = stroke.sign(glyphs)
        for step in 0...steps where !glyphs.hasBraille || stroke.isDrawn(stroke == .solid ? step : from.x + step) {
            dot(from.x + (to.x - from.x) * step / steps, from.y + (to.y - from.y) * step / steps, role, sign)
        }
    }

    /// A line through values from left to right; where one is unknown it has a gap.
    mutating func trace(_ values: [Double?], _ scale: AxisScale, _ stroke: Stroke, _ role: Role) {
        var last: (x: Int, y: Int)?
        for (index, value) in values.enumerated() {
            guard let value, value.isFinite else {
                last = nil
                continue
            }
            let here = (x: DotField.x(of: index, count: values.count, width: width), y: y(scale.height(of: value)))
            line(last ?? here, here, stroke, role)
            last = here
        }
    }

    func draw(on canvas: Canvas) {
        for (cell, owner) in owners.enumerated() {
            guard let owner else { continue }
            let sign = glyphs.hasBraille ? Unicode.Scalar(0x2800 + UInt32(bits[cell])) ?? owner.sign : owner.sign
            canvas.set(sign, x: cell % size.width, y: cell / size.width, owner.role)
        }
    }
}
