import Core

extension FigureExport {
    /// The tables as a spreadsheet: each on a sheet of its own, all notes on one.
    var workbook: Workbook? {
        guard let first = sheets.first else { return nil }
        let words = strings.safe
        var notes: [String] = []
        func number(_ note: String) -> Int {
            if let known = notes.firstIndex(of: note) { return known + 1 }
            notes.append(note)
            return notes.count
        }
        var tables: [WorkbookTable] = []
        for (index, sheet) in sheets.enumerated() {
            let table = sheet.workbookTable
            let signs = Set(table.rows.joined().compactMap { if case .text(let text) = $0 { text } else { nil } })
            let told =
                sheet.furtherNotes(sheet.cells)
                + words.signs.filter { signs.contains($0.sign) }.map { $0.sign + " " + $0.meaning }
            var noted = table
            noted.name = strings.number(index + 1) + " " + sheet.shortSubject
            noted.notes = told.map(number).sorted()
            tables.append(noted)
        }
        return Workbook(
            title: first.dataset.name.text(in: strings.language), cover: cover(first), notes: notes, tables: tables,
            words: words.workbook)
    }

    private func cover(_ sheet: FigureSheet) -> [[String]] {
        let labels = strings.origin
        let series = uniqued(sheets.map(\.view.slice.at.series)).map { sheet.dataset.series[$0] }
        let provenance = Dictionary(
            sheet.dataset.provenance(of: sheet.view.slice.at.series).map { ($0.key, $0.value) },
            uniquingKeysWith: { first, _ in first })
        var lines = [[labels.publisher, provenance["publisher"] ?? ""]]
        for one in series {
            lines.append([labels.coverage, strings.coverage(one)])
            lines.append([labels.title, one.release.title])
        }
        lines += [
            [labels.licence, provenance["licence"] ?? ""], [labels.attribution, provenance["attribution"] ?? ""],
            [labels.file, provenance["file"] ?? ""],
        ]
        if let safe { lines += strings.safe.notes(safe.protection, strings).map { [strings.safe.title, $0] } }
        return lines.filter { !$0[1].isEmpty }
    }
}

extension FigureSheet {
    /// What tells this table from the others of its dataset.
    var shortSubject: String {
        let laid = [view.slice.rows, view.slice.columns]
        if !laid.contains(.category) { return dataset.categories[view.slice.at.category].name.text(in: strings.language) }
        if !laid.contains(.series) { return dataset.series[view.slice.at.series].key }
        return strings.calculation(view.slice.calculation)
    }

    fileprivate var workbookTable: WorkbookTable {
        let slice = view.slice
        let header = [strings.axis(slice.rows)] + (0..<table.columnCount).map { title(table.column($0), slice.columns) }
        let rows = cells.enumerated().map { row, line in
            [WorkbookCell.text(title(table.member(row), slice.rows))] + line.map(workbookCell)
        }
        return WorkbookTable(name: "", title: subject, header: header, notes: [], rows: rows)
    }

    private func workbookCell(_ cell: Cell?) -> WorkbookCell {
        guard let cell else { return .text(FigureSheet.hidden) }
        switch cell.content {
        case .count(let number), .difference(let number), .rank(let number, _, _):
            return .number(String(number), shown: strings.number(number), .whole)
        case .value(let quantity): return .number(quantity.text, shown: strings.cell(cell), .decimal)
        case .rate(let value), .index(let value):
            return .number(fixed(value), shown: strings.decimal(value, places: 2), .decimal)
        case .share(let value), .change(let value): return .number(fixed(value), shown: strings.share(value), .percent)
        case .publishedChange(let percent):
            let value = Double(percent) / 100
            return .number(fixed(value), shown: strings.share(value), .percent)
        case .absent(let absence): return .text(FigureSheet.sign(of: absence))
        }
    }
}
