import ArgumentParser
import Core

/// Prints all that is known of where a figure comes from.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Print where a figure comes from: release, file and row, formula, interval, notes.",
        discussion:
            "As in: concord explain forces 'West Yorkshire' 2018/19 --measure rate. The area of national figures is 'all'.")

    @OptionGroup var world: WorldOptions
    @OptionGroup var output: PrintOptions
    @Argument(help: "Which figures: see table --list.") var dataset: String
    @Argument(help: "The area, by name or code; 'all' where there is only one.") var area: String
    @Argument(help: "The period, as in 2018/19 or 2016-07.") var period: String
    @Option(help: ArgumentHelp("Which strand or flag (default: offences).", valueName: "id")) var strand: String?
    @Option(help: ArgumentHelp("Which kind of offence, where figures have kinds (default: all).", valueName: "id")) var type:
        String?
    @Option(help: ArgumentHelp("Which series, as COVERAGE@RELEASE (default: the newest that has it).", valueName: "series"))
    var series: String?
    @Option(help: ArgumentHelp("What to calculate, as in table.", valueName: "measure")) var measure = Calculation.count

    func run() throws {
        TextWidth.useUnicode()
        let library = try world.library()
        let index = try Named.dataset(dataset, library)
        let data = library.trends.datasets[index]
        var point = Point(category: data.defaultCategory)
        if let strand { point.category = try Named.index(of: strand, in: data.categoryNames, "strand or flag") }
        point.type = try type.map { try Named.type($0, data) } ?? data.defaultType
        if !(data.areas.count == 1 && area == "all") { point.area = try Named.index(of: area, in: data.areaNames, "area") }
        let named = try Named.period(period)
        guard let column = data.column(of: named) else {
            let span = (data.periods.first?.label ?? "") + " to " + (data.periods.last?.label ?? "")
            throw Complaint("there are no figures of \(named.label): they reach from \(span).")
        }
        point.period = column.members.lowerBound
        point.series =
            try series.map { try Named.index(of: $0, in: data.series.map { [$0.key] }, "series") }
            ?? data.seriesTelling(of: point) ?? data.defaultSeries()
        let place = Place(point, over: column)
        let context = Context(
            base: data.columns(byYear: column.expected > 1).first { data.count(at: place.moved(to: $0)) != nil })
        let strings = world.strings
        let source = SourceText(library: library, strings: strings)
        let lines = source.origin(
            of: FigureID(dataset: index, place: place), cell: data.cell(measure, at: place, context: context), context: context)
        let columns = [
            SheetColumn("key", key: "key"), SheetColumn(strings.origin.property, key: "property"),
            SheetColumn(strings.origin.value, key: "value"),
        ]
        let readers = Sheet(columns: Array(columns.dropFirst()), rows: source.readable(lines).map { [$0.label, $0.text] })
        let programs = Sheet(columns: [columns[0], columns[2]], rows: lines.map { [$0.key, $0.text] })
        try output.write(output.isForPrograms ? programs : readers)
    }
}
