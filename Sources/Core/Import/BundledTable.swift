import CAssets

/// One of the embedded tables of assets/, read record by record by the names of its columns.
struct BundledTable {
    /// A column of the header.
    struct Column { let index: Int }

    let name: String
    let header: [String]
    private var reader: CSVReader

    init(_ name: String) throws(BundleError) {
        guard
            let asset = (0..<concord_asset_count()).lazy.map(concord_asset_at).first(where: { String(cString: $0.name) == name })
        else { throw BundleError(table: name, line: 0, problem: "there is no such table") }
        self.init(name: name, bytes: UnsafeBufferPointer(start: asset.bytes, count: asset.count))
    }

    init(name: String, bytes: UnsafeBufferPointer<UInt8>) {
        self.name = name
        reader = CSVReader(bytes)
        header = reader.next() ? (0..<reader.fieldCount).map(reader.string) : []
    }

    mutating func next() -> Bool { reader.next() }

    /// How many records a table without line breaks in its fields has.
    static func count(_ name: String) throws(BundleError) -> Int {
        let table = try BundledTable(name)
        return table.reader.lineCount - 1
    }

    subscript(title: String) -> Column {
        get throws(BundleError) {
            guard let index = header.firstIndex(of: title) else { throw problem("there is no column \(title)") }
            return Column(index: index)
        }
    }

    func text(_ column: Column) -> String { reader.string(column.index) }
    func integer(_ column: Column) -> Int? { reader.integer(column.index) }
    func integer(at index: Int) -> Int? { reader.integer(index) }
    func day(_ column: Column) -> Day? { Day(iso: text(column)) }
    func name(_ english: Column, _ arabic: Column) -> Name { Name(text(english), arabic: text(arabic)) }
    /// The parts of a field that lists several values.
    func list(_ column: Column) -> [String] { text(column).split { $0 == ";" || $0 == "," }.map(String.init) }

    /// The value of a field that must be there.
    func need<Value>(_ value: Value?, _ column: Column) throws(BundleError) -> Value {
        guard let value else { throw problem("\(header[column.index]) is \"\(text(column))\"") }
        return value
    }

    func problem(_ what: String) -> BundleError { BundleError(table: name, line: reader.line, problem: what) }
}

/// A bundled table that cannot be read: a mistake in the program, not of its user.
public struct BundleError: Error, Equatable {
    public let table: String
    public let line: Int
    public let problem: String
}
