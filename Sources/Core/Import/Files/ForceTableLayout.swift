/// Police forces by financial year, one column for each strand, totals, residents and a rate.
struct ForceTableLayout {
    private struct Column {
        let index: Int
        let title: String
        let measure: Measure
        let strand: String?
    }

    private let force: Int
    private let year: Int
    private let columns: [Column]

    init(header: Header) {
        force = header.column("force") ?? 0
        year = header.column("year") ?? 1
        columns = header.titles.enumerated().compactMap { index, title in
            ForceTableLayout.measure(title).map {
                Column(index: index, title: title.trimmed, measure: $0, strand: StrandText.strand(title))
            }
        }
    }

    /// What a column with this title measures; `nil`: it is no column of figures.
    static func measure(_ title: String) -> Measure? {
        if StrandText.strand(title) != nil { return .factors }
        return switch Folded(title.trimmed).text {
        case "total number of motivating factors": .factors
        case "total number of offences": .offences
        case "population": .residents
        case "offences per 100,000 pop", "offences per 100,000 population": .per100000Residents
        case "offences per 1,000 pop", "offences per 1,000 population": .per1000Residents
        default: nil
        }
    }

    func read(_ reader: inout DelimitedReader, into figures: inout FileFigures, _ issues: inout IssueList) throws(ReadError) {
        var table = FigureTable()
        var seen: Set<[String]> = []
        let width = reader.fields.count
        while try reader.next() {
            figures.rowsRead += 1
            if reader.fields.count != width {
                issues.add(.ragged(fields: reader.fields.count, expected: width), row: reader.line)
            }
            let area = reader.string(force).trimmed
            let periodText = reader.string(year).trimmed
            guard !area.isEmpty else {
                issues.add(.leftOut(.noArea, label: periodText, rows: 1, sum: 0), row: reader.line)
                continue
            }
            let period = PeriodText.financialYear(periodText)
            if period == nil { issues.add(.notAPeriod(periodText), row: reader.line, column: year + 1) }
            guard seen.insert([area, periodText]).inserted else {
                issues.add(.figureTwice(area + ", " + periodText), row: reader.line)
                continue
            }
            figures.rowsUsed += 1
            try table.check(reader.limits)
            let first = table.observations.count
            for column in columns {
                let place = FilePlace(row: reader.line, column: column.index + 1)
                let text = reader.string(column.index)
                guard !text.trimmed.isEmpty else { continue }
                guard let (value, markers) = Markers.official.read(text) else {
                    issues.add(.notANumber(text), at: place)
                    continue
                }
                table.observations.append(
                    Observation(
                        area: area, periodText: periodText, period: period?.period, category: column.title,
                        strands: column.strand.map { [$0] } ?? [], measure: column.measure, value: value, text: text,
                        markers: markers, notes: period?.notes ?? [], place: place))
            }
            checkSum(table.observations[first...], &issues)
        }
        figures.tables = [table]
    }

    /// The strands must add up to the motivating factors where all are printed.
    private func checkSum(_ row: ArraySlice<Observation>, _ issues: inout IssueList) {
        let strands = row.filter { !$0.strands.isEmpty }.compactMap(\.count)
        guard strands.count == 5, let total = row.first(where: { $0.measure == .factors && $0.strands.isEmpty }),
            let printed = total.count, strands.reduce(0, +) != printed
        else { return }
        issues.add(.sumDiffers(label: total.area, sum: strands.reduce(0, +), printed: printed), at: total.place)
    }
}
