/// The axes along which figures lie.
public enum Axis: Int, CaseIterable, Sendable {
    case series, category, area, period
}

/// A place in a cube: one member of each axis.
public struct Point: Hashable, Sendable {
    public var series = 0
    public var category = 0
    public var area = 0
    public var period = 0

    public init(series: Int = 0, category: Int = 0, area: Int = 0, period: Int = 0) {
        self.series = series
        self.category = category
        self.area = area
        self.period = period
    }

    public subscript(axis: Axis) -> Int {
        get {
            switch axis {
            case .series: series
            case .category: category
            case .area: area
            case .period: period
            }
        }
        set {
            switch axis {
            case .series: series = newValue
            case .category: category = newValue
            case .area: area = newValue
            case .period: period = newValue
            }
        }
    }
}

/// Counts over the four axes. Absent is not zero: a place without a figure gives `nil`.
public struct Cube: Equatable, Sendable {
    private let sizes: (series: Int, category: Int, area: Int, period: Int)
    private var counts: [Int32]
    private var notes: [Int: String] = [:]
    private static let absent = Int32.min

    public init(series: Int, categories: Int, areas: Int, periods: Int) {
        sizes = (series, categories, areas, periods)
        counts = [Int32](repeating: Cube.absent, count: series * categories * areas * periods)
    }

    private func offset(_ point: Point) -> Int {
        ((point.series * sizes.category + point.category) * sizes.area + point.area) * sizes.period + point.period
    }

    /// The figure at a place.
    public subscript(point: Point) -> Int? {
        get {
            let count = counts[offset(point)]
            return count == Cube.absent ? nil : Int(count)
        }
        set { counts[offset(point)] = newValue.map(Int32.init) ?? Cube.absent }
    }

    /// Sets the figures of all periods at once.
    mutating func setPeriods(at point: Point, _ figure: (_ period: Int) -> Int?) {
        let start = offset(Point(series: point.series, category: point.category, area: point.area))
        for period in 0..<sizes.period { counts[start + period] = figure(period).map(Int32.init) ?? Cube.absent }
    }

    /// What the publisher or the gatherer notes beside a figure.
    public func note(at point: Point) -> String? { notes.isEmpty ? nil : notes[offset(point)] }
    mutating func setNote(_ note: String, at point: Point) { if !note.isEmpty { notes[offset(point)] = note } }

    public static func == (a: Cube, b: Cube) -> Bool { a.sizes == b.sizes && a.counts == b.counts && a.notes == b.notes }
}
