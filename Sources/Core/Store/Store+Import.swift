extension Store {
    /// Keeps what was read of a file, as one revision, with its report as `text` words it. What is there already is left out.
    /// An earlier import that it replaces is taken back by the same revision, unless it says the same.
    public func keep(
        _ file: ReadFile, at moment: Moment, author: String, replacing old: RevisionID? = nil, text: (ImportReport) -> String
    ) throws(StoreError) -> ImportReport {
        var told = file.report
        var changes =
            file.figures.map(Change.figures) + file.programmes.map(Change.programme) + file.network.map(Change.network)
            + file.personal.map(Change.personal)
        for reference in file.references {
            let key = reference.kind.rawValue + ":" + told.file
            changes.append(.personal(Personal(kind: Reference.kept, key: key, value: reference.lines)))
        }
        guard !changes.isEmpty else {
            told.outcome = .nothing
            return told
        }
        let id = RevisionID()
        told.outcome = .stored(id)
        let isSame = try old.map { id throws(StoreError) in try says(id, the: file.figures) } ?? false
        let appended = try append(
            Revision(
                id: id, at: moment, author: author, undoes: isSame ? nil : old, changes: changes, report: text(told)))
        told.outcome = appended.isUnchanged ? .known(appended.revision) : .stored(appended.revision)
        return told
    }

    /// Takes back the newest import that is in force, by a revision that undoes it; `nil` where there is none.
    public func undoLastImport(at moment: Moment, author: String) throws(StoreError) -> LogEntry? {
        guard let last = try log().last(where: { $0.isInForce && $0.isImport }) else { return nil }
        _ = try append(Revision(at: moment, author: author, undoes: last.revision.id))
        return last
    }

    /// Takes back the revision of that id; `nil` where it is not in force.
    public func undo(_ id: RevisionID, at moment: Moment, author: String) throws(StoreError) -> LogEntry? {
        guard let entry = try log().first(where: { $0.revision.id == id && $0.isInForce }) else { return nil }
        _ = try append(Revision(at: moment, author: author, undoes: id))
        return entry
    }

    /// Whether a revision brought figures of that content, read in the same way.
    private func says(_ id: RevisionID, the figures: [Figures]) throws(StoreError) -> Bool {
        guard let entry = try log().first(where: { $0.revision.id == id }) else { return false }
        return entry.vintages.contains { vintage in
            figures.contains { $0.origin.content == vintage.origin.content && $0.origin.mapping == vintage.origin.mapping }
        }
    }

    /// The references of lists and lookup tables that came in.
    public func references() throws(StoreError) -> [Reference] {
        try personal(Reference.kept).sorted { $0.key < $1.key }.compactMap { key, lines in
            Reference.Kind(rawValue: String(key.prefix { $0 != ":" })).map { Reference(kind: $0, lines: lines) }
        }
    }
}

extension Reference {
    static let kept = "reference"

    /// A line for each row, with tabs between.
    fileprivate var lines: String {
        rows.map { [$0.code, $0.name, $0.parentCode, $0.parentName].map(Reference.plain).joined(separator: "\t") }
            .joined(separator: "\n")
    }

    private static func plain(_ text: String) -> String { String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 }) }

    fileprivate init(kind: Kind, lines: String) {
        self.init(
            kind: kind,
            rows: lines.split(separator: "\n").compactMap { line in
                let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                return parts.count == 4
                    ? Row(code: parts[0], name: parts[1], parentCode: parts[2], parentName: parts[3]) : nil
            })
    }
}
