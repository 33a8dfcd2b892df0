/// Texts of few among many rows.
struct SparseTexts: Equatable, Sendable {
    /// The rows that have one, in order.
    private(set) var rows: [UInt32] = []
    private(set) var texts = TextColumn()

    init() {}

    /// `nil` where the rows are not in order, or not as many as the texts.
    init?(rows: [UInt32], texts: TextColumn, below count: Int) {
        guard rows.count == texts.count, zip(rows, rows.dropFirst()).allSatisfy({ $0 < $1 }), Int(rows.last ?? 0) < max(1, count)
        else { return nil }
        (self.rows, self.texts) = (rows, texts)
    }

    /// Rows come in order; an empty text is none.
    mutating func append(_ text: String, row: Int) {
        guard !text.isEmpty else { return }
        rows.append(UInt32(row))
        texts.append(text)
    }

    /// The text of a row; empty where it has none.
    subscript(row: Int) -> String {
        let place = Sorted.first(in: rows) { $0 >= row }
        return place < rows.count && Int(rows[place]) == row ? texts[place] : ""
    }
}

/// Looks into what is in order.
enum Sorted {
    /// The first place from which on all pass.
    static func first(in rows: [UInt32], where passes: (Int) -> Bool) -> Int {
        first(below: rows.count) { passes(Int(rows[$0])) }
    }

    /// The first number from which on all pass.
    static func first(below count: Int, where passes: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if passes(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
