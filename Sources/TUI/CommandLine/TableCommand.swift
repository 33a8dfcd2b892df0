public import ArgumentParser
public import Core
import Glibc

/// Prints figures.
struct TableCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "table", abstract: "Print figures: any axis on rows and columns, with coverage and release.")

    @OptionGroup var world: WorldOptions
    @OptionGroup var output: PrintOptions
    @OptionGroup var options: TableOptions
    @Flag(help: "Name the datasets, their strands and their series.") var list = false
    @Flag(help: "95% confidence intervals beside counts, shares, rates and changes.") var ci = false

    func run() throws {
        TextWidth.useUnicode()
        let library = try world.library()
        if list { return try output.write(catalogue(library)) }
        let view = try options.view(library)
        let table = ShownTable(view, library: library, language: world.language)
        let sheet = FigureSheet(table, view, world.strings, isForPrograms: output.isForPrograms, hasIntervals: ci)
        try output.write(sheet.sheet)
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

/// Which figures, and how they are laid out.
struct TableOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Which figures: see table --list.", valueName: "id")) var dataset = "national"
    @Option(help: ArgumentHelp("What lies on the rows: strand, type, area, series or period.", valueName: "axis")) var rows:
        AxisName?
    @Option(help: ArgumentHelp("What lies on the columns: strand, type, area, series or period.", valueName: "axis")) var columns:
        AxisName = .period
    @Option(help: ArgumentHelp("Which strand or flag, where it lies on neither.", valueName: "id")) var strand: String?
    @Option(help: ArgumentHelp("Which kind of offence, where it lies on neither.", valueName: "id")) var type: String?
    @Option(help: ArgumentHelp("Which area, where it lies on neither.", valueName: "name or code")) var area: String?
    @Option(help: ArgumentHelp("Which series, as COVERAGE@RELEASE.", valueName: "series")) var series: String?
    @Option(
        help: ArgumentHelp(
            "What to calculate: count, share, rate, change, year-on-year, rolling-12, year-to-date, index or rank.",
            valueName: "measure"))
    var measure = Calculation.count
    @Option(help: ArgumentHelp("The period that an index takes for 100.", valueName: "period")) var base: String?
    @Option(help: ArgumentHelp("First period, as in 2016/17 or 2016-07.", valueName: "period")) var from: String?
    @Option(help: ArgumentHelp("Last period; the one shown where periods lie on neither axis.", valueName: "period")) var to:
        String?
    @Flag(name: .customLong("by-year"), help: "Add months up to financial years.") var byYear = false
    @Flag(help: "A total of rows and columns, where they add up.") var totals = false
    @Option(help: ArgumentHelp("Only rows with all these words.", valueName: "words")) var filter = ""
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Order by 'name' or by a column's key; with a minus in front downwards.", valueName: "column"))
    var sort: String?
    @Option(
        help: ArgumentHelp(
            "Only the areas of this group, or of groups put together, as in 'members & London': see 'concord groups'.",
            valueName: "group"))
    var group: String?
    @Option(help: ArgumentHelp("Only this area and the seven most similar to it.", valueName: "area")) var similar: String?
    @Option(help: ArgumentHelp("What --similar goes by: residents, rate or strands, joined by commas.", valueName: "indicators"))
    var by = "residents"

    /// The dataset that is named.
    func index(_ library: Library) throws -> Int { try Named.dataset(dataset, library) }

    /// The view that these options describe, checked.
    func view(_ library: Library) throws -> TrendsView {
        let index = try index(library)
        let data = library.trends.datasets[index]
        var view = TrendsView(dataset: index, library: library)
        if data.types.isEmpty, rows == .type || columns == .type { throw Complaint(Named.noTypes) }
        let usual: Axis = data.areas.count > 1 ? .area : .category
        view.slice.columns = columns.axis
        view.slice.rows = rows?.axis ?? (columns.axis == usual ? .period : usual)
        guard view.slice.rows != view.slice.columns else {
            throw ValidationError("Rows and columns are both \(columns.rawValue). Choose two different ones.")
        }
        view.slice.at.category = data.defaultCategory
        if let strand { view.slice.at.category = try Named.index(of: strand, in: data.categoryNames, "strand or flag") }
        if let type { view.slice.at.type = try Named.type(type, data) }
        if let area {
            view.slice.at.area = try Named.index(of: area, in: data.areaNames, "area")
        } else if view.slice.rows != .area, view.slice.columns != .area, data.areas.count > 1 {
            throw ValidationError("Which area? Name one with --area, or put areas on the rows with --rows area.")
        }
        if let series { view.slice.at.series = try Named.index(of: series, in: data.series.map { [$0.key] }, "series") }
        view.slice.calculation = measure
        view.slice.byYear = byYear && data.isMonthly
        view.slice.hasTotals = totals
        view.filter = filter
        if let base {
            let period = try Named.period(base)
            guard data.columns(byYear: view.slice.byYear).contains(where: { $0.period == period && !$0.isPart }) else {
                throw Complaint("there is no whole \(period.label) in these figures to take for 100.")
            }
            view.slice.base = period
        }
        try narrow(&view, data)
        try choosePeers(&view, data, library)
        try order(&view, data)
        return view
    }

    /// Leaves the periods from the first to the last that are asked for.
    private func narrow(_ view: inout TrendsView, _ data: Dataset) throws {
        let first = try from.map(Named.period), last = try to.map(Named.period)
        if let first, let last, first.firstDay > last.lastDay {
            throw ValidationError("The first period, \(first.label), comes after the last, \(last.label).")
        }
        let all = data.columns(byYear: view.slice.byYear)
        // A calendar year lies in two financial ones: nobody says which is meant.
        if all.first?.period.kind == .financialYear,
            let year = [first, last].compactMap(\.self).first(where: { $0.kind == .calendarYear })
        {
            throw ValidationError("These figures are of financial years: write \(year.label) as in 2016/17.")
        }
        let kept = all.filter { column in
            (first.map { column.period.lastDay >= $0.firstDay } ?? true)
                && (last.map { column.period.firstDay <= $0.lastDay } ?? true)
        }
        guard let latest = kept.last else {
            let span = (data.periods.first?.label ?? "") + " to " + (data.periods.last?.label ?? "")
            throw Complaint("there are no figures in that time: they reach from \(span).")
        }
        view.slice.at.period = latest.members.upperBound - 1
        view.slice.periods = kept.first.map { $0.members.lowerBound..<latest.members.upperBound }
    }

    private func choosePeers(_ view: inout TrendsView, _ data: Dataset, _ library: Library) throws {
        if let group {
            let named = try NamedGroups(library)
            let areas = try named.areas(of: group, in: data)
            for problem in named.problems(in: data) { Output.warn(problem) }
            view.peers = .group(named.ownName(group) ?? group)
            view.slice.peers = areas
        } else if let similar {
            let area = try Named.index(of: similar, in: data.areaNames, "area")
            let indicators = try by.split(separator: ",").map { name -> Indicator in
                guard let indicator = Indicator(rawValue: String(name)) else {
                    throw ValidationError(
                        "There is no indicator '\(String(name).visible)'. Indicators are residents, rate and strands.")
                }
                return indicator
            }
            let years = data.columns(byYear: true).filter { !$0.isPart }
            var point = view.slice.at
            point.area = area
            let place = Place(point, over: years.last ?? data.column(containing: data.periods.count - 1, byYear: false))
            guard let peers = data.mostSimilar(to: area, by: indicators, at: place) else {
                throw Complaint("\(data.areas[area].name.english) has no figures of that kind to be similar by.")
            }
            view.peers = .similar(to: area, by: indicators)
            view.slice.peers = Set(peers)
        }
    }

    private func order(_ view: inout TrendsView, _ data: Dataset) throws {
        guard let sort else { return }
        let isDescending = sort.hasPrefix("-")
        let name = isDescending ? String(sort.dropFirst()) : sort
        if name == "name" {
            view.order = .name(isDescending: isDescending)
        } else {
            let members = data.table(view.slice).columns
            let keys = members.map { data.key(of: $0, on: view.slice.columns) }
            let index = try Named.index(of: name, in: keys.map { [$0] }, "column")
            view.order = .column(members[index], view.slice.calculation, isDescending: isDescending)
        }
    }
}

/// The axes by the names that the command line uses.
enum AxisName: String, CaseIterable, ExpressibleByArgument {
    case strand, type, area, series, period

    var axis: Axis {
        switch self {
        case .strand: .category
        case .type: .type
        case .area: .area
        case .series: .series
        case .period: .period
        }
    }
}

extension Calculation: ExpressibleByArgument {}
