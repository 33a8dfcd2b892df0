import Core

extension AppState {
    /// The page of the figure under the cursor: what coincides with it, and whom to ask.
    mutating func openFigure() {
        if trends.shown.display == .signals {
            if let signal = selectedSignal { open(signal.figure) }
        } else if let figure = shownTable.figure(trends.shown.row, trends.shown.figureColumn) {
            open(figure)
        }
    }

    /// The view of the trends panel under a name, to be written to the person's folder.
    func saveView(named name: String) -> [Effect] {
        let name = name.trimmed
        guard !name.isEmpty else { return [] }
        return [.saveView(SavedView(name: name, line: ViewText(trends.shown, library).line))]
    }

    mutating func openSaved(_ index: Int) {
        guard savedViews.indices.contains(index) else { return }
        show(savedViews[index].line)
    }

    /// Shows the view that a line describes; what it names and is not here is told in a notice.
    mutating func show(_ line: String) {
        let read = ViewText.read(line, library: library)
        guard let view = read.view else {
            notice = strings.viewProblem(read.problems.joined(separator: "; "))
            return
        }
        trends.own = view
        trends.followed = nil
        if focus != .trends { focus(on: .trends) }
        var problems = read.problems
        if let choice = trends.shown.peers {
            choosePeers(choice)
            if trends.shown.peers == nil { problems.append("peers=\(strings.peers(choice, dataset).visible) is not known here") }
        }
        settleTable()
        selectionMoved()
        if !problems.isEmpty { notice = strings.viewProblem(problems.joined(separator: "; ")) }
    }

    /// The forms that what is on the screen can be written in.
    var exportForms: [ExportForm] {
        switch trends.shown.display {
        case .chart: [.svg, .text]
        case .signals: [.csv, .json, .md, .table]
        case .table: [.csv, .json, .md, .table, .ods, .safeODS, .safeCSV]
        }
    }

    /// Writes what is on the screen exactly as it is shown.
    mutating func exportEffects(_ form: ExportForm) -> [Effect] {
        let text: String
        switch form {
        case .svg:
            guard let chart = try? trends.shown.chart(library, language).get() else { return [] }
            let series = dataset.series[trends.shown.slice.at.series]
            text = ChartSVG(chart, strings, source: strings.coverage(series) + " · " + series.release.publisher).text
        case .text: text = chartLines.joined(separator: "\n") + "\n"
        case .csv: text = shownSheet(forPrograms: true).text(as: .csv, width: TextWidth.of)
        case .json: text = shownSheet(forPrograms: true).text(as: .json, width: TextWidth.of)
        case .md: text = shownSheet(forPrograms: false).text(as: .markdown, width: TextWidth.of)
        case .table: text = shownSheet(forPrograms: false).text(as: .table, width: TextWidth.of)
        case .ods: return spreadsheetEffects()
        case .safeODS: return [.exportSafe(trends.shown, .ods)]
        case .safeCSV: return [.exportSafe(trends.shown, .csv)]
        }
        return [.export(name: "concord-" + dataset.id + "." + form.ending, bytes: Array(text.utf8))]
    }

    /// The table as a spreadsheet; where there is nothing to write a notice says why.
    private mutating func spreadsheetEffects() -> [Effect] {
        do throws(SafetyRefusal) {
            let export = try FigureExport([trends.shown], library, strings, rule: nil)
            guard let bytes = export.bytes(as: .ods) else { throw .nothing }
            return [.export(name: "concord-" + dataset.id + ".ods", bytes: bytes)]
        } catch {
            notice = strings.refusal(error, dataset)
            return []
        }
    }

    /// What the panel shows as a sheet: the table as it is arranged, or the list of signals.
    func shownSheet(forPrograms: Bool) -> Sheet {
        if trends.shown.display == .signals {
            return SignalsSheet(library: library, strings: strings, isForPrograms: forPrograms).sheet(
                signalReport, dataset, series: trends.shown.slice.at.series, type: trends.shown.slice.at.type)
        }
        return FigureSheet(shownTable, trends.shown, strings, isForPrograms: forPrograms).sheet
    }

    /// The chart in words: for those who cannot see it.
    var chartLines: [String] {
        switch trends.shown.chart(library, language) {
        case .success(let chart): ChartText(chart, strings).lines
        case .failure(let absence): [strings.chartAbsence(absence)]
        }
    }
}

extension TrendsView {
    /// The chart of what the panel shows.
    func chart(_ library: Library, _ language: Language) -> Result<Chart, ChartAbsence> {
        chart(of: ShownTable(self, library: library, language: language), library)
    }

    /// The chart of its table.
    func chart(of table: ShownTable, _ library: Library) -> Result<Chart, ChartAbsence> {
        let places = (0..<table.rowCount).filter { marked.contains(table.member($0).index) }
        do throws(ChartAbsence) {
            return .success(
                try library.chart(
                    chartKind, of: table.table, rows: table.order, columns: table.columnOrder, row: row, column: figureColumn,
                    marked: places, method: chartMethod))
        } catch {
            return .failure(error)
        }
    }
}

/// The forms of an exported file.
enum ExportForm: String, CaseIterable, Sendable {
    case csv, json, md, table, svg, text, ods
    case safeODS = "safe ods", safeCSV = "safe csv"

    var ending: String { self == .table || self == .text ? "txt" : rawValue }
}
