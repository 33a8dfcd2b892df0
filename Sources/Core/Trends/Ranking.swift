/// The order of the areas at a place, by rate where residents are known, else by count; where there is one area, that of the
/// strands or flags by count. The highest is first; equal ones share the better rank.
struct Ranking: Sendable {
    /// By member of the ranked axis.
    private let ranks: [Int: Int]
    let isByRate: Bool

    static func axis(in dataset: Dataset) -> Axis { dataset.areas.count > 1 ? .area : .category }

    /// The place with its ranked member left out: what all members of a ranking share.
    static func key(_ place: Place, in dataset: Dataset) -> Place {
        var place = place
        place.point[axis(in: dataset)] = 0
        return place
    }

    init(at place: Place, in dataset: Dataset, peers: Set<Int>?) {
        let axis = Ranking.axis(in: dataset)
        isByRate = axis == .area && dataset.areas.contains { $0.population != nil }
        var values: [(member: Int, value: Double)] = []
        for member in 0..<dataset.count(of: axis) {
            if axis == .area, let peers, !peers.contains(member) { continue }
            if axis == .category, dataset.categories[member].isTotal { continue }
            var point = place.point
            point[axis] = member
            guard let count = dataset.count(at: point, over: place.column.members) else { continue }
            guard isByRate else {
                values.append((member, Double(count)))
                continue
            }
            if let population = dataset.areas[member].population, population.count > 0 {
                values.append((member, Double(count) / Double(population.count)))
            }
        }
        values.sort { ($0.value, $1.member) > ($1.value, $0.member) }
        var ranks: [Int: Int] = [:]
        for (index, entry) in values.enumerated() {
            let isEqual = index > 0 && values[index - 1].value == entry.value
            ranks[entry.member] = isEqual ? ranks[values[index - 1].member] : index + 1
        }
        self.ranks = ranks
    }

    var count: Int { ranks.count }
    func rank(of member: Int) -> Int? { ranks[member] }
}

extension Dataset {
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
