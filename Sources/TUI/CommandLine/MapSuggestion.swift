import Core

/// The first rows of a file whose layout is not known, and the command that reads it by the guess.
struct MapSuggestion {
    /// Titles and a few rows, as text.
    let table: String
    let command: String

    /// `nil` where the beginning of the file cannot be read.
    init?(path: String, library: Library) {
        guard let preview = try? FilePreview.read(path: path, areas: AreaIndex(network: library.network)),
            let sheet = preview.sheets.first
        else { return nil }
        let columns = sheet.titles.enumerated().map { index, title in
            SheetColumn(title.isEmpty ? FilePreview.letters(index + 1) : title, key: String(index))
        }
        let rows = sheet.rows.dropFirst().prefix(8).map { row in
            columns.indices.map { $0 < row.cells.count ? String(row.cells[$0].prefix(24)) : "" }
        }
        table = Sheet(columns: columns, rows: rows).text(as: .table, width: TextWidth.of)
        let quoted = path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
        let guessed = sheet.guess.map.text
        let map = guessed.isEmpty ? "area=TITLE,period=TITLE,count=TITLE" : guessed
        command = "concord import --map '\(map.visible)' '\(quoted.visible)'"
    }
}
