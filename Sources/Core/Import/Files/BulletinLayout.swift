/// The tables of a Home Office bulletin: every sheet a table or a figure, with an index before them.
enum BulletinLayout {
    /// Whether some sheet has a numbered title and some text speaks of hate crime.
    static func isBulletin(_ sheets: [RawTable]) -> Bool {
        let first = sheets.compactMap { $0.rows.first?.cells.first?.text }
        return first.contains { number($0) != nil } && first.contains { Folded($0).contains(Folded("hate crime")) }
    }

    static func read(_ sheets: [RawTable], file: String, limits: Limits) throws(ReadError) -> Imported<FileFigures> {
        var issues = IssueList(file: file)
        var figures = FileFigures(layout: .bulletin, tables: [])
        var index: [(number: String, title: String)] = []
        // What the sheets before leave of the bound.
        var left = limits
        for sheet in sheets {
            let listed = sheet.rows.flatMap(\.cells).compactMap { cell in number(cell.text).map { ($0, cell.text.trimmed) } }
            if listed.count > 1 {
                index += listed
                continue
            }
            let parts = SheetParts(sheet)
            var reader = BulletinTable(sheet: sheet.name, parts: parts)
            try reader.read(left, &issues)
            left.figures -= reader.table.observations.count
            figures.rowsRead += parts.body.count
            figures.rowsUsed += reader.rowsUsed
            if reader.table.observations.isEmpty { issues.add(.noFigures, sheet: sheet.name) }
            figures.tables.append(reader.table)
        }
        compare(index, figures.tables, &issues)
        return Imported(figures, issues: issues.all)
    }

    /// `Table 2` of `Table 2: Hate crimes …`; `nil` for other text.
    private static func number(_ text: String) -> String? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let words = text[..<colon].split(separator: " ")
        guard words.count == 2, ["table", "figure"].contains(Folded(String(words[0])).text), words[1].contains(where: \.isNumber)
        else {
            return nil
        }
        return Folded(words.joined(separator: " ")).text
    }

    private static func compare(_ index: [(number: String, title: String)], _ tables: [FigureTable], _ issues: inout IssueList) {
        let entries = Dictionary(index.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        for table in tables {
            guard let number = number(table.title), let entry = entries[number],
                plain(entry.title) != plain(table.title)
            else { continue }
            if numbers(entry.title) != numbers(table.title) {
                issues.add(.indexContradicts(index: entry.title, title: table.title), sheet: table.sheet, row: 1, column: 1)
            } else {
                issues.add(.indexDiffers(index: entry.title, title: table.title), sheet: table.sheet, row: 1, column: 1)
            }
        }
    }

    /// Letters and digits alone, to tell differences from commas and spaces.
    private static func plain(_ text: String) -> [Character] { Folded(text).text.filter { $0.isLetter || $0.isNumber } }
    private static func numbers(_ text: String) -> [Substring] { text.split { !$0.isNumber } }
}
