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

extension Store {
    /// The releases of a dataset that are in force, in the order in which they became known.
    public func releases(of dataset: String) throws(StoreError) -> [Vintage] {
        try reading(or: []) { connection throws(StoreError) in try connection.releases(of: dataset) }
    }

    /// The figures of a release.
    public func figures(of vintage: Vintage) throws(StoreError) -> Figures? {
        try reading(or: nil) { connection throws(StoreError) in try connection.figures(vintage) }
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
