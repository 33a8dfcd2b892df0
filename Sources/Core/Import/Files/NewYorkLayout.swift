/// New York's complaints: one row for each arrest, so a complaint is counted the first time its number occurs.
struct NewYorkLayout {
    private let complaint: Int
    private let year: Int
    private let month: Int
    private let county: Int
    private let bias: Int

    init(header: Header) {
        complaint = header.column("full complaint id") ?? 0
        year = header.column("complaint year number") ?? 1
        month = header.column("month number") ?? 2
        county = header.column("county") ?? 6
        bias = header.column("bias motive description") ?? 10
    }

    func read(_ reader: inout DelimitedReader, into figures: inout FileFigures, _ issues: inout IssueList) throws(ReadError) {
        var counts = IncidentCounts(from: Month(year: 1990, month: 1), through: Month(year: 2049, month: 12), split: false)
        var complaints = ByteInterner()
        let width = reader.fields.count
        while try reader.next() {
            figures.rowsRead += 1
            guard reader.fields.count == width, !reader.bytes(complaint).isEmpty else {
                if reader.fields.count != width {
                    issues.add(.ragged(fields: reader.fields.count, expected: width), row: reader.line)
                }
                issues.add(.leftOut(.incomplete, label: "", rows: 1, sum: 1), row: reader.line)
                continue
            }
            let known = complaints.count
            figures.rowsUsed += 1
            guard complaints.number(reader.bytes(complaint)) == known else { continue }
            guard let number = PeriodText.number(reader.bytes(month)), (1...12).contains(number),
                let year = PeriodText.number(reader.bytes(year)), (1...9999).contains(year),
                try counts.add(
                    area: reader.bytes(county), month: Month(year: year, month: number), motives: reader.bytes(bias))
            else {
                figures.rowsUsed -= 1
                issues.add(
                    .notAPeriod(reader.string(self.year) + " " + reader.string(month)), row: reader.line, column: month + 1)
                issues.add(.leftOut(.noPeriod, label: "", rows: 1, sum: 1), row: reader.line)
                continue
            }
        }
        if complaints.count < figures.rowsRead {
            issues.add(.countedOnce(rows: figures.rowsRead, complaints: complaints.count))
        }
        for (text, count) in counts.named where BiasMotive.strand(text) == nil { issues.add(.noStrand(text, count: count)) }
        var table = FigureTable()
        table.observations = counts.observations()
        figures.tables = [table]
    }
}
