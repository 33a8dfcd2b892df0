/// Which revisions there are, and which of them are in force: those that no revision in force undoes.
struct History {
    private let ids: [Int: RevisionID]
    private let numbers: [RevisionID: Int]
    /// The revision in force that undoes another.
    private let undoers: [Int: Int]

    init(_ connection: Connection) throws(StoreError) {
        var ids: [Int: RevisionID] = [:], undoers: [Int: Int] = [:]
        // A revision names an earlier one, so the newest are decided first.
        let rows = try Query("SELECT number, id, undoes FROM revision ORDER BY number DESC", connection)
        while try rows.step() {
            let number = rows.integer(0)
            ids[number] = RevisionID(rows.text(1))
            if undoers[number] == nil, !rows.isNull(2) { undoers[rows.integer(2)] = number }
        }
        self.ids = ids
        self.undoers = undoers
        numbers = Dictionary(ids.map { ($0.value, $0.key) }) { first, _ in first }
    }

    func number(of id: RevisionID) -> Int? { numbers[id] }
    func id(_ number: Int) -> RevisionID? { ids[number] }
    func isInForce(_ number: Int) -> Bool { undoers[number] == nil }
    func undoing(_ number: Int) -> Int? { undoers[number] }
}
