extension Figures {
    /// Where in `counts` a place lies.
    public func offset(category: Int, type: Int = 0, area: Int, period: Int) -> Int {
        lengths.offset(of: Point(category: category, type: type, area: area, period: period))
    }

    var lengths: AxisLengths {
        AxisLengths(category: categories.count, type: types.count, area: areas.count, period: periods.count)
    }

    /// The place of an offset on each axis.
    func point(_ offset: Int) -> Point { lengths.point(at: offset) }

    /// The count at an offset; `nil` is no figure or a withheld one, which is not zero.
    public func count(at offset: Int) -> Int? { counts[offset] > Figures.suppressed ? Int(counts[offset]) : nil }

    /// The publisher's marker at an offset; `[c]` where the figure is withheld.
    public func marker(at offset: Int) -> String? {
        counts[offset] == Figures.suppressed ? Marker.confidential.sign : markers[offset]
    }
}
