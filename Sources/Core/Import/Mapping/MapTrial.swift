/// What a map reads of the first rows of a sheet, before anything is imported.
public struct MapTrial: Equatable, Sendable {
    /// Why nothing can be read yet.
    public enum Problem: Equatable, Sendable {
        case map(MapError)
        /// Incidents are counted in text files alone.
        case incidentsOutsideText
        /// Incidents are counted in files that begin with their titles.
        case titlesNotOnTop
        /// The columns fit, and no row gives a figure.
        case nothingRead
    }

    public private(set) var areas = 0
    public private(set) var categories = 0
    public private(set) var types = 0
    public private(set) var periods = 0
    public private(set) var first: Period?
    public private(set) var last: Period?
    /// Figures, or rows where each is one incident.
    public private(set) var figures = 0
    public private(set) var isIncidents = false
    /// What is counted, where all of it is one measure.
    public private(set) var measure: Measure?
    /// Rows below the titles that were looked at, and how many of them gave nothing.
    public private(set) var rows = 0
    public private(set) var rowsLeft = 0
    /// The first row that was left out, and why.
    public private(set) var loss: Issue?
    /// Whether these are all rows of the sheet.
    public private(set) var isWhole = false
    public private(set) var problem: Problem?

    init() {}

    /// Figures that are looked at: a key waits for it.
    private static let most = 800

    init(_ map: ColumnMap, _ sheet: FilePreview.Sheet, isText: Bool) {
        do throws(MapError) {
            if map.countsRows {
                try count(map, sheet, isText: isText)
            } else {
                try read(map, sheet)
            }
            if problem == nil, figures == 0 { problem = .nothingRead }
        } catch {
            problem = .map(error)
        }
    }

    private mutating func read(_ map: ColumnMap, _ sheet: FilePreview.Sheet) throws(MapError) {
        let shape = try MappedShape(sheet.start, map: map, vocabulary: .official)
        var table = sheet.start
        let width = max(1, shape.wide.count)
        table.rows = Array(table.rows.prefix(shape.head.body + max(5, Self.most / width)))
        isWhole = sheet.isWhole && table.rows.count == sheet.start.rows.count
        var map = map
        // The style of the titles is found with all rows.
        map.headerRow = map.headerRow ?? (shape.head.count > 0 ? sheet.start.rows[shape.head.start].number : nil)
        if map.headerRow != nil { map.headerRows = shape.head.count }
        var reading = try MappedReading(table, map: map, vocabulary: .official)
        var issues = IssueList(file: "")
        // A preview is far below all limits.
        do throws(ReadError) { try reading.read(Limits(), &issues) } catch { return }
        let observations = reading.table.observations
        rows = reading.rowsRead
        rowsLeft = rows - reading.rowsUsed
        loss = issues.all.first { $0.kind.isLoss }
        areas = Set(observations.map { AreaText($0.area, code: $0.areaCode) }).count
        categories = Set(observations.map(\.category)).subtracting([""]).count
        types = Set(observations.flatMap(\.details)).count
        take(observations.compactMap(\.period))
        figures = observations.count { $0.period != nil }
        let measures = Set(observations.map(\.measure))
        measure = measures.count == 1 ? measures.first : nil
    }

    private mutating func count(_ map: ColumnMap, _ sheet: FilePreview.Sheet, isText: Bool) throws(MapError) {
        isIncidents = true
        isWhole = sheet.isWhole
        let head = try TableHead(sheet.start, row: map.headerRow, rows: map.headerRows)
        let found = try map.resolve(head.titles)
        guard IncidentLayout.count(among: head.titles) == nil else { throw .missing(.count) }
        let columns = try sheet.incidentColumns(map)
        guard let area = columns.area else { throw .missing(.area) }
        guard isText else {
            problem = .incidentsOutsideText
            return
        }
        guard head.body == 1 else {
            problem = .titlesNotOnTop
            return
        }
        let body = sheet.start.rows[head.body...]
        var style = PeriodStyle(body.lazy.compactMap { row in columns.date.flatMap { row[$0 + 1]?.text } })
        style.isMonthFirst = columns.isMonthFirst
        var (seen, kinds, offences): (Set<String>, Set<String>, Set<String>) = ([], [], [])
        var months: [Period] = []
        for row in body {
            func text(_ column: Int?) -> String { column.flatMap { row[$0 + 1]?.text.trimmed } ?? "" }
            rows += 1
            let month: Period?
            if let date = columns.date {
                if let cell = row[date + 1], case .period(let period) = style.reading(cell), period.isMonth {
                    month = period
                } else {
                    month = nil
                }
            } else {
                let year = row[(columns.year ?? 0) + 1].flatMap(SheetParts.year)
                let number = ColumnValues.monthNumber(text(columns.month))
                month = year.flatMap { year in number.map { .month(Month(year: year, month: $0)) } }
            }
            guard let month, !text(area).isEmpty else {
                rowsLeft += 1
                let kind: Issue.Kind =
                    text(area).isEmpty
                    ? .leftOut(.noArea, label: "", rows: 1, sum: 0) : .notAPeriod(text(columns.date ?? columns.year))
                loss = loss ?? Issue(file: "", row: row.number, kind: kind)
                continue
            }
            months.append(month)
            seen.insert(text(area))
            kinds.insert(text(found[.category]))
            offences.insert(text(found[.type]))
        }
        figures = months.count
        areas = seen.count
        (categories, types) = (kinds.subtracting([""]).count, offences.subtracting([""]).count)
        take(months)
        measure = .incidents
    }

    private mutating func take(_ told: [Period]) {
        periods = Set(told).count
        (first, last) = (told.min(), told.max())
    }
}
