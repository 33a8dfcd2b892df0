import Core

/// What became of a file, as a table: for the screen, for programs, and to be kept.
struct ReportSheet {
    let report: ImportReport
    let strings: Strings
    private var words: ImportWords { strings.imports }

    /// The report as it is kept beside what came in.
    static func kept(_ report: ImportReport, _ strings: Strings) -> String {
        ReportSheet(report: report, strings: strings).sheet.text(as: .json, width: TextWidth.of)
    }

    /// What is told of a file that cannot be read, in the same form.
    static func failure(_ file: String, _ sentence: String, _ strings: Strings) -> Sheet {
        Sheet(columns: columns(strings), rows: [["error", "", sentence]], about: [("file", file), ("outcome", "error")])
    }

    private static func columns(_ strings: Strings) -> [SheetColumn] {
        let origin = strings.origin
        return [
            SheetColumn(origin.section, key: "key"), SheetColumn(origin.file, key: "place"),
            SheetColumn(origin.contents, key: "text"),
        ]
    }

    var sheet: Sheet {
        Sheet(
            columns: ReportSheet.columns(strings), rows: rows,
            about: [
                ("file", report.file), ("sha256", report.content), ("layout", report.layout.rawValue),
                ("mapping", report.mapping), ("rows_read", String(report.rowsRead)), ("rows_used", String(report.rowsUsed)),
                ("outcome", outcome.key),
            ])
    }

    private var rows: [[String]] {
        var rows = [
            [
                "read", "",
                report.agenda.map { strings.agenda.layout($0.layout) }
                    ?? report.network.map { strings.networkLayout($0.layout) } ?? words.layout(report.layout),
            ]
        ]
        if let agenda = report.agenda {
            rows += ReportSheet.rows(agenda, strings)
        } else if let network = report.network {
            rows.append(["network", "", network.name + strings.colon + strings.brought(network)])
        } else {
            rows.append(["rows", "", words.rows(strings.number(report.rowsRead), strings.number(report.rowsUsed))])
        }
        for brought in report.brought {
            let span = [brought.first, brought.last].compactMap { $0 }.map(strings.period)
            rows.append([
                "figures", brought.sheet ?? "",
                words.brought(
                    brought.figures, brought.areas, uniqued(span).joined(separator: " – "),
                    brought.dataset, brought.series.key),
            ])
        }
        for reference in report.references {
            rows.append(["references", reference.kind.rawValue, words.references(strings.number(reference.rows.count))])
        }
        for issue in report.issues { rows.append([issue.kind.key, strings.place(issue), words.issue(issue.kind)]) }
        for (area, match) in report.openAreas.sorted(by: { $0.key < $1.key }) {
            rows.append(["area", "", self.area(area, match)])
        }
        return rows + [["outcome", "", outcome.text]]
    }

    private func area(_ area: AreaText, _ match: AreaMatch) -> String {
        let name = [area.text, area.code].filter { !$0.isEmpty }.joined(separator: " ")
        switch match {
        case .ambiguous(let entries): return words.ambiguousArea(name, entries.map(\.description))
        case .unknown(let nearest):
            return words.unknownArea(name, nearest.map { $0.name.text(in: strings.language) + " (" + $0.id.description + ")" })
        case .matched(let id, _): return name + strings.arrow + id.description
        case .wider: return name
        }
    }

    var outcome: (key: String, text: String) {
        switch report.outcome {
        case .looked: ("looked", words.looked)
        case .stored(let id): ("stored", words.stored(RevisionsSheet.short(id)))
        case .known(let id): ("known", words.known(RevisionsSheet.short(id)))
        case .nothing: ("nothing", words.nothing)
        }
    }

    /// How many names of areas a reader is told; programs are told all.
    private static let mostAreas = 40

    /// The report for the terminal: a line each, the odd things with their place.
    var lines: [String] {
        var rows = rows
        let areas = rows.indices.filter { rows[$0][0] == "area" }
        if areas.count > Self.mostAreas {
            rows.removeSubrange(areas[Self.mostAreas]...areas[areas.count - 1])
            rows.insert(["area", "", words.issue(.more(areas.count - Self.mostAreas))], at: areas[Self.mostAreas])
        }
        return [report.file] + rows.map { row in "  " + (row[1].isEmpty ? "" : row[1] + strings.colon) + row[2] }
    }
}

extension Issue.Kind {
    /// The kind without what it names: a stable word for programs.
    var key: String {
        switch self {
        case .ragged: "ragged"
        case .textAfterQuote: "text-after-quote"
        case .replacedBytes: "replaced-bytes"
        case .titleTwice: "title-twice"
        case .notANumber: "not-a-number"
        case .displayDiffers: "display-differs"
        case .notAPeriod: "not-a-period"
        case .figureTwice: "figure-twice"
        case .noteMissing: "note-missing"
        case .noFigures: "no-figures"
        case .indexContradicts: "index-contradicts"
        case .indexDiffers: "index-differs"
        case .leftOut: "left-out"
        case .sumDiffers: "sum-differs"
        case .noStrand: "no-strand"
        case .countedOnce: "counted-once"
        case .coverageUnknown: "coverage-unknown"
        case .agencies: "agencies"
        case .nestedValue: "nested-value"
        case .hiddenSheet: "hidden-sheet"
        case .more: "more"
        case .uncertainPeriods: "uncertain-periods"
        case .tooLarge: "too-large"
        case .notACount: "not-a-count"
        case .partOfYear: "part-of-year"
        case .unitWithoutPlace: "unit-without-place"
        case .codeTwice: "code-twice"
        case .subtotals: "subtotals"
        case .agenda(let issue): issue.key
        case .network(let issue): issue.key
        case .columnsLeftOut: "columns-left-out"
        case .calendarYears: "calendar-years"
        case .afterRecord: "after-record"
        }
    }
}
