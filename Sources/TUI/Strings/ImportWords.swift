import Core
import Glibc

/// Words about files that come in and about the store. Both languages fill every field.
struct ImportWords: Sendable {
    let issue: @Sendable (Issue.Kind) -> String
    let readError: @Sendable (ReadError) -> String
    let mapError: @Sendable (MapError) -> String
    let storeProblem: @Sendable (StoreError.Problem) -> String
    let remedy: @Sendable (StoreError.Remedy) -> String
    let layout: @Sendable (FileLayout) -> String
    /// "Rows: 86 read, 86 used".
    let rows: @Sendable (_ read: String, _ used: String) -> String
    /// "63 figures, 44 areas, 2017/18 to 2018/19 → forces (EW44@2018/19)".
    let brought: @Sendable (_ figures: Int, _ areas: Int, _ span: String, _ dataset: String, _ series: String) -> String
    let references: @Sendable (_ rows: String) -> String
    let unknownArea: @Sendable (_ name: String, _ nearest: [String]) -> String
    let ambiguousArea: @Sendable (_ name: String, _ entries: [String]) -> String
    let looked, nothing: String
    let stored: @Sendable (_ revision: String) -> String
    let known: @Sendable (_ revision: String) -> String
    let undone: @Sendable (_ what: String) -> String
    let nothingToUndo: String
    /// "Religion, 2022/23: 9,387 → 8,241, change +9% → −4%".
    let restated: @Sendable (_ figure: String, _ old: String, _ new: String, _ changes: String?, _ isTurned: Bool) -> String
    let inForce, takenBack: String
    let importing: @Sendable (_ file: String) -> String
    let rowsSoFar, secondsLeft: @Sendable (String) -> String
    let stopped: String
    let pathTitle: String
    let reportTitle: String
}

extension Strings {
    /// Why a store cannot be used, and what to do.
    func store(_ error: StoreError) -> String {
        error.path + self.colon + words.imports.storeProblem(error.problem) + " " + words.imports.remedy(error.remedy)
    }

    /// Where in its file an issue lies: sheet, cell or row.
    func place(_ issue: Issue) -> String {
        let cell = issue.row.map { row in issue.column.map { FilePreview.letters($0) + String(row) } ?? String(row) }
        return [issue.sheet, cell].compactMap { $0 }.joined(separator: " ")
    }
}

/// What the system says of an error number.
func systemError(_ code: Int32) -> String { String(cString: strerror(code)) }

extension Strings {
    /// A change in percent, signed and rounded.
    func signedPercent(_ percent: Double) -> String { signed(Int(percent.rounded())) }

    /// The category of a place, with its kind of offence where there are several.
    func category(_ dataset: Dataset, _ point: Point) -> String {
        let type = dataset.types.indices.contains(point.type) ? dataset.types[point.type] : nil
        return dataset.categories[point.category].name.text(in: self.language)
            + (type.map { $0.isTotal ? "" : self.comma + $0.name.text(in: self.language) } ?? "")
    }
}

/// What became of a file, as a table: for the screen, for programs, and to be kept.
struct ReportSheet {
    let report: ImportReport
    let strings: Strings
    private var words: ImportWords { strings.imports }

    var sheet: Sheet {
        let origin = strings.origin
        return Sheet(
            columns: [
                SheetColumn(origin.section, key: "key"), SheetColumn(origin.file, key: "place"),
                SheetColumn(origin.contents, key: "text"),
            ], rows: rows,
            about: [
                ("file", report.file), ("sha256", report.content), ("layout", report.layout.rawValue),
                ("mapping", report.mapping), ("rows_read", String(report.rowsRead)), ("rows_used", String(report.rowsUsed)),
                ("outcome", outcome.key),
            ])
    }

    private var rows: [[String]] {
        var rows = [["read", "", words.layout(report.layout)]]
        rows.append(["rows", "", words.rows(strings.number(report.rowsRead), strings.number(report.rowsUsed))])
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
        case .stored(let id): ("stored", words.stored(String(id.text.prefix(8))))
        case .known(let id): ("known", words.known(String(id.text.prefix(8))))
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
        case .notACount: "not-a-count"
        case .partOfYear: "part-of-year"
        case .unitWithoutPlace: "unit-without-place"
        case .codeTwice: "code-twice"
        case .subtotals: "subtotals"
        }
    }
}
