/// The shapes of files that are known by their headers.
public enum FileLayout: String, CaseIterable, Sendable {
    /// Tables of a Home Office bulletin, one on each sheet.
    case bulletin
    /// Police forces by year, a column for each strand (as the BBC published it).
    case forceTable
    /// Metropolitan Police "other crime": boroughs and flags by month.
    case metropolitanBoroughs
    /// The FBI's master file of hate-crime incidents.
    case fbiIncidents
    /// Hate-crime complaints of the New York police.
    case newYorkComplaints
    /// Recorded crime by force or partnership, offence code and quarter (Home Office open data).
    case offencesOpenData
    /// Street-level crimes of police.uk: refused, since nothing there says which were hate crimes.
    case streetCrimes
    /// Lists of councils, forces and offences, and lookup tables: references without figures.
    case references
    /// Numbered tables of an official workbook, one on each sheet.
    case tables
    /// Any table, read by a column map.
    case mapped
    /// An extract of incidents, one on each row.
    case incidents
    /// A programme or a calendar.
    case agenda
    /// Entries and links of the network.
    case network

    /// The layout of a text file with these titles; `nil`: none is known by them.
    public static func recognise(header: [String]) -> FileLayout? {
        let titles = Set(header.map { Folded($0.trimmed).text })
        if let known = needed.first(where: { titles.isSuperset(of: $0.titles) }) { return known.layout }
        if ReferenceLayout(titles: header) != nil { return .references }
        return IncidentLayout.isExtract(titles) ? .incidents : nil
    }

    private static let needed: [(layout: FileLayout, titles: [String])] = [
        (.metropolitanBoroughs, ["borough", "majortext", "minortext"]),
        (.fbiIncidents, ["incident_id", "data_year", "incident_date", "bias_desc"]),
        (.newYorkComplaints, ["full complaint id", "complaint year number", "month number", "bias motive description"]),
        (.forceTable, ["force", "year", "race", "sexual orientation", "disability", "total number of offences"]),
        (.offencesOpenData, OffencesLayout.titles),
        (.streetCrimes, ["crime id", "month", "reported by", "falls within", "crime type"]),
    ]
}

extension FileFigures {
    /// Reads the figures of any file whose layout is known, told apart by its first bytes; `noSuchLayout` where it is not.
    public static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, file: String, limits: Limits = Limits()
    ) throws(ReadError) -> Imported<FileFigures> {
        switch FileFormat.find(bytes) {
        case .delimited: return try read(delimited: bytes, file: file, limits: limits)
        case .jsonLines: throw .noSuchLayout
        case .spreadsheet:
            return try read(sheets: try Spreadsheet.sheets(bytes, file: file, limits: limits), file: file, limits: limits)
        }
    }

    /// Reads the figures of the sheets of a spreadsheet whose layout is known.
    static func read(
        sheets: Imported<[RawTable]>, file: String, limits: Limits
    ) throws(ReadError) -> Imported<FileFigures> {
        var figures = try WorkbookLayout.read(sheets.value, file: file, limits: limits)
        figures.issues = sheets.issues + figures.issues
        return figures
    }

    /// Reads the figures of a text file whose layout is known; `noSuchLayout` where it is not.
    public static func read(
        delimited bytes: UnsafeBufferPointer<UInt8>, file: String, limits: Limits = Limits()
    ) throws(ReadError) -> Imported<FileFigures> {
        try withText(bytes) { (text, encoding) throws(ReadError) in
            if let known = try KnownIncidents(.memory(text), limits: limits) {
                let settings = IncidentCounter.Settings(
                    source: .memory(text), rules: known.rules, separator: known.separator, limits: limits, file: file)
                return known.figures(try IncidentCounter.count(settings), file: file)
            }
            let separator = Separator.find(text)
            var reader = DelimitedReader(text, separator: separator, limits: limits)
            guard try reader.next() else { throw .empty }
            let header = Header((0..<reader.fields.count).map { reader.string($0) })
            guard let layout = FileLayout.recognise(header: header.titles) else { throw .noSuchLayout }
            var issues = IssueList(file: file)
            for title in header.repeated { issues.add(.titleTwice(title), row: reader.line) }
            var figures = FileFigures(layout: layout, tables: [])
            switch layout {
            case .forceTable: try ForceTableLayout(header: header).read(&reader, into: &figures, &issues)
            case .metropolitanBoroughs: try BoroughLayout(header: header).read(&reader, into: &figures, &issues)
            case .offencesOpenData:
                var offences = OffencesLayout(header: header)
                try offences.read(&reader, into: &figures, &issues)
            case .streetCrimes: throw .noHateCrimeFlag
            case .references: return try readReferences(bytes, header: header, file: file, limits: limits)
            case .bulletin, .tables, .mapped, .fbiIncidents, .newYorkComplaints, .incidents, .agenda, .network:
                throw .noSuchLayout
            }
            return Imported(figures, issues: issues.all)
        }
    }
}

extension FileFigures {
    private static func readReferences(
        _ bytes: UnsafeBufferPointer<UInt8>, header: Header, file: String, limits: Limits
    ) throws(ReadError) -> Imported<FileFigures> {
        let table = try DelimitedFile.table(bytes, file: file, limits: limits)
        var issues = IssueList(file: file)
        for issue in table.issues { issues.add(issue) }
        for title in header.repeated { issues.add(.titleTwice(title), row: table.value.rows.first?.number) }
        guard let layout = ReferenceLayout(titles: header.titles),
            let reference = try layout.read(table.value, from: 1, limits: limits, &issues)
        else { throw .noSuchLayout }
        var figures = FileFigures(layout: .references, tables: [])
        figures.rowsRead = table.value.rows.count - 1
        figures.rowsUsed = reference.rows.count
        figures.references = [reference]
        return Imported(figures, issues: issues.all)
    }
}

/// The titles of a text file's columns.
struct Header {
    let titles: [String]
    private let columns: [String: Int]
    /// Titles that stand over more than one column; the first is taken.
    let repeated: [String]

    init(_ titles: [String]) {
        self.titles = titles
        columns = Dictionary(titles.enumerated().map { (Folded($1.trimmed).text, $0) }, uniquingKeysWith: min)
        var seen: Set<String> = []
        repeated = titles.filter { !$0.isEmpty && !seen.insert(Folded($0.trimmed).text).inserted }
    }

    /// The column of that title, in any case, from 0.
    func column(_ title: String) -> Int? { columns[title] }
}
