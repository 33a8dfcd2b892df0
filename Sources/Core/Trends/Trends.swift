/// The published figures.
public struct Trends: Equatable, Sendable {
    public let datasets: [Dataset]

    public init(datasets: [Dataset]) { self.datasets = datasets }

    public func index(of id: String) -> Int? { datasets.firstIndex { $0.id == id } }
    public subscript(id: String) -> Dataset? { index(of: id).map { datasets[$0] } }
}

/// The identity of a figure: a dataset and a place in it.
public struct FigureID: Hashable, Sendable {
    public let dataset: Int
    public let place: Place

    public init(dataset: Int, place: Place) {
        self.dataset = dataset
        self.place = place
    }

    public var point: Point { place.point }
    /// The period of the column that it stands in.
    public var period: Period { place.column.period }
}
