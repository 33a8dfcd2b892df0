extension Dataset {
    /// Why members of an axis do not add up to anything; `nil` when they do.
    public func refusal(toAdd members: [Int], along axis: Axis) -> Absence? {
        switch axis {
        case .area, .period: return nil
        case .series: return members.count > 1 ? .seriesDoNotAdd : nil
        case .type: return members.count > 1 && members.contains { types[$0].isTotal } ? .partsAndTheirTotal : nil
        case .category:
            guard members.count > 1 else { return nil }
            let chosen = members.map { categories[$0] }
            let measures = Set(chosen.map(\.measure))
            if chosen.contains(where: { !$0.isCounted }) { return .notACount }
            guard measures.count == 1, let measure = measures.first else { return .factorsAreNotOffences }
            if chosen.contains(where: \.isTotal) { return .partsAndTheirTotal }
            return switch measure {
            case .factors: nil
            case .flagged: .flagsDoNotAdd
            case .offences, .aggravated: .factorsAreNotOffences
            // Parts of one total add up; whether others overlap is not known.
            default: chosen.allSatisfy { $0.total != nil && $0.total == chosen[0].total } ? nil : .flagsDoNotAdd
            }
        }
    }

    /// The same for members of an axis at a point: figures that are no counts add up along no axis.
    public func refusal(toAdd members: [Int], along axis: Axis, at point: Point) -> Absence? {
        if axis != .category, members.count > 1, !categories[point.category].isCounted { return .notACount }
        return refusal(toAdd: members, along: axis)
    }

    /// The count of a place: summed over its periods and points; `nil` when any of them has no figure.
    public func count(at place: Place) -> Int? {
        guard place.refusal == nil, var sum = count(at: place.point, over: place.column.members) else { return nil }
        for point in place.others {
            guard let more = count(at: point, over: place.column.members) else { return nil }
            sum += more
        }
        return sum
    }

    /// The counts of a place over each of many columns.
    func counts(at place: Place, over columns: [Column]) -> [Int?] {
        guard place.others.isEmpty, place.refusal == nil else { return columns.map { count(at: place.moved(to: $0)) } }
        return columns.map { count(at: place.point, over: $0.members) }
    }

    /// The sum over the periods of a column; `nil` when any of them has no figure.
    public func count(at point: Point, over members: Range<Int>) -> Int? {
        cube.sum(at: point, over: members)
    }

    /// The residents of a place: those of all its areas; `nil` where one of them has none.
    public func population(at place: Place) -> Population? {
        guard let first = areas[place.point.area].population else { return nil }
        guard !place.others.isEmpty else { return first }
        var count = 0
        for area in Set([place.point.area] + place.others.map(\.area)) {
            guard let population = areas[area].population else { return nil }
            count += population.count
        }
        return Population(count: count, year: first.year)
    }
}
