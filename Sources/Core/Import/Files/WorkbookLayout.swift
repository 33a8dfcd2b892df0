/// Workbooks whose layout is told by their sheets: open data with a sheet for each year, lists, tables with titles.
enum WorkbookLayout {
    static func read(_ sheets: [RawTable], file: String, limits: Limits) throws(ReadError) -> Imported<FileFigures> {
        if BulletinLayout.isBulletin(sheets) {
            return try BulletinLayout.read(sheets, layout: .bulletin, file: file, limits: limits)
        }
        var issues = IssueList(file: file)
        var figures: FileFigures?
        var without: [RawTable] = []
        var left = limits
        for sheet in sheets {
            // A sheet without titles is none of these.
            guard let head = try? TableHead(sheet), head.count > 0 else {
                without.append(sheet)
                continue
            }
            let header = Header(head.titles)
            switch FileLayout.recognise(header: header.titles) {
            case .offencesOpenData:
                var layout = OffencesLayout(header: header, sheet: sheet.name)
                let rows = sheet.rows[head.body...]
                guard rows.count <= left.figures else { throw .tooManyFigures(limit: limits.figures) }
                left.figures -= rows.count
                for row in rows { layout.add(line: row.number, &issues) { row[$0 + 1]?.text ?? "" } }
                var found = figures ?? FileFigures(layout: .offencesOpenData, tables: [])
                layout.finish(into: &found, &issues)
                figures = found
            case .references:
                guard let layout = ReferenceLayout(titles: header.titles),
                    let reference = try layout.read(sheet, from: head.body, limits: limits, &issues)
                else {
                    without.append(sheet)
                    continue
                }
                var found = figures ?? FileFigures(layout: .references, tables: [])
                found.rowsRead += sheet.rows.count - head.body
                found.rowsUsed += reference.rows.count
                found.references.append(reference)
                figures = found
            case .streetCrimes: throw .noHateCrimeFlag
            default: without.append(sheet)
            }
        }
        if let figures {
            for sheet in without where !sheet.rows.isEmpty { issues.add(.noFigures, sheet: sheet.name) }
            return Imported(figures, issues: issues.all)
        }
        guard BulletinLayout.hasNumberedTables(sheets) else { throw .noSuchLayout }
        return try BulletinLayout.read(sheets, layout: .tables, file: file, limits: limits)
    }
}
