extension Store {
    /// What was done, the oldest first, without the figures themselves: for a list, and to choose what to undo.
    public func log() throws(StoreError) -> [LogEntry] {
        try reading(or: []) { connection throws(StoreError) in try connection.entries(withChanges: false) }
    }

    /// What was told when a revision's file came in; `nil` where nothing was.
    public func report(of id: RevisionID) throws(StoreError) -> String? {
        try reading(or: nil) { connection throws(StoreError) in
            let rows = try Query(
                "SELECT text FROM report JOIN revision ON revision.number = report.revision WHERE id = ?", connection)
            try rows.bind(.text(id.text))
            return try rows.step() ? rows.text(0) : nil
        }
    }

    /// All figures in force, in the order in which they became known.
    public func figures() throws(StoreError) -> [(vintage: Vintage, figures: Figures)] {
        try reading(or: []) { connection throws(StoreError) in
            let history = try History(connection)
            var found: [(vintage: Vintage, figures: Figures)] = []
            let rows = try Query(
                """
                SELECT \(Vintage.columns) FROM figures JOIN revision ON revision.number = figures.revision ORDER BY figures.number
                """, connection)
            while try rows.step() {
                guard let vintage = Vintage(rows) else { throw connection.damage }
                guard history.isInForce(vintage.revisionNumber), let figures = try connection.figures(vintage) else { continue }
                found.append((vintage, figures))
            }
            return found.sorted { ($0.vintage.known, $0.vintage.number) < ($1.vintage.known, $1.vintage.number) }
        }
    }

    /// The safe exports in force, the oldest first, with the revision of each.
    public func safeExports() throws(StoreError) -> [(revision: RevisionID, earlier: EarlierExport)] {
        try reading(or: []) { connection throws(StoreError) in
            let history = try History(connection)
            var found: [(revision: RevisionID, earlier: EarlierExport)] = []
            let rows = try Query(
                """
                SELECT shared.revision, revision.at, dataset, series, tables FROM shared
                JOIN revision ON revision.number = shared.revision ORDER BY shared.revision, position
                """, connection)
            while try rows.step() {
                guard let id = history.id(rows.integer(0)), let at = Moment(utc: rows.text(1)) else { throw connection.damage }
                guard history.isInForce(rows.integer(0)) else { continue }
                let export = SafeExport(dataset: rows.text(2), series: rows.text(3), text: rows.text(4))
                found.append((id, EarlierExport(export, at: at)))
            }
            return found
        }
    }

    /// What the person set of a kind, by key.
    public func personal(_ kind: String) throws(StoreError) -> [String: String] {
        try reading(or: [:]) { connection throws(StoreError) in
            let history = try History(connection)
            var values: [String: String] = [:]
            let rows = try Query(
                "SELECT revision, key, value FROM personal WHERE kind = ? ORDER BY revision, position", connection)
            try rows.bind(.text(kind))
            while try rows.step() {
                if history.isInForce(rows.integer(0)) { values[rows.text(1)] = rows.optionalText(2) }
            }
            return values
        }
    }
}

/// A revision as a line of the log.
public struct LogEntry: Equatable, Sendable {
    /// Its changes are left out of a log.
    public let revision: Revision
    /// Whether no other revision takes it back.
    public let isInForce: Bool
    /// The figures that it brought.
    public let vintages: [Vintage]
    /// The programmes and calendars that it brought.
    public let programmes: [Brought]
    /// The parts of the network that it brought from files or forms.
    public let network: [Brought]
    /// How many lists of codes and names it brought.
    public let referenceCount: Int
    /// How many things of the person's own it set: stars, notes, views.
    public let personalCount: Int
    /// The datasets of which figures went out as safe to share.
    public let shared: [String]

    /// Whether it brought anything from a file: what `undo` looks for.
    public var isImport: Bool { !vintages.isEmpty || !programmes.isEmpty || !network.isEmpty || referenceCount > 0 }

    /// Whether it holds nothing but what the person set: stars, notes, views. Lists of what came in leave it out.
    public var isPersonal: Bool { !isImport && shared.isEmpty && personalCount > 0 }

    /// A programme of a revision.
    public struct Brought: Equatable, Sendable {
        public let key: String
        public let name: String
        public let file: String
    }
}

extension Connection {
    /// All revisions, the oldest first; with all their figures only where that is asked for.
    func entries(withChanges: Bool) throws(StoreError) -> [LogEntry] {
        let history = try History(self)
        var changes: [Int: [(position: Int, change: Change?)]] = [:]
        var vintages: [Int: [Vintage]] = [:]
        let figures = try Query(
            """
            SELECT \(Vintage.columns), position FROM figures JOIN revision ON revision.number = figures.revision
            ORDER BY figures.number
            """, self)
        while try figures.step() {
            guard let vintage = Vintage(figures) else { throw damage }
            vintages[vintage.revisionNumber, default: []].append(vintage)
            let change: Change? = withChanges ? try self.figures(vintage).map(Change.figures) : nil
            changes[vintage.revisionNumber, default: []].append((figures.integer(19), change))
        }
        var programmes: [Int: [LogEntry.Brought]] = [:]
        let calendars = try Query("SELECT revision, position, key, name, file, number FROM programme ORDER BY number", self)
        while try calendars.step() {
            programmes[calendars.integer(0), default: []].append(
                LogEntry.Brought(key: calendars.text(2), name: calendars.text(3), file: calendars.text(4)))
            let change: Change? = withChanges ? try self.programme(calendars.integer(5)).map(Change.programme) : nil
            changes[calendars.integer(0), default: []].append((calendars.integer(1), change))
        }
        var network: [Int: [LogEntry.Brought]] = [:]
        let parts = try Query("SELECT revision, position, key, name, file, number FROM network ORDER BY number", self)
        while try parts.step() {
            network[parts.integer(0), default: []].append(
                LogEntry.Brought(key: parts.text(2), name: parts.text(3), file: parts.text(4)))
            let change: Change? = withChanges ? try self.networkPart(parts.integer(5)).map(Change.network) : nil
            changes[parts.integer(0), default: []].append((parts.integer(1), change))
        }
        var references: [Int: Int] = [:]
        let personal = try Query("SELECT revision, position, kind, key, value FROM personal", self)
        while try personal.step() {
            let own = Personal(kind: personal.text(2), key: personal.text(3), value: personal.optionalText(4))
            if own.kind == Reference.kept { references[personal.integer(0), default: 0] += 1 }
            changes[personal.integer(0), default: []].append((personal.integer(1), .personal(own)))
        }
        let shared = try Query("SELECT revision, position, dataset, series, tables FROM shared", self)
        while try shared.step() {
            let export = SafeExport(dataset: shared.text(2), series: shared.text(3), text: shared.text(4))
            changes[shared.integer(0), default: []].append((shared.integer(1), .shared(export)))
        }
        var entries: [LogEntry] = []
        let rows = try Query("SELECT number, id, at, author, home, undoes FROM revision ORDER BY number", self)
        while try rows.step() {
            let number = rows.integer(0)
            guard let id = RevisionID(rows.text(1)), let at = Moment(utc: rows.text(2)) else { throw damage }
            let own = (changes[number] ?? []).sorted { $0.position < $1.position }
            let revision = Revision(
                id: id, at: at, author: rows.text(3), home: rows.text(4),
                undoes: rows.isNull(5) ? nil : history.id(rows.integer(5)),
                changes: withChanges ? own.compactMap(\.change) : [])
            let brought = vintages[number] ?? []
            let calendars = programmes[number] ?? [], codes = references[number] ?? 0
            entries.append(
                LogEntry(
                    revision: revision, isInForce: history.isInForce(number), vintages: brought, programmes: calendars,
                    network: network[number] ?? [], referenceCount: codes,
                    personalCount: own.count { if case .personal = $0.change { true } else { false } } - codes,
                    shared: own.compactMap { if case .shared(let export) = $0.change { export.dataset } else { nil } }))
        }
        return entries
    }

    fileprivate var damage: StoreError { StoreError(doing: doing, problem: .damaged(setAside: nil), path: path) }
}
