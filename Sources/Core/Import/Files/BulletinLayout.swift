/// The tables of a Home Office bulletin or of another official workbook: every sheet a table or a figure, with an index before
/// them.
enum BulletinLayout {
    /// Whether some sheet has a numbered title and some text speaks of hate crime.
    static func isBulletin(_ sheets: [RawTable]) -> Bool {
        let first = sheets.compactMap { $0.rows.first?.cells.first?.text }
        return first.contains { number($0) != nil } && first.contains { Folded($0).contains(Folded("hate crime")) }
    }

    /// Whether some sheet is a numbered table with figures under its title.
    static func hasNumberedTables(_ sheets: [RawTable]) -> Bool {
        sheets.contains { sheet in
            guard let first = sheet.rows.first?.cells.first, number(first.text) != nil else { return false }
            return sheet.rows.dropFirst().contains(where: SheetParts.hasFigures)
        }
    }

    static func read(
        _ sheets: [RawTable], layout: FileLayout, file: String, limits: Limits
    ) throws(ReadError) -> Imported<FileFigures> {
        var issues = IssueList(file: file)
        var figures = FileFigures(layout: layout, tables: [])
        var index: [(number: String, title: String)] = []
        var shortIndex: [(number: String, title: String)] = []
        // What the sheets before leave of the bound.
        var left = limits
        for sheet in sheets {
            let listed = sheet.rows.flatMap(\.cells).compactMap { cell in number(cell.text).map { ($0, cell.text.trimmed) } }
            if listed.count > 1 {
                index += listed
                continue
            }
            let named = sheet.rows.compactMap { entry($0) }
            if named.count > 1 {
                shortIndex += named
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
        compareShort(shortIndex, figures.tables, &issues)
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

    /// A row of an index with number and title in columns of their own: `Table 1 | Police officers …`.
    private static func entry(_ row: RawRow) -> (number: String, title: String)? {
        guard row.cells.count > 1, row.cells[0].text.utf8.count < 40, let number = number(row.cells[0].text.trimmed + ":") else {
            return nil
        }
        return (number, row.cells[1].text.trimmed)
    }

    /// Such an index is short: a title may say more.
    private static func compareShort(
        _ index: [(number: String, title: String)], _ tables: [FigureTable], _ issues: inout IssueList
    ) {
        let entries = Dictionary(index, uniquingKeysWith: { first, _ in first })
        for table in tables {
            guard let number = number(table.title), let title = entries[number] else { continue }
            let says = String(plain(table.title).dropFirst(plain(number).count))
            guard !says.hasPrefix(String(plain(title))) else { continue }
            let kind: Issue.Kind =
                Set(numbers(table.title)).isSuperset(of: numbers(title))
                ? .indexDiffers(index: title, title: table.title) : .indexContradicts(index: title, title: table.title)
            issues.add(kind, sheet: table.sheet, row: 1, column: 1)
        }
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
