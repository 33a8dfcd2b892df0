/// An extract of incidents as forces and councils make them: a row for each, with a date, an area and a strand, and no figures.
enum IncidentLayout {
    private static let dates = [
        "date", "incident_date", "incident date", "offence_date", "offence date", "recorded_date", "recorded date", "date recorded",
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
        "count", "counts", "number", "offences", "total", "incidents", "number_of_offences", "number of offences", "figure", "value",
        "rate",
    ]

    /// Whether a file with these titles, folded, is such an extract.
    static func isExtract(_ titles: Set<String>) -> Bool {
        titles.isDisjoint(with: figures) && !titles.isDisjoint(with: dates) && !titles.isDisjoint(with: areas)
            && !titles.isDisjoint(with: categories)
    }

    /// `nil` when a title is missing. The first records of the file tell which of day and month comes first.
    static func rules(_ header: Header, _ records: inout DelimitedReader) throws(ReadError) -> IncidentRules? {
        guard let date = dates.lazy.compactMap(header.column).first, let area = areas.lazy.compactMap(header.column).first,
            let category = categories.lazy.compactMap(header.column).first
        else { return nil }
        var columns = IncidentRules.DateColumns.date(date, order: try order(&records, date))
        if header.column("month") == date, let year = header.column("year") { columns = .yearAndMonth(year: year, month: date) }
        var rules = IncidentRules(area: area, date: columns) { motive in
            (StrandText.strand(motive) ?? BiasMotive.strand(motive)).map { [$0] } ?? []
        }
        rules.category = category
        rules.categorySeparator = UInt8(ascii: ";")
        rules.type = types.lazy.compactMap(header.column).first
        return rules
    }

    /// The order of day and month that the dates have; `nil` where they fit both, or do not agree.
    private static func order(_ records: inout DelimitedReader, _ date: Int) throws(ReadError) -> DateOrder? {
        var orders: Set<DateOrder> = []
        while try records.next() {
            if let order = DateText.order(records.bytes(date)) { orders.insert(order) }
        }
        return orders.count == 1 ? orders.first : nil
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

    /// `nil` where the text, or its beginning, is not known as such a file.
    init?(_ text: UnsafeBufferPointer<UInt8>, limits: Limits) {
        let start = UnsafeBufferPointer(rebasing: text.prefix(KnownIncidents.window))
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
        case .incidents: rules = try? IncidentLayout.rules(header, &reader)
        case .bulletin, .forceTable, .metropolitanBoroughs: rules = nil
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
