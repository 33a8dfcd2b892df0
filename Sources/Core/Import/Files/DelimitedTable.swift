/// Reads a whole text file of values with separators.
public enum DelimitedFile {
    /// The first record gives the width; records of another width are told.
    public static func table(
        _ bytes: UnsafeBufferPointer<UInt8>, file: String, limits: Limits = Limits()
    ) throws(ReadError) -> Imported<RawTable> {
        try withText(bytes) { (text, encoding) throws(ReadError) in
            try table(text: text, separator: Separator.find(text), file: file, limits: limits)
        }
    }

    private static func table(
        text: UnsafeBufferPointer<UInt8>, separator: UInt8, file: String, limits: Limits
    ) throws(ReadError) -> Imported<RawTable> {
        var reader = DelimitedReader(text, separator: separator, limits: limits)
        var issues = IssueList(file: file)
        var table = RawTable(name: "")
        var (width, cells) = (0, 0)
        while try reader.next() {
            guard table.rows.count < limits.rows else { throw .tooManyRows(limit: limits.rows) }
            cells += reader.fields.count
            guard cells <= limits.cells else { throw .tooManyCells(limit: limits.cells) }
            if width == 0 { width = reader.fields.count }
            if reader.fields.count != width {
                issues.add(.ragged(fields: reader.fields.count, expected: width), row: reader.line)
            }
            var row = RawRow(number: reader.line, cells: [])
            row.cells.reserveCapacity(reader.fields.count)
            for (index, field) in reader.fields.enumerated() {
                if field.hasTail { issues.add(.textAfterQuote, row: reader.line, column: index + 1) }
                guard field.start < field.end else { continue }
                let value: RawValue = NumberText.number(reader.bytes(index)).map(RawValue.number) ?? .text
                row.cells.append(RawCell(text: reader.string(index), value: value, column: index + 1))
            }
            table.rows.append(row)
        }
        guard !table.rows.isEmpty else { throw .empty }
        return Imported(table, issues: issues.all)
    }
}
