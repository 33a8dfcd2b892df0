extension Sheet {
    /// The sheet in a format. `width` measures texts for the columns of a plain table.
    public func text(as format: SheetFormat, width: (String) -> Int = { $0.count }) -> String {
        switch format {
        case .table: plainTable(width)
        case .csv: csv
        case .json: json
        case .markdown: markdown
        }
    }

    /// Several sheets of the same columns as one document: an array in JSON, else one table whose first column says which sheet a row
    /// is of, as the pair `key` of what is told about each has it.
    public static func text(
        of sheets: [Sheet], as format: SheetFormat, toldBy key: SheetColumn, width: (String) -> Int = { $0.count }
    ) -> String {
        guard format != .json else {
            let parts = sheets.map { $0.json.split(separator: "\n").joined(separator: "\n") }
            return "[" + parts.joined(separator: ",\n") + "]\n"
        }
        guard var whole = sheets.first else { return "" }
        whole.columns.insert(key, at: 0)
        whole.rows = sheets.flatMap { sheet in
            let name = sheet.about.first { $0.key == key.key }?.value ?? ""
            return sheet.rows.map { [name] + $0 }
        }
        whole.notes = sheets.flatMap(\.notes)
        return whole.text(as: format, width: width)
    }

    private func plainTable(_ width: (String) -> Int) -> String {
        let shown = rows.map { $0.map(\.visible) }
        let widths = columns.indices.map { column in
            ([columns[column].title] + shown.map { $0[column] }).map(width).max() ?? 0
        }
        func line(_ cells: [String]) -> String {
            var text = ""
            for (column, cell) in cells.enumerated() {
                let space = String(repeating: " ", count: max(0, widths[column] - width(cell)))
                let isLast = column == cells.count - 1
                text += columns[column].isNumeric ? space + cell : cell + (isLast ? "" : space)
                if !isLast { text += "  " }
            }
            while text.last == " " { text.removeLast() }
            return text + "\n"
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ") + "\n"
        return line(columns.map(\.title)) + rule + shown.map(line).joined()
            + (notes.isEmpty ? "" : "\n" + notes.map { $0.visible + "\n" }.joined())
    }

    /// RFC 4180, titles as stable keys. Cells that a spreadsheet would run as a formula get an apostrophe in front.
    private var csv: String {
        func field(_ text: String, isNumeric: Bool) -> String {
            let isFormula = !(isNumeric && isJSONNumber(text)) && text.utf8.first.map("=+-@\t\r\n".utf8.contains) == true
            let guarded = isFormula ? "'" + text : text
            guard guarded.utf8.contains(where: ",\"\n\r".utf8.contains) else { return guarded }
            return "\"" + guarded.writing("\"", as: "\"\"") + "\""
        }
        let head = columns.map { field($0.key, isNumeric: false) }.joined(separator: ",") + "\n"
        return rows.reduce(into: head) { text, row in
            for (column, cell) in row.enumerated() {
                if column > 0 { text += "," }
                text += field(cell, isNumeric: columns[column].isNumeric)
            }
            text += "\n"
        }
    }

    /// An array of objects, one a row, keys in the order of the columns; unknown is null. Where something is told about the table, an
    /// object with that, the notes and the rows.
    private var json: String {
        let lines = rows.map { row in
            let members = zip(columns, row).map { column, cell in
                let value = cell.isEmpty ? "null" : column.isNumeric && isJSONNumber(cell) ? cell : JSONText.quoted(cell)
                return JSONText.quoted(column.key) + ": " + value
            }
            return "  {" + members.joined(separator: ", ") + "}"
        }
        let array = "[\n" + lines.joined(separator: ",\n") + "\n]"
        guard !about.isEmpty else { return array + "\n" }
        let told = about.map { "    " + JSONText.quoted($0.key) + ": " + JSONText.quoted($0.value) }.joined(separator: ",\n")
        let noted = notes.map { "    " + JSONText.quoted($0) }.joined(separator: ",\n")
        return "{\n  \"about\": {\n\(told)\n  },\n  \"notes\": [\n\(noted)\n  ],\n  \"rows\": \(array)\n}\n"
    }

    private var markdown: String {
        func line(_ cells: [String]) -> String {
            "| " + cells.map { $0.visible.writing("|", as: "\\|") }.joined(separator: " | ") + " |\n"
        }
        let rule = "|" + columns.map { $0.isNumeric ? " ---: |" : " --- |" }.joined() + "\n"
        return line(columns.map(\.title)) + rule + rows.map(line).joined()
            + (notes.isEmpty ? "" : "\n" + notes.map { $0.visible + "\n" }.joined())
    }
}

/// Whether a text is a number as JSON writes it.
private func isJSONNumber(_ text: String) -> Bool {
    let digits = text.first == "-" ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { part in !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) } }
    guard (1...2).contains(parts.count), areDigits else { return false }
    return parts[0] == "0" || parts[0].first != "0"
}

extension String {
    /// The text with another in place of each such character, also where a combining mark follows it.
    fileprivate func writing(_ character: Unicode.Scalar, as other: String) -> String {
        unicodeScalars.map { $0 == character ? other : String($0) }.joined()
    }
}
