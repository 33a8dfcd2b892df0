/// Reads one table by a map into long form, row by row.
struct MappedReading {
    private let shape: MappedShape
    private var quarters = QuarterSums()
    private var categories = UnknownCategories()
    private var seen: Set<[String]> = []
    private(set) var table = FigureTable()
    private(set) var rowsRead = 0
    private(set) var rowsUsed = 0

    init(_ raw: RawTable, map: ColumnMap, vocabulary: Vocabulary) throws(MapError) {
        shape = try MappedShape(raw, map: map, vocabulary: vocabulary)
        table.sheet = shape.sheet
        table.title = raw.rows[..<shape.head.start].first?.cells.first?.text ?? ""
    }

    mutating func read(_ limits: Limits, _ issues: inout IssueList) throws(ReadError) {
        tellTitles(&issues)
        tellColumnsLeftOut(&issues)
        if shape.style.isUncertain, let column = shape.columns[.period],
            let row = shape.raw.rows[shape.head.body...].first
        {
            issues.add(.uncertainPeriods(row[column + 1]?.text ?? ""), sheet: table.sheet, row: row.number, column: column + 1)
        }
        var totals: [(RawRow, MappedRow)] = []
        var spans = RowSpans()
        for record in shape.raw.rows[shape.head.body...] {
            rowsRead += 1
            let raw = spans.filled(record)
            guard let row = shape.row(raw, &issues) else { continue }
            if row.isTotal {
                totals.append((raw, row))
            } else {
                try read(raw, row, limits, &issues)
            }
        }
        let areTotalsAll = rowsUsed == 0
        for (raw, row) in totals {
            if areTotalsAll {
                try read(raw, row, limits, &issues)
            } else {
                issues.add(
                    .leftOut(.totalOfAreas, label: row.area, rows: 1, sum: shape.sum(raw)), sheet: table.sheet, row: raw.number)
            }
        }
        table.observations += quarters.years(&issues)
        if shape.wide.isEmpty { rowsUsed -= quarters.rowsLeft }
        tellCalendarYears(&issues)
        try table.check(limits)
        categories.tell(&issues)
    }

    private func tellTitles(_ issues: inout IssueList) {
        var known: Set<String> = []
        guard shape.head.count > 0 else { return }
        for (index, title) in shape.head.titles.enumerated() where !title.isEmpty {
            if !known.insert(Folded(title.trimmed).text).inserted {
                issues.add(
                    .titleTwice(title), sheet: table.sheet, row: shape.raw.rows[shape.head.start].number, column: index + 1)
            }
        }
    }

    /// Names the columns that are filled and that nothing was taken from.
    private func tellColumnsLeftOut(_ issues: inout IssueList) {
        guard shape.head.count > 0 else { return }
        let titles = shape.head.titles
        var unused = titles.indices.filter {
            !titles[$0].isEmpty && shape.figureColumns[$0] == nil && !shape.columns.contains($0)
        }
        guard !unused.isEmpty else { return }
        var filled: Set<Int> = []
        for row in shape.raw.rows[shape.head.body...] {
            for cell in row.cells { filled.insert(cell.column - 1) }
            if filled.count == titles.count { break }
        }
        unused.removeAll { !filled.contains($0) }
        guard let first = unused.first else { return }
        issues.add(
            .columnsLeftOut(unused.prefix(50).map { String(titles[$0].prefix(80)) }, count: unused.count), sheet: table.sheet,
            row: shape.raw.rows[shape.head.start].number, column: first + 1)
    }

    /// Says that years without more are taken from January to December: some offices write the year in which one ends so.
    private func tellCalendarYears(_ issues: inout IssueList) {
        guard let first = table.observations.first(where: { $0.period?.kind == .calendarYear }) else { return }
        issues.add(.calendarYears(first.periodText), at: first.place)
    }

    private mutating func read(_ raw: RawRow, _ row: MappedRow, _ limits: Limits, _ issues: inout IssueList) throws(ReadError) {
        rowsUsed += 1
        guard seen.count <= limits.figures else { throw .tooManyFigures(limit: limits.figures) }
        if shape.wide.isEmpty {
            guard let column = shape.columns[.count], let cell = raw[column + 1] else { return }
            add(cell, row, period: row.period, periodText: row.periodText, category: row.category, shape.measure, &issues)
            return
        }
        for cell in shape.figureCells(raw) {
            guard let at = shape.figureColumns[cell.column - 1] else { continue }
            let column = shape.wide[at]
            if shape.map.wide == .periods {
                guard column.period != nil else {
                    issues.add(.notAPeriod(column.title), sheet: table.sheet, row: row.number, column: column.index + 1)
                    continue
                }
                let category = shape.columns[.category] == nil && !column.category.isEmpty ? column.category : row.category
                add(
                    cell, row, period: column.period, periodText: column.title, category: category,
                    shape.measure(of: column, category), &issues)
            } else {
                add(
                    cell, row, period: row.period, periodText: row.periodText, category: column.title,
                    shape.measure(of: column, column.title), &issues)
            }
        }
    }

    private mutating func add(
        _ cell: RawCell, _ row: MappedRow, period: PeriodReading?, periodText: String, category: String,
        _ measure: Measure,
        _ issues: inout IssueList
    ) {
        let place = FilePlace(sheet: table.sheet, row: row.number, column: cell.column)
        guard !cell.text.trimmed.isEmpty else { return }
        let (text, stored) = shape.figure(cell)
        guard let (value, markers) = shape.vocabulary.markers.read(text, stored: stored) ?? stored.map({ ($0, []) }) else {
            issues.add(.notANumber(cell.text), at: place)
            return
        }
        if let value, measure.isCount, value < 0 || value.whole == nil {
            issues.add(.notACount(cell.text), at: place)
            return
        }
        let strands = shape.vocabulary.strands(category)
        if strands == nil, !category.isEmpty, !shape.vocabulary.isTotal(category), measure.isCount, measure != .residents {
            categories.add(category, value?.whole ?? 0)
        }
        let key = [row.area, row.code, PeriodReading.key(period), category, row.type, measure.rawValue]
        guard seen.insert(key).inserted else {
            issues.add(.figureTwice(key.dropLast().filter { !$0.isEmpty }.joined(separator: ", ")), at: place)
            return
        }
        var observation = Observation(
            area: row.area, periodText: periodText, period: nil, category: category,
            details: row.type.isEmpty ? [] : [row.type], strands: strands ?? [], measure: measure, value: value, text: cell.text,
            markers: markers, place: place)
        observation.areaCode = row.code
        switch period {
        case .period(let period):
            observation.period = period
            table.observations.append(observation)
        case .quarter(let year, let quarter):
            // Two categories of one wording, in two cases, are one.
            if !quarters.add(observation, year: year, quarter: quarter) { issues.add(.figureTwice(row.area), at: place) }
        case nil: break
        }
    }
}

extension PeriodReading {
    /// One text for each period.
    static func key(_ reading: PeriodReading?) -> String {
        switch reading {
        case .period(let period): period.label
        case .quarter(let year, let quarter): Period.financialYear(year).label + " Q\(quarter)"
        case nil: ""
        }
    }
}

/// Categories that nobody has said a strand of, with what they count.
struct UnknownCategories {
    private var sums: [String: Int] = [:]
    private var order: [String] = []

    mutating func add(_ category: String, _ count: Int) {
        if sums[category] == nil { order.append(category) }
        sums[category] = (sums[category] ?? 0).addingBounded(count)
    }

    func tell(_ issues: inout IssueList) { for category in order { issues.add(.noStrand(category, count: sums[category] ?? 0)) } }
}
