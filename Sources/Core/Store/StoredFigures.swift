import CSQLite

/// The axes of figures by their names in the store.
enum FigureAxis: String, CaseIterable {
    case category, type, area, period
}

/// What stands beside counts, by its name in the store.
enum Remark: String, CaseIterable {
    case marker, note, change, place
}

extension Figures {
    /// The members of each axis, as they are stored.
    var axes: [(axis: FigureAxis, members: [Member])] {
        [
            (.category, categories.map { Member(key: $0.key, name: $0.name) }), (.type, types), (.area, areas),
            (.period, periods.map { Member(key: $0.label, name: $0.label) }),
        ]
    }

    /// What stands beside counts, as it is stored.
    var remarks: [(kind: Remark, texts: [Int: String])] {
        [
            (.marker, markers), (.note, notes), (.change, publishedChanges.mapValues { String($0) }), (.place, places),
        ]
    }
}

extension Vintage {
    /// The columns of `figures` and `revision` that a vintage is read from.
    static let columns = """
        figures.number, figures.revision, revision.id, revision.at, dataset, coverage, coverage_name, coverage_arabic,
        coverage_without, release, publisher, title, published, supersedes, release_note, file, content, sheet, mapping
        """

    /// `nil` where the row holds what no store of this program writes.
    init?(_ row: borrowing Query) {
        guard let id = RevisionID(row.text(2)), let at = Moment(utc: row.text(3)) else { return nil }
        number = row.integer(0)
        revisionNumber = row.integer(1)
        revision = id
        self.at = at
        dataset = row.text(4)
        series = Series(
            coverage: Coverage(
                id: row.text(5), name: Name(row.text(6), arabic: row.optionalText(7)),
                without: row.optionalText(8).flatMap { EntryID($0) }),
            release: Release(
                id: row.text(9), publisher: row.text(10), title: row.text(11),
                published: row.optionalText(12).flatMap { Day(iso: $0) }, supersedes: row.optionalText(13), note: row.text(14)))
        origin = FileOrigin(name: row.text(15), content: row.text(16), sheet: row.optionalText(17), mapping: row.text(18))
    }
}

extension Connection {
    /// The figures of a vintage, whole; `nil` when this store has no such vintage.
    func figures(_ vintage: Vintage) throws(StoreError) -> Figures? {
        let damage = StoreError(doing: doing, problem: .damaged(setAside: nil), path: path)
        let blob = try Query("SELECT counts FROM figures WHERE number = ?", self)
        try blob.bind(.integer(vintage.number))
        guard try blob.step() else { return nil }
        guard let counts = blob.withBlob(0, Packing.counts) else { throw damage }
        var axes: [FigureAxis: [Figures.Member]] = [:]
        let member = try Query("SELECT axis, key, name FROM member WHERE figures = ? ORDER BY axis, position", self)
        try member.bind(.integer(vintage.number))
        while try member.step() {
            guard let axis = FigureAxis(rawValue: member.text(0)) else { throw damage }
            axes[axis, default: []].append(Figures.Member(key: member.text(1), name: member.text(2)))
        }
        let periods = (axes[.period] ?? []).compactMap { Period($0.key) }
        var figures = Figures(
            dataset: vintage.dataset, series: vintage.series, categories: try kinds(vintage, axes[.category] ?? [], damage),
            types: axes[.type] ?? [],
            areas: axes[.area] ?? [], periods: periods, counts: counts, origin: vintage.origin)
        let heading = try Query("SELECT name, remark FROM figures WHERE number = ?", self)
        try heading.bind(.integer(vintage.number))
        if try heading.step() { (figures.name, figures.remark) = (heading.text(0), heading.text(1)) }
        let remark = try Query("SELECT kind, cell, text FROM remark WHERE figures = ?", self)
        try remark.bind(.integer(vintage.number))
        while try remark.step() {
            let (cell, text) = (remark.integer(1), remark.text(2))
            switch Remark(rawValue: remark.text(0)) {
            case .marker: figures.markers[cell] = text
            case .note: figures.notes[cell] = text
            case .change: figures.publishedChanges[cell] = Int(text)
            case .place: figures.places[cell] = text
            case nil: throw damage
            }
        }
        if figures.fault != nil { throw damage }
        return figures
    }

    /// What the members of the category axis count.
    private func kinds(_ vintage: Vintage, _ members: [Figures.Member], _ damage: StoreError) throws(StoreError) -> [Figures.Kind]
    {
        let rows = try Query(
            "SELECT measure, strands, total, decimals, shown FROM kind WHERE figures = ? ORDER BY position", self)
        try rows.bind(.integer(vintage.number))
        var kinds: [Figures.Kind] = []
        while try rows.step() {
            guard kinds.count < members.count, let measure = Measure(rawValue: rows.text(0)) else { throw damage }
            let member = members[kinds.count]
            kinds.append(
                Figures.Kind(
                    key: member.key, name: member.name, measure: measure,
                    strands: rows.text(1).split(separator: ";").map(String.init), total: rows.optionalText(2),
                    decimals: rows.integer(3), shownDecimals: rows.integer(4)))
        }
        guard kinds.count == members.count else { throw damage }
        return kinds
    }

    /// The number of the row that was just added.
    var lastRow: Int { Int(sqlite3_last_insert_rowid(handle)) }
}
