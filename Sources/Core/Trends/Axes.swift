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
    /// How many periods come before those that the dataset has.
    private let earlier: Int
    /// Whether the dataset has them all already.
    let isWithin: Bool

    init(_ dataset: Dataset, _ figures: Figures, area: (Figures.Member) -> Area, categories named: ([String]) -> [Category]) {
        var categories = dataset.categories, areas = dataset.areas, types = dataset.types
        var places = Dictionary(categories.enumerated().map { ($1.id, $0) }) { first, _ in first }
        for kind in figures.categories where places[kind.key] == nil {
            places[kind.key] = places.count
        }
        let keys = places.sorted { $0.value < $1.value }.map(\.key)
        let own = named(keys)
        toCategory = figures.categories.map { places[$0.key] ?? 0 }
        for (kind, category) in zip(figures.categories, own) where places[kind.key] ?? 0 >= categories.count {
            categories.append(category)
        }
        var areaPlaces: [String: Int] = [:]
        for (index, area) in areas.enumerated().reversed() {
            areaPlaces["name:" + Folded(area.name.english).text] = index
            if let entry = area.entry { areaPlaces[entry.description] = index }
        }
        if areas.count == 1, figures.areas.count == 1, figures.areas[0].key == AreaList.all { areaPlaces[AreaList.all] = 0 }
        toArea = figures.areas.map { member in
            if let place = areaPlaces[member.key] ?? areaPlaces["name:" + Folded(member.name).text] { return place }
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

    var places: Int { categories.count * max(1, types.count) * areas.count * periods.count }

    /// Where a place of the figures lies in the dataset.
    func point(_ point: Point) -> Point {
        Point(
            category: toCategory[point.category], type: toType[point.type], area: toArea[point.area],
            period: toPeriod[point.period])
    }

    func offset(_ figures: Figures, _ offset: Int) -> Int {
        let point = point(figures.point(offset))
        return ((point.category * max(1, types.count) + point.type) * areas.count + point.area) * periods.count + point.period
    }

    /// Makes room in the dataset for what it does not have.
    func grow(_ dataset: inout Dataset) {
        guard !isWithin else { return }
        dataset.cube = dataset.cube.grown(
            categories: categories.count, types: max(1, types.count), areas: areas.count, periods: periods.count, earlier: earlier
        )
        (dataset.categories, dataset.types, dataset.areas, dataset.periods) = (categories, types, areas, periods)
    }
}
