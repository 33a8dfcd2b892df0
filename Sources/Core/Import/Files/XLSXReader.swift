/// Reads the sheets of an Office Open XML workbook.
enum XLSXReader {
    static func sheets(
        _ archive: inout ZipArchive, file: String, limits: Limits
    ) throws(ReadError) -> Imported<[RawTable]> {
        let workbook = XLSXWorkbook()
        try read("xl/workbook.xml", of: &archive, workbook, limits)
        let targets = XLSXRelations()
        try read("xl/_rels/workbook.xml.rels", of: &archive, targets, limits)
        let texts = XLSXTexts(limits: limits)
        if archive.entry("xl/sharedStrings.xml") != nil { try read("xl/sharedStrings.xml", of: &archive, texts, limits) }
        let styles = XLSXStyles(limits: limits)
        if archive.entry("xl/styles.xml") != nil { try read("xl/styles.xml", of: &archive, styles, limits) }
        var issues = IssueList(file: file)
        var tables: [RawTable] = []
        var filled = 0
        for sheet in workbook.sheets {
            guard let target = targets.targets[sheet.relation] else { throw .missingPart(sheet.name) }
            let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
            let content = XLSXSheet(
                texts: texts.texts, dateStyles: styles.dates, countsFrom1904: workbook.countsFrom1904, filled: filled,
                limits: limits)
            try read(path, of: &archive, content, limits)
            filled = content.filled
            if sheet.isHidden { issues.add(.hiddenSheet, sheet: sheet.name) }
            tables.append(RawTable(name: sheet.name, rows: content.finished()))
        }
        return Imported(tables, issues: issues.all)
    }

    private static func read(
        _ name: String, of archive: inout ZipArchive, _ visitor: any XMLVisitor, _ limits: Limits
    ) throws(ReadError) {
        guard let part = archive.entry(name) else { throw .missingPart(name) }
        let stream = try XMLStream(part: name, visitor: visitor, limits: limits)
        try archive.unpack(part) { (bytes) throws(ReadError) in try stream.feed(bytes) }
        try stream.feed(UnsafeBufferPointer(start: nil, count: 0), isLast: true)
    }
}
