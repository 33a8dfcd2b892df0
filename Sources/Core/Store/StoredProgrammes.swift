extension Connection {
    func insert(_ programme: Programme, revision: Int, _ position: Int) throws(StoreError) {
        try Query(
            """
            INSERT INTO programme (revision, position, key, name, layout, file, content, mapping, sessions)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, self
        ).run(
            .integer(revision), .integer(position), .text(programme.key), .text(programme.name),
            .text(programme.layout.rawValue), .text(programme.origin.name), .text(programme.origin.content),
            .text(programme.origin.mapping), .blob(ProgrammeBytes.bytes(programme)))
    }

    /// A stored programme, whole; `nil` when this store has no such number.
    func programme(_ number: Int) throws(StoreError) -> Programme? {
        let damage = StoreError(doing: doing, problem: .damaged(setAside: nil), path: path)
        let rows = try Query("SELECT key, name, layout, file, content, mapping, sessions FROM programme WHERE number = ?", self)
        try rows.bind(.integer(number))
        guard try rows.step() else { return nil }
        guard let layout = AgendaLayout(rawValue: rows.text(2)), let read = rows.withBlob(6, { ProgrammeBytes.read($0) }) else {
            throw damage
        }
        return Programme(
            key: rows.text(0), name: rows.text(1), layout: layout, facts: read.facts,
            origin: FileOrigin(name: rows.text(3), content: rows.text(4), sheet: nil, mapping: rows.text(5)),
            sessions: read.sessions)
    }
}

extension Store {
    /// The programmes and calendars in force, the newest of each key, in the order in which they first came in.
    public func programmes() throws(StoreError) -> [Programme] {
        try reading(or: []) { connection throws(StoreError) in
            let history = try History(connection)
            var newest: [(key: String, number: Int)] = []
            let rows = try Query("SELECT number, revision, key FROM programme ORDER BY number", connection)
            while try rows.step() {
                guard history.isInForce(rows.integer(1)) else { continue }
                let (number, key) = (rows.integer(0), rows.text(2))
                if let index = newest.firstIndex(where: { $0.key == key }) {
                    newest[index].number = number
                } else {
                    newest.append((key, number))
                }
            }
            var programmes: [Programme] = []
            for (_, number) in newest {
                if let programme = try connection.programme(number) { programmes.append(programme) }
            }
            return programmes
        }
    }
}
