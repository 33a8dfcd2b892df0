public import ArgumentParser
public import Core

/// Prints figures.
struct TableCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "table", abstract: "Print figures: by strand, area and period, with coverage and release.")

    @OptionGroup var world: WorldOptions
    @OptionGroup var output: PrintOptions
    @Flag(help: "Name the datasets, their strands and their series.") var list = false
    @Option(help: ArgumentHelp("Which figures: see --list.", valueName: "id")) var dataset = "national"
    @Option(help: ArgumentHelp("What lies on the rows: strand, area, series or period.", valueName: "axis")) var rows: AxisName?
    @Option(help: ArgumentHelp("What lies on the columns: strand, area, series or period.", valueName: "axis")) var columns:
        AxisName = .period
    @Option(help: ArgumentHelp("Which strand or flag, where it lies on neither.", valueName: "id")) var strand: String?
    @Option(help: ArgumentHelp("Which area, where it lies on neither.", valueName: "name or code")) var area: String?
    @Option(help: ArgumentHelp("Which series, as COVERAGE@RELEASE.", valueName: "series")) var series: String?
    @Option(help: ArgumentHelp("What to calculate: count, share, rate or change.", valueName: "measure")) var measure =
        Calculation.count
    @Option(help: ArgumentHelp("First period, as in 2016/17 or 2016-07.", valueName: "period")) var from: String?
    @Option(help: ArgumentHelp("Last period; the one shown where periods lie on neither axis.", valueName: "period")) var to:
        String?
    @Flag(name: .customLong("by-year"), help: "Add months up to financial years.") var byYear = false

    func run() throws {
        TextWidth.useUnicode()
        let library = try Bundle.library()
        if list { return try output.write(catalogue(library)) }
        guard let index = library.trends.index(of: dataset) else {
            let names = library.trends.datasets.map(\.id)
            throw Complaint(
                "there is no dataset '\(dataset.visible)'. Did you mean \(TUI.list(nearest(to: dataset, among: names), else: names))? 'concord table --list' names them."
            )
        }
        let request = try TableRequest(self, library.trends.datasets[index], index)
        try output.write(request.sheet(world.strings, isForPrograms: output.isForPrograms))
    }

    private func catalogue(_ library: Library) -> Sheet {
        let strings = world.strings
        let columns = [
            SheetColumn("id", key: "id"), SheetColumn(strings.origin.title, key: "name"),
            SheetColumn(strings.axis(.period), key: "periods"),
            SheetColumn(strings.axis(.category), key: "strands"), SheetColumn(strings.axis(.series), key: "series"),
        ]
        let rows = library.trends.datasets.map { dataset in
            [
                dataset.id, dataset.name.text(in: strings.language),
                (dataset.periods.first?.label ?? "") + " – " + (dataset.periods.last?.label ?? ""),
                dataset.categories.map(\.id).joined(separator: " "), dataset.series.map(\.key).joined(separator: " "),
            ]
        }
        return Sheet(columns: columns, rows: rows)
    }
}

/// The axes by the names that the command line uses.
enum AxisName: String, CaseIterable, ExpressibleByArgument {
    case strand, area, series, period

    var axis: Axis {
        switch self {
        case .strand: .category
        case .area: .area
        case .series: .series
        case .period: .period
        }
    }
}

extension Calculation: ExpressibleByArgument {}

extension Series {
    /// How the command line names a series: `EW44@2018/19`.
    var key: String { coverage.id + "@" + release.id }
}

/// What the options of `table` ask of a dataset, checked.
struct TableRequest {
    private let dataset: Dataset
    private let index: Int
    private let rows: Axis
    private let columns: Axis
    private let at: Point
    private let measure: Calculation
    private let periods: [Column]

    init(_ options: TableCommand, _ dataset: Dataset, _ index: Int) throws {
        self.dataset = dataset
        self.index = index
        measure = options.measure
        columns = options.columns.axis
        let usual: Axis = dataset.areas.count > 1 ? .area : .category
        rows = options.rows?.axis ?? (columns == usual ? .period : usual)
        guard rows != columns else {
            throw ValidationError("Rows and columns are both \(options.columns.rawValue). Choose two different ones.")
        }
        var at = Point(series: dataset.defaultSeries(), category: dataset.categories.lastIndex(where: \.isTotal) ?? 0)
        if let strand = options.strand {
            at.category = try TableRequest.index(
                of: strand, in: dataset.categoryNames, "strand or flag")
        }
        if let area = options.area {
            at.area = try TableRequest.index(
                of: area, in: dataset.areaNames, "area")
        } else if rows != .area, columns != .area, dataset.areas.count > 1 {
            throw ValidationError("Which area? Name one with --area, or put areas on the rows with --rows area.")
        }
        if let series = options.series {
            at.series = try TableRequest.index(of: series, in: dataset.series.map { [$0.key] }, "series")
        }
        self.at = at
        periods = try TableRequest.periods(options, dataset)
    }

    /// The member with this name, whatever its case and accents; else a sentence with the nearest names.
    static func index(of name: String, in names: [[String]], _ what: String) throws -> Int {
        let key = Folded(name)
        if let index = names.firstIndex(where: { $0.contains { Folded($0) == key } }) { return index }
        let all = names.compactMap(\.first)
        throw Complaint(
            "there is no \(what) '\(name.visible)' here. Did you mean \(list(nearest(to: name, among: all), else: Array(all.prefix(6))))?"
        )
    }

    private static func periods(_ options: TableCommand, _ dataset: Dataset) throws -> [Column] {
        func period(_ text: String?) throws -> Period? {
            guard let text else { return nil }
            guard let period = Period(text) else {
                throw ValidationError("'\(text.visible)' is no period. Write it as in 2016/17 or 2016-07.")
            }
            return period
        }
        let first = try period(options.from), last = try period(options.to)
        if let first, let last, first.firstDay > last.lastDay {
            throw ValidationError("The first period, \(first.label), comes after the last, \(last.label).")
        }
        let columns = dataset.columns(byYear: options.byYear).filter { column in
            (first.map { column.period.lastDay >= $0.firstDay } ?? true)
                && (last.map { column.period.firstDay <= $0.lastDay } ?? true)
        }
        guard !columns.isEmpty else {
            let span = (dataset.periods.first?.label ?? "") + " to " + (dataset.periods.last?.label ?? "")
            throw Complaint("there are no figures in that time: they reach from \(span).")
        }
        return columns
    }

    func sheet(_ strings: Strings, isForPrograms: Bool) -> Sheet {
        // Members without any figure are left out, as on the screen.
        var seen = (rows: Set<Int>(), columns: Set<Int>())
        let size = (rows: count(rows), columns: count(columns))
        let cells = (0..<size.rows).map { row in
            (0..<size.columns).map { column -> Cell in
                let cell = cell(row, column)
                if !isUnknown(cell) {
                    seen.rows.insert(row)
                    seen.columns.insert(column)
                }
                return cell
            }
        }
        let shownRows = (0..<size.rows).filter { seen.rows.contains($0) || rows == .period }
        let last = seen.columns.max() ?? -1
        let shownColumns = (seen.columns.min() ?? 0)..<max(seen.columns.min() ?? 0, last + 1)
        let titles = shownColumns.filter { columns == .period || seen.columns.contains($0) }
        return Sheet(
            columns: [SheetColumn(strings.axis(rows), key: name(of: rows))]
                + titles.map { SheetColumn(title(columns, $0, strings), key: key(columns, $0), isNumeric: true) },
            rows: shownRows.map { row in
                let head = isForPrograms ? key(rows, row) : title(rows, row, strings)
                return [head] + titles.map { isForPrograms ? plain(cells[row][$0]) : strings.cell(cells[row][$0]) }
            },
            notes: notes(strings, cells.joined(), absent: absences(cells, shownRows, Array(titles))))
    }

    private func count(_ axis: Axis) -> Int { axis == .period ? periods.count : dataset.count(of: axis) }

    private func cell(_ row: Int, _ column: Int) -> Cell {
        var point = at
        var period = periods[periods.count - 1]
        for (axis, member) in [(rows, row), (columns, column)] {
            if axis == .period { period = periods[member] } else { point[axis] = member }
        }
        point.period = period.members.lowerBound
        return dataset.cell(measure, at: point, over: period)
    }

    private func isUnknown(_ cell: Cell) -> Bool { cell.content == .absent(.notAtHand) }

    private func name(of axis: Axis) -> String { AxisName.allCases.first { $0.axis == axis }?.rawValue ?? "" }

    private func title(_ axis: Axis, _ member: Int, _ strings: Strings) -> String {
        switch axis {
        case .category: dataset.categories[member].name.text(in: strings.language)
        case .area: dataset.areas[member].name.text(in: strings.language)
        case .series: dataset.series[member].key
        case .period:
            strings.shortPeriod(periods[member].period)
                + (periods[member].isPart ? " (" + strings.partTitle(periods[member].members.count) + ")" : "")
        }
    }

    private func key(_ axis: Axis, _ member: Int) -> String {
        switch axis {
        case .category: dataset.categories[member].id
        case .area: dataset.areas[member].name.english
        case .series: dataset.series[member].key
        case .period: periods[member].period.label
        }
    }

    /// A cell for programs: a plain number, or nothing where there is none.
    private func plain(_ cell: Cell) -> String {
        switch cell.content {
        case .count(let count): String(count)
        case .share(let value), .rate(let value), .change(let value): fixed(value)
        case .publishedChange(let percent): fixed(Double(percent) / 100)
        case .absent: ""
        }
    }

    /// The first cell without a number of every kind, with its place: each kind is given its reason below the table.
    private func absences(_ cells: [[Cell]], _ shownRows: [Int], _ shownColumns: [Int]) -> [(FigureID, Cell)] {
        var found: [(FigureID, Cell)] = []
        for row in shownRows {
            for column in shownColumns {
                let cell = cells[row][column]
                guard case .absent(let reason) = cell.content else { continue }
                let isKnown = found.contains { known in
                    if case .absent(let other) = known.1.content { other.kind == reason.kind } else { false }
                }
                if !isKnown { found.append((figure(row, column), cell)) }
            }
        }
        return found
    }

    /// The figure of a row and a column.
    private func figure(_ row: Int, _ column: Int) -> FigureID {
        var point = at
        var period = periods[periods.count - 1]
        for (axis, member) in [(rows, row), (columns, column)] {
            if axis == .period { period = periods[member] } else { point[axis] = member }
        }
        point.period = period.members.lowerBound
        return FigureID(dataset: index, point: point, period: period.period)
    }

    private func notes(_ strings: Strings, _ cells: some Sequence<Cell>, absent: [(FigureID, Cell)]) -> [String] {
        var notes = [dataset.name.text(in: strings.language) + strings.colon + strings.calculation(measure)]
        if rows != .category, columns != .category {
            notes.append(dataset.categories[at.category].name.text(in: strings.language))
        }
        if rows != .area, columns != .area { notes.append(strings.area(dataset.areas[at.area])) }
        if rows != .period, columns != .period { notes.append(strings.period(periods[periods.count - 1].period)) }
        if rows != .series, columns != .series { notes.append(strings.coverage(dataset.series[at.series])) }
        for (figure, cell) in absent { notes.append(strings.cell(cell) + " " + strings.statement(cell, figure, dataset)) }
        var seen: Set<String> = []
        for cell in cells { if let note = cell.note, seen.insert(note).inserted { notes.append("! " + note) } }
        return notes + [dataset.note.text(in: strings.language)]
    }
}

/// A number for programs: six decimals, no exponent.
func fixed(_ value: Double) -> String {
    let scaled = Int((abs(value) * 1_000_000).rounded())
    let fraction = String(scaled % 1_000_000)
    return (value < 0 ? "-" : "") + "\(scaled / 1_000_000)." + String(repeating: "0", count: 6 - fraction.count) + fraction
}
