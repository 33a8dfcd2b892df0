/// A size in cells.
struct Size: Hashable, Sendable {
    var width: Int
    var height: Int
}

/// A rectangle of cells; its origin is the top left cell of what contains it.
struct Rect: Hashable, Sendable {
    var x: Int
    var y: Int
    var width: Int
    var height: Int

    var maxX: Int { x + width }
    var maxY: Int { y + height }
    var isEmpty: Bool { width <= 0 || height <= 0 }

    func contains(x: Int, y: Int) -> Bool { x >= self.x && x < maxX && y >= self.y && y < maxY }

    func inset(by n: Int) -> Rect { Rect(x: x + n, y: y + n, width: max(0, width - 2 * n), height: max(0, height - 2 * n)) }

    /// The first `n` rows, and the rest.
    func splitTop(_ n: Int) -> (Rect, Rect) {
        let n = max(0, min(n, height))
        return (Rect(x: x, y: y, width: width, height: n), Rect(x: x, y: y + n, width: width, height: height - n))
    }

    /// All but the last `n` rows, and those.
    func splitBottom(_ n: Int) -> (Rect, Rect) { splitTop(height - max(0, min(n, height))) }

    /// The first `n` columns, and the rest.
    func splitStart(_ n: Int) -> (Rect, Rect) {
        let n = max(0, min(n, width))
        return (Rect(x: x, y: y, width: n, height: height), Rect(x: x + n, y: y, width: width - n, height: height))
    }
}
