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
            .text(programme.origin.mapping), .blob(ProgrammeBytes.outline(programme)))
        try Query("INSERT INTO details (programme, bytes) VALUES (?, ?)", self).run(
            .integer(lastRow), .blob(ProgrammeBytes.details(programme)))
    }

    /// A stored programme, whole; `nil` when this store has no such number.
    func programme(_ number: Int) throws(StoreError) -> Programme? {
        guard var programme = try outline(number) else { return nil }
        try complete(&programme, number)
        return programme
    }

    /// A stored programme without its details; `nil` when this store has no such number.
    func outline(_ number: Int) throws(StoreError) -> Programme? {
        let rows = try Query("SELECT key, name, layout, file, content, mapping FROM programme WHERE number = ?", self)
        try rows.bind(.integer(number))
        guard try rows.step() else { return nil }
        let blob = try StoredBlob("programme", "sessions", row: number, self)
        guard let layout = AgendaLayout(rawValue: rows.text(2)), let read = ProgrammeBytes.read(blob) else {
            throw blob.failure ?? damage
        }
        return Programme(
            key: rows.text(0), name: rows.text(1), layout: layout, facts: read.facts,
            origin: FileOrigin(name: rows.text(3), content: rows.text(4), sheet: nil, mapping: rows.text(5)),
            sessions: read.sessions)
    }

    /// Adds what an outline leaves out.
    func complete(_ programme: inout Programme, _ number: Int) throws(StoreError) {
        guard !programme.sessions.isWhole else { return }
        let rows = try Query("SELECT programme FROM details WHERE programme = ?", self)
        try rows.bind(.integer(number))
        guard try rows.step() else { throw damage }
        let blob = try StoredBlob("details", "bytes", row: number, self)
        guard ProgrammeBytes.readDetails(blob, into: &programme.sessions) else { throw blob.failure ?? damage }
    }

    private var damage: StoreError { StoreError(doing: doing, problem: .damaged(setAside: nil), path: path) }
}

/// A programme as it was read from the store without its details: what the sessions are about, their links, how they repeat.
public struct ProgrammeOutline: Sendable {
    let number: Int
    public let programme: Programme
}

extension Store {
    /// The programmes and calendars in force, the newest of each key, in the order in which they first came in.
    public func programmes() throws(StoreError) -> [Programme] {
        try reading(or: []) { connection throws(StoreError) in
            var programmes: [Programme] = []
            for number in try connection.newestProgrammes() {
                if let programme = try connection.programme(number) { programmes.append(programme) }
            }
            return programmes
        }
    }

    /// The same without their details, in a third of the time.
    public func outlines() throws(StoreError) -> [ProgrammeOutline] {
        try reading(or: []) { connection throws(StoreError) in
            var outlines: [ProgrammeOutline] = []
            for number in try connection.newestProgrammes() {
                if let programme = try connection.outline(number) {
                    outlines.append(ProgrammeOutline(number: number, programme: programme))
                }
            }
            return outlines
        }
    }

    /// The programmes of these outlines, whole. What was stored is never changed: it is still there, whatever came after.
    public func programmes(of outlines: [ProgrammeOutline]) throws(StoreError) -> [Programme] {
        let whole = try reading(or: [Programme]?.none) { connection throws(StoreError) in
            var programmes: [Programme] = []
            for outline in outlines {
                var programme = outline.programme
                try connection.complete(&programme, outline.number)
                programmes.append(programme)
            }
            return programmes
        }
        guard let whole else { throw StoreError(doing: .reading, problem: .cannotOpen, path: path) }
        return whole
    }
}

extension Connection {
    /// The numbers of the programmes in force, the newest of each key.
    fileprivate func newestProgrammes() throws(StoreError) -> [Int] {
        let history = try History(self)
        var newest: [(key: String, number: Int)] = []
        let rows = try Query("SELECT number, revision, key FROM programme ORDER BY number", self)
        while try rows.step() {
            guard history.isInForce(rows.integer(1)) else { continue }
            let (number, key) = (rows.integer(0), rows.text(2))
            if let index = newest.firstIndex(where: { $0.key == key }) {
                newest[index].number = number
            } else {
                newest.append((key, number))
            }
        }
        return newest.map(\.number)
    }
}
