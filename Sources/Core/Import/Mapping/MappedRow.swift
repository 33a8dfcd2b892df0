/// What a row says of its figures.
struct MappedRow {
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

extension MappedShape {
    private func text(_ row: RawRow, _ role: ColumnMap.Role) -> String {
        if let column = columns[role] { return row[column + 1]?.text.trimmed ?? "" }
        return map.fixed[role] ?? ""
    }

    /// What the row is about; `nil` where it is no record: that is told.
    func row(_ raw: RawRow, _ issues: inout IssueList) -> MappedRow? {
        let (area, code) = (text(raw, .area), text(raw, .areaCode))
        let hasFigures = !figureCells(raw).isEmpty
        if let last = raw.cells.last, last.column > head.titles.count, head.count > 0 {
            issues.add(.ragged(fields: last.column, expected: head.titles.count), sheet: sheet, row: raw.number)
        }
        guard hasFigures else {
            let label = raw.cells.first?.text ?? ""
            // A line of text under the table: a source, a note.
            let reason: Issue.Reason = raw.cells.count == 1 ? .note : .noCount
            issues.add(
                .leftOut(reason, label: String(label.prefix(120)), rows: 1, sum: 0), sheet: sheet, row: raw.number)
            return nil
        }
        guard !area.isEmpty || !code.isEmpty else {
            issues.add(
                .leftOut(.noArea, label: raw.cells.first?.text ?? "", rows: 1, sum: sum(raw)), sheet: sheet,
                row: raw.number)
            return nil
        }
        let (periodText, period) = period(raw)
        if map.wide != .periods {
            if period == nil {
                let column = columns[.period] ?? columns[.year]
                issues.add(.notAPeriod(periodText), sheet: sheet, row: raw.number, column: column.map { $0 + 1 })
                issues.add(.leftOut(.noPeriod, label: periodText, rows: 1, sum: sum(raw)), sheet: sheet, row: raw.number)
                return nil
            }
        }
        return MappedRow(
            number: raw.number, area: area.isEmpty ? code : area, code: code, periodText: periodText, period: period,
            category: text(raw, .category), type: text(raw, .type),
            isTotal: map.fixed[.area] == nil && (columns[.area] != nil ? AreaAliases.isTotal(area) : AreaAliases.isTotal(code)))
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
        case .period(.calendarYear(let year)):
            if columns[.month] != nil || map.fixed[.month] != nil {
                return (written, ColumnValues.monthNumber(month).map { .period(.month(Month(year: year, month: $0))) })
            }
            // A quarter of a calendar year is none of a financial one that we know of.
            return (written, columns[.quarter] == nil && map.fixed[.quarter] == nil ? reading : nil)
        case .period(.month), .quarter: return (written, nil)
        }
    }
}

/// Cells that are merged downwards hold for the rows that they cover.
struct RowSpans {
    private var open: [Int: (cell: RawCell, last: Int)] = [:]

    /// The row with the cells that cover it from above.
    mutating func filled(_ row: RawRow) -> RawRow {
        var filled = row
        for (column, span) in open {
            if span.last < row.number {
                open[column] = nil
            } else if row.last(through: column)?.column != column {
                filled.cells.append(span.cell)
            }
        }
        if filled.cells.count > row.cells.count { filled.cells.sort { $0.column < $1.column } }
        for cell in row.cells where cell.rows > 1 { open[cell.column] = (cell, row.number + cell.rows - 1) }
        return filled
    }
}
