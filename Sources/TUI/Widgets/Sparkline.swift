import Core

/// A row of figures as a line of blocks, oldest first from the left; a gap where a figure is unknown.
enum Sparkline {
    static func draw(_ canvas: Canvas, _ counts: [Int?]) {
        let line = canvas.leftToRight
        for (x, height) in heights(counts, width: canvas.width, steps: canvas.glyphs.steps.count).enumerated() {
            if let height { line.set(canvas.glyphs.steps[height], x: x, y: 0, .line1) }
        }
    }

    /// Steps from 0 (none) to the highest; several figures that share a cell give their mean.
    static func heights(_ counts: [Int?], width: Int, steps: Int) -> [Int?] {
        guard width > 0, let most = counts.compactMap(\.self).max(), most > 0 else {
            return counts.prefix(width).map { $0.map { _ in 0 } }
        }
        let cells = min(width, counts.count)
        return (0..<cells).map { cell in
            let members = counts[(cell * counts.count / cells)..<((cell + 1) * counts.count / cells)].compactMap(\.self)
            guard !members.isEmpty else { return nil }
            let mean = Double(members.reduce(0, +)) / Double(members.count)
            return min(steps - 1, Int(mean / Double(most) * Double(steps)))
        }
    }
}
