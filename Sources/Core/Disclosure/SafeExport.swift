/// A safe export that went out: which tables of which figures, and what was hidden in them. The counts themselves are not kept, but for
/// their hash: it tells whether the figures are still the same.
public struct SafeExport: Hashable, Sendable {
    /// The key of the dataset.
    public let dataset: String
    /// The key of the series.
    public let series: String
    /// The rule, the tables and what was hidden, as lines of text.
    public let text: String

    public init(dataset: String, series: String, text: String) {
        (self.dataset, self.series, self.text) = (dataset, series, text)
    }

    func isOf(_ dataset: Dataset, _ series: String) -> Bool { self.dataset == dataset.id && self.series == series }
}

/// A safe export and when it was made.
public struct EarlierExport: Equatable, Sendable {
    public let export: SafeExport
    /// In UTC.
    public let at: Moment

    public init(_ export: SafeExport, at: Moment) { (self.export, self.at) = (export, at) }
}

/// The tables of an earlier safe export, and what became of each of their counts.
struct EarlierTables {
    let at: Moment
    let tables: [TrendTable]
    let places: [Place]
    let hidden: [Bool]

    /// Reads them all. What was exported by another rule, or of figures that are others now, cannot be attacked with the new tables.
    static func read(
        _ exports: [EarlierExport], in dataset: Dataset, rule: DisclosureRule
    ) throws(SafetyRefusal) -> [EarlierTables] {
        var found: [EarlierTables] = []
        for earlier in exports {
            guard let read = SafeExportText(earlier.export.text, in: dataset) else { throw .changedSince(earlier.at) }
            guard read.rule == rule else { throw .otherRule(read.rule, earlier: earlier.at) }
            var gathering = Gathering(dataset: dataset)
            gathering.add(read.tables)
            guard gathering.counts.count == read.hidden.count, SafeExportText.digest(gathering.counts) == read.digest else {
                throw .changedSince(earlier.at)
            }
            found.append(EarlierTables(at: earlier.at, tables: read.tables, places: gathering.places, hidden: read.hidden))
        }
        return found
    }
}
