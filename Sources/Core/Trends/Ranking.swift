/// The order of the areas at a place, by rate where residents are known, else by count; where there is one area, that of the
/// strands or flags by count. The highest is first; equal ones share the better rank.
struct Ranking: Sendable {
    /// The value of each member of the ranked axis; −1 where it is not ranked.
    private let values: [Double]
    /// How many are ranked.
    let count: Int

    static func axis(in dataset: Dataset) -> Axis { dataset.areas.count > 1 ? .area : .category }

    init(at place: Place, in dataset: Dataset, peers: Set<Int>?) {
        let axis = Ranking.axis(in: dataset)
        let isByRate = dataset.hasResidents
        var point = place.point
        let isSingle = place.column.members.count == 1
        let values = (0..<dataset.count(of: axis)).map { member -> Double in
            point[axis] = member
            if axis == .category ? dataset.categories[member].isTotal : peers.map({ !$0.contains(member) }) ?? false { return -1 }
            let sum = isSingle ? dataset.cube[point] : dataset.count(at: point, over: place.column.members)
            guard let count = sum else { return -1 }
            guard axis == .area, isByRate else { return Double(count) }
            return dataset.areas[member].population.map { $0.count > 0 ? Double(count) / Double($0.count) : -1 } ?? -1
        }
        count = values.count { $0 >= 0 }
        self.values = values
    }

    /// 1 is the highest.
    func rank(of member: Int) -> Int? {
        let own = values[member]
        return own < 0 ? nil : 1 + values.count { $0 > own }
    }
}

extension Dataset {
    /// Whether residents are known of any area.
    var hasResidents: Bool { areas.contains { $0.population != nil } }

    /// The rank at a place, beside that of the period before.
    func rankedCell(at place: Place, _ now: Ranking, before: Ranking?) -> Cell {
        func made(_ content: Cell.Content) -> Cell { cell(.rank, content, at: place) }
        if let refusal = place.refusal { return made(.absent(refusal)) }
        if place.column.isSum { return made(.absent(.severalPeriods)) }
        let axis = Ranking.axis(in: self)
        guard place.others.isEmpty, !(axis == .category && categories[place.point.category].isTotal) else {
            return made(.absent(.nothingToRank))
        }
        guard count(at: place) != nil else { return made(.absent(.notAtHand)) }
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
