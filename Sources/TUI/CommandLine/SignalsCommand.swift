public import ArgumentParser
public import Core

/// Prints the figures that stand out of those around them.
struct SignalsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "signals",
        abstract: "Print the figures that stand out of those around them, and what coincides with them.",
        discussion: """
            c1, c2 and c3 are early aberration reporting on monthly figures: against the months just before, with a gap of two, three \
            months together. auto, c, u, p, laney and xmr are control charts, ewma and cusum look for small lasting shifts. auto takes \
            Laney's chart where the values vary more than chance. What coincides is no cause.
            """)

    @OptionGroup var world: WorldOptions
    @OptionGroup var output: PrintOptions
    @Argument(help: "Which figures: see table --list.") var dataset = "aggravated"
    @Option(
        help: ArgumentHelp("How to look: c1, c2, c3, auto, c, u, p, laney, xmr, ewma or cusum.", valueName: "method"))
    var method = SignalMethod.c1
    @Option(help: ArgumentHelp("How many months c1, c2 and c3 look back on.", valueName: "months")) var baseline = 7
    @Option(help: ArgumentHelp("How often chance alone may raise an alarm of c1, c2 and c3.", valueName: "part")) var alpha:
        Double?
    @Option(
        name: .customLong("least-deviation"),
        help: ArgumentHelp("The least standard deviation of c1, c2 and c3, for sparse figures.", valueName: "count"))
    var leastDeviation = 1.0
    @Flag(help: "All run rules of a control chart, not only values outside its limits.") var rules = false
    @Option(help: ArgumentHelp("Only this area.", valueName: "name or code")) var area: String?
    @Option(help: ArgumentHelp("Only the areas of this group, or of groups put together.", valueName: "group")) var group: String?
    @Option(help: ArgumentHelp("Only this strand or flag.", valueName: "id")) var strand: String?
    @Option(help: ArgumentHelp("Which kind of offence, where figures have kinds (default: all together).", valueName: "id"))
    var type: String?
    @Option(help: ArgumentHelp("Which series, as COVERAGE@RELEASE.", valueName: "series")) var series: String?
    @Flag(name: .customLong("by-year"), help: "Add months up to financial years.") var byYear = false

    func validate() throws {
        guard (3...60).contains(baseline) else { throw ValidationError("--baseline is from 3 to 60 months.") }
        if let alpha, !(alpha > 0 && alpha < 0.5) { throw ValidationError("--alpha is above 0 and below 0.5.") }
        guard leastDeviation >= 0, leastDeviation <= 1000 else { throw ValidationError("--least-deviation is from 0 to 1000.") }
    }

    func run() throws {
        TextWidth.useUnicode()
        let library = try world.library()
        let index = try Named.dataset(dataset, library)
        let data = library.trends.datasets[index]
        var options = SignalOptions(method)
        (options.baseline, options.alpha, options.leastDeviation) = (baseline, alpha, leastDeviation)
        if rules { options.rules = RunRule.allCases }
        let area = try area.map { try Named.index(of: $0, in: data.areaNames, "area") }
        let members = try group.map { try NamedGroups(library).areas(of: $0, in: data) }
        let areas = area.map { members?.intersection([$0]) ?? [$0] } ?? members
        let category = try strand.map { try Named.index(of: $0, in: data.categoryNames, "strand or flag") }
        let type = try type.map { try Named.type($0, data) }
        let series = try series.map { try Named.index(of: $0, in: data.series.map { [$0.key] }, "series") }
        let report = library.signals(
            in: index, options, series: series, areas: areas, category: category, type: type,
            byYear: byYear)
        if report.readings == 0, let absence = report.absences.max(by: { $0.value < $1.value })?.key {
            throw Complaint("nothing could be looked at: \(English.trend.analysisAbsence(absence)).")
        }
        let sheet = SignalsSheet(library: library, strings: world.strings, isForPrograms: output.isForPrograms)
        try output.write(sheet.sheet(report, data, series: series ?? data.defaultSeries(), type: type ?? data.defaultType))
    }
}

/// A list of signals as a sheet.
struct SignalsSheet {
    let library: Library
    let strings: Strings
    let isForPrograms: Bool

    /// `series` and `type` are those that were looked through.
    func sheet(_ report: SignalReport, _ dataset: Dataset, series: Int, type: Int) -> Sheet {
        let kind = dataset.types.isEmpty ? nil : dataset.types[type]
        let columns = [
            SheetColumn(strings.axis(.period), key: "period"), SheetColumn(strings.axis(.area), key: "area"),
            SheetColumn(strings.axis(.category), key: "strand"),
            SheetColumn(strings.origin.value, key: "value", isNumeric: true),
            SheetColumn(strings.trend.signalBound, key: "bound", isNumeric: true),
            SheetColumn(strings.trend.signalReason, key: "rule"), SheetColumn(strings.section(.coincides), key: "coincides"),
        ]
        var notes = [strings.signalsTitle(report)]
        for (absence, count) in report.absences.sorted(by: { $0.value > $1.value }) {
            notes.append(strings.number(count) + " × " + strings.trend.analysisAbsence(absence))
        }
        let method = report.signals.first?.method
        return Sheet(
            columns: columns, rows: report.signals.map { row($0, dataset) },
            notes: notes + (kind.map { [$0.name.text(in: strings.language)] } ?? []) + [
                strings.coverage(dataset.series[series]), dataset.note.text(in: strings.language),
            ],
            about: [
                ("dataset", dataset.id), ("method", method?.rawValue ?? ""),
            ] + (kind.map { [("type", $0.id)] } ?? []) + [
                ("readings", String(report.readings)),
                ("series", String(report.series)), ("expected_by_chance", report.expectedByChance.map(fixed) ?? ""),
                ("coverage", dataset.series[series].coverage.name.english), ("release", dataset.series[series].key),
                ("publisher", dataset.origin.publisher), ("attribution", dataset.origin.attribution),
            ])
    }

    private func row(_ signal: Signal, _ dataset: Dataset) -> [String] {
        let events = library.triggers(coincidingWith: signal.figure).map { $0.name.text(in: strings.language) }
        let (category, area) = (dataset.categories[signal.point.category], dataset.areas[signal.point.area])
        guard isForPrograms else {
            return [
                strings.shortPeriod(signal.period), strings.area(area), category.name.text(in: strings.language),
                strings.bound(signal.value, signal.calculation), signal.bound.map { strings.bound($0, signal.calculation) } ?? "",
                signal.rule.map(strings.trend.rule) ?? strings.method(signal.method), events.joined(separator: strings.comma),
            ]
        }
        let value = signal.calculation == .count ? String(Int(signal.value)) : fixed(signal.value)
        return [
            signal.period.label, area.name.english, category.id, value, signal.bound.map(fixed) ?? "",
            signal.rule?.rawValue ?? signal.method.rawValue, events.joined(separator: "; "),
        ]
    }
}

extension SignalMethod: ExpressibleByArgument {}
