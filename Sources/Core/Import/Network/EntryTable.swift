/// A table of entries or links of a file, row by row, with its columns by their titles.
struct EntryTable {
    let titles: [String]
    /// Titles in small letters, words with one space between.
    let plain: [String]
    private var reader: DelimitedReader
    private var rows = 0

    /// The bytes must outlive the table.
    init(_ text: UnsafeBufferPointer<UInt8>, limits: Limits, _ issues: inout IssueList) throws(ReadError) {
        reader = DelimitedReader(text, separator: Separator.find(text), limits: limits)
        guard try reader.next() else { throw .empty }
        let found = (0..<reader.fields.count)
        titles = found.map { [reader] in reader.string($0).trimmed }
        plain = titles.map(TitleWords.plain)
        for title in Header(titles).repeated { issues.add(.titleTwice(title), row: reader.line) }
    }

    /// The first column that has one of these titles.
    func column(_ titles: String...) -> Int? { titles.lazy.compactMap { plain.firstIndex(of: $0) }.first }

    var line: Int { reader.line }

    mutating func next(_ issues: inout IssueList, _ control: ImportControl?) throws(ReadError) -> Bool {
        guard try reader.next() else {
            control?.advance(bytes: 0, rows: rows % 8192)
            return false
        }
        rows += 1
        guard rows <= reader.limits.rows else { throw .tooManyRows(limit: reader.limits.rows) }
        if rows.isMultiple(of: 8192) {
            try control?.check()
            control?.advance(bytes: 0, rows: 8192)
        }
        if reader.fields.count != titles.count {
            issues.add(.ragged(fields: reader.fields.count, expected: titles.count), row: reader.line)
        }
        return true
    }

    /// The field without space around it; an apostrophe that kept a spreadsheet from running it as a formula is taken off.
    func text(_ column: Int?) -> String {
        guard let column, column < reader.fields.count, !reader.bytes(column).isEmpty else { return "" }
        let text = reader.string(column).trimmed
        return EntryTable.unguarded(text)
    }

    /// Whether an apostrophe in front keeps the text from being run as a formula.
    static func isGuarded(_ text: String) -> Bool {
        guard text.utf8.first == UInt8(ascii: "'") else { return false }
        return text.utf8.first { $0 != UInt8(ascii: "'") }.map("=+-@".utf8.contains) ?? false
    }

    private static func unguarded(_ text: String) -> String { isGuarded(text) ? String(text.dropFirst()) : text }
}

/// The columns of what stands beside a value.
struct QualifierColumns {
    private let columns: [StatementQualifiers.Key: Int]

    init(_ table: EntryTable) {
        let titles: [StatementQualifiers.Key: [String]] = [
            .source: ["source"], .confidence: ["confidence"], .note: ["note", "notes"],
            .since: ["since", "start date", "valid from"], .until: ["until", "end date", "valid until"],
            .corrects: ["corrects"], .asOf: ["as of"], .onBehalfOf: ["on behalf of", "on behalf of id"],
            .arabic: ["value ar"],
        ]
        columns = titles.compactMapValues { titles in titles.lazy.compactMap { table.plain.firstIndex(of: $0) }.first }
    }

    var used: Set<Int> { Set(columns.values) }

    func text(_ key: StatementQualifiers.Key, _ table: EntryTable) -> String { columns[key].map(table.text) ?? "" }
}
