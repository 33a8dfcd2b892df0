/// One series of a dataset as a file brought it: which release, when it came in. Newer ones stand beside older ones.
public struct Vintage: Equatable, Sendable {
    let number: Int
    let revisionNumber: Int
    public let revision: RevisionID
    /// When it came in, in UTC.
    public let at: Moment
    public let dataset: String
    public let series: Series
    public let origin: FileOrigin

    /// The day from which its figures were to be known: of publication or, where that is not known, of coming in.
    public var known: Day { series.release.published ?? at.day }
}

/// A figure with the release that says so.
public struct DatedFigure: Equatable, Sendable {
    public let standing: Standing
    public let vintage: Vintage
}

extension Store {
    /// The releases of a dataset that are in force, in the order in which they became known.
    public func releases(of dataset: String) throws(StoreError) -> [Vintage] {
        try reading(or: []) { connection throws(StoreError) in try connection.releases(of: dataset) }
    }

    /// The figures of a release.
    public func figures(of vintage: Vintage) throws(StoreError) -> Figures? {
        try reading(or: nil) { connection throws(StoreError) in try connection.figures(vintage) }
    }

    /// All that releases in force say of a figure, in the order in which it became known.
    public func history(of key: FigureKey) throws(StoreError) -> [DatedFigure] {
        try reading(or: []) { connection throws(StoreError) in
            var history: [DatedFigure] = []
            for vintage in try connection.releases(of: key.dataset) where vintage.series.coverage.id == key.coverage {
                guard let figures = try connection.figures(vintage), let offset = figures.offset(of: key),
                    let standing = figures.standing(at: offset)
                else { continue }
                history.append(DatedFigure(standing: standing, vintage: vintage))
            }
            return history
        }
    }

    /// A figure as it was known on a day (`nil`: as it is known now): from the newest release until then that tells of it.
    public func figure(_ key: FigureKey, asOf day: Day? = nil) throws(StoreError) -> DatedFigure? {
        try history(of: key).last { figure in day.map { figure.vintage.known <= $0 } ?? true }
    }

    /// What each release of a dataset says otherwise than the one of the same coverage that was known before it.
    public func restatements(of dataset: String) throws(StoreError) -> [Restatement] {
        try reading(or: []) { connection throws(StoreError) in
            var found: [Restatement] = []
            var latest: [String: (vintage: Vintage, figures: Figures)] = [:]
            for vintage in try connection.releases(of: dataset) {
                guard let figures = try connection.figures(vintage) else { continue }
                let coverage = vintage.series.coverage.id
                if let before = latest[coverage] { found += Restatement.between(before.figures, figures) }
                latest[coverage] = (vintage, figures)
            }
            return found
        }
    }
}

extension Connection {
    fileprivate func releases(of dataset: String) throws(StoreError) -> [Vintage] {
        let history = try History(self)
        let rows = try Query(
            """
            SELECT \(Vintage.columns) FROM figures JOIN revision ON revision.number = figures.revision WHERE dataset = ?
            ORDER BY figures.number
            """, self)
        try rows.bind(.text(dataset))
        var vintages: [Vintage] = []
        while try rows.step() {
            guard let vintage = Vintage(rows) else {
                throw StoreError(doing: doing, problem: .damaged(setAside: nil), path: path)
            }
            if history.isInForce(vintage.revisionNumber) { vintages.append(vintage) }
        }
        return vintages.sorted { ($0.known, $0.number) < ($1.known, $1.number) }
    }
}
