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

    /// The column that is titled a count of some kind; `nil` where there is none.
    static func count(among titles: [String]) -> Int? { titles.firstIndex { figures.contains(Folded($0.trimmed).text) } }

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
