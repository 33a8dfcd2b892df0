import Core

/// A table of figures as it is shown, as a sheet: columns, order, filter and all.
struct FigureSheet {
    let table: ShownTable
    let view: TrendsView
    let strings: Strings
    let isForPrograms: Bool
    private let hasIntervals: Bool
    /// What may be told of the figures, where the sheet is to be safe to share.
    let safe: SafeFigures?
    var dataset: Dataset { table.table.dataset }

    init(
        _ table: ShownTable, _ view: TrendsView, _ strings: Strings, isForPrograms: Bool, hasIntervals: Bool = false,
        safe: SafeFigures? = nil
    ) {
        self.safe = safe
        self.table = table
        self.view = view
        self.strings = strings
        self.isForPrograms = isForPrograms
        self.hasIntervals = hasIntervals
    }

    var sheet: Sheet {
        let cells = self.cells
        let slice = view.slice
        var columns = [SheetColumn(strings.axis(slice.rows), key: slice.rows.name)]
        for column in 0..<table.columnCount {
            let member = table.column(column)
            let key = dataset.key(of: member, on: slice.columns)
            let title = title(member, slice.columns)
            columns.append(SheetColumn(title, key: key, isNumeric: true))
            guard hasIntervals else { continue }
            columns.append(SheetColumn(title + " " + strings.lowerEnd, key: key + " lower", isNumeric: true))
            columns.append(SheetColumn(title + " " + strings.upperEnd, key: key + " upper", isNumeric: true))
        }
        let rows = cells.indices.map { row in
            let member = table.member(row)
            let head = isForPrograms ? programKey(member, slice.rows) : title(member, slice.rows)
            return [head] + cells[row].indices.flatMap { fields(cells[row][$0], row, $0) }
        }
        return Sheet(columns: columns, rows: rows, notes: notes(cells), about: about)
    }

    /// The cells as they may be told; `nil` where one is hidden.
    var cells: [[Cell?]] {
        (0..<table.rowCount).map { row in
            (0..<table.columnCount).map { column in
                guard let safe else { return table.cell(row, column) }
                return safe.cell(table.table, row: table.order[row], column: table.columnOrder[column])
            }
        }
    }

    func title(_ member: Member, _ axis: Axis) -> String {
        guard let column = member.column else { return strings.title(of: member, axis, dataset) }
        return strings.shortPeriod(column.period) + (column.isPart ? " (" + strings.partTitle(column.members.count) + ")" : "")
    }

    func programKey(_ member: Member, _ axis: Axis) -> String {
        if case .one(let index) = member, axis == .area { return dataset.areas[index].name.english }
        return dataset.key(of: member, on: axis)
    }

    private func fields(_ cell: Cell?, _ row: Int, _ column: Int) -> [String] {
        guard let cell else { return Array(repeating: FigureSheet.hidden, count: hasIntervals ? 3 : 1) }
        let own = isForPrograms ? plain(cell) : strings.cell(cell)
        guard hasIntervals else { return [own] }
        let interval = table.figure(row, column).flatMap { dataset.interval(cell, at: $0.place) }
        return [own]
            + [interval?.lower, interval?.upper].map { end in
                guard let end, end.isFinite else { return isForPrograms ? "" : "–" }
                return isForPrograms
                    ? fixed(end)
                    : cell.calculation == .count ? strings.decimal(end, places: 1) : strings.axisNumber(end, cell.calculation)
            }
    }

    /// The sign in place of a figure that is hidden.
    static let hidden = "[c]"

    /// A cell for programs: a plain number, or nothing where there is none.
    func plain(_ cell: Cell) -> String {
        switch cell.content {
        case .count(let count), .difference(let count): String(count)
        case .value(let quantity): quantity.text
        case .share(let value), .rate(let value), .change(let value), .index(let value): fixed(value)
        case .publishedChange(let percent): fixed(Double(percent) / 100)
        case .rank(let rank, _, _): String(rank)
        case .absent: ""
        }
    }

    /// What programs are told beside the numbers.
    var about: [(key: String, value: String)] {
        let slice = view.slice
        var about = [("dataset", dataset.id), ("measure", slice.calculation.rawValue)]
        if slice.rows != .category, slice.columns != .category {
            about.append(("strand", dataset.categories[slice.at.category].id))
        }
        if slice.rows != .type, slice.columns != .type, !dataset.types.isEmpty {
            about.append(("type", dataset.types[slice.at.type].id))
        }
        if slice.rows != .area, slice.columns != .area { about.append(("area", dataset.areas[slice.at.area].name.english)) }
        if slice.rows != .period, slice.columns != .period {
            about.append(("period", dataset.column(containing: slice.at.period, byYear: slice.byYear).period.label))
        }
        if let base = table.table.base { about.append(("base", base.period.label)) }
        if slice.rows != .series, slice.columns != .series {
            let series = dataset.series[slice.at.series]
            about += [("coverage", series.coverage.name.english), ("series", series.key), ("title", series.release.title)]
            if let day = series.release.published { about.append(("published", day.iso)) }
        }
        let isOneSeries = slice.rows != .series && slice.columns != .series
        return about + dataset.provenance(of: isOneSeries ? slice.at.series : nil)
            + (safe.map { [("rule", strings.safe.rule($0.protection.rule))] } ?? [])
    }

    private func notes(_ cells: [[Cell?]]) -> [String] { subjectNotes + furtherNotes(cells) }

    /// What the table shows.
    private var subjectNotes: [String] {
        let slice = view.slice
        let laid = [slice.rows, slice.columns]
        var notes = [dataset.name.text(in: strings.language) + strings.colon + strings.calculation(slice.calculation)]
        if let base = table.table.base { notes[0] += " (" + strings.period(base.period) + " = " + strings.number(100) + ")" }
        if !laid.contains(.category) { notes.append(dataset.categories[slice.at.category].name.text(in: strings.language)) }
        if !laid.contains(.type), dataset.types.count > 1 { notes.append(strings.type(slice.at.type, dataset)) }
        if !laid.contains(.area) { notes.append(strings.area(dataset.areas[slice.at.area])) }
        if !laid.contains(.period) {
            notes.append(strings.period(dataset.column(containing: slice.at.period, byYear: slice.byYear).period))
        }
        return notes
    }

    /// What must be known to read it.
    func furtherNotes(_ cells: [[Cell?]]) -> [String] {
        let slice = view.slice
        var notes: [String] = []
        if slice.rows != .series, slice.columns != .series { notes.append(strings.coverage(dataset.series[slice.at.series])) }
        if let peers = view.peers { notes.append(strings.peers(peers, dataset)) }
        if !view.filter.isEmpty { notes.append(strings.filterLabel + " " + view.filter) }
        if hasIntervals, let figure = table.figure(0, table.columnCount - 1) {
            let isWide = dataset.isOverdispersed(at: figure.place)
            notes.append(
                isWide.map { $0 ? strings.intervalTooNarrow : strings.trend.intervalFits } ?? strings.trend.intervalUnknown)
        }
        return notes + reasons(cells) + cellNotes(cells) + [dataset.note.text(in: strings.language)]
            + (safe.map { strings.safe.notes($0.protection, strings) } ?? [])
    }

    /// Each kind of cell without a number, with the reason at its first place.
    private func reasons(_ cells: [[Cell?]]) -> [String] {
        var seen: Set<String> = []
        var reasons: [String] = []
        for (row, line) in cells.enumerated() {
            for (column, cell) in line.enumerated() {
                guard let cell, let absence = cell.absence, seen.insert(absence.kind).inserted,
                    let figure = table.figure(row, column)
                else {
                    continue
                }
                reasons.append(strings.cell(cell) + " " + strings.statement(cell, figure, dataset, context: table.table.context))
            }
        }
        return reasons
    }

    private func cellNotes(_ cells: [[Cell?]]) -> [String] {
        let shown = cells.joined().compactMap { $0 }
        return uniqued(shown.flatMap { ($0.note.map { [$0] } ?? []) + $0.markers.map { strings.remark($0) } }).map { "! " + $0 }
    }
}

extension Series {
    /// How the command line names a series: `EW44@2018/19`.
    var key: String { coverage.id + "@" + release.id }
}

/// A number for programs: six decimals, no exponent.
func fixed(_ value: Double) -> String {
    let scaled = Int((abs(value) * 1_000_000).rounded())
    let fraction = String(scaled % 1_000_000)
    return (value < 0 ? "-" : "") + "\(scaled / 1_000_000)." + String(repeating: "0", count: 6 - fraction.count) + fraction
}

extension Dataset {
    /// Where a series comes from, as stable keys and texts: its own file, else what the dataset came with.
    func provenance(of series: Int?) -> [(key: String, value: String)] {
        if let series, let file = files[series] {
            return [("publisher", self.series[series].release.publisher), ("file", file.fileName), ("sha256", file.content)]
        }
        return [
            ("publisher", origin.publisher), ("licence", origin.licence), ("attribution", origin.attribution),
            ("file", origin.files.first ?? ""),
        ]
    }
}
