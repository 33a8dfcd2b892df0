import ArgumentParser
import Core

/// Compares two figures, like for like or not at all.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Compare two periods or two areas, like for like or not at all.",
        discussion: """
            Two periods: concord compare 2018/19 2019/20 takes the newest series that has both. A series is named with the period, as in \
            2023/24@EW44@2023/24. Two areas: concord compare 'West Midlands' Leicestershire --dataset forces compares their rates. A \
            comparison that would mislead is refused with the reason, and exits with 1.
            """)

    @OptionGroup var world: WorldOptions
    @OptionGroup var output: PrintOptions
    @Argument(help: "A period, with @SERIES where one is meant, or an area.") var first: String
    @Argument(help: "Another one.") var second: String
    @Option(help: ArgumentHelp("Which figures: see table --list.", valueName: "id")) var dataset = "national"
    @Option(help: ArgumentHelp("Which strand or flag (default: offences).", valueName: "id")) var strand: String?
    @Option(help: ArgumentHelp("Which kind of offence, where figures have kinds (default: all).", valueName: "id")) var type:
        String?
    @Option(help: ArgumentHelp("Which area, where two periods are compared.", valueName: "name or code")) var area: String?
    @Option(help: ArgumentHelp("Which period, where two areas are compared (default: the latest).", valueName: "period"))
    var period: String?

    func run() throws {
        TextWidth.useUnicode()
        let library = try world.library()
        let index = try Named.dataset(dataset, library)
        let data = library.trends.datasets[index]
        var point = Point(series: data.defaultSeries(), category: data.defaultCategory)
        if let strand { point.category = try Named.index(of: strand, in: data.categoryNames, "strand or flag") }
        point.type = try type.map { try Named.type($0, data) } ?? data.defaultType
        let comparison = PairOfFigures(
            library: library, index: index, strings: world.strings, isForPrograms: output.isForPrograms)
        let periods = [try PeriodOfSeries(first, data), try PeriodOfSeries(second, data)]
        guard (periods[0] == nil) == (periods[1] == nil) else {
            throw ValidationError("One is a period and the other is not. Name two periods, or two areas with --period.")
        }
        if let one = periods[0], let other = periods[1] {
            if let area {
                point.area = try Named.index(of: area, in: data.areaNames, "area")
            } else if data.areas.count > 1 {
                throw ValidationError("Which area? Name one with --area.")
            }
            try output.write(try comparison.overTime(point, one, other))
        } else {
            let areas = try [first, second].map { try Named.index(of: $0, in: data.areaNames, "period or area") }
            let column: Column
            if let period {
                let named = try Named.period(period)
                guard let found = data.column(of: named) else { throw Complaint("there are no figures of \(named.label) here.") }
                column = found
            } else {
                column =
                    data.columns(byYear: true).last { !$0.isPart }
                    ?? data.column(containing: data.periods.count - 1, byYear: false)
            }
            try output.write(try comparison.ofAreas(point, areas[0], areas[1], column))
        }
    }
}

/// A period, with the series that it is to be taken from where one is named.
struct PeriodOfSeries {
    let column: Column
    let series: Int?

    /// `nil` where the text is no period.
    init?(_ text: String, _ dataset: Dataset) throws {
        let parts = text.split(separator: "@", maxSplits: 1).map(String.init)
        guard let period = parts.first.flatMap({ Period($0) }) else { return nil }
        guard let column = dataset.column(of: period) else {
            let span = (dataset.periods.first?.label ?? "") + " to " + (dataset.periods.last?.label ?? "")
            throw Complaint("there are no figures of \(period.label): they reach from \(span).")
        }
        self.column = column
        series = try parts.count > 1 ? Named.index(of: parts[1], in: dataset.series.map { [$0.key] }, "series") : nil
    }
}

/// Two figures beside each other.
struct PairOfFigures {
    let library: Library
    let index: Int
    let strings: Strings
    let isForPrograms: Bool
    private var dataset: Dataset { library.trends.datasets[index] }

    func overTime(_ point: Point, _ one: PeriodOfSeries, _ other: PeriodOfSeries) throws -> Sheet {
        var (base, new) = (point, point)
        (base.period, new.period) = (one.column.members.lowerBound, other.column.members.lowerBound)
        let shared = dataset.seriesHolding(base, new)
        base.series = one.series ?? other.series ?? shared ?? holder(of: base)
        new.series = other.series ?? one.series ?? shared ?? holder(of: new)
        let places = [Place(base, over: one.column), Place(new, over: other.column)]
        guard let old = dataset.count(at: places[0]), let count = dataset.count(at: places[1]) else {
            let missing = dataset.count(at: places[0]) == nil ? places[0] : places[1]
            let figure = FigureID(dataset: index, place: missing)
            throw Complaint(strings.statement(dataset.cell(.count, at: missing), figure, dataset) + ".")
        }
        guard !places.contains(where: \.column.isPart) else {
            throw Complaint("a part of a year is not compared: \(places.first { $0.column.isPart }?.column.period.label ?? "").")
        }
        let result = dataset.compare(places[0], with: places[1])
        guard case .change(let change) = result else {
            let figures = places.map { strings.cell(dataset.cell(.count, at: $0)) }.joined(
                separator: " " + strings.arrow.trimmed + " ")
            let cell = Cell(calculation: .change, content: result, months: nil, note: nil)
            let reason = strings.refusal(cell, FigureID(dataset: index, place: places[1]), dataset, base: one.column.period)
            throw Complaint(figures + strings.colon + reason + ".")
        }
        let interval = Intervals.ratio(count, over: old)
        return sheet(
            [rowOf(places[0]), rowOf(places[1])],
            [
                strings.changeOn(strings.change(change), strings.period(one.column.period)) + " (" + strings.number(old) + " "
                    + strings.arrow.trimmed + " " + strings.number(count) + ")"
            ]
                + intervalNotes(interval.map { Interval($0.lower - 1, $0.upper - 1) }, places[1]) { strings.change($0) }
                + (isOtherSeason(places) ? [strings.trend.otherSeason] : [])
                + [strings.coverage(dataset.series[new.series])] + notes(places),
            about: [
                ("change", fixed(change)), ("lower", interval.map { fixed($0.lower - 1) } ?? ""),
                ("upper", interval.map { $0.upper.isFinite ? fixed($0.upper - 1) : "" } ?? ""),
                ("series", dataset.series[new.series].key),
            ])
    }

    /// Whether two months are not the same month of their years.
    private func isOtherSeason(_ places: [Place]) -> Bool {
        let months = places.compactMap { place -> Int? in
            if case .month(let month) = place.column.period { month.number } else { nil }
        }
        return Set(months).count > 1
    }

    func ofAreas(_ point: Point, _ one: Int, _ other: Int, _ column: Column) throws -> Sheet {
        guard !column.isPart else { throw Complaint("a part of a year is not compared: \(column.period.label).") }
        let places = [one, other].map { area -> Place in
            var moved = point
            moved.area = area
            return Place(moved, over: column)
        }
        if let missing = places.lazy.compactMap({ dataset.cell(.rate, at: $0).absence }).first(where: \.isAboutTheFigure) {
            throw Complaint(
                strings.trend.absence(missing, AbsenceWords(base: "", series: "", instead: nil, months: "", reason: "")) + ".")
        }
        guard let first = dataset.count(at: places[0]), let second = dataset.count(at: places[1]) else {
            throw Complaint(
                strings.trend.absence(.notAtHand, AbsenceWords(base: "", series: "", instead: nil, months: "", reason: "")) + ".")
        }
        let people = places.map { dataset.population(at: $0)?.count }
        guard let here = people[0], let there = people[1], here > 0, there > 0 else {
            throw Complaint(
                strings.trend.absence(.noPopulation, AbsenceWords(base: "", series: "", instead: nil, months: "", reason: ""))
                    + ".")
        }
        guard second > 0 else {
            throw Complaint(
                strings.trend.absence(.baseIsZero, AbsenceWords(base: "", series: "", instead: nil, months: "", reason: "")) + "."
            )
        }
        let ratio = Double(first) / Double(here) / (Double(second) / Double(there))
        let interval = Intervals.ratio(first, over: second, times: (Double(here), Double(there)))
        let names = [one, other].map { strings.area(dataset.areas[$0]) }
        return sheet(
            places.map(rowOf),
            [strings.times(names[0], strings.decimal(ratio, places: 2), names[1], strings.period(column.period))]
                + intervalNotes(interval, places[0]) { strings.decimal($0, places: 2) }
                + [strings.coverage(dataset.series[point.series])] + notes(places),
            about: [
                ("ratio", fixed(ratio)), ("lower", interval.map { fixed($0.lower) } ?? ""),
                ("upper", interval.map { $0.upper.isFinite ? fixed($0.upper) : "" } ?? ""),
                ("series", dataset.series[point.series].key),
            ])
    }

    /// The newest series that has the figure.
    private func holder(of point: Point) -> Int { dataset.seriesHolding(point) ?? point.series }

    private func intervalNotes(_ interval: Interval?, _ place: Place, _ text: (Double) -> String) -> [String] {
        guard let interval else { return [] }
        let isWide = dataset.isOverdispersed(at: place)
        return [
            strings.interval(text(interval.lower), interval.upper.isFinite ? text(interval.upper) : "∞"),
            isWide.map { $0 ? strings.intervalTooNarrow : strings.trend.intervalFits } ?? strings.trend.intervalUnknown,
        ]
    }

    private func notes(_ places: [Place]) -> [String] {
        (dataset.types.isEmpty ? [] : [strings.type(places[0].point.type, dataset)])
            + places.flatMap { strings.remarks(dataset.cell(.count, at: $0)) }.map { "! " + $0 }
            + [dataset.note.text(in: strings.language)]
    }

    private func rowOf(_ place: Place) -> [String] {
        let count = dataset.cell(.count, at: place), rate = dataset.cell(.rate, at: place)
        let (category, area) = (dataset.categories[place.point.category], dataset.areas[place.point.area])
        guard isForPrograms else {
            return [
                category.name.text(in: strings.language), strings.area(area), strings.period(place.column.period),
                dataset.series[place.point.series].key, strings.cell(count), strings.cell(rate),
            ]
        }
        return [
            category.id, area.name.english, place.column.period.label, dataset.series[place.point.series].key,
            count.number.map { String(Int($0)) } ?? "", rate.number.map(fixed) ?? "",
        ]
    }

    private func sheet(_ rows: [[String]], _ notes: [String], about: [(key: String, value: String)]) -> Sheet {
        Sheet(
            columns: [
                SheetColumn(strings.axis(.category), key: "strand"), SheetColumn(strings.axis(.area), key: "area"),
                SheetColumn(strings.axis(.period), key: "period"), SheetColumn(strings.axis(.series), key: "series"),
                SheetColumn(strings.calculation(.count), key: "count", isNumeric: true),
                SheetColumn(strings.calculation(.rate), key: "rate", isNumeric: true),
            ], rows: rows, notes: notes,
            about: [("dataset", dataset.id)] + about + [
                ("publisher", dataset.origin.publisher), ("attribution", dataset.origin.attribution),
            ])
    }
}

extension Strings {
    /// Why two figures are not compared.
    func refusal(_ cell: Cell, _ figure: FigureID, _ dataset: Dataset, base: Period) -> String {
        guard let absence = cell.absence else { return "" }
        let words = absenceWords(absence, figure, dataset)
        return self.trend.absence(
            absence,
            AbsenceWords(
                base: period(base), series: words.series, instead: words.instead, months: words.months, reason: words.reason))
    }
}
