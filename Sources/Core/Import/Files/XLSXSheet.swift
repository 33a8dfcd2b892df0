/// The rows of one sheet of a workbook.
final class XLSXSheet: XMLVisitor {
    private(set) var failure: ReadError?
    /// Filled cells of this and earlier sheets.
    private(set) var filled: Int
    private let texts: [(string: String, raised: [Range<Int>])]
    private var shown = 0
    private let dateStyles: [Bool]
    private let epoch: Day
    private let limits: Limits
    private var rows: [RawRow] = []
    private var row = RawRow(number: 0, cells: [])
    private var column = 0
    private var type = ""
    private var style = 0
    private var isInValue = false
    private var isRaised = false
    private var text = CellText()
    private var merged: [(row: Int, column: Int, rows: Int, columns: Int)] = []

    init(texts: [(string: String, raised: [Range<Int>])], dateStyles: [Bool], countsFrom1904: Bool, filled: Int, limits: Limits) {
        self.texts = texts
        self.dateStyles = dateStyles
        // Day 1 is 1 January 1900 and a day that never was, 29 February 1900, is counted: from March on day 0 is 30 December 1899.
        epoch = Day(number: countsFrom1904 ? -24_107 : -25_569)
        self.filled = filled
        self.limits = limits
    }

    func opened(_ name: XMLName, _ attributes: XMLAttributes) {
        if name.is("c") {
            let place = attributes["r"].flatMap(XLSXSheet.place)
            column = place?.column ?? column + 1
            type = attributes["t"] ?? "n"
            style = attributes.integer("s") ?? 0
            text.clear()
        } else if name.is("v") || name.is("t") {
            isInValue = true
        } else if name.is("row") {
            let number = attributes.integer("r") ?? row.number + 1
            guard number > row.number, number <= 1 << 40 else { return fail(.damagedArchive) }
            guard rows.count < limits.rows else { return fail(.tooManyRows(limit: limits.rows)) }
            row = RawRow(number: number, cells: [])
            column = 0
        } else if name.is("r") {
            isRaised = false
        } else if name.is("vertAlign") {
            isRaised = attributes["val"] == "superscript"
        } else if name.is("mergeCell"), let range = attributes["ref"] {
            merge(range)
        }
    }

    private func fail(_ error: ReadError) { if failure == nil { failure = error } }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard isInValue else { return }
        text.append(bytes, isRaised: isRaised)
        if text.bytes.count > limits.field { fail(.fieldTooLong(row: row.number, limit: limits.field)) }
    }

    func closed(_ name: XMLName) {
        if name.is("c") {
            closeCell()
        } else if name.is("v") || name.is("t") {
            isInValue = false
        } else if name.is("r") {
            isRaised = false
        } else if name.is("row"), !row.cells.isEmpty {
            filled += row.cells.count
            guard filled <= limits.cells else { return fail(.tooManyCells(limit: limits.cells)) }
            rows.append(row)
        }
    }

    private func closeCell() {
        guard !text.isEmpty else { return }
        guard column <= limits.columns else { return fail(.tooManyColumns(row: row.number, limit: limits.columns)) }
        guard column > row.cells.last?.column ?? 0 else { return fail(.damagedArchive) }
        let written = text.string
        switch type {
        case "s":
            guard let index = Int(written), texts.indices.contains(index) else { return fail(.damagedArchive) }
            // A long text that many cells share is as large as what it becomes.
            shown += texts[index].string.utf8.count
            guard shown <= limits.expanded else { return fail(.expandsTooMuch(limit: limits.expanded)) }
            if !texts[index].string.isEmpty {
                row.cells.append(RawCell(text: texts[index].string, value: .text, column: column, raised: texts[index].raised))
            }
        case "b": row.cells.append(RawCell(text: written == "1" ? "TRUE" : "FALSE", value: .text, column: column))
        case "n":
            guard let number = Double(written), number.isFinite else { return fail(.damagedArchive) }
            row.cells.append(numberCell(number, written))
        default: row.cells.append(RawCell(text: written, value: .text, column: column, raised: text.raised))
        }
    }

    private func numberCell(_ number: Double, _ written: String) -> RawCell {
        if dateStyles.indices.contains(style), dateStyles[style], (1..<2_958_466).contains(number) {
            let day = epoch + Int(number) + (number < 60 && epoch.number == -25_569 ? 1 : 0)
            return RawCell(text: day.iso, value: .day(day), column: column)
        }
        let whole = number.magnitude < 1e15 ? Int(exactly: number) : nil
        return RawCell(text: whole.map(String.init) ?? written, value: .number(number), column: column)
    }

    /// Reads `B12`.
    private static func place(_ reference: String) -> (row: Int, column: Int)? {
        let letters = reference.utf8.prefix { (65...90).contains($0) }
        guard (1...3).contains(letters.count), let row = PeriodText.number(Array(reference.utf8.dropFirst(letters.count))) else {
            return nil
        }
        return (row, letters.reduce(0) { $0 * 26 + Int($1) - 64 })
    }

    private func merge(_ range: String) {
        let ends = range.split(separator: ":").compactMap { XLSXSheet.place(String($0)) }
        guard ends.count == 2, ends[1].row >= ends[0].row, ends[1].column >= ends[0].column else { return }
        guard merged.count < limits.rows else { return fail(.tooManyRows(limit: limits.rows)) }
        merged.append(
            (ends[0].row, ends[0].column, ends[1].row - ends[0].row + 1, min(limits.columns, ends[1].column - ends[0].column + 1))
        )
    }

    /// The rows, with what merged cells cover.
    func finished() -> [RawRow] {
        guard !merged.isEmpty else { return rows }
        let indices = Dictionary(rows.enumerated().map { ($1.number, $0) }, uniquingKeysWith: min)
        for area in merged {
            guard let index = indices[area.row], let cell = rows[index].cells.firstIndex(where: { $0.column == area.column })
            else {
                continue
            }
            rows[index].cells[cell].columns = area.columns
            rows[index].cells[cell].rows = area.rows
        }
        return rows
    }
}
