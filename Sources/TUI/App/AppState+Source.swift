import Core

extension AppState {
    /// Where what is under the cursor comes from, line by line.
    var sourceLines: [String] {
        let words = SourceText(library: library, strings: strings)
        if let page, let lines = pageLines {
            return words.lines(page: page.id, fact: lines.facts.indices.contains(page.cursor) ? lines.facts[page.cursor] : nil)
        }
        switch selection(in: focus) {
        case .entry(let id): return words.lines(entry: id)
        case .figure(let figure): return words.lines(figure: figure, cell: selectedCell)
        case nil: return [strings.unavailable(.nothingSelected)]
        }
    }

    /// The cell under the cursor of the trend table.
    var selectedCell: Cell? {
        let table = shownTable
        let (row, column) = (trends.shown.row, trends.shown.figureColumn)
        guard table.order.indices.contains(row), table.columns.indices.contains(column) else { return nil }
        return table.cell(row, column)
    }

    /// What is under the cursor as text to take along, with coverage and source.
    var copyText: String {
        let words = SourceText(library: library, strings: strings)
        if let page, let lines = pageLines, lines.facts.indices.contains(page.cursor) {
            return words.copy(page: page.id, fact: lines.facts[page.cursor])
        }
        switch selection(in: focus) {
        case .entry(let id): return words.copy(entry: id)
        case .figure(let figure): return selectedCell.map { words.copy(figure: figure, cell: $0) } ?? ""
        case nil: return ""
        }
    }
}
