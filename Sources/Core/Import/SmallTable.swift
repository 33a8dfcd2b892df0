/// A small table of comma-separated values, read whole: a header and rows, each with its line in the file.
public struct SmallTable: Equatable, Sendable {
    public let header: [String]
    public let rows: [[String]]
    /// The line on which each row starts, from 1.
    public let lines: [Int]

    public init(_ text: String) {
        var header: [String]?
        var rows: [[String]] = []
        var lines: [Int] = []
        let bytes = Array(text.utf8)
        bytes.withUnsafeBufferPointer { buffer in
            var reader = CSVReader(buffer)
            while reader.next() {
                let fields = (0..<reader.fieldCount).map { reader.string($0) }
                if header == nil {
                    header = fields
                } else if fields != [""] {
                    rows.append(fields)
                    lines.append(reader.line)
                }
            }
        }
        self.header = header ?? []
        self.rows = rows
        self.lines = lines
    }

    /// The column of that title, whatever its case.
    public func column(_ title: String) -> Int? { header.firstIndex { Folded($0) == Folded(title) } }
}
