import Core

/// Tables of figures of one dataset on their way out of the program, safe to share where that is asked for.
struct FigureExport {
    let sheets: [FigureSheet]
    let strings: Strings
    let safe: SafeFigures?
    /// Whether all of a dataset goes out: then programs get one long table.
    let isLong: Bool

    /// With a rule nothing goes out that the attacker can recover, also not with what went out earlier.
    init(
        _ views: [TrendsView], _ library: Library, _ strings: Strings, rule: DisclosureRule? = nil, isLong: Bool = false,
        earlier: [EarlierExport] = []
    ) throws(SafetyRefusal) {
        var shown: [(table: ShownTable, view: TrendsView)] = []
        for view in views {
            if rule != nil, case .column = view.order { throw .orderedByFigures }
            let table = ShownTable(view, library: library, language: strings.language)
            if table.rowCount > 0, table.columnCount > 0 { shown.append((table, view)) }
        }
        var safe: SafeFigures?
        if let rule {
            let tables = shown.map { $0.table.table.keeping(rows: $0.table.order) }
            safe = try SafeFigures(tables, rule: rule, earlier: earlier)
        }
        (self.safe, self.strings, self.isLong) = (safe, strings, isLong)
        sheets = shown.map { FigureSheet($0.table, $0.view, strings, isForPrograms: true, safe: safe) }
    }

    /// The file in a form; `nil` where it would be too large for it.
    func bytes(as format: ExportFormat) -> [UInt8]? {
        switch format {
        case .csv: Array((isLong ? long : wide).text(as: .csv).utf8)
        case .json: Array((isLong ? long : sheets.first?.sheet ?? Sheet(columns: [])).text(as: .json).utf8)
        case .md: Array(markdown.utf8)
        case .ods: workbook?.ods
        }
    }

    /// The table, with what must go with it in columns of its own, since a CSV file has room for nothing else.
    private var wide: Sheet {
        guard let first = sheets.first else { return Sheet(columns: []) }
        var sheet = first.sheet
        let told = Dictionary(first.about.map { ($0.key, $0.value) }) { one, _ in one }
        var extra = ["coverage", "series", "publisher", "licence", "rule"].compactMap { key in told[key].map { (key, $0) } }
        extra.append(("notes", sheet.notes.joined(separator: " | ")))
        sheet.columns += extra.map { SheetColumn($0.0, key: $0.0) }
        sheet.rows = sheet.rows.map { $0 + extra.map(\.1) }
        return sheet
    }

    private var markdown: String {
        sheets.map { sheet in
            let shown = FigureSheet(sheet.table, sheet.view, strings, isForPrograms: false, safe: safe)
            return "## " + sheet.subject.visible + "\n\n" + shown.sheet.text(as: .markdown) + "\n"
                + sheet.about.map { "- " + $0.key + ": " + $0.value.visible + "\n" }.joined()
        }.joined(separator: "\n")
    }
}

extension FigureSheet {
    /// What the table shows, in a line.
    var subject: String {
        let base = table.table.base.map { " (" + strings.period($0.period) + " = " + strings.number(100) + ")" } ?? ""
        return dataset.name.text(in: strings.language) + strings.colon + strings.subject(view, dataset) + base
    }

    /// The sign in square brackets for a figure that is not there.
    static func sign(of absence: Absence) -> String {
        switch absence {
        case .marker(let marker): marker.sign
        case .notAtHand, .baseNotAtHand, .tooFewMonths, .totalNotAtHand: "[x]"
        default: "[z]"
        }
    }
}
