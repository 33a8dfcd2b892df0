/// The counts of some tables, each once, and their sums.
struct Gathering {
    let dataset: Dataset
    private(set) var counts: [Int?] = []
    private(set) var places: [Place] = []
    private(set) var index: [Place: Int] = [:]
    private(set) var sums: [Publication.Sum] = []

    init(dataset: Dataset) { self.dataset = dataset }

    /// The counts of tables and, of shares, what they are shares of. Those of the first tables come first.
    mutating func add(_ tables: [TrendTable]) {
        for table in tables { add(table) }
    }

    /// What adds up along axes that have totals of their own, once all tables are there.
    mutating func addParts() {
        let dataset = dataset
        addParts(along: .category) { dataset.whole(ofCategory: $0) }
        addParts(along: .type) { index in
            let types = dataset.types
            return types.indices.contains(index) && !types[index].isTotal ? types.firstIndex(where: \.isTotal) : nil
        }
    }

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

    private mutating func add(_ table: TrendTable) {
        let at = table.rows.indices.map { row in
            table.columns.indices.map { add(table.place(row: row, column: $0)) }
        }
        if table.slice.calculation == .share {
            for index in at.joined() {
                if let whole = dataset.whole(of: places[index]).place { _ = add(whole) }
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
    private mutating func addParts(along axis: Axis, total: (Int) -> Int?) {
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

extension Place {
    /// The same with another member of an axis in each of its points.
    fileprivate func with(_ member: Int, on axis: Axis) -> Place {
        var place = self
        place.point[axis] = member
        for index in place.others.indices { place.others[index][axis] = member }
        return place
    }
}
