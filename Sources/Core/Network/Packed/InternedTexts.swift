/// Few texts that many rows use: each is kept once, and a row holds its number.
struct InternedTexts: Equatable, Sendable {
    private(set) var texts = TextColumn()
    private(set) var rows: [UInt32] = []

    init() {}

    /// `nil` where a row names a text that is not there.
    init?(texts: TextColumn, rows: [UInt32]) {
        guard rows.allSatisfy({ $0 < texts.count }) else { return nil }
        (self.texts, self.rows) = (texts, rows)
    }

    var count: Int { rows.count }

    subscript(row: Int) -> String { texts[Int(rows[row])] }

    /// The numbers of the texts that pass.
    func numbers(where passes: (String) -> Bool) -> [Bool] { (0..<texts.count).map { passes(texts[$0]) } }
}

/// Gathers texts, each once.
struct Interning {
    private var numbers: [String: UInt32] = [:]
    private var texts = TextColumn()
    private var rows: [UInt32] = []

    init() {}

    mutating func append(_ text: String) {
        if let number = numbers[text] { return rows.append(number) }
        let number = UInt32(texts.count)
        numbers[text] = number
        texts.append(text)
        rows.append(number)
    }

    /// Every row names one of the texts.
    var column: InternedTexts { InternedTexts(texts: texts, rows: rows) ?? InternedTexts() }
}
