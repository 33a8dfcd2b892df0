extension Connection {
    func insert(_ part: NetworkPart, revision: Int, _ position: Int) throws(StoreError) {
        try Query(
            """
            INSERT INTO network (revision, position, key, name, layout, file, content, mapping, entries)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, self
        ).run(
            .integer(revision), .integer(position), .text(part.key), .text(part.name), .text(part.layout.rawValue),
            .text(part.origin.name), .text(part.origin.content), .text(part.origin.mapping), .blob(NetworkBytes.bytes(part.table))
        )
    }

    /// A stored part, whole; `nil` when this store has no such number.
    func networkPart(_ number: Int) throws(StoreError) -> NetworkPart? {
        let rows = try Query("SELECT key, name, layout, file, content, mapping FROM network WHERE number = ?", self)
        try rows.bind(.integer(number))
        guard try rows.step() else { return nil }
        let blob = try StoredBlob("network", "entries", row: number, self)
        guard let layout = NetworkLayout(rawValue: rows.text(2)), let table = NetworkBytes.read(blob) else {
            throw blob.failure ?? networkDamage
        }
        return NetworkPart(
            key: rows.text(0), name: rows.text(1), layout: layout,
            origin: FileOrigin(name: rows.text(3), content: rows.text(4), sheet: nil, mapping: rows.text(5)), table: table)
    }

    /// The numbers of the parts in force, the newest of each key, in the order in which they first came in.
    private func partNumbers(_ history: History) throws(StoreError) -> [Int] {
        var newest: [(key: String, number: Int)] = []
        var places: [String: Int] = [:]
        let rows = try Query("SELECT number, revision, key FROM network ORDER BY number", self)
        while try rows.step() {
            guard history.isInForce(rows.integer(1)) else { continue }
            let (number, key) = (rows.integer(0), rows.text(2))
            if let place = places[key] {
                newest[place].number = number
            } else {
                places[key] = newest.count
                newest.append((key, number))
            }
        }
        return newest.map(\.number)
    }

    /// All parts in force as one table: the only one, else the snapshot of them, else put together anew.
    func network(_ history: History) throws(StoreError) -> NetworkTable {
        let numbers = try partNumbers(history)
        guard let first = numbers.first else { return .empty }
        guard numbers.count > 1 else { return try networkPart(first)?.table ?? .empty }
        let rows = try Query("SELECT rowid FROM snapshot WHERE parts = ?", self)
        try rows.bind(.text(Connection.stamp(numbers)))
        if try rows.step() {
            let blob = try StoredBlob("snapshot", "entries", row: rows.integer(0), self)
            guard let table = NetworkBytes.read(blob) else { throw blob.failure ?? networkDamage }
            return table
        }
        return try joined(numbers)
    }

    /// Keeps the parts in force as one table, so that opening reads one piece.
    func keepSnapshot() throws(StoreError) {
        let numbers = try partNumbers(try History(self))
        try execute("DELETE FROM snapshot")
        guard numbers.count > 1 else { return }
        try Query("INSERT INTO snapshot VALUES (?, ?)", self).run(
            .text(Connection.stamp(numbers)), .blob(NetworkBytes.bytes(try joined(numbers))))
    }

    private func joined(_ numbers: [Int]) throws(StoreError) -> NetworkTable {
        var files: [NetworkFile] = []
        for number in numbers {
            if let part = try networkPart(number) { files.append(part.table.unpacked(layout: part.layout)) }
        }
        return NetworkTable(files)
    }

    private static func stamp(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: " ") }

    private var networkDamage: StoreError { StoreError(doing: doing, problem: .damaged(setAside: nil), path: path) }
}

extension Store {
    /// What came into the network and is in force, as one table.
    public func network() throws(StoreError) -> NetworkTable {
        try reading(or: .empty) { connection throws(StoreError) in try connection.network(try History(connection)) }
    }
}
