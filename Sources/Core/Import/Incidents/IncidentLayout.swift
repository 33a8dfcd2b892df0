/// An extract of incidents as forces and councils make them: a row for each, with a date, an area and a strand, and no figures.
enum IncidentLayout {
    private static let dates = [
        "date", "incident_date", "incident date", "offence_date", "offence date", "recorded_date", "recorded date",
        "date recorded",
        "committed date", "reported_date", "reported date", "month",
    ]
    private static let areas = [
        "area_code", "area code", "area", "area_name", "area name", "borough", "ward", "district", "local authority", "force",
        "force_name", "force name", "police force",
    ]
    private static let categories = [
        "strand", "hate_strand", "hate strand", "monitored strand", "category", "bias", "bias motivation", "motivation",
    ]
    private static let types = [
        "offence_type", "offence type", "offence", "offense", "offence_name", "offence name", "crime_type", "crime type",
    ]
    /// Titles of figures: such a file holds counts, not incidents.
    private static let figures: Set<String> = [
        "count", "counts", "number", "offences", "total", "incidents", "number_of_offences", "number of offences", "figure",
        "value",
        "rate",
    ]

    /// Whether a file with these titles, folded, is such an extract.
    static func isExtract(_ titles: Set<String>) -> Bool {
        titles.isDisjoint(with: figures) && !titles.isDisjoint(with: dates) && !titles.isDisjoint(with: areas)
            && !titles.isDisjoint(with: categories)
    }

    /// `nil` when a title is missing.
    /// - Parameter samples: records from all over the file. They tell which of day and month comes first.
    static func rules(_ header: Header, separator: UInt8, samples: [[UInt8]]) -> IncidentRules? {
        guard let date = dates.lazy.compactMap(header.column).first, let area = areas.lazy.compactMap(header.column).first,
            let category = categories.lazy.compactMap(header.column).first
        else { return nil }
        var columns = IncidentRules.DateColumns.date(date, order: order(samples, separator, date))
        if header.column("month") == date, let year = header.column("year") { columns = .yearAndMonth(year: year, month: date) }
        var rules = IncidentRules(area: area, date: columns) { motive in
            (StrandText.strand(motive) ?? BiasMotive.strand(motive)).map { [$0] } ?? []
        }
        rules.category = category
        rules.categorySeparator = UInt8(ascii: ";")
        rules.type = types.lazy.compactMap(header.column).first
        return rules
    }

    /// The order of day and month that nearly all dates have which have only one; `nil` where none has, or they do not agree.
    private static func order(_ samples: [[UInt8]], _ separator: UInt8, _ date: Int) -> DateOrder? {
        var votes: [DateOrder: Int] = [:]
        for sample in samples {
            sample.withUnsafeBufferPointer { bytes in
                var reader = DelimitedReader(bytes, separator: separator)
                // A sample ends amid a record, which may be none then.
                while (try? reader.next()) == true {
                    if let order = DateText.order(reader.bytes(date)) { votes[order, default: 0] += 1 }
                }
            }
        }
        let (days, months) = (votes[.dayFirst] ?? 0, votes[.monthFirst] ?? 0)
        return days > months * 100 ? .dayFirst : months > days * 100 ? .monthFirst : nil
    }
}

/// A file of incidents whose header is known, and how it is to be counted.
struct KnownIncidents {
    let layout: FileLayout
    let rules: IncidentRules
    let separator: UInt8
    /// Titles that stand twice, and what else the header tells.
    private let issues: [Issue.Kind]

    /// Bytes of a file that are looked at.
    static let window = 1 << 16

    /// `nil` where the beginning of a text is not known as that of such a file. Text in UTF-16 is not known.
    init?(_ source: ByteSource, limits: Limits) throws(ReadError) {
        let start = try source.bytes(at: 0, count: KnownIncidents.window)
        let known = start.withUnsafeBufferPointer { start in
            Result { () throws(ReadError) -> KnownIncidents? in
                guard FileFormat.find(start) == .delimited, let encoding = try? TextEncoding.find(start).encoding,
                    !encoding.isUTF16
                else { return nil }
                return try withText(start) { (text, encoding) throws(ReadError) in
                    try KnownIncidents(text: text, of: source, limits: limits)
                }
            }
        }
        guard let known = try known.get() else { return nil }
        self = known
    }

    private init?(text start: UnsafeBufferPointer<UInt8>, of source: ByteSource, limits: Limits) throws(ReadError) {
        separator = Separator.find(start)
        var reader = DelimitedReader(start, separator: separator, limits: limits)
        // What cannot be read of the beginning is told by whoever reads the whole.
        guard (try? reader.next()) == true else { return nil }
        let header = Header((0..<reader.fields.count).map { reader.string($0) })
        guard let layout = FileLayout.recognise(header: header.titles) else { return nil }
        let rules: IncidentRules?
        switch layout {
        case .fbiIncidents: rules = FBILayout.rules(header)
        case .newYorkComplaints: rules = NewYorkLayout.rules(header)
        case .incidents: rules = IncidentLayout.rules(header, separator: separator, samples: try source.samples())
        default: rules = nil
        }
        guard let rules else { return nil }
        (self.layout, self.rules) = (layout, rules)
        var issues = header.repeated.map(Issue.Kind.titleTwice)
        if layout == .fbiIncidents, rules.agency == nil { issues.append(.coverageUnknown) }
        self.issues = issues
    }

    /// The figures of the file that was counted so.
    func figures(_ counted: Imported<IncidentCube>, file: String) -> Imported<FileFigures> {
        var figures = FileFigures(layout: layout, tables: [])
        figures.incidents = counted.value
        (figures.rowsRead, figures.rowsUsed) = (counted.value.rowsRead, counted.value.rowsUsed)
        return Imported(figures, issues: issues.map { Issue(file: file, row: 1, kind: $0) } + counted.issues)
    }
}

extension ByteSource {
    /// Bytes at an offset, as many as there are.
    func bytes(at offset: Int, count: Int) throws(ReadError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: max(0, min(count, size - offset)))
        let failure = bytes.withUnsafeMutableBytes { block -> ReadError? in
            do throws(ReadError) { try read(into: block, at: offset) } catch { return error }
            return nil
        }
        if let failure { throw failure }
        return bytes
    }

    /// Pieces from all over the bytes, each from behind its first line break on: files are sorted by date, so that the first records
    /// may all be of one day.
    fileprivate func samples() throws(ReadError) -> [[UInt8]] {
        var samples: [[UInt8]] = []
        for number in 0..<32 {
            let piece = try bytes(at: size / 32 * number, count: 1 << 14)
            let first = piece.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? piece.count
            samples.append(Array(piece[first...].dropFirst()))
        }
        return samples
    }
}
