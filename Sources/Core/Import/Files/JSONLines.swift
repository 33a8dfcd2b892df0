/// Reads JSON lines: one object on each line. Keys become titles in the order in which they first occur.
public enum JSONLines {
    public static func table(
        _ bytes: UnsafeBufferPointer<UInt8>, file: String, limits: Limits = Limits()
    ) throws(ReadError) -> Imported<RawTable> {
        try withText(bytes) { (text, encoding) throws(ReadError) in try table(text: text, file: file, limits: limits) }
    }

    private static func table(
        text: UnsafeBufferPointer<UInt8>, file: String, limits: Limits
    ) throws(ReadError) -> Imported<RawTable> {
        var issues = IssueList(file: file)
        var columns: [String: Int] = [:]
        var titles: [String] = []
        var rows: [RawRow] = []
        var (line, at, cells) = (0, 0, 0)
        while at < text.count {
            let end = text[at...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
            let bytes = UnsafeBufferPointer(rebasing: text[at..<end])
            (at, line) = (end + 1, line + 1)
            if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
            guard bytes.count <= limits.field else { throw .fieldTooLong(row: line, limit: limits.field) }
            guard rows.count < limits.rows else { throw .tooManyRows(limit: limits.rows) }
            guard case .object(let members) = try JSONValue.read(bytes, depth: limits.depth) else {
                throw .notAnObject(line: line)
            }
            var row = RawRow(number: line, cells: [])
            var filled: Set<Int> = []
            for (key, value) in members {
                let column = columns[key] ?? titles.count + 1
                if columns[key] == nil {
                    columns[key] = column
                    titles.append(key)
                    guard titles.count <= limits.columns else { throw .tooManyColumns(row: line, limit: limits.columns) }
                }
                if !filled.insert(column).inserted {
                    issues.add(.figureTwice(key), row: line, column: column)
                    continue
                }
                if case .list = value { issues.add(.nestedValue(key), row: line, column: column) }
                if case .object = value { issues.add(.nestedValue(key), row: line, column: column) }
                if let cell = cell(value, column: column) { row.cells.append(cell) }
            }
            cells += row.cells.count
            guard cells <= limits.cells else { throw .tooManyCells(limit: limits.cells) }
            row.cells.sort { $0.column < $1.column }
            rows.append(row)
        }
        guard !rows.isEmpty else { throw .empty }
        let header = RawRow(
            number: 0, cells: titles.enumerated().map { RawCell(text: $1, value: .text, column: $0 + 1) })
        return Imported(RawTable(name: "", rows: [header] + rows), issues: issues.all)
    }

    private static func cell(_ value: JSONValue, column: Int) -> RawCell? {
        switch value {
        case .null: nil
        case .number(let text, let number): RawCell(text: text, value: .number(number), column: column)
        default: RawCell(text: text(value), value: .text, column: column)
        }
    }

    private static func text(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let text, _): text
        case .string(let text): text
        case .list(let values): "[" + values.map(text).joined(separator: ", ") + "]"
        case .object(let members): "{" + members.map { $0.key + ": " + text($0.value) }.joined(separator: ", ") + "}"
        }
    }
}
