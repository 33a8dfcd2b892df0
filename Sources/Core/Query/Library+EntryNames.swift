/// Entries by what people call them.
extension Library {
    /// The entries of the bundled tables and of the agenda.
    private var bundledEntries: [EntryID] {
        network.councils.map(\.id) + network.forces.map(\.id) + network.bodies.map(\.id) + network.people.map(\.id)
            + network.cities.map(\.id) + network.themes.map(\.id) + network.practices.map(\.id) + network.commitments.map(\.id)
            + agenda.events.map(\.id) + agenda.sessions.map(\.id)
    }

    /// The entries that have this name, whole or short, in either language; case and accents do not count. Councils come first.
    public func entries(named text: String) -> [EntryID] {
        let key = Folded(text)
        func isNamed(_ name: Name?) -> Bool {
            name.map { Folded($0.english) == key || $0.arabic.map { Folded($0) == key } ?? false } ?? false
        }
        let bundled = bundledEntries.filter { isNamed(name(of: $0)) || isNamed(shortName(of: $0)) }
        let current = bundled.filter { network.council($0.key)?.hasEnded != true || $0.kind != .council }
        let table = network.added
        var marks = [Bool](repeating: false, count: table.count)
        if !key.text.isEmpty, !table.isEmpty { table.entries.searched.mark(Array(key.text.utf8), into: &marks) }
        let added = marks.indices.lazy.filter { marks[$0] && table.isNamed($0) && isNamed(table.name($0)) }.map(table.id)
        return uniqued((current.isEmpty ? bundled : current) + added)
    }

    /// Names that a person may have meant.
    public var entryNames: [String] { bundledEntries.compactMap { shortName(of: $0)?.english } }
}
