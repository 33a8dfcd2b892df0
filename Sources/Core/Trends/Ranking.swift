/// The order of the areas at a place, by rate where residents are known, else by count; where there is one area, that of the
/// strands or flags by count, or of the kinds of offence where there is one strand. The highest is first; equal ones share the better rank.
struct Ranking: Sendable {
    /// The value of each member of the ranked axis; −1 where it is not ranked.
    private let values: [Double]
    /// The rank of each member, where all are asked for.
    private let ranks: [Int]?
    /// How many are ranked.
    let count: Int

    static func axis(in dataset: Dataset) -> Axis {
        dataset.areas.count > 1 ? .area : dataset.categories.count > 1 || dataset.types.isEmpty ? .category : .type
    }

    init(at place: Place, in dataset: Dataset, peers: Set<Int>?, isForAll: Bool = false) {
        let axis = Ranking.axis(in: dataset)
        let isByRate = dataset.isRankedByRate(at: place.point)
        var point = place.point
        let isSingle = place.column.members.count == 1
        let values = (0..<dataset.count(of: axis)).map { member -> Double in
            point[axis] = member
            if axis == .area ? peers.map({ !$0.contains(member) }) ?? false : dataset.isTotal(member, along: axis) { return -1 }
            let sum = isSingle ? dataset.cube[point] : dataset.count(at: point, over: place.column.members)
            guard let count = sum else { return -1 }
            guard axis == .area, isByRate else { return Double(count) }
            return dataset.areas[member].population.map { $0.count > 0 ? Double(count) / Double($0.count) : -1 } ?? -1
        }
        count = values.count { $0 >= 0 }
        self.values = values
        let ordered = isForAll ? values.filter { $0 >= 0 }.sorted() : []
        ranks = isForAll ? values.map { 1 + ordered.count - Ranking.upTo($0, in: ordered) } : nil
    }

    /// 1 is the highest.
    func rank(of member: Int) -> Int? {
        let own = values[member]
        guard own >= 0 else { return nil }
        return ranks?[member] ?? 1 + values.count { $0 > own }
    }

    /// How many of the ordered values are not above one.
    private static func upTo(_ value: Double, in ordered: [Double]) -> Int {
        var (low, high) = (0, ordered.count)
        while low < high {
            let middle = (low + high) / 2
            if ordered[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Dataset {
    /// Whether residents are known of any area.
    var hasResidents: Bool { areas.contains { $0.population != nil } }

    /// Whether areas are ranked by their rates rather than their counts.
    public func isRankedByRate(at point: Point) -> Bool { hasResidents && categories[point.category].measure.hasRate }

    /// Whether a member of an axis is the total of the others.
    public func isTotal(_ member: Int, along axis: Axis) -> Bool {
        switch axis {
        case .category: categories[member].isTotal
        case .type: !types.isEmpty && types[member].isTotal
        case .series, .area, .period: false
        }
    }

    /// The rank at a place, beside that of the period before.
    func rankedCell(at place: Place, _ now: Ranking, before: Ranking?) -> Cell {
        func made(_ content: Cell.Content) -> Cell { cell(.rank, content, at: place) }
        if let refusal = place.refusal ?? refusal(of: .rank, at: place) { return made(.absent(refusal)) }
        if place.column.isSum { return made(.absent(.severalPeriods)) }
        let axis = Ranking.axis(in: self)
        guard place.others.isEmpty, !isTotal(place.point[axis], along: axis) else {
            return made(.absent(.nothingToRank))
        }
        guard count(at: place) != nil else { return made(.absent(missing(at: place))) }
        guard let rank = now.rank(of: place.point[axis]), now.count > 1 else { return made(.absent(.nothingToRank)) }
        return made(.rank(rank, of: now.count, before: before?.rank(of: place.point[axis])))
    }

    /// The ranking of the period before; that of the column before where it is known already. A part of a year has none, nor anything to
    /// be set beside.
    func earlierRanking(_ place: Place, peers: Set<Int>?, known: (members: Range<Int>, ranking: Ranking)?) -> Ranking? {
        guard !place.column.isPart, !place.column.isSum, let column = earlier(place.column), !column.isPart else { return nil }
        if let known, known.members == column.members { return known.ranking }
        return Ranking(at: place.moved(to: column), in: self, peers: peers)
    }
}
