/// Tables of figures that are exported together, made safe to share as one.
///
/// Every count that stands in a table, or that a share is taken of, is a count of one `Publication`; the same figure in two tables is
/// one count. What adds up there: strands to the total that they are part of, and all that a total row or column is of. Known limits:
/// what other releases and other series tell is not attacked, nor that one flag can contain another. Earlier safe exports of the same series
/// are attacked together with the new one when they are given.
public struct SafeFigures: Sendable {
    public let protection: Protection
    private let counts: [Int?]
    private let index: [Place: Int]
    private let dataset: Dataset
    private let calculation: Calculation

    /// What is to be kept of the export, so that later ones agree with it.
    public let record: SafeExport

    /// The tables are of one dataset and of one calculation.
    /// - Parameter earlier: what went out before of the same dataset, in order. What it hides stays hidden.
    public init(_ tables: [TrendTable], rule: DisclosureRule, earlier: [EarlierExport] = []) throws(SafetyRefusal) {
        guard let first = tables.first else { throw .nothing }
        dataset = first.dataset
        calculation = first.slice.calculation
        guard [.count, .share, .rate].contains(calculation) else { throw .onlyCountsSharesAndRates }
        guard tables.allSatisfy(\.isOfCounts) else { throw .notCounts }
        for table in tables {
            let laid = [table.slice.rows, table.slice.columns]
            guard !laid.contains(.series), table.slice.at.series == first.slice.at.series else { throw .severalSeries }
        }
        let series = AxisKeys.key(dataset.series[first.slice.at.series])
        let known = try EarlierTables.read(
            earlier.filter { $0.export.isOf(first.dataset, series) }, in: first.dataset, rule: rule)
        let joint: JointProtection
        do throws(SafetyRefusal) {
            joint = try JointProtection(tables, rule: rule, known: known)
        } catch {
            guard case .recoverable(let place, let interval) = error, !known.isEmpty else { throw error }
            // Where the tables are not safe by themselves, no earlier ones are to blame.
            _ = try JointProtection(tables, rule: rule, known: [])
            let one =
                known.first { known in (try? JointProtection(tables, rule: rule, known: [known])) == nil }
                ?? known[known.count - 1]
            throw .undoes(place, interval, earlier: one.at)
        }
        (counts, index, protection) = (joint.counts, joint.index, joint.protection)
        record = SafeExport(
            tables, series: series, rule: rule, counts: Array(joint.counts.prefix(joint.own)),
            hidden: Array(joint.protection.hidden.prefix(joint.own)))
    }

    /// The cell of a table as it may be shared: counts rounded, shares and rates computed anew from them; `nil` where it is hidden.
    public func cell(_ table: TrendTable, row: Int, column: Int) -> Cell? {
        let place = table.place(row: row, column: column)
        let original = table.cell(row: row, column: column)
        // Notes and signs beside a figure may tell of it.
        guard original.absence == nil else {
            return Cell(calculation: calculation, content: original.content, months: original.months)
        }
        guard let count = shared(place) else { return nil }
        let content: Cell.Content
        switch calculation {
        case .share:
            guard let whole = dataset.whole(of: place).place, let total = shared(whole) else { return nil }
            content = total == 0 ? .absent(.baseIsZero) : .share(Double(count) / Double(total))
        case .rate:
            guard let residents = dataset.population(at: place)?.count, residents > 0 else { return nil }
            content = .rate(Double(count) / Double(residents) * 1000)
        default: content = .count(count)
        }
        return Cell(calculation: calculation, content: content, months: original.months)
    }

    private func shared(_ place: Place) -> Int? {
        guard let at = index[Gathering.key(place)], !protection.hidden[at] else { return nil }
        return counts[at].map(protection.rule.rounded)
    }
}

/// Why figures are not exported as safe to share.
public enum SafetyRefusal: Error, Equatable, Sendable {
    /// There is no table.
    case nothing
    /// Other measures tell more of the counts than can be attacked.
    case onlyCountsSharesAndRates
    /// Percentages, indices and numbers with decimals are no counts that could be hidden or rounded.
    case notCounts
    /// Two series tell of the same crimes: their difference may tell what is hidden.
    case severalSeries
    /// An order by figures tells between which others a hidden one lies.
    case orderedByFigures
    /// The attacker comes too close to a figure.
    case recoverable(Place, CountInterval)
    /// The same, with what an earlier safe export tells.
    case undoes(Place, CountInterval, earlier: Moment)
    /// An earlier safe export of these figures has another rule: what one rounds or hides, the other tells.
    case otherRule(DisclosureRule, earlier: Moment)
    /// The figures are not those any more that an earlier safe export was of.
    case changedSince(Moment)
    /// More figures hang together by sums than can be attacked.
    case tooLarge(count: Int, limit: Int)
}

extension TrendTable {
    /// Whether all that it shows are numbers of things.
    fileprivate var isOfCounts: Bool {
        func isCounted(_ axis: Axis, _ members: [Member]) -> Bool {
            axis != .category || members.allSatisfy { $0 == .total || dataset.categories[$0.index].isCounted }
        }
        let isFixedCounted =
            slice.rows == .category || slice.columns == .category || dataset.categories[slice.at.category].isCounted
        return isFixedCounted && isCounted(slice.rows, rows) && isCounted(slice.columns, columns)
    }
}
