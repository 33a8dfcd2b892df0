extension FileFigures {
    /// Reads the figures of any table by a map. A map without a column for the count makes each row an incident: those are
    /// counted by other means (`ColumnMap.incidentColumns`), and asking for figures is an error here.
    public static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, file: String, map: ColumnMap, vocabulary: Vocabulary = .official,
        limits: Limits = Limits()
    ) throws(ReadError) -> Imported<FileFigures> {
        try read(
            try RawTable.all(of: bytes, file: file, limits: limits), file: file, map: map, vocabulary: vocabulary, limits: limits)
    }

    /// The same where the tables of the file are read already.
    static func read(
        _ read: Imported<[RawTable]>, file: String, map: ColumnMap, vocabulary: Vocabulary, limits: Limits
    ) throws(ReadError) -> Imported<FileFigures> {
        var issues = IssueList(file: file)
        // Records are held against the titles of the map, not against the first line.
        for issue in read.issues {
            if case .ragged = issue.kind { continue }
            issues.add(issue)
        }
        var figures = FileFigures(layout: .mapped, tables: [])
        var left = limits
        var refused: MapError?
        if let sheet = map.sheet, !read.value.contains(where: { Folded($0.name) == Folded(sheet) }) {
            throw .map(.noSuchSheet(sheet, nearest: nearest(to: sheet, among: read.value.map(\.name))))
        }
        for table in read.value where map.sheet.map({ Folded($0) == Folded(table.name) }) ?? true {
            var reading: MappedReading
            do throws(MapError) {
                reading = try MappedReading(table, map: map, vocabulary: vocabulary)
            } catch {
                refused = refused ?? error
                if read.value.count > 1 { issues.add(.noFigures, sheet: table.name) }
                continue
            }
            try reading.read(left, &issues)
            left.figures -= reading.table.observations.count
            figures.rowsRead += reading.rowsRead
            figures.rowsUsed += reading.rowsUsed
            if reading.table.observations.isEmpty { issues.add(.noFigures, sheet: reading.table.sheet) }
            figures.tables.append(reading.table)
        }
        if figures.tables.isEmpty { throw .map(refused ?? .missing(.area)) }
        return Imported(figures, issues: issues.all)
    }

    /// Reads the figures of the file at that path by a map.
    public static func read(
        path: String, map: ColumnMap, vocabulary: Vocabulary = .official, limits: Limits = Limits()
    ) throws(ReadError) -> Imported<FileFigures> {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return try FileBytes.with(path: path, limits: limits) { (bytes) throws(ReadError) in
            try read(bytes, file: name, map: map, vocabulary: vocabulary, limits: limits)
        }
    }

    /// The areas of the figures as written, each once, in order.
    public var areas: [AreaText] {
        var seen: Set<AreaText> = []
        for table in tables {
            for observation in table.observations where !observation.area.isEmpty || !observation.areaCode.isEmpty {
                seen.insert(AreaText(observation.area, code: observation.areaCode))
            }
        }
        return seen.sorted()
    }
}

extension RawTable {
    /// The tables of a file of any format: its sheets, or its one table.
    static func all(
        of bytes: UnsafeBufferPointer<UInt8>, file: String, limits: Limits
    ) throws(ReadError) -> Imported<[RawTable]> {
        switch FileFormat.find(bytes) {
        case .spreadsheet: return try Spreadsheet.sheets(bytes, file: file, limits: limits)
        case .jsonLines:
            let table = try JSONLines.table(bytes, file: file, limits: limits)
            return Imported([table.value], issues: table.issues)
        case .delimited:
            let table = try DelimitedFile.table(bytes, file: file, limits: limits)
            return Imported([table.value], issues: table.issues)
        }
    }
}
