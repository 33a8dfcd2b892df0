/// The axes that a dataset has once further figures have joined it, and where those lie on them.
struct Axes {
    private let categories: [Category]
    private let types: [OffenceType]
    private let areas: [Area]
    private let periods: [Period]
    /// For each member of the figures' axes its place.
    private let toCategory: [Int]
    private let toType: [Int]
    private let toArea: [Int]
    private let toPeriod: [Int]
    /// By how many powers of ten the counts of each category of the figures are to be raised.
    private let powers: [Int]
    /// How many periods come before those that the dataset has.
    private let earlier: Int
    /// Whether the dataset has them all already.
    let isWithin: Bool

    init(_ dataset: Dataset, _ figures: Figures, area: (Figures.Member) -> Area, categories named: ([String]) -> [Category]) {
        var categories = dataset.categories, areas = dataset.areas, types = dataset.types
        var ids = categories.map(\.id)
        toCategory = figures.categories.map { kind in
            let named = ids.firstIndex(of: kind.key)
            if let named, named >= dataset.categories.count || dataset.categories[named].takes(kind, of: figures) { return named }
            // Another measure under the same key is another category.
            let key = named == nil ? kind.key : kind.key + "-" + kind.measure.rawValue.lowercased()
            if let place = ids.firstIndex(of: key) { return place }
            ids.append(key)
            return ids.count - 1
        }
        let own = named(ids)
        for (place, category) in zip(toCategory, own) where place == categories.count {
            categories.append(category.named(ids[place]))
        }
        powers = zip(toCategory, figures.categories).map { place, kind in categories[place].decimals - kind.decimals }
        var areaPlaces: [String: Int] = [:]
        for (index, area) in areas.enumerated().reversed() {
            areaPlaces["name:" + Folded(area.name.english).text] = index
            if let entry = area.entry { areaPlaces[entry.description] = index }
        }
        if areas.count == 1, figures.areas.count == 1, figures.areas[0].key == AreaList.all { areaPlaces[AreaList.all] = 0 }
        toArea = figures.areas.map { member in
            // A council and a force of one name are two areas.
            let isEntry = EntryID(member.key) != nil
            let named = areaPlaces["name:" + Folded(member.name).text].flatMap { isEntry && areas[$0].entry != nil ? nil : $0 }
            if let place = areaPlaces[member.key] ?? named { return place }
            areas.append(area(member))
            areaPlaces[member.key] = areas.count - 1
            return areas.count - 1
        }
        if types.isEmpty, !figures.types.isEmpty { types = [OffenceType(id: OffenceType.all, name: Name("All"))] }
        toType =
            figures.types.isEmpty
            ? [0]
            : figures.types.map { member in
                if let place = types.firstIndex(where: { $0.id == member.key }) { return place }
                types.append(OffenceType(id: member.key, name: Name(member.name)))
                return types.count - 1
            }
        periods = Period.span(dataset.periods + figures.periods)
        let first = periods.first.map(Period.index) ?? 0
        earlier = (dataset.periods.first.map(Period.index) ?? first) - first
        toPeriod = figures.periods.map { Period.index($0) - first }
        isWithin =
            categories.count == dataset.categories.count && areas.count == dataset.areas.count
            && types.count == dataset.types.count && periods == dataset.periods
        (self.categories, self.types, self.areas) = (categories, types, areas)
    }

    /// Whether the figures lie there as they are.
    var isSame: Bool {
        powers.allSatisfy { $0 == 0 } && toCategory == Array(categories.indices) && toType == Array(0..<max(1, types.count))
            && toArea == Array(areas.indices) && toPeriod == Array(periods.indices)
    }

    /// Whether a dataset of these axes stays within bounds: sixty-seven million places in all its series.
    func fits(series: Int) -> Bool {
        var size = max(1, series)
        for count in [categories.count, max(1, types.count), areas.count, periods.count] {
            let (product, isTooLarge) = size.multipliedReportingOverflow(by: count)
            guard !isTooLarge, product <= Axes.most else { return false }
            size = product
        }
        return true
    }

    private static let most = 1 << 26

    /// The count of a place of the figures in the decimals of its category here.
    func scaled(_ figures: Figures, _ offset: Int) -> Int32 {
        let count = figures.counts[offset]
        let power = powers[offset / max(1, figures.counts.count / max(1, figures.categories.count))]
        guard power != 0, count > Figures.suppressed else { return count }
        let value = power > 0 ? Double(count) * Double.tens(power) : (Double(count) / Double.tens(-power)).rounded()
        return value.magnitude < Double(Int32.max) ? Int32(value) : Figures.absent
    }

    var places: Int { categories.count * max(1, types.count) * areas.count * periods.count }

    /// Where a place of the figures lies in the dataset.
    func point(_ point: Point) -> Point {
        Point(
            category: toCategory[point.category], type: toType[point.type], area: toArea[point.area],
            period: toPeriod[point.period])
    }

    func offset(_ figures: Figures, _ offset: Int) -> Int {
        AxisLengths(category: categories.count, type: types.count, area: areas.count, period: periods.count)
            .offset(of: point(figures.point(offset)))
    }

    /// Makes room in the dataset for what it does not have.
    func grow(_ dataset: inout Dataset) {
        guard !isWithin else { return }
        dataset.cube = dataset.cube.grown(
            categories: categories.count, types: max(1, types.count), areas: areas.count, periods: periods.count, earlier: earlier
        )
        if earlier > 0 {
            dataset.confirmed = dataset.confirmed.mapValues { $0.map { $0.moved(periods: earlier) } }
        }
        (dataset.categories, dataset.types, dataset.areas, dataset.periods) = (categories, types, areas, periods)
    }
}

extension Category {
    /// Whether figures of a kind are figures of this category: the same measure, in decimals that fit.
    fileprivate func takes(_ kind: Figures.Kind, of figures: Figures) -> Bool {
        guard measure == kind.measure else { return false }
        guard decimals > kind.decimals, let at = figures.categories.firstIndex(of: kind) else { return true }
        let width = figures.counts.count / max(1, figures.categories.count)
        let most =
            figures.counts[at * width..<(at + 1) * width].lazy.filter { $0 > Figures.suppressed }.map(\.magnitude).max() ?? 0
        return Double(most) * Double.tens(decimals - kind.decimals) < Double(Int32.max)
    }

    fileprivate func named(_ id: String) -> Category {
        Category(
            id: id, name: name, measure: measure, strands: strands, total: total, decimals: decimals, shownDecimals: shownDecimals
        )
    }
}

extension Confirmation {
    /// The same where so many periods come before.
    fileprivate func moved(periods: Int) -> Confirmation {
        var moved: [Point: String] = [:]
        for (point, place) in places {
            var point = point
            point.period += periods
            moved[point] = place
        }
        return Confirmation(file: file, places: moved)
    }
}
