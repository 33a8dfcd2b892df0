/// The identity of a figure whatever release it stands in: what was counted, where and when.
public struct FigureKey: Hashable, Sendable {
    public var dataset: String
    /// The coverage of its series: figures of different coverages are different figures.
    public var coverage: String
    public var category: String
    /// Kind of offence; `nil` where figures are not divided by it.
    public var type: String?
    public var area: String
    public var period: Period

    public init(dataset: String, coverage: String, category: String, type: String? = nil, area: String, period: Period) {
        self.dataset = dataset
        self.coverage = coverage
        self.category = category
        self.type = type
        self.area = area
        self.period = period
    }
}

/// A figure as it stands: a count, a marker, or both.
public struct Standing: Hashable, Sendable {
    public let count: Int?
    public let marker: String?
    public let note: String?
    /// Where in its sheet it stands.
    public let place: String?
}

extension Figures {
    /// Where in `counts` a place lies.
    public func offset(category: Int, type: Int = 0, area: Int, period: Int) -> Int {
        ((category * max(1, types.count) + type) * areas.count + area) * periods.count + period
    }

    /// Where in `counts` a figure lies; `nil` when these figures have no such place.
    public func offset(of key: FigureKey) -> Int? {
        guard key.dataset == dataset, key.coverage == series.coverage.id,
            let category = categories.firstIndex(where: { $0.key == key.category }),
            let type = types.isEmpty && key.type == nil ? 0 : types.firstIndex(where: { $0.key == key.type }),
            let area = areas.firstIndex(where: { $0.key == key.area }), let period = periods.firstIndex(of: key.period)
        else { return nil }
        return offset(category: category, type: type, area: area, period: period)
    }

    /// The identity of what lies at an offset.
    public func key(at offset: Int) -> FigureKey {
        let (row, period) = offset.quotientAndRemainder(dividingBy: periods.count)
        let (group, area) = row.quotientAndRemainder(dividingBy: areas.count)
        let (category, type) = group.quotientAndRemainder(dividingBy: max(1, types.count))
        return FigureKey(
            dataset: dataset, coverage: series.coverage.id, category: categories[category].key,
            type: types.isEmpty ? nil : types[type].key, area: areas[area].key, period: periods[period])
    }

    /// The count at an offset; `nil` is no figure or a withheld one, which is not zero.
    public func count(at offset: Int) -> Int? { counts[offset] > Figures.suppressed ? Int(counts[offset]) : nil }

    /// The publisher's marker at an offset; `[c]` where the figure is withheld.
    public func marker(at offset: Int) -> String? {
        counts[offset] == Figures.suppressed ? Marker.confidential.sign : markers[offset]
    }

    /// What these figures say at an offset; `nil` when they say nothing.
    public func standing(at offset: Int) -> Standing? {
        let (count, marker) = (count(at: offset), marker(at: offset))
        guard count != nil || marker != nil else { return nil }
        return Standing(count: count, marker: marker, note: notes[offset], place: places[offset])
    }

    /// The change on the period before, in percent: of the counts where both are here, else the printed one.
    public func change(at offset: Int) -> Double? {
        let period = offset % periods.count
        if let count = count(at: offset), period > 0, periods[period].previous == periods[period - 1],
            let base = self.count(at: offset - 1), base > 0
        {
            return (Double(count) / Double(base) - 1) * 100
        }
        return publishedChanges[offset].map(Double.init)
    }
}
