/// The axes along which figures lie, in the order in which a cube keeps them.
public enum Axis: Int, CaseIterable, Sendable {
    case series, category
    /// The kind of offence.
    case type
    case area, period
}

/// A place in a cube: one member of each axis.
public struct Point: Hashable, Sendable {
    public var series = 0
    public var category = 0
    /// The kind of offence; 0 where figures are not divided by it.
    public var type = 0
    public var area = 0
    public var period = 0

    public init(series: Int = 0, category: Int = 0, type: Int = 0, area: Int = 0, period: Int = 0) {
        self.series = series
        self.category = category
        self.type = type
        self.area = area
        self.period = period
    }

    public subscript(axis: Axis) -> Int {
        get {
            switch axis {
            case .series: series
            case .category: category
            case .type: type
            case .area: area
            case .period: period
            }
        }
        set {
            switch axis {
            case .series: series = newValue
            case .category: category = newValue
            case .type: type = newValue
            case .area: area = newValue
            case .period: period = newValue
            }
        }
    }
}
