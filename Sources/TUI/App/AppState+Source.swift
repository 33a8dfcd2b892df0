import Core

extension AppState {
    /// Where what is under the cursor comes from, line by line.
    var sourceLines: [String] {
        let words = SourceText(library: library, strings: strings)
        if let page, let lines = pageLines {
            return words.lines(
                page: page.subject, fact: lines.facts.indices.contains(page.cursor) ? lines.facts[page.cursor] : nil)
        }
        switch selection(in: focus) {
        case .entry(let id): return words.lines(entry: id)
        case .figure(let figure): return words.lines(figure: figure, cell: selectedCell, context: tableContext)
        case nil: return [strings.unavailable(.nothingSelected)]
        }
    }

    /// The cell under the cursor of the trend table.
    var selectedCell: Cell? {
        if trends.shown.display == .signals { return selectedSignal.map { dataset.cell(.count, at: $0.figure.place) } }
        let table = shownTable
        let (row, column) = (trends.shown.row, trends.shown.figureColumn)
        guard table.contains(row: row, column: column) else { return nil }
        return table.cell(row, column, trends.shown.extra ?? trends.shown.slice.calculation)
    }

    /// What the calculations of the table on the screen rest on.
    var tableContext: Context { shownTable.table.context }

    /// What is under the cursor as text to take along, with coverage and source.
    var copyText: String {
        let words = SourceText(library: library, strings: strings)
        if let page, let lines = pageLines, lines.facts.indices.contains(page.cursor) {
            return words.copy(page: page.subject, fact: lines.facts[page.cursor])
        }
        switch selection(in: focus) {
        case .entry(let id): return words.copy(entry: id)
        case .figure(let figure): return selectedCell.map { words.copy(figure: figure, cell: $0, context: tableContext) } ?? ""
        case nil: return ""
        }
    }
}
