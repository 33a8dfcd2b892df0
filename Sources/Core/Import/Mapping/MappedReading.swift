/// Reads one table by a map into long form, row by row.
struct MappedReading {
    private let raw: RawTable
    private let map: ColumnMap
    private let head: TableHead
    private let columns: MappedColumns
    private let vocabulary: Vocabulary
    private let style: PeriodStyle
    /// Columns whose titles say the period or the category.
    private let wide: [WideColumn]
    /// Which of `wide` a column is, or the one of the count; `nil`: it has no figures.
    private let figureColumns: [Int?]
    private let measure: ObservedMeasure
    private var quarters = QuarterSums()
    private var categories = UnknownCategories()
    private var seen: Set<[String]> = []
    private(set) var table = FigureTable()
    private(set) var rowsRead = 0
    private(set) var rowsUsed = 0

    private struct WideColumn {
        let index: Int
        let title: String
        let period: PeriodReading?
        /// What the title says beside the period.
        let category: String
        let measure: ObservedMeasure?
    }

    /// What a row says of its figures.
    private struct Row {
        let number: Int
        let area: String
        let code: String
        let periodText: String
        let period: PeriodReading?
        let category: String
        let type: String
        /// A total of areas: left out unless the table has nothing else.
        let isTotal: Bool
    }

    init(_ raw: RawTable, map: ColumnMap, vocabulary: Vocabulary) throws(MapError) {
        self.raw = raw
        self.map = map
        self.vocabulary = vocabulary
        let head = try TableHead(raw, row: map.headerRow, rows: map.headerRows)
        self.head = head
        guard !map.countsRows else { throw .missing(.count) }
        let columns = try map.resolve(head.titles)
        self.columns = columns
        let rows = raw.rows[head.body...]
        style = PeriodStyle(rows.lazy.compactMap { row in columns[.period].flatMap { row[$0 + 1]?.text } })
        let free = head.titles.indices.filter { !columns.contains($0) }
        let titles = free.map { head.titles[$0] }
        let titleStyle = PeriodStyle(titles.flatMap(TableHead.parts))
        let found: [WideColumn]
        switch map.wide {
        case .periods:
            found = zip(free, titles).compactMap { index, title in
                var parts = TableHead.parts(title)
                guard let at = parts.firstIndex(where: { titleStyle.reading($0) != nil }) else { return nil }
                let period = titleStyle.reading(parts.remove(at: at))
                let category = parts.joined(separator: " / ")
                return WideColumn(
                    index: index, title: title, period: period, category: category, measure: TitleWords.measure(category))
            }
            guard !found.isEmpty else { throw .missing(.period) }
        case .categories:
            // Only columns with figures: found in one pass, as a table may be both long and wide.
            var filled = Set<Int>()
            for row in rows { for cell in row.cells where SheetParts.isFigure(cell) { filled.insert(cell.column - 1) } }
            found = zip(free, titles).compactMap { index, title in
                guard !title.isEmpty, filled.contains(index) else { return nil }
                return WideColumn(
                    index: index, title: title, period: nil, category: title, measure: TitleWords.measure(title))
            }
            guard !found.isEmpty else { throw .missing(.category) }
        case nil: found = []
        }
        wide = found
        var places = [Int?](repeating: nil, count: head.titles.count)
        for (at, column) in found.enumerated() { places[column.index] = at }
        if map.wide == nil, let count = columns[.count] { places[count] = 0 }
        figureColumns = places
        measure = map.measure ?? columns[.count].flatMap { TitleWords.measure(head.titles[$0]) } ?? .number
        table.sheet = raw.name.isEmpty ? nil : raw.name
        table.title = raw.rows[..<head.start].first?.cells.first?.text ?? ""
    }

    mutating func read(_ limits: Limits, _ issues: inout IssueList) throws(ReadError) {
        tellTitles(&issues)
        if style.isUncertain, let column = columns[.period], let row = raw.rows[head.body...].first {
            issues.add(.uncertainPeriods(row[column + 1]?.text ?? ""), sheet: table.sheet, row: row.number, column: column + 1)
        }
        var totals: [(RawRow, Row)] = []
        for raw in raw.rows[head.body...] {
            rowsRead += 1
            guard let row = row(raw, &issues) else { continue }
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
                    .leftOut(.totalOfAreas, label: row.area, rows: 1, sum: sum(raw)), sheet: table.sheet, row: raw.number)
            }
        }
        table.observations += quarters.years(&issues)
        if wide.isEmpty { rowsUsed -= quarters.rowsLeft }
        try table.check(limits)
        categories.tell(&issues)
    }

    private func tellTitles(_ issues: inout IssueList) {
        var known: Set<String> = []
        guard head.count > 0 else { return }
        for (index, title) in head.titles.enumerated() where !title.isEmpty {
            if !known.insert(Folded(title.trimmed).text).inserted {
                issues.add(.titleTwice(title), sheet: table.sheet, row: raw.rows[head.start].number, column: index + 1)
            }
        }
    }

    private func text(_ row: RawRow, _ role: ColumnMap.Role) -> String {
        if let column = columns[role] { return row[column + 1]?.text.trimmed ?? "" }
        return map.fixed[role] ?? ""
    }

    /// The row's cells that are to hold figures.
    private func figureCells(_ row: RawRow) -> [RawCell] {
        row.cells.filter { $0.column <= figureColumns.count && figureColumns[$0.column - 1] != nil }
    }

    private func sum(_ row: RawRow) -> Int {
        figureCells(row).reduce(0) { sum, cell in
            guard case .number(let number) = cell.value, let whole = number.whole else { return sum }
            return min(1 << 60, max(-(1 << 60), sum.addingReportingOverflow(whole).partialValue))
        }
    }

    /// What the row is about; `nil` where it is no record: that is told.
    private func row(_ raw: RawRow, _ issues: inout IssueList) -> Row? {
        let (area, code) = (text(raw, .area), text(raw, .areaCode))
        let hasFigures = !figureCells(raw).isEmpty
        if let last = raw.cells.last, last.column > head.titles.count, head.count > 0 {
            issues.add(.ragged(fields: last.column, expected: head.titles.count), sheet: table.sheet, row: raw.number)
        }
        guard hasFigures else {
            let label = raw.cells.first?.text ?? ""
            // A line of text under the table: a source, a note.
            let reason: Issue.Reason = raw.cells.count == 1 ? .note : .noCount
            issues.add(
                .leftOut(reason, label: String(label.prefix(120)), rows: 1, sum: 0), sheet: table.sheet, row: raw.number)
            return nil
        }
        guard !area.isEmpty || !code.isEmpty else {
            issues.add(
                .leftOut(.noArea, label: raw.cells.first?.text ?? "", rows: 1, sum: sum(raw)), sheet: table.sheet,
                row: raw.number)
            return nil
        }
        let (periodText, period) = period(raw)
        if map.wide != .periods {
            if period == nil || isCalendarYear(period) {
                let column = columns[.period] ?? columns[.year]
                issues.add(.notAPeriod(periodText), sheet: table.sheet, row: raw.number, column: column.map { $0 + 1 })
                issues.add(.leftOut(.noPeriod, label: periodText, rows: 1, sum: sum(raw)), sheet: table.sheet, row: raw.number)
                return nil
            }
        }
        return Row(
            number: raw.number, area: area.isEmpty ? code : area, code: code, periodText: periodText, period: period,
            category: text(raw, .category), type: text(raw, .type),
            isTotal: map.fixed[.area] == nil && (columns[.area] != nil ? AreaAliases.isTotal(area) : AreaAliases.isTotal(code)))
    }

    private func isCalendarYear(_ reading: PeriodReading?) -> Bool {
        if case .calendarYear = reading { true } else { false }
    }

    private func period(_ row: RawRow) -> (String, PeriodReading?) {
        if let column = columns[.period] {
            guard let cell = row[column + 1] else { return ("", nil) }
            return (cell.text.trimmed, style.reading(cell))
        }
        if let fixed = map.fixed[.period] { return (fixed, PeriodStyle().reading(fixed)) }
        let (year, month, quarter) = (text(row, .year), text(row, .month), text(row, .quarter))
        let written = [year, month.isEmpty ? quarter : month].filter { !$0.isEmpty }.joined(separator: " ")
        guard let reading = PeriodStyle().reading(year) else { return (written, nil) }
        switch reading {
        case .period(.financialYear(let start)):
            if columns[.month] != nil || map.fixed[.month] != nil {
                guard let number = ColumnValues.monthNumber(month) else { return (written, nil) }
                return (written, .period(.month(Month(year: number >= 4 ? start : start + 1, month: number))))
            }
            if columns[.quarter] != nil { return (written, PeriodStyle.quarter(quarter).map { .quarter(year: start, $0) }) }
            return (written, reading)
        case .calendarYear(let year):
            guard let number = ColumnValues.monthNumber(month) else { return (written, nil) }
            return (written, .period(.month(Month(year: year, month: number))))
        case .period(.month), .quarter: return (written, nil)
        }
    }

    private mutating func read(_ raw: RawRow, _ row: Row, _ limits: Limits, _ issues: inout IssueList) throws(ReadError) {
        rowsUsed += 1
        guard seen.count <= limits.figures else { throw .tooManyFigures(limit: limits.figures) }
        if wide.isEmpty {
            guard let column = columns[.count], let cell = raw[column + 1] else { return }
            add(cell, row, period: row.period, periodText: row.periodText, category: row.category, measure, &issues)
            return
        }
        for cell in figureCells(raw) {
            guard let at = figureColumns[cell.column - 1] else { continue }
            let column = wide[at]
            if map.wide == .periods {
                if isCalendarYear(column.period) {
                    issues.add(.notAPeriod(column.title), sheet: table.sheet, row: row.number, column: column.index + 1)
                    continue
                }
                let category = columns[.category] == nil && !column.category.isEmpty ? column.category : row.category
                add(
                    cell, row, period: column.period, periodText: column.title, category: category,
                    measure(of: column, category), &issues)
            } else {
                add(
                    cell, row, period: row.period, periodText: row.periodText, category: column.title,
                    measure(of: column, column.title), &issues)
            }
        }
    }

    /// What the title says, else what the map says; a strand among the titles counts motivating factors.
    private func measure(of column: WideColumn, _ category: String) -> ObservedMeasure {
        if let measure = column.measure { return measure }
        return column.category.isEmpty || vocabulary.strands(category) == nil ? measure : map.measure ?? .factors
    }

    private mutating func add(
        _ cell: RawCell, _ row: Row, period: PeriodReading?, periodText: String, category: String, _ measure: ObservedMeasure,
        _ issues: inout IssueList
    ) {
        let place = FilePlace(sheet: table.sheet, row: row.number, column: cell.column)
        guard !cell.text.trimmed.isEmpty else { return }
        var stored: Double?
        if case .number(let number) = cell.value { stored = number }
        guard let (value, markers) = vocabulary.markers.read(cell.text, stored: stored) ?? stored.map({ ($0, []) }) else {
            issues.add(.notANumber(cell.text), at: place)
            return
        }
        if let value, measure.isCount, value < 0 || value.whole == nil { issues.add(.notACount(cell.text), at: place) }
        let strands = vocabulary.strands(category)
        if strands == nil, !category.isEmpty, !vocabulary.isTotal(category), measure.isCount, measure != .residents {
            categories.add(category, value?.whole ?? 0)
        }
        let key = [row.area, row.code, PeriodReading.key(period), category, row.type]
        guard seen.insert(key).inserted else {
            issues.add(.figureTwice(key.filter { !$0.isEmpty }.joined(separator: ", ")), at: place)
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
        case .calendarYear, nil: break
        }
    }
}

extension PeriodReading {
    /// One text for each period.
    static func key(_ reading: PeriodReading?) -> String {
        switch reading {
        case .period(let period): period.label
        case .quarter(let year, let quarter): Period.financialYear(year).label + " Q\(quarter)"
        case .calendarYear(let year): String(year)
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
        sums[category] = min(1 << 60, max(-(1 << 60), (sums[category] ?? 0).addingReportingOverflow(count).partialValue))
    }

    func tell(_ issues: inout IssueList) { for category in order { issues.add(.noStrand(category, count: sums[category] ?? 0)) } }
}
