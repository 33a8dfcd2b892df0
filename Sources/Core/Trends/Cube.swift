/// Counts over the five axes. Absent is not zero: a place without a figure gives `nil`.
///
/// Each series is one array, periods fastest, in the order of `Figures.counts`: whole arrays are taken as they are.
public struct Cube: Equatable, Sendable {
    private let sizes: AxisLengths
    private var blocks: [Block]

    /// One series.
    private struct Block: Equatable {
        var counts: [Int32]
        /// How many of the counts are figures, and how many are hidden.
        var figures: Int
        var hidden: Int
        /// What stands beside or in place of a figure, by offset in `counts`.
        var notes: [Int: String] = [:]
        var markers: [Int: [Marker]] = [:]
        var places: [Int: String] = [:]
    }

    /// The count of a place without a figure.
    public static let absent = Int32.min
    /// The count of a place whose figure was hidden: the same as the marker `confidential`.
    public static let suppressed = Int32.min + 1

    /// A cube without any figure.
    public init(series: Int, categories: Int, types: Int = 1, areas: Int, periods: Int) {
        sizes = AxisLengths(category: categories, type: types, area: areas, period: periods)
        let empty = Block(counts: [Int32](repeating: Cube.absent, count: sizes.places), figures: 0, hidden: 0)
        blocks = [Block](repeating: empty, count: series)
    }

    /// Takes the counts of each series as they are: category by category, type by type, area by area, periods fastest. `absent` is no
    /// figure, `suppressed` a hidden one. Each must have as many counts as there are places.
    public init(taking series: [[Int32]], categories: Int, types: Int = 1, areas: Int, periods: Int) {
        sizes = AxisLengths(category: categories, type: types, area: areas, period: periods)
        blocks = series.map { counts in
            let found = Cube.found(in: counts)
            return Block(counts: counts, figures: found.figures, hidden: found.hidden)
        }
        precondition(series.allSatisfy { $0.count == sizes.places }, "as many counts as places")
    }

    /// How many series it holds.
    public var seriesCount: Int { blocks.count }
    /// How many members an axis has.
    public func count(of axis: Axis) -> Int {
        switch axis {
        case .series: blocks.count
        case .category: sizes.category
        case .type: sizes.type
        case .area: sizes.area
        case .period: sizes.period
        }
    }

    /// How many counts are figures, and how many hidden ones.
    private static func found(in counts: [Int32]) -> (figures: Int, hidden: Int) {
        counts.withUnsafeBufferPointer { counts in
            var (figures, hidden) = (0, 0)
            // In short stretches, whose sums stay small: so many are compared at once.
            for start in stride(from: 0, to: counts.count, by: 1 << 16) {
                let stretch = start..<min(counts.count, start + 1 << 16)
                var (some, others): (Int32, Int32) = (0, 0)
                for index in stretch { some &+= counts[index] > suppressed ? 1 : 0 }
                figures += Int(some)
                guard Int(some) < stretch.count else { continue }
                for index in stretch { others &+= counts[index] == suppressed ? 1 : 0 }
                hidden += Int(others)
            }
            return (figures, hidden)
        }
    }

    /// Where a place stands in the counts of its series.
    public func offset(of point: Point) -> Int { sizes.offset(of: point) }

    /// The figure at a place.
    public subscript(point: Point) -> Int? {
        get {
            let count = blocks[point.series].counts[offset(of: point)]
            return count > Cube.suppressed ? Int(count) : nil
        }
        set { set(newValue.map(Int32.init) ?? Cube.absent, point.series, offset(of: point)) }
    }

    private mutating func set(_ count: Int32, _ series: Int, _ offset: Int) {
        let old = blocks[series].counts[offset]
        blocks[series].counts[offset] = count
        blocks[series].figures += (count > Cube.suppressed ? 1 : 0) - (old > Cube.suppressed ? 1 : 0)
        blocks[series].hidden += (count == Cube.suppressed ? 1 : 0) - (old == Cube.suppressed ? 1 : 0)
    }

    /// Sets the figures of all periods at once.
    mutating func setPeriods(at point: Point, _ figure: (_ period: Int) -> Int?) {
        var first = point
        first.period = 0
        let start = offset(of: first)
        for period in 0..<sizes.period { set(figure(period).map(Int32.init) ?? Cube.absent, point.series, start + period) }
    }

    /// The sum over some periods; `nil` when any of them has no figure.
    public func sum(at point: Point, over periods: Range<Int>) -> Int? {
        var first = point
        first.period = periods.lowerBound
        let start = offset(of: first)
        let counts = blocks[point.series].counts
        var sum = 0
        for offset in start..<start + periods.count {
            let count = counts[offset]
            guard count > Cube.suppressed else { return nil }
            sum += Int(count)
        }
        return sum
    }

    /// How many figures a series has.
    public func figures(in series: Int) -> Int { blocks[series].figures }

    /// The counts of a series, as they were taken.
    public func counts(of series: Int) -> [Int32] { blocks[series].counts }
}

extension Cube {
    /// What the publisher or the gatherer notes beside a figure.
    public func note(at point: Point) -> String? {
        blocks[point.series].notes.isEmpty ? nil : blocks[point.series].notes[offset(of: point)]
    }

    public mutating func setNote(_ note: String, at point: Point) {
        if !note.isEmpty { blocks[point.series].notes[offset(of: point)] = note }
    }

    /// The marker that stands in place of a figure.
    public func marker(at point: Point) -> Marker? {
        let offset = offset(of: point)
        let count = blocks[point.series].counts[offset]
        guard count <= Cube.suppressed else { return nil }
        if count == Cube.suppressed { return .confidential }
        return blocks[point.series].markers.isEmpty
            ? nil : blocks[point.series].markers[offset]?.first { $0.replacesFigure }
    }

    /// The markers that stand beside a figure, or beside the one in its place.
    public func markersBeside(_ point: Point) -> [Marker] {
        guard !blocks[point.series].markers.isEmpty else { return [] }
        return blocks[point.series].markers[offset(of: point)]?.filter { !$0.replacesFigure } ?? []
    }

    /// Adds a marker to a place: where it replaces a figure, there is none any more.
    public mutating func setMarker(_ marker: Marker, at point: Point) {
        let offset = offset(of: point)
        if marker.replacesFigure { set(marker == .confidential ? Cube.suppressed : Cube.absent, point.series, offset) }
        if marker != .confidential { blocks[point.series].markers[offset, default: []].append(marker) }
    }

    /// Whether any figure of a series is replaced by a marker.
    public func hasMarkers(in series: Int) -> Bool { blocks[series].hidden > 0 || !blocks[series].markers.isEmpty }

    /// Whether a place has a figure, or a marker in place of one.
    public func isTold(at point: Point) -> Bool {
        blocks[point.series].counts[offset(of: point)] != Cube.absent || marker(at: point) != nil
    }

    /// Where a figure stands in the sheet of its file, as in `C12`.
    public func place(at point: Point) -> String? {
        blocks[point.series].places.isEmpty ? nil : blocks[point.series].places[offset(of: point)]
    }

    public mutating func setPlace(_ place: String, at point: Point) {
        blocks[point.series].places[offset(of: point)] = place
    }

    /// Takes the notes and places of a series by their offsets in its counts.
    public mutating func take(notes: [Int: String], places: [Int: String], series: Int) {
        blocks[series].notes = notes
        blocks[series].places = places
    }

    /// The cube with only some of its series, in the order given.
    public func keeping(series kept: [Int]) -> Cube {
        var cube = self
        cube.blocks = kept.map { blocks[$0] }
        return cube
    }

    /// Adds a series: as many counts as there are places, with notes and places in a sheet by their offsets.
    public mutating func append(_ counts: [Int32], notes: [Int: String] = [:], places: [Int: String] = [:]) {
        precondition(counts.count == sizes.places, "as many counts as places")
        let found = Cube.found(in: counts)
        blocks.append(Block(counts: counts, figures: found.figures, hidden: found.hidden, notes: notes, places: places))
    }

    /// The cube with room for more members behind those of each axis, and for `earlier` periods before its first.
    public func grown(categories: Int, types: Int, areas: Int, periods: Int, earlier: Int) -> Cube {
        var grown = Cube(series: 0, categories: categories, types: types, areas: areas, periods: periods)
        let larger = grown.sizes
        func moved(_ offset: Int) -> Int {
            var point = sizes.point(at: offset)
            point.period += earlier
            return larger.offset(of: point)
        }
        func moved<Value>(_ values: [Int: Value]) -> [Int: Value] {
            Dictionary(values.map { (moved($0.key), $0.value) }) { first, _ in first }
        }
        for block in blocks {
            var counts = [Int32](repeating: Cube.absent, count: grown.sizes.places)
            for row in 0..<sizes.places / max(1, sizes.period) {
                let start = row * sizes.period
                let target = moved(start)
                for period in 0..<sizes.period { counts[target + period] = block.counts[start + period] }
            }
            grown.blocks.append(
                Block(
                    counts: counts, figures: block.figures, hidden: block.hidden, notes: moved(block.notes),
                    markers: moved(block.markers),
                    places: moved(block.places)))
        }
        return grown
    }
}
