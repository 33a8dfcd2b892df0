/// The beginning of a file, for a person who is to say what its columns are.
public struct FilePreview: Equatable, Sendable {
    public struct Sheet: Equatable, Sendable {
        /// Empty for a text file.
        public let name: String
        /// The first rows as they stand, each with its number; titles and what stands above them included.
        public let rows: [Row]
        public let guess: ColumnGuess

        /// What was read, for maps that take the titles from another row.
        let start: RawTable
        /// Whether that is all of the sheet.
        let isWhole: Bool

        /// Titles by column, from 0.
        public var titles: [String] { guess.titles }

        /// The columns for counting incidents by a map without a column for the count.
        public func incidentColumns(_ map: ColumnMap) throws(MapError) -> IncidentColumns {
            let head = try TableHead(start, row: map.headerRow, rows: map.headerRows)
            var columns = try map.incidentColumns(titles: head.titles, firstRow: head.body)
            if let date = columns.date {
                let style = PeriodStyle(start.rows[head.body...].lazy.compactMap { $0[date + 1]?.text })
                (columns.isMonthFirst, columns.areDatesUncertain) = (style.isMonthFirst, style.isUncertain)
            }
            return columns
        }
    }

    public struct Row: Equatable, Sendable {
        /// The row of a sheet or the line of a text file, from 1; 0 for the keys of JSON lines.
        public let number: Int
        /// Texts by column, from 0.
        public let cells: [String]
    }

    public let format: FileFormat
    /// `nil` for a spreadsheet.
    public let encoding: TextEncoding?
    /// What stands between fields; `nil` where nothing does.
    public let separator: Character?
    /// Whether the file is longer than what was read of it.
    public let isCut: Bool
    public let sheets: [Sheet]

    /// The letters of a column as spreadsheets write them, from 1: `A`, `Z`, `AA`.
    public static func letters(_ column: Int) -> String {
        var (letters, rest) = ("", column)
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}

extension FilePreview {
    /// How much of a text file is read.
    static let bytes = 256 << 10
    /// How many rows are shown, and how many a guess is made of.
    fileprivate static let shown = 20
    fileprivate static let looked = 80

    /// Reads the beginning of the file at that path; spreadsheets are read whole.
    public static func read(path: String, areas: AreaIndex? = nil, limits: Limits = Limits()) throws(ReadError) -> FilePreview {
        let (start, size) = try FileBytes.start(path: path, count: bytes)
        if start.withUnsafeBufferPointer({ FileFormat.find($0) == .spreadsheet }) {
            return try FileBytes.with(path: path, limits: limits) { (whole) throws(ReadError) in
                try read(whole, isCut: false, areas: areas, limits: limits)
            }
        }
        let result = start.withUnsafeBufferPointer { buffer in
            Result { () throws(ReadError) in try read(buffer, isCut: size > buffer.count, areas: areas, limits: limits) }
        }
        return try result.get()
    }

    /// Reads the beginning of a file from its bytes. `isCut`: the file goes on after them.
    public static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, isCut: Bool, areas: AreaIndex? = nil, limits: Limits = Limits()
    ) throws(ReadError) -> FilePreview {
        let format = FileFormat.find(bytes)
        switch format {
        case .spreadsheet:
            return FilePreview(sheets: try Spreadsheet.sheets(bytes, file: "", limits: limits).value, areas: areas)
        case .jsonLines:
            // A last line that is cut is left out.
            let end = isCut ? bytes.lastIndex(of: UInt8(ascii: "\n")) ?? bytes.count : bytes.count
            let part = UnsafeBufferPointer(rebasing: bytes[..<end])
            let table = try JSONLines.table(part, file: "", limits: limits).value
            return try withText(part) { (_, encoding) throws(ReadError) in
                FilePreview(
                    format: format, encoding: encoding, separator: nil, isCut: isCut,
                    sheets: [Sheet(table, isCut: isCut, areas: areas)])
            }
        case .delimited:
            return try withText(bytes) { (text, encoding) throws(ReadError) in
                let separator = Separator.find(text)
                let table = try table(text, separator: separator, isCut: isCut, limits: limits)
                return FilePreview(
                    format: format, encoding: encoding, separator: Character(UnicodeScalar(separator)), isCut: isCut,
                    sheets: [Sheet(table, isCut: isCut, areas: areas)])
            }
        }
    }

    /// Of the sheets of a spreadsheet that is read already.
    init(sheets: [RawTable], areas: AreaIndex?) {
        self.init(
            format: .spreadsheet, encoding: nil, separator: nil, isCut: false, sheets: sheets.map { Sheet($0, areas: areas) })
    }

    private static func table(
        _ text: UnsafeBufferPointer<UInt8>, separator: UInt8, isCut: Bool, limits: Limits
    ) throws(ReadError) -> RawTable {
        var reader = DelimitedReader(text, separator: separator, limits: limits)
        var table = RawTable(name: "")
        while table.rows.count < looked {
            do throws(ReadError) {
                guard try reader.next() else { break }
            } catch {
                // What is cut in the middle of a field is none of the file's faults.
                guard isCut, !table.rows.isEmpty else { throw error }
                break
            }
            table.rows.append(RawRow(reader))
        }
        if isCut, table.rows.count < looked, table.rows.count > 1 { table.rows.removeLast() }
        guard !table.rows.isEmpty else { throw .empty }
        return table
    }
}

extension FilePreview.Sheet {
    fileprivate init(_ table: RawTable, isCut: Bool = false, areas: AreaIndex?) {
        var start = table
        start.rows = Array(table.rows.prefix(FilePreview.looked))
        self.start = start
        isWhole = !isCut && table.rows.count < FilePreview.looked
        name = table.name
        guess = ColumnGuess(start, areas: areas)
        rows = start.rows.prefix(FilePreview.shown).map { row in
            var cells: [String] = []
            for cell in row.cells where cell.column <= 256 {
                while cells.count < cell.column - 1 { cells.append("") }
                cells.append(cell.text)
            }
            return FilePreview.Row(number: row.number, cells: cells)
        }
    }
}

extension RawRow {
    /// The reader's record with its filled fields.
    init(_ reader: DelimitedReader) {
        self.init(number: reader.line, cells: [])
        cells.reserveCapacity(reader.fields.count)
        for (index, field) in reader.fields.enumerated() where field.start < field.end {
            let value: RawValue = NumberText.number(reader.bytes(index)).map(RawValue.number) ?? .text
            cells.append(RawCell(text: reader.string(index), value: value, column: index + 1))
        }
    }
}
