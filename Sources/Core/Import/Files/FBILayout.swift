/// The FBI's master file: one incident on each row, many-valued fields with semicolons. Rows are counted and forgotten.
struct FBILayout {
    private let area: Int
    private let date: Int
    private let year: Int
    private let bias: Int
    private let agency: Int?

    init(header: Header) {
        area = header.column("state_name") ?? header.column("state_abbr") ?? 0
        date = header.column("incident_date") ?? 0
        year = header.column("data_year") ?? 0
        bias = header.column("bias_desc") ?? 0
        agency = header.column("ori")
    }

    func read(_ reader: inout DelimitedReader, into figures: inout FileFigures, _ issues: inout IssueList) throws(ReadError) {
        // The collection began in 1991; the bound keeps a wrong date from making a huge table.
        var counts = IncidentCounts(from: Month(year: 1990, month: 1), through: Month(year: 2049, month: 12), split: true)
        var agencies = ByteInterner()
        var reporting: [Int: Set<Int>] = [:]
        let width = reader.fields.count
        while try reader.next() {
            figures.rowsRead += 1
            guard reader.fields.count == width else {
                issues.add(.ragged(fields: reader.fields.count, expected: width), row: reader.line)
                issues.add(.leftOut(.incomplete, label: "", rows: 1, sum: 1), row: reader.line)
                continue
            }
            guard let month = PeriodText.month(reader.bytes(date)),
                try counts.add(area: reader.bytes(area), month: month, motives: reader.bytes(bias))
            else {
                issues.add(.notAPeriod(reader.string(date)), row: reader.line, column: date + 1)
                issues.add(.leftOut(.noPeriod, label: "", rows: 1, sum: 1), row: reader.line)
                continue
            }
            figures.rowsUsed += 1
            if let agency, let year = PeriodText.number(reader.bytes(year)) {
                reporting[year, default: []].insert(agencies.number(reader.bytes(agency)))
            }
        }
        if agency == nil { issues.add(.coverageUnknown) }
        for (year, found) in reporting.sorted(by: { $0.key < $1.key }) { issues.add(.agencies(year: year, count: found.count)) }
        for (text, count) in counts.named where BiasMotive.strand(text) == nil { issues.add(.noStrand(text, count: count)) }
        var table = FigureTable()
        table.observations = counts.observations()
        figures.tables = [table]
    }
}
