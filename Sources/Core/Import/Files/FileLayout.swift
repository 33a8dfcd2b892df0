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
    /// An extract of incidents, one on each row.
    case incidents

    /// The layout of a text file with these titles; `nil`: none is known by them.
    public static func recognise(header: [String]) -> FileLayout? {
        let titles = Set(header.map { Folded($0.trimmed).text })
        let known = needed.first { titles.isSuperset(of: $0.titles) }?.layout
        return known ?? (IncidentLayout.isExtract(titles) ? .incidents : nil)
    }

    private static let needed: [(layout: FileLayout, titles: [String])] = [
        (.metropolitanBoroughs, ["borough", "majortext", "minortext"]),
        (.fbiIncidents, ["incident_id", "data_year", "incident_date", "bias_desc"]),
        (.newYorkComplaints, ["full complaint id", "complaint year number", "month number", "bias motive description"]),
        (.forceTable, ["force", "year", "race", "sexual orientation", "disability", "total number of offences"]),
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
            let sheets = try Spreadsheet.sheets(bytes, file: file, limits: limits)
            guard BulletinLayout.isBulletin(sheets.value) else { throw .noSuchLayout }
            var figures = try BulletinLayout.read(sheets.value, file: file, limits: limits)
            figures.issues = sheets.issues + figures.issues
            return figures
        }
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
            case .bulletin, .fbiIncidents, .newYorkComplaints, .incidents: throw .noSuchLayout
            }
            return Imported(figures, issues: issues.all)
        }
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
