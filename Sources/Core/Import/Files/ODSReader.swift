/// Reads the sheets of an OpenDocument spreadsheet.
enum ODSReader {
    static func sheets(
        _ archive: inout ZipArchive, limits: Limits
    ) throws(ReadError) -> [RawTable] {
        guard let part = archive.entry("content.xml") else { throw .missingPart("content.xml") }
        let content = ODSContent(limits: limits)
        let stream = try XMLStream(part: "content.xml", visitor: content, limits: limits)
        try archive.unpack(part) { (bytes) throws(ReadError) in try stream.feed(bytes) }
        try stream.feed(UnsafeBufferPointer(start: nil, count: 0), isLast: true)
        return content.tables
    }
}

/// Hears `content.xml`: styles that raise text, then tables, rows and cells.
private final class ODSContent: XMLVisitor {
    private(set) var failure: ReadError?
    private(set) var tables: [RawTable] = []

    private let limits: Limits
    private var raisedStyles: Set<String> = []
    private var style = ""
    private var name: String?
    /// Tables within tables and comments within cells are passed over.
    private var passedOver = 0
    private var rows: [RawRow] = []
    private var row = RawRow(number: 1, cells: [])
    private var rowsRepeated = 1
    private var column = 1
    private var cell: Cell?
    private var text = CellText()
    private var paragraph = 0
    /// One for each open span: whether it raises.
    private var spans: [Bool] = []
    private var filled = 0
    private var repeated = 0
    /// Bytes of all texts, repeated ones as often as they are.
    private var shown = 0

    private struct Cell {
        var value: RawValue = .text
        var repeated = 1
        var columns = 1
        var rows = 1
        var stored: String?
    }

    init(limits: Limits) { self.limits = limits }

    func opened(_ name: XMLName, _ attributes: XMLAttributes) {
        if passedOver > 0 || (cell != nil && (name.is("office", "annotation") || name.is("table", "table"))) {
            passedOver += 1
        } else if name.is("text", "p") {
            guard cell != nil else { return }
            paragraph += 1
            if paragraph == 1 { text.startParagraph() }
        } else if name.is("table", "table-cell") || name.is("table", "covered-table-cell") {
            openCell(attributes)
        } else if name.is("text", "span") {
            spans.append(spans.last == true || attributes["style-name"].map(raisedStyles.contains) == true)
        } else if name.is("text", "s"), paragraph > 0 {
            add(UInt8(ascii: " "), count: attributes.integer("c") ?? 1)
        } else if name.is("text", "tab"), paragraph > 0 {
            add(UInt8(ascii: "\t"), count: 1)
        } else if name.is("text", "line-break"), paragraph > 0 {
            add(UInt8(ascii: "\n"), count: 1)
        } else if name.is("table", "table-row") {
            rowsRepeated = max(1, attributes.integer("number-rows-repeated") ?? 1)
            column = 1
            row.cells = []
        } else if name.is("table", "table") {
            self.name = attributes["name"] ?? ""
            rows = []
            row = RawRow(number: 1, cells: [])
        } else if name.is("style", "style") {
            style = attributes["name"] ?? ""
        } else if name.is("style", "text-properties"), let position = attributes["text-position"] {
            if position.hasPrefix("super") || (position.first?.isNumber == true && !position.hasPrefix("0")) {
                raisedStyles.insert(style)
            }
        }
    }

    private func openCell(_ attributes: XMLAttributes) {
        var cell = Cell()
        cell.repeated = max(1, attributes.integer("number-columns-repeated") ?? 1)
        cell.columns = min(limits.columns, max(1, attributes.integer("number-columns-spanned") ?? 1))
        cell.rows = min(limits.rows, max(1, attributes.integer("number-rows-spanned") ?? 1))
        switch attributes["value-type"] {
        case "float", "percentage", "currency":
            cell.stored = attributes["value"]
            if let number = cell.stored.flatMap({ Double($0) }), number.isFinite { cell.value = .number(number) }
        case "date":
            cell.stored = attributes["date-value"]
            if let day = cell.stored.flatMap({ Day(iso: $0.prefix(10)) }) { cell.value = .day(day) }
        case "string": cell.stored = attributes["string-value"]
        case "boolean": cell.stored = attributes["boolean-value"]
        default: break
        }
        self.cell = cell
        text.clear()
        paragraph = 0
        spans = []
    }

    private func add(_ byte: UInt8, count: Int) {
        guard count >= 0, count <= limits.field - text.bytes.count else {
            failure = .fieldTooLong(row: row.number, limit: limits.field)
            return
        }
        text.append(byte, count: count)
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard paragraph > 0, passedOver == 0 else { return }
        guard text.bytes.count + bytes.count <= limits.field else {
            failure = .fieldTooLong(row: row.number, limit: limits.field)
            return
        }
        text.appendCollapsed(bytes, isRaised: spans.last == true)
    }

    func closed(_ name: XMLName) {
        if passedOver > 0 {
            passedOver -= 1
        } else if name.is("text", "p") {
            paragraph = max(0, paragraph - 1)
        } else if name.is("table", "table-cell") || name.is("table", "covered-table-cell") {
            closeCell()
        } else if name.is("text", "span") {
            _ = spans.popLast()
        } else if name.is("table", "table-row") {
            closeRow()
        } else if name.is("table", "table"), let name = self.name {
            tables.append(RawTable(name: name, rows: rows))
            self.name = nil
        }
    }

    private func closeCell() {
        guard let cell else { return }
        self.cell = nil
        text.trimEnd()
        defer { column += min(cell.repeated, limits.columns + 1) }
        let shown = text.isEmpty ? cell.stored ?? "" : text.string
        guard !shown.isEmpty else { return }
        guard column <= limits.columns, cell.repeated <= limits.columns - column + 1 else {
            failure = .tooManyColumns(row: row.number, limit: limits.columns)
            return
        }
        for index in 0..<cell.repeated {
            row.cells.append(
                RawCell(
                    text: shown, value: cell.value, column: column + index, columns: cell.columns, rows: cell.rows,
                    raised: text.raised))
        }
    }

    private func closeRow() {
        defer { row = RawRow(number: row.number + min(rowsRepeated, 1 << 32), cells: []) }
        guard !row.cells.isEmpty, name != nil else { return }
        guard rowsRepeated <= limits.rows, rows.count + rowsRepeated <= limits.rows else {
            failure = .tooManyRows(limit: limits.rows)
            return
        }
        repeated += rowsRepeated - 1
        guard repeated <= limits.repeatedRows else {
            failure = .repeatedTooOften(row: row.number, limit: limits.repeatedRows)
            return
        }
        filled += row.cells.count * rowsRepeated
        guard filled <= limits.cells else {
            failure = .tooManyCells(limit: limits.cells)
            return
        }
        let texts = row.cells.reduce(0) { $0 + $1.text.utf8.count }
        guard texts <= (limits.expanded - shown) / rowsRepeated else {
            failure = .expandsTooMuch(limit: limits.expanded)
            return
        }
        shown += texts * rowsRepeated
        for index in 0..<rowsRepeated { rows.append(RawRow(number: row.number + index, cells: row.cells)) }
    }
}
