import CSQLite

/// A value for a parameter of a statement.
enum Bound {
    case null
    case integer(Int)
    case text(String)
    case blob([UInt8])

    init(_ text: String?) { self = text.map(Bound.text) ?? .null }
}

/// A prepared statement; it ends with its owner.
struct Query: ~Copyable {
    private let handle: OpaquePointer
    private let connection: Connection

    init(_ sql: String, _ connection: Connection) throws(StoreError) {
        var prepared: OpaquePointer?
        let code = sqlite3_prepare_v3(connection.handle, sql, -1, 0, &prepared, nil)
        guard let prepared, code == SQLITE_OK else { throw connection.failure(code) }
        handle = prepared
        self.connection = connection
    }

    deinit { sqlite3_finalize(handle) }

    /// Gives the parameters, in order. The statement starts anew.
    func bind(_ values: Bound...) throws(StoreError) { try bind(list: values) }

    private func bind(list values: [Bound]) throws(StoreError) {
        sqlite3_reset(handle)
        for (offset, value) in values.enumerated() {
            let index = Int32(offset + 1)
            let code =
                switch value {
                case .null: sqlite3_bind_null(handle, index)
                case .integer(let number): sqlite3_bind_int64(handle, index, Int64(number))
                case .text(let text): bind(text, index)
                case .blob(let bytes):
                    bytes.withUnsafeBytes { concord_bind_blob(handle, index, $0.baseAddress, UInt64($0.count)) }
                }
            if code != SQLITE_OK { throw connection.failure(code) }
        }
    }

    private func bind(_ text: String, _ index: Int32) -> Int32 {
        var text = text
        return text.withUTF8 { bytes in
            // An empty text has no address, and without one SQLite would take it for no text at all.
            guard let start = bytes.baseAddress else { return concord_bind_text(handle, index, "", 0) }
            return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                concord_bind_text(handle, index, $0, UInt64(bytes.count))
            }
        }
    }

    /// Goes to the next row; false after the last.
    func step() throws(StoreError) -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: true
        case SQLITE_DONE: false
        case let code: throw connection.failure(code)
        }
    }

    /// Runs a statement that gives no rows, with these parameters.
    func run(_ values: Bound...) throws(StoreError) {
        try bind(list: values)
        while try step() {}
    }

    func isNull(_ column: Int) -> Bool { sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL }

    func integer(_ column: Int) -> Int { Int(sqlite3_column_int64(handle, Int32(column))) }

    func text(_ column: Int) -> String {
        // Its length is asked for after its text: the other order may convert it in between.
        guard let start = sqlite3_column_text(handle, Int32(column)) else { return "" }
        return String(decoding: UnsafeBufferPointer(start: start, count: count(column)), as: UTF8.self)
    }

    /// A text; `nil` where the column is NULL.
    func optionalText(_ column: Int) -> String? { isNull(column) ? nil : text(column) }

    /// The bytes of a blob, to be read before the next step.
    func withBlob<Result>(_ column: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        let start = sqlite3_column_blob(handle, Int32(column))
        return body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count(column)))
    }

    private func count(_ column: Int) -> Int { Int(sqlite3_column_bytes(handle, Int32(column))) }
}
