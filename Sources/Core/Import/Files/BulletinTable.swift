/// Turns the rows of one sheet of a bulletin into long form: labels at the left, one or more rows of headers above.
struct BulletinTable {
    private let parts: SheetParts
    private let sheet: String
    private let known: Set<Int>
    private var columns: [Int: Column] = [:]
    private let areasAtLeft: Bool
    /// The one financial year that the title names.
    private var titled: (text: String, period: Period)?
    /// What figures measure where no label says it.
    private var usual: Measure?
    private let markers: Markers
    private(set) var table = FigureTable()
    private(set) var rowsUsed = 0

    /// What the headers say of a column.
    private struct Column {
        var labels: [String] = []
        var notes: [Int] = []
        var year: Int?
        var period: (text: String, period: Period)?
        var base: Period?
        var measure: Measure?
    }

    init(sheet: String, parts: SheetParts) {
        self.sheet = sheet
        self.parts = parts
        known = Set(parts.notes.map(\.number))
        let left = parts.headers.flatMap(\.cells).filter { $0.column == 1 }.map { Folded($0.text) }
        let titleText = Folded(parts.title.map { String($0.text.prefix(300)) } ?? "")
        areasAtLeft =
            left.contains { $0.contains(Folded("force")) || $0.contains(Folded("area")) }
            || BulletinTable.byAreas.contains { titleText.contains(Folded($0)) }
        markers = Markers(meanings: Markers.official.meanings.merging(parts.signs) { _, here in here })
        table.sheet = sheet
        table.unit = parts.unit
        table.coverage = parts.coverage
        table.notes = parts.notes
        table.sources = parts.sources
        if let cell = parts.title {
            let title = LabelText(cell, known: known)
            (table.title, table.titleNotes) = (title.text, title.notes)
        }
        let years = PeriodText.financialYears(in: table.title)
        if years.count == 1 { titled = (years[0].label, years[0]) }
        usual = BulletinTable.usualMeasure(unit: Folded(table.unit), title: Folded(table.title))
    }

    /// Words of titles whose tables have areas at the left.
    private static let byAreas = ["by police force area", "by local authority", "by region", "by force", "by area"]

    private static func usualMeasure(unit: Folded, title: Folded) -> Measure? {
        if unit.hasPrefix(Folded("percentage")) { return .percent }
        if unit.hasPrefix(Folded("median")) { return .medianDays }
        if title.contains(Folded("indexed")) { return .index }
        return title.contains(Folded("racially or religiously aggravated offences")) ? .aggravated : nil
    }

    mutating func read(_ limits: Limits, _ issues: inout IssueList) throws(ReadError) {
        tellMissing(table.titleNotes, FilePlace(sheet: sheet, row: 1, column: 1), &issues)
        var heading = ""
        var headed = 0
        var last = 0
        for row in parts.body {
            if row.number > last + 1, headed > 0 { (heading, headed) = ("", 0) }
            last = row.number
            guard SheetParts.hasFigures(row), let first = row.cells.first else {
                if row.cells.count == 1, let cell = row.cells.first, cell.column == 1 {
                    (heading, headed) = (LabelText(cell, known: known).text, 0)
                }
                continue
            }
            try table.check(limits)
            headed += 1
            rowsUsed += 1
            read(row, label: first, under: heading, &issues)
        }
        checkSums(&issues)
        if areasAtLeft {
            let subtotals = Subtotals.mark(&table.observations)
            if !subtotals.isEmpty { issues.add(.subtotals(subtotals), sheet: sheet) }
        }
    }

    private mutating func read(_ row: RawRow, label first: RawCell, under heading: String, _ issues: inout IssueList) {
        let year = PeriodText.financialYear(first.text)
        let label = year.map { LabelText(glued: $0.period.label, known: []) } ?? LabelText(first, known: known)
        let month = label.text.utf8.count <= 16 ? PeriodText.monthNumber(label.text) : nil
        let dated = year == nil ? BulletinTable.period(label.text, known) : nil
        let notes = label.notes + (year?.notes ?? dated?.notes ?? [])
        tellMissing(notes, FilePlace(sheet: sheet, row: row.number, column: first.column), &issues)
        for cell in row.cells.dropFirst() {
            let place = FilePlace(sheet: sheet, row: row.number, column: cell.column)
            let column = column(cell.column, &issues)
            guard let (value, markers) = figure(cell, place, &issues) else { continue }
            var period = column.period
            if let year { period = (label.text, year.period) }
            if let month, let number = column.year { period = monthOf(number, month) }
            if let dated { period = (dated.period.label, dated.period) }
            if period == nil { period = titled }
            let isPeriod = year != nil || dated != nil || (month != nil && column.year != nil)
            let isAcross = isPeriod || areasAtLeft
            var details = heading.isEmpty ? [] : [heading]
            details += isAcross ? Array(column.labels.dropLast()) : column.labels
            let category = isAcross ? column.labels.last ?? subject : label.text
            let measure = measure(column, category)
            let strands =
                measure == .aggravated
                ? ["race", "religion"]
                : StrandText.strand(category).map { [$0] }
                    ?? details.lazy.compactMap(StrandText.strand).first.map { [$0] } ?? []
            table.observations.append(
                Observation(
                    area: areasAtLeft ? label.text : "", periodText: period?.text ?? "", period: period?.period,
                    base: column.base,
                    category: category, details: details, strands: strands, measure: measure, value: value, text: cell.text,
                    markers: markers, notes: notes + column.notes, place: place))
        }
    }

    /// What the title says is counted: `Police officers` of `Table 1: Police officers by police force area`.
    private var subject: String {
        let text = table.title.firstIndex(of: ":").map { table.title[table.title.index(after: $0)...] } ?? table.title[...]
        let words = text.prefix { $0 != "," }.split(separator: " ")
        return words.prefix { $0 != "by" }.joined(separator: " ")
    }

    /// The month or financial year that a label is, and the notes glued to it: `30 September 20123` has note 3.
    private static func period(_ label: String, _ known: Set<Int>) -> (period: Period, notes: [Int])? {
        guard label.utf8.count <= 40 else { return nil }
        if case .period(let period) = PeriodStyle().reading(label) { return (period, []) }
        for note in known where label.hasSuffix(String(note)) {
            let rest = label.dropLast(String(note).count)
            if case .period(let period) = PeriodStyle().reading(String(rest)) { return (period, [note]) }
        }
        return nil
    }

    /// The two periods of `Change in 12 months Sep-15 to Sep-16`.
    private static func change(_ label: String) -> (base: Period, period: Period)? {
        guard label.utf8.count <= 120, Folded(label).contains(Folded("change")) else { return nil }
        let words = label.split(separator: " ")
        guard words.count > 3, words[words.count - 2] == "to", let last = period(String(words[words.count - 1]), [])?.period,
            let base = period(String(words[words.count - 3]), [])?.period
        else { return nil }
        return (base, last)
    }

    private func monthOf(_ year: Int, _ number: Int) -> (String, Period) {
        let month = Month(year: year, month: number)
        return (month.iso, .month(month))
    }

    private func figure(_ cell: RawCell, _ place: FilePlace, _ issues: inout IssueList) -> (Double?, [Marker])? {
        var stored: Double?
        if case .number(let number) = cell.value { stored = number }
        guard let read = markers.read(cell.text, stored: stored) else {
            issues.add(.notANumber(cell.text), at: place)
            return nil
        }
        if let stored, let shown = NumberText.number(cell.text.trimmed) {
            let decimals = cell.text.trimmed.split(separator: ".").dropFirst().first?.count ?? 0
            let half = (0..<decimals).reduce(0.5) { half, _ in half / 10 }
            if (stored - shown).magnitude > half * 1.000_001 {
                issues.add(.displayDiffers(shown: cell.text, stored: String(stored)), at: place)
            }
        }
        return (read.value, read.markers)
    }

    private mutating func column(_ number: Int, _ issues: inout IssueList) -> Column {
        if let column = columns[number] { return column }
        var column = Column()
        for row in parts.headers.suffix(12) {
            guard let cell = row.covering(number) else { continue }
            if let (period, notes) = PeriodText.financialYear(LabelText(cell, known: []).text) {
                column.period = (period.label, period)
                column.notes += notes + LabelText(cell, known: []).notes
                continue
            }
            let label = LabelText(cell, known: known)
            column.notes += label.notes
            let years = PeriodText.financialYears(in: label.text)
            if let year = SheetParts.year(cell) {
                column.year = year
            } else if label.text.hasPrefix("%"), years.count == 2 {
                (column.base, column.period, column.measure) = (years[0], (years[1].label, years[1]), .percentChange)
            } else if label.text == "%" {
                column.measure = column.base == nil ? .percent : .percentChange
            } else if column.base != nil, Folded(label.text).text == "number" {
                column.measure = .number
            } else if let (base, period) = BulletinTable.change(label.text) {
                (column.base, column.period) = (base, (period.label, period))
                column.labels.append(label.text)
            } else if let (period, notes) = BulletinTable.period(label.text, known) {
                column.period = (period.label, period)
                column.notes += notes
                // `As at:` over days says nothing more.
                if column.labels.last?.hasSuffix(":") == true { column.labels.removeLast() }
            } else {
                if Folded(label.text).text == "number of offences" { column.measure = .offences }
                column.labels.append(label.text)
            }
        }
        columns[number] = column
        if let row = parts.headers.last {
            tellMissing(column.notes, FilePlace(sheet: sheet, row: row.number, column: number), &issues)
        }
        return column
    }

    private func measure(_ column: Column, _ category: String) -> Measure {
        if let measure = column.measure, measure != .offences { return measure }
        switch category.utf8.count <= 64 ? Folded(category).text : "" {
        case "total number of motivating factors": return .factors
        case "total number of targeted religions": return .targets
        case "total number of offences": return .offences
        default: break
        }
        if let measure = column.measure { return measure }
        if let usual { return usual }
        return StrandText.strand(category) == nil ? .number : .factors
    }

    private func tellMissing(_ notes: [Int], _ place: FilePlace, _ issues: inout IssueList) {
        for note in notes where !known.contains(note) { issues.add(.noteMissing(note), at: place) }
    }

    /// Strands add up to the motivating factors of their area and period.
    private func checkSums(_ issues: inout IssueList) {
        var sums: [[String]: (count: Int, sum: Int)] = [:]
        for part in table.observations where part.measure == .factors && !part.strands.isEmpty {
            guard let count = part.count else { continue }
            let before = sums[[part.area, part.periodText]] ?? (0, 0)
            sums[[part.area, part.periodText]] = (before.count + 1, before.sum.addingReportingOverflow(count).partialValue)
        }
        for total in table.observations where total.measure == .factors && total.strands.isEmpty {
            guard let printed = total.count, let found = sums[[total.area, total.periodText]], found.count == 5,
                found.sum != printed
            else { continue }
            issues.add(.sumDiffers(label: total.category, sum: found.sum, printed: printed), at: total.place)
        }
    }
}
