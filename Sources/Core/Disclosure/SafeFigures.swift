/// Tables of figures that are exported together, made safe to share as one.
///
/// Every count that stands in a table, or that a share is taken of, is a count of one `Publication`; the same figure in two tables is
/// one count. What adds up there: strands to the total that they are part of, and all that a total row or column is of. Known limits:
/// what other releases, other exports or other series tell is not attacked, nor that one flag can contain another.
public struct SafeFigures: Sendable {
    public let protection: Protection
    private let counts: [Int?]
    private let index: [Place: Int]
    private let dataset: Dataset
    private let calculation: Calculation

    /// The tables are of one dataset and of one calculation.
    public init(_ tables: [TrendTable], rule: DisclosureRule) throws(SafetyRefusal) {
        guard let first = tables.first else { throw .nothing }
        dataset = first.dataset
        calculation = first.slice.calculation
        guard [.count, .share, .rate].contains(calculation) else { throw .onlyCountsSharesAndRates }
        guard tables.allSatisfy(\.isOfCounts) else { throw .notCounts }
        var gathering = Gathering(dataset: first.dataset, takesWholes: calculation == .share)
        for table in tables {
            let laid = [table.slice.rows, table.slice.columns]
            guard !laid.contains(.series), table.slice.at.series == first.slice.at.series else { throw .severalSeries }
            gathering.add(table)
        }
        gathering.addParts(along: .category) { first.dataset.whole(ofCategory: $0) }
        gathering.addParts(along: .type) { index in
            let types = first.dataset.types
            return types.indices.contains(index) && !types[index].isTotal ? types.firstIndex(where: \.isTotal) : nil
        }
        let publication = Publication(counts: gathering.counts, sums: gathering.sums)
        (counts, index) = (gathering.counts, gathering.index)
        do throws(DisclosureError) {
            protection = try publication.protected(by: rule)
        } catch {
            switch error {
            case .recoverable(let count, let interval): throw .recoverable(gathering.places[count], interval)
            case .tooLarge(let count, let limit): throw .tooLarge(count: count, limit: limit)
            }
        }
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
    /// More figures hang together by sums than can be attacked.
    case tooLarge(count: Int, limit: Int)
}

/// The counts of some tables, each once, and their sums.
private struct Gathering {
    let dataset: Dataset
    let takesWholes: Bool
    private(set) var counts: [Int?] = []
    private(set) var places: [Place] = []
    private(set) var index: [Place: Int] = [:]
    private(set) var sums: [Publication.Sum] = []

    init(dataset: Dataset, takesWholes: Bool) { (self.dataset, self.takesWholes) = (dataset, takesWholes) }

    /// A place without the order in which its points were added up.
    static func key(_ place: Place) -> Place {
        guard !place.others.isEmpty else { return place }
        var key = place
        let points = ([place.point] + place.others).sorted(by: Gathering.comes)
        key.point = points[0]
        key.others = Array(points.dropFirst())
        return key
    }

    private static func comes(_ one: Point, before other: Point) -> Bool {
        for axis in Axis.allCases where one[axis] != other[axis] { return one[axis] < other[axis] }
        return false
    }

    private mutating func add(_ place: Place) -> Int {
        let key = Gathering.key(place)
        if let known = index[key] { return known }
        index[key] = counts.count
        places.append(key)
        counts.append(dataset.count(at: key))
        return counts.count - 1
    }

    mutating func add(_ table: TrendTable) {
        let at = table.rows.indices.map { row in
            table.columns.indices.map { add(table.place(row: row, column: $0)) }
        }
        if takesWholes {
            for place in places {
                if let whole = dataset.whole(of: place).place { _ = add(whole) }
            }
        }
        if table.rows.last == .total, at.count > 1, let last = at.last {
            for column in last.indices {
                let parts = at.dropLast().map { $0[column] }
                sums.append(Publication.Sum(total: last[column], parts: parts, family: table.slice.rows.rawValue))
            }
        }
        if table.columns.last == .total, table.columns.count > 1 {
            for row in at {
                guard let total = row.last else { continue }
                sums.append(
                    Publication.Sum(total: total, parts: Array(row.dropLast()), family: table.slice.columns.rawValue))
            }
        }
    }

    /// Members of an axis beside the total that they are part of, in whichever tables they stand. A total is no part of itself.
    mutating func addParts(along axis: Axis, total: (Int) -> Int?) {
        var parts: [Int: [Int]] = [:]
        for (at, place) in places.enumerated() {
            let members = Set(([place.point] + place.others).map { $0[axis] })
            guard members.count == 1, let member = members.first, let whole = total(member), whole != member,
                let found = index[Gathering.key(place.with(whole, on: axis))]
            else { continue }
            parts[found, default: []].append(at)
        }
        for (whole, parts) in parts.sorted(by: { $0.key < $1.key }) {
            sums.append(Publication.Sum(total: whole, parts: parts, family: axis.rawValue))
        }
    }
}

extension Dataset {
    /// The category that an attacker takes another for a part of. Incidents that each name one strand add up to all of them, and
    /// nobody knows how many name several: what is left of the total is taken for known.
    fileprivate func whole(ofCategory index: Int) -> Int? {
        let category = categories[index]
        if let total = category.total { return total }
        guard category.measure == .incidents, !category.isTotal else { return nil }
        return categories.firstIndex { $0.isTotal && $0.measure == .incidents }
    }
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

extension Place {
    /// The same with another member of an axis in each of its points.
    fileprivate func with(_ member: Int, on axis: Axis) -> Place {
        var place = self
        place.point[axis] = member
        for index in place.others.indices { place.others[index][axis] = member }
        return place
    }
}
