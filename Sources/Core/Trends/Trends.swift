/// The published figures.
public struct Trends: Equatable, Sendable {
    public let datasets: [Dataset]

    public func index(of id: String) -> Int? { datasets.firstIndex { $0.id == id } }
    public subscript(id: String) -> Dataset? { index(of: id).map { datasets[$0] } }
}

/// The identity of a figure: a dataset and a place in it, or what several periods of it add up to.
public struct FigureID: Hashable, Sendable {
    public let dataset: Int
    public let point: Point
    /// The period of the column that it stands in.
    public let period: Period

    public init(dataset: Int, point: Point, period: Period) {
        self.dataset = dataset
        self.point = point
        self.period = period
    }
}
