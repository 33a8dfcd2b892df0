/// What the rows of a statistical sheet are: title, units, headers, figures, notes.
struct SheetParts {
    private(set) var title: RawCell?
    private(set) var unit = ""
    private(set) var coverage = ""
    private(set) var headers: [RawRow] = []
    /// Rows with figures, and the headings between them.
    private(set) var body: [RawRow] = []
    private(set) var notes: [TableNote] = []
    private(set) var sources: [String] = []
    /// What signs mean, where a line under the table says it: `* denotes data not applicable`.
    private(set) var signs: [String: Marker] = [:]

    init(_ sheet: RawTable) {
        var rows = sheet.rows[...]
        if let first = rows.first, let cell = first.cells.first, first.cells.count == 1, cell.value == .text {
            title = cell
            rows.removeFirst()
        }
        if let row = rows.first, SheetParts.isUnit(row.cells.first?.text ?? "") {
            unit = row.cells.first?.text ?? ""
            coverage = row.cells.dropFirst().last?.text ?? ""
            rows.removeFirst()
        }
        if unit.isEmpty, let row = rows.first, SheetParts.isCoverage(row, width: rows.map { $0.cells.count }.max() ?? 0) {
            (coverage, unit) = (row.cells[0].text, row.cells[1].text)
            rows.removeFirst()
        }
        var isBelow = false
        for row in rows {
            let text = row.cells.first?.text ?? ""
            if Folded(text).hasPrefix(Folded("source:")) {
                isBelow = true
                sources.append(text.dropFirst(7).trimmed)
            } else if row.cells.count == 1, let note = SheetParts.note(text, row, sheet.name) {
                isBelow = true
                notes.append(note)
            } else if isBelow, let (sign, marker) = SheetParts.sign(text) {
                signs[sign] = marker
            } else if !isBelow {
                body.append(row)
            }
        }
        let first = body.firstIndex(where: SheetParts.hasFigures) ?? body.count
        // A row of its own under the headers, with nothing but a label, heads the figures that follow.
        var start = first
        while start > 1, body[start - 1].cells.count == 1, body[start - 1].cells[0].column == 1,
            body[start - 1].cells[0].columns == 1, body[start - 1].cells[0].rows == 1
        {
            start -= 1
        }
        headers = Array(body[..<start])
        body.removeFirst(start)
    }

    /// Whether a line says in which units figures are.
    static func isUnit(_ text: String) -> Bool {
        let folded = Folded(text)
        return ["number", "percentage", "median", "rate"].contains { folded.hasPrefix(Folded($0)) } && text.utf8.count < 60
    }

    /// What is covered at the left and what is counted at the right, above the headers.
    private static func isCoverage(_ row: RawRow, width: Int) -> Bool {
        row.cells.count == 2 && width > 3 && row.cells[0].column == 1 && row.cells[1].column > 3
            && row.cells.allSatisfy { $0.columns == 1 && $0.rows == 1 && !isFigure($0) && !TableHead.isPeriodTitle($0.text) }
    }

    /// Reads `* denotes data not applicable`.
    private static func sign(_ text: String) -> (String, Marker)? {
        guard text.utf8.count <= 120 else { return nil }
        let words = Folded(text.trimmed).text.split(separator: " ")
        guard words.count > 2, Markers.official.meanings[String(words[0])] != nil,
            ["denotes", "=", "indicates", "means"].contains(words[1])
        else { return nil }
        let meaning = words.dropFirst(2).joined(separator: " ")
        let known: [(String, Marker)] = [
            ("not applicable", .notApplicable), ("not available", .notAvailable), ("suppress", .confidential),
            ("confidential", .confidential), ("revised", .revised), ("provisional", .provisional), ("estimate", .estimated),
            ("none", .noneRecorded), ("nil", .noneRecorded),
        ]
        return known.first { meaning.contains($0.0) }.map { (String(words[0]), $0.1) }
    }

    /// Reads `1. Hate crimes are …`.
    private static func note(_ text: String, _ row: RawRow, _ sheet: String) -> TableNote? {
        let digits = text.utf8.prefix { (48...57).contains($0) }
        guard (1...2).contains(digits.count), text.utf8.dropFirst(digits.count).starts(with: ". ".utf8),
            let number = PeriodText.number(digits)
        else { return nil }
        return TableNote(
            number: number, text: text.dropFirst(digits.count + 2).trimmed,
            place: FilePlace(sheet: sheet, row: row.number, column: row.cells.first?.column))
    }

    /// A label in the first column and a figure or a marker in another; a row of years alone is a header.
    static func hasFigures(_ row: RawRow) -> Bool {
        guard let label = row.cells.first, label.column == 1 else { return false }
        let figures = row.cells.dropFirst().filter { isFigure($0) }
        return !figures.isEmpty && !figures.allSatisfy { year($0) != nil }
    }

    static func isFigure(_ cell: RawCell) -> Bool {
        if case .number = cell.value { return true }
        return Markers.official.read(cell.text) != nil
    }

    /// A year as a column's title.
    static func year(_ cell: RawCell) -> Int? {
        let bytes = Array(cell.text.utf8)
        guard bytes.count == 4, let year = PeriodText.number(bytes), (1900...2100).contains(year) else { return nil }
        return year
    }
}
