/// The councils that have a position, on a plane: where each lies, which is next to which.
public struct CouncilMap: Sendable {
    /// A council on the plane.
    public struct Place: Equatable, Sendable {
        public let council: EntryID
        public let point: MapPoint
        /// How far around it, in kilometres, what is drawn is taken for its surroundings: no further than the next councils lie.
        public let reach: Double
        /// Residents; 0 where they are not known.
        public let population: Int
        public let hasEnded: Bool
        /// An authority that spans councils: it lies where one of them does, and gives way to it.
        public let isWide: Bool
    }

    /// A way to go from one council to the next.
    public enum Direction: CaseIterable, Sendable { case up, down, left, right }

    public let places: [Place]
    private let index: [EntryID: Int]

    /// Surroundings reach at least and at most so far, in kilometres.
    private static let reaches = 7.0...40.0

    public init(_ councils: [Council]) {
        let points = councils.compactMap { council in council.position.map { (council, Projection.point(of: $0)) } }
        let current = points.filter { !$0.0.hasEnded }.map(\.1)
        places = points.map { council, point in
            Place(
                council: council.id, point: point, reach: CouncilMap.reach(point, current), population: council.population ?? 0,
                hasEnded: council.hasEnded,
                isWide: council.figures == .noForceOfItsOwn)
        }
        index = Dictionary(places.enumerated().map { ($1.council, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Three quarters of the way to the third nearest council.
    private static func reach(_ point: MapPoint, _ others: [MapPoint]) -> Double {
        var nearest = [Double](repeating: .infinity, count: 3)
        for other in others where other != point {
            let distance = point.distance(to: other)
            guard distance < nearest[2] else { continue }
            let at = nearest.firstIndex { distance < $0 } ?? 2
            nearest.insert(distance, at: at)
            nearest.removeLast()
        }
        return min(max(nearest[2] * 0.75, reaches.lowerBound), reaches.upperBound)
    }

    public func place(of council: EntryID) -> Place? { index[council].map { places[$0] } }

    /// The nearest council in a direction, of those that pass: within a quarter turn around it, else within half a turn. `nil` where
    /// there is none, or where the council itself has no position.
    public func nearest(_ direction: Direction, of council: EntryID, among passes: (EntryID) -> Bool) -> EntryID? {
        guard let from = place(of: council) else { return nil }
        var ahead: (distance: Double, council: EntryID)?
        var aside: (distance: Double, council: EntryID)?
        for place in places where place.council != council && passes(place.council) {
            let (forward, across) = direction.parts(from: from.point, to: place.point)
            guard forward > 0 else { continue }
            let distance = from.point.distance(to: place.point)
            if across <= forward, distance < ahead?.distance ?? .infinity { ahead = (distance, place.council) }
            if distance < aside?.distance ?? .infinity { aside = (distance, place.council) }
        }
        return (ahead ?? aside)?.council
    }

    /// The council nearest to a point, of those that pass.
    public func nearest(to point: MapPoint, among passes: (EntryID) -> Bool) -> EntryID? {
        places.filter { passes($0.council) }.min { $0.point.distance(to: point) < $1.point.distance(to: point) }?.council
    }
}

extension CouncilMap.Direction {
    /// How far a point lies in the direction, and how far off it, in kilometres.
    fileprivate func parts(from: MapPoint, to: MapPoint) -> (forward: Double, across: Double) {
        let east = to.east - from.east, north = to.north - from.north
        return switch self {
        case .up: (north, abs(east))
        case .down: (-north, abs(east))
        case .right: (east, abs(north))
        case .left: (-east, abs(north))
        }
    }
}
