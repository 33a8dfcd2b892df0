public import ArgumentParser
public import Core

/// Prints a chart: in words, or as an SVG picture.
struct ChartCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chart", abstract: "Print a chart of figures as an SVG picture, or in words.",
        discussion: "As in: concord chart --kind funnel --dataset forces > funnel.svg")

    /// The forms of a printed chart.
    enum Form: String, CaseIterable, ExpressibleByArgument { case svg, text }

    @OptionGroup var world: WorldOptions
    @OptionGroup var options: TableOptions
    @Option(
        help: ArgumentHelp("Which chart: line, bars, shares, control, funnel, heat or multiples.", valueName: "kind")) var kind =
        ChartKind.line
    @Option(help: ArgumentHelp("Which rows, by name, joined by semicolons (default: the first).", valueName: "names")) var row:
        String?
    @Option(help: ArgumentHelp("The limits of a control chart: auto, c, u, p, laney, xmr, ewma or cusum.", valueName: "method"))
    var method = SignalMethod.auto
    @Option(help: ArgumentHelp("svg or text.", valueName: "format")) var format = Form.svg

    func run() throws {
        TextWidth.useUnicode()
        let library = try world.library()
        var view = try options.view(library)
        (view.display, view.chartKind, view.chartMethod) = (.chart, kind, method)
        let table = ShownTable(view, library: library, language: world.language)
        view.column = table.columnCount - 1
        let names = (0..<table.rowCount).map { [table.name($0).english, table.name($0).arabic ?? ""] }
        let chosen = try (row ?? "").split(separator: ";").map { try Named.index(of: String($0).trimmed, in: names, "row") }
        view.row = chosen.first ?? 0
        if chosen.count > 1 { view.marked = Set(chosen.map { table.member($0).index }) }
        switch view.chart(library, world.language) {
        case .failure(let absence): throw Complaint(world.strings.chartAbsence(absence))
        case .success(let chart):
            let series = table.table.dataset.series[view.slice.at.series]
            let source = world.strings.coverage(series) + " · " + series.release.publisher
            try Output.write(
                format == .svg
                    ? ChartSVG(chart, world.strings, source: source).text
                    : ChartText(chart, world.strings).lines.joined(separator: "\n") + "\n")
        }
    }
}

extension ChartKind: ExpressibleByArgument {}
