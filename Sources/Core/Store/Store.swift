/// What people added to the bundled figures: revisions in a file, each of them whole.
///
/// Nothing is created before the first write. A damaged file is moved aside and never written to. A store belongs to one thread;
/// several of them, in one program or many, may be open on one file.
public final class Store {
    /// The file; `:memory:` for a store without one.
    public let path: String
    /// Where a damaged file was moved to: to be told to the person.
    public private(set) var setAside: String?

    private let file: StoreFile?
    private let moment: Moment
    private let patience: Int
    private let migrations: [Migration]
    private var connection: Connection?
    private var identity: StoreFile.Identity?
    private var isChecked = false
    private var seen: Int?

    /// Opens the store of a file, which need not be there.
    /// - Parameters:
    ///   - moment: now; a damaged file is named after it.
    ///   - patience: milliseconds to wait for another program that is writing.
    public convenience init(path: String, at moment: Moment, patience: Int = 5000) throws(StoreError) {
        try self.init(path: path, at: moment, patience: patience, migrations: Migration.all)
    }

    init(path: String, at moment: Moment, patience: Int = 5000, migrations: [Migration]) throws(StoreError) {
        self.path = path
        self.moment = moment
        self.patience = patience
        self.migrations = migrations
        file = StoreFile(path: path)
        seen = try open()?.number("PRAGMA data_version")
    }

    /// A store that ends with its owner.
    public init() throws(StoreError) {
        path = ":memory:"
        moment = Moment(day: Day(number: 0))
        patience = 0
        migrations = Migration.all
        file = nil
        let connection = try Connection(path, .creating, patience: 0)
        try connection.migrate(to: migrations)
        self.connection = connection
        isChecked = true
    }

    /// Whether another program, or another store on this file, changed it since this was last asked.
    public func isChangedElsewhere() throws(StoreError) -> Bool {
        let now = try open()?.number("PRAGMA data_version")
        defer { seen = now }
        return now != seen
    }

    /// Reads from one moment of the store; `empty` when there is none.
    func reading<Result>(
        or empty: Result, _ body: (Connection) throws(StoreError) -> Result
    ) throws(StoreError) -> Result {
        guard let connection = try open() else { return empty }
        connection.doing = .reading
        do { return try connection.snapshot { () throws(StoreError) in try body(connection) } } catch {
            guard case .damaged = error.problem else { throw error }
            throw StoreError(doing: error.doing, problem: .damaged(setAside: try moveAside()), path: path)
        }
    }

    /// Writes all that the body writes, or nothing.
    func writing<Result>(_ body: (Connection) throws(StoreError) -> Result) throws(StoreError) -> Result {
        var connection: Connection
        if let open = try open() { connection = open } else { connection = try create() }
        connection.doing = .appending
        if !isChecked {
            if try !connection.isWhole() {
                _ = try moveAside()
                connection = try create()
                connection.doing = .appending
            }
            isChecked = true
        }
        return try connection.transaction { () throws(StoreError) in try body(connection) }
    }

    /// The database, with the schema of today; `nil` when there is none.
    private func open() throws(StoreError) -> Connection? {
        guard let file else { return connection }
        if let connection {
            if file.identity == identity { return connection }
            // Another program moved the file: what lies there now is another store.
            close(connection)
        }
        guard file.exists else { return nil }
        do { return try connect(file) } catch {
            guard case .damaged = error.problem else { throw error }
            // Where it is whole after all, another program has set the damaged one aside and begun anew.
            guard try moveAside() == nil, file.exists else { return nil }
            return try connect(file)
        }
    }

    private func connect(_ file: StoreFile) throws(StoreError) -> Connection? {
        var connection = try Connection(path, .existing, patience: patience)
        var version: Int?
        do { version = try connection.version() } catch {
            // A folder where nothing can be made has no room for the journal that even reading asks for.
            guard error.problem == .cannotOpen || error.problem == .readOnly, !file.hasJournal else { throw error }
            connection = try Connection(path, .immutable, patience: patience)
            version = try connection.version()
        }
        guard let version else { throw StoreError(doing: .opening, problem: .notAStore, path: path) }
        guard version <= migrations.count else {
            throw StoreError(doing: .opening, problem: .newer(version: version, known: migrations.count), path: path)
        }
        if version == 0 { return nil }
        if version < migrations.count {
            try file.alone { () throws(StoreError) in try connection.migrate(to: migrations) }
        }
        return keep(connection)
    }

    /// The database, made where there is none.
    private func create() throws(StoreError) -> Connection {
        guard let file else { throw StoreError(doing: .opening, problem: .cannotOpen, path: path) }
        try file.makeFolder()
        let connection = try file.alone { () throws(StoreError) in
            let connection = try Connection(path, .creating, patience: patience)
            guard try connection.version() != nil else { throw StoreError(doing: .opening, problem: .notAStore, path: path) }
            try connection.execute("PRAGMA journal_mode = WAL")
            try connection.migrate(to: migrations)
            return connection
        }
        seen = try connection.number("PRAGMA data_version")
        return keep(connection)
    }

    private func keep(_ connection: Connection) -> Connection {
        self.connection = connection
        identity = file?.identity
        return connection
    }

    private func close(_ connection: Connection) {
        connection.leaveAsItIs()
        self.connection = nil
        isChecked = false
    }

    /// Moves the file aside if it is damaged for certain; gives its new path.
    private func moveAside() throws(StoreError) -> String? {
        guard let file else { return nil }
        if let connection { close(connection) }
        return try file.alone { () throws(StoreError) -> String? in
            // Another program may have done so, and may have begun a new one.
            guard file.exists, try !isWhole() else { return nil }
            let target = try file.setAside(at: moment)
            setAside = target
            return target
        }
    }

    private func isWhole() throws(StoreError) -> Bool {
        let connection = try Connection(path, .existing, patience: patience)
        defer { connection.leaveAsItIs() }
        return try connection.isWhole()
    }
}
