public import ArgumentParser
public import Core

/// Prints the months that stand out of the ones before them.
struct SignalsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "signals",
        abstract: "Print the months that stand out of the ones before them, and what coincides with them.",
        discussion: """
            Early aberration reporting on monthly figures: c1 looks at the months just before, c2 leaves a gap of two, c3 adds three \
            months up. What coincides is no cause.
            """)

    @OptionGroup var world: WorldOptions
    @OptionGroup var output: PrintOptions
    @Argument(help: "Which figures: aggravated or london.") var dataset = "aggravated"
    @Option(help: ArgumentHelp("How to look: c1, c2 or c3.", valueName: "method")) var method = EARS.Method.c1
    @Option(help: ArgumentHelp("How many months to look back on.", valueName: "months")) var baseline = 7
    @Option(help: ArgumentHelp("How often chance alone may raise an alarm.", valueName: "part")) var alpha: Double?
    @Option(help: ArgumentHelp("Only this area.", valueName: "name or code")) var area: String?
    @Option(help: ArgumentHelp("Only this strand or flag.", valueName: "id")) var strand: String?

    func validate() throws {
        guard (3...60).contains(baseline) else { throw ValidationError("--baseline is from 3 to 60 months.") }
        if let alpha, !(alpha > 0 && alpha < 0.5) { throw ValidationError("--alpha is above 0 and below 0.5.") }
    }

    func run() throws {
        TextWidth.useUnicode()
        let library = try Bundle.library()
        guard let dataset = library.trends[self.dataset] else {
            let names = library.trends.datasets.map(\.id)
            throw Complaint(
                "there is no dataset '\(self.dataset.visible)'. Did you mean \(list(nearest(to: self.dataset, among: names), else: names))?"
            )
        }
        let area = try self.area.map { try TableRequest.index(of: $0, in: dataset.areaNames, "area") }
        let category = try strand.map { try TableRequest.index(of: $0, in: dataset.categoryNames, "strand or flag") }
        let level = alpha ?? (method == .c3 ? 0.025 : 0.001)
        guard let report = dataset.signals(method, baseline: baseline, alpha: level, area: area, category: category) else {
            throw Complaint(
                "\(dataset.id) is published by financial year: too few periods to look for signals. Monthly ones are aggravated and london."
            )
        }
        try output.write(sheet(report, dataset, library))
    }

    private func sheet(_ report: SignalReport, _ dataset: Dataset, _ library: Library) -> Sheet {
        let strings = world.strings
        let columns = [
            SheetColumn(strings.axis(.period), key: "period"), SheetColumn(strings.axis(.area), key: "area"),
            SheetColumn(strings.axis(.category), key: "strand"),
            SheetColumn(strings.calculation(.count), key: "count", isNumeric: true),
            SheetColumn(strings.signalBound, key: "bound", isNumeric: true),
            SheetColumn(strings.section(.coincides), key: "coincides"),
        ]
        let rows = report.signals.map { signal in
            let events = library.triggers(coincidingWith: signal, in: dataset).map { $0.name.text(in: strings.language) }
            let (category, area) = (dataset.categories[signal.point.category], dataset.areas[signal.point.area])
            guard output.isForPrograms else {
                return [
                    strings.shortPeriod(signal.period), strings.area(area), category.name.text(in: strings.language),
                    strings.number(signal.count),
                    strings.decimal(signal.bound, places: 1), events.joined(separator: strings.comma),
                ]
            }
            return [
                signal.period.label, area.name.english, category.id, String(signal.count), fixed(signal.bound),
                events.joined(separator: "; "),
            ]
        }
        return Sheet(
            columns: columns, rows: rows,
            notes: [
                strings.signalsFound(
                    strings.number(report.signals.count), strings.number(report.readings),
                    strings.decimal(report.expectedByChance, places: 1)),
                dataset.note.text(in: strings.language),
            ])
    }
}

extension EARS.Method: ExpressibleByArgument {}

extension Dataset {
    /// The names that a person may call an area by.
    var areaNames: [[String]] { areas.map { [$0.name.english, $0.entry?.key ?? "", $0.entry?.description ?? ""] } }
    /// The names that a person may call a strand or flag by.
    var categoryNames: [[String]] { categories.map { [$0.id, $0.name.english] } }
}
