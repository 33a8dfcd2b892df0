import Core

/// A row of figures as a line of blocks, oldest first from the left; a gap where a figure is unknown.
enum Sparkline {
    static func draw(_ canvas: Canvas, _ numbers: [Double?]) {
        let line = canvas.leftToRight
        for (x, height) in heights(numbers, width: canvas.width, steps: canvas.glyphs.steps.count).enumerated() {
            if let height { line.set(canvas.glyphs.steps[height], x: x, y: 0, .line1) }
        }
    }

    /// Steps from 0 (none, or the lowest where some are negative) to the highest; numbers that share a cell give their mean.
    static func heights(_ numbers: [Double?], width: Int, steps: Int) -> [Int?] {
        let known = numbers.compactMap(\.self)
        guard width > 0, let most = known.max(), let least = known.min() else {
            return numbers.prefix(max(0, width)).map { _ in nil }
        }
        let bottom = min(0, least)
        let cells = min(width, numbers.count)
        return (0..<cells).map { cell in
            let members = numbers[(cell * numbers.count / cells)..<((cell + 1) * numbers.count / cells)].compactMap(\.self)
            guard !members.isEmpty else { return nil }
            guard most > bottom else { return 0 }
            let mean = members.reduce(0, +) / Double(members.count)
            return min(steps - 1, Int((mean - bottom) / (most - bottom) * Double(steps)))
        }
    }
}
