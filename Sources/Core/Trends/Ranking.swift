/// The order of the areas at a place, by rate where residents are known, else by count; where there is one area, that of the
/// strands or flags by count. The highest is first; equal ones share the better rank.
struct Ranking: Sendable {
    /// The rank of each member of the ranked axis; 0 where it has none.
    private let ranks: [Int]
    /// How many are ranked.
    let count: Int

    static func axis(in dataset: Dataset) -> Axis { dataset.areas.count > 1 ? .area : .category }

    init(at place: Place, in dataset: Dataset, peers: Set<Int>?) {
        let axis = Ranking.axis(in: dataset)
        let isByRate = dataset.hasResidents
        var point = place.point
        let values = (0..<dataset.count(of: axis)).map { member -> Double in
            point[axis] = member
            if axis == .category ? dataset.categories[member].isTotal : peers.map({ !$0.contains(member) }) ?? false { return -1 }
            guard let count = dataset.count(at: point, over: place.column.members) else { return -1 }
            guard axis == .area, isByRate else { return Double(count) }
            return dataset.areas[member].population.map { $0.count > 0 ? Double(count) / Double($0.count) : -1 } ?? -1
        }
        count = values.count { $0 >= 0 }
        ranks = values.map { own in own < 0 ? 0 : 1 + values.count { $0 > own } }
    }

    /// 1 is the highest.
    func rank(of member: Int) -> Int? { ranks[member] > 0 ? ranks[member] : nil }
}

extension Dataset {
    /// Whether residents are known of any area.
    var hasResidents: Bool { areas.contains { $0.population != nil } }

    /// The rank at a place, beside that of the period before. `ranking` gives the order at a place.
    func rankedCell(at place: Place, peers: Set<Int>?, _ ranking: (Place) -> Ranking) -> Cell {
        func made(_ content: Cell.Content) -> Cell { cell(.rank, content, at: place) }
        if let refusal = place.refusal { return made(.absent(refusal)) }
        if place.column.isSum { return made(.absent(.severalPeriods)) }
        let axis = Ranking.axis(in: self)
        guard place.others.isEmpty, !(axis == .category && categories[place.point.category].isTotal) else {
            return made(.absent(.nothingToRank))
        }
        guard count(at: place) != nil else { return made(.absent(.notAtHand)) }
        let now = ranking(place)
        guard let rank = now.rank(of: place.point[axis]), now.count > 1 else { return made(.absent(.nothingToRank)) }
        let before = earlier(place.column).flatMap { column in
            column.isPart || place.column.isPart ? nil : ranking(place.moved(to: column)).rank(of: place.point[axis])
        }
        return made(.rank(rank, of: now.count, before: before))
    }
}
