import CSQLite

/// The bytes of a blob in a row, read where they are wanted without a copy of the whole in between. It ends with its owner.
final class StoredBlob: ColumnSource {
    let count: Int
    /// What went wrong while it was read.
    private(set) var failure: StoreError?
    private let handle: OpaquePointer
    private let connection: Connection

    init(_ table: String, _ column: String, row: Int, _ connection: Connection) throws(StoreError) {
        var opened: OpaquePointer?
        let code = sqlite3_blob_open(connection.handle, "main", table, column, Int64(row), 0, &opened)
        guard let opened, code == SQLITE_OK else { throw connection.failure(code) }
        (handle, self.connection) = (opened, connection)
        count = Int(sqlite3_blob_bytes(opened))
    }

    deinit { sqlite3_blob_close(handle) }

    func copy(from place: Int, to target: UnsafeMutableRawBufferPointer) -> Bool {
        guard let start = target.baseAddress, !target.isEmpty else { return true }
        let code = sqlite3_blob_read(handle, start, Int32(target.count), Int32(place))
        if code != SQLITE_OK { failure = connection.failure(code) }
        return code == SQLITE_OK
    }
}
