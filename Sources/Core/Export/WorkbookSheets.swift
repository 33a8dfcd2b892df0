extension Workbook {
    /// All sheets as they are laid out: a name, and its rows.
    var sheets: [(name: String, rows: [[WorkbookCell]])] {
        let names = sheetNames
        let noted = notes.enumerated().map { [WorkbookCell.number(String($0 + 1), shown: String($0 + 1), .whole), .text($1)] }
        var sheets = [(names[0], [[.text(title)]] + cover.map { $0.map(WorkbookCell.text) })]
        let contents = zip(names.dropFirst(3), tables).map { name, table in [WorkbookCell.text(name), .text(table.title)] }
        sheets.append(
            (
                names[1],
                listed(words.contents, [words.worksheet, words.title], [[.text(names[2]), .text(words.notes)]] + contents)
            ))
        sheets.append((names[2], listed(words.notes, [words.noteNumber, words.noteText], noted)))
        for (name, table) in zip(names.dropFirst(3), tables) {
            let marks = table.notes.map { "[" + words.note + " \($0)]" }.joined(separator: " ")
            var header = table.header
            if !marks.isEmpty, !header.isEmpty { header[0] += " " + marks }
            let told = words.oneTable + (marks.isEmpty ? "" : " " + words.seeNotes)
            sheets.append((name, [[.text(table.title)], [.text(told)], header.map(WorkbookCell.text)] + table.rows))
        }
        return sheets
    }

    private func listed(_ title: String, _ header: [String], _ rows: [[WorkbookCell]]) -> [[WorkbookCell]] {
        [[.text(title)], [.text(words.oneTable)], header.map(WorkbookCell.text)] + rows
    }

    /// Names that spreadsheets take: 31 characters at most, none of `[]*?:/\`, no apostrophe at an end, none twice.
    private var sheetNames: [String] {
        var taken: Set<String> = []
        return ([words.cover, words.contents, words.notes] + tables.map(\.name)).map { wanted in
            var name = String(wanted.visible.map { "[]*?:/\\".contains($0) ? "-" : $0 })
            while name.hasPrefix("'") { name.removeFirst() }
            name = String(name.prefix(31))
            while name.hasSuffix("'") || name.hasSuffix(" ") { name.removeLast() }
            if name.isEmpty { name = words.worksheet }
            var free = name
            var number = 2
            while !taken.insert(Folded(free).text).inserted {
                free = String(name.prefix(31 - " \(number)".count)) + " \(number)"
                number += 1
            }
            return free
        }
    }
}
