import CSQLite
import Glibc

/// An open database. It is used by one thread at a time: the compiler sees to it, since it cannot be shared.
final class Connection {
    let path: String
    /// What errors say was being done.
    var doing: StoreError.Doing = .opening
    let handle: OpaquePointer

    /// How a database is opened.
    enum Mode {
        /// Writes where it may; the file must be there.
        case existing
        /// Makes the file where it is missing.
        case creating
        /// A file that nobody writes to, in a folder where nothing can be made.
        case immutable
    }

    /// - Parameter patience: milliseconds to wait for another program that is writing.
    init(_ path: String, _ mode: Mode, patience: Int) throws(StoreError) {
        self.path = path
        var flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        var name = path
        switch mode {
        case .existing: flags |= SQLITE_OPEN_READWRITE
        case .creating: flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        case .immutable:
            flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
            name = "file:" + Connection.escaped(path) + "?immutable=1"
        }
        var opened: OpaquePointer?
        let code = sqlite3_open_v2(name, &opened, flags, nil)
        guard let opened, code == SQLITE_OK else {
            sqlite3_close_v2(opened)
            throw StoreError(
                doing: .opening, problem: .init(code: code, message: String(cString: sqlite3_errstr(code))), path: path)
        }
        handle = opened
        sqlite3_busy_timeout(handle, Int32(clamping: patience))
        try execute("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF")
    }

    deinit { sqlite3_close_v2(handle) }

    /// Runs statements that give no rows.
    func execute(_ sql: String) throws(StoreError) {
        let code = sqlite3_exec(handle, sql, nil, nil, nil)
        if code != SQLITE_OK { throw failure(code) }
    }

    /// The one number that a query gives; `nil` when it gives none.
    func number(_ sql: String) throws(StoreError) -> Int? {
        let statement = try Query(sql, self)
        return try statement.step() ? statement.integer(0) : nil
    }

    /// The one text that a query gives; `nil` when it gives none.
    func text(_ sql: String) throws(StoreError) -> String? {
        let statement = try Query(sql, self)
        return try statement.step() ? statement.text(0) : nil
    }

    /// All of it happens or, when it throws, nothing.
    func transaction<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
        try execute("BEGIN IMMEDIATE")
        do {
            let result = try body()
            try execute("COMMIT")
            return result
        } catch {
            // A full disk has already rolled it back; the first error is the one to tell.
            if sqlite3_get_autocommit(handle) == 0 { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
            throw error
        }
    }

    /// All that the body reads is of one moment.
    func snapshot<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
        try execute("BEGIN")
        defer { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
        return try body()
    }

    /// From now on closing changes nothing on the disk: for a file that is damaged, or no longer where it was.
    func leaveAsItIs() { concord_leave_as_it_is(handle) }

    /// Whether the database is whole, as far as looking at every page tells.
    func isWhole() throws(StoreError) -> Bool {
        do { return try text("PRAGMA quick_check(1)") == "ok" } catch {
            if case .damaged = error.problem { return false }
            throw error
        }
    }

    /// The error of a result code.
    func failure(_ code: Int32) -> StoreError {
        // A journal that finds no room is an error of input and output; the system knows why.
        if code & 0xFF == SQLITE_IOERR, [ENOSPC, EDQUOT, EFBIG].contains(sqlite3_system_errno(handle)) {
            return StoreError(doing: doing, problem: .diskFull, path: path)
        }
        return StoreError(doing: doing, problem: .init(code: code, message: String(cString: sqlite3_errmsg(handle))), path: path)
    }

    /// A path as part of a URI.
    private static func escaped(_ path: String) -> String {
        path.utf8.reduce(into: "") { text, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"):
                text.unicodeScalars.append(Unicode.Scalar(byte))
            default: text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }
    }
}

extension StoreError.Problem {
    /// What a result code of SQLite means to the person.
    init(code: Int32, message: String) {
        switch code & 0xFF {
        case SQLITE_CANTOPEN: self = .cannotOpen
        case SQLITE_READONLY, SQLITE_PERM: self = .readOnly
        case SQLITE_FULL: self = .diskFull
        case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
        case SQLITE_CORRUPT, SQLITE_NOTADB: self = .damaged(setAside: nil)
        case SQLITE_IOERR: self = .inputOutput(code: Int(code), message: message)
        default: self = .refused(code: Int(code), message: message)
        }
    }
}
