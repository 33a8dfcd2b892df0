import Glibc

/// A place on the plane of the map, in kilometres to the east and to the north of the National Grid's false origin.
public struct MapPoint: Hashable, Sendable {
    public let east: Double
    public let north: Double

    public init(east: Double, north: Double) { (self.east, self.north) = (east, north) }

    /// Kilometres as the crow flies.
    func distance(to other: MapPoint) -> Double { hypot(east - other.east, north - other.north) }
}

/// The transverse Mercator projection with the central meridian, true origin, false origin and scale of the National Grid (Ordnance
/// Survey, "A guide to coordinate systems in Great Britain", annex A), on a sphere: equations 8-1 and 8-3 of J. P. Snyder, "Map
/// Projections: A Working Manual", USGS Professional Paper 1395. The sphere in place of the ellipsoid is off by less than five kilometres.
public enum Projection {
    /// The mean radius of the Earth, in kilometres.
    private static let radius = 6371.0
    private static let scale = 0.9996012717
    private static let origin = Position(latitude: 49, longitude: -2)
    private static let falseOrigin = MapPoint(east: 400, north: -100)

    public static func point(of position: Position) -> MapPoint {
        let latitude = radians(position.latitude), longitude = radians(position.longitude - origin.longitude)
        let b = cos(latitude) * sin(longitude)
        let east = radius * scale * atanh(b)
        let north = radius * scale * (atan2(tan(latitude), cos(longitude)) - radians(origin.latitude))
        return MapPoint(east: falseOrigin.east + east, north: falseOrigin.north + north)
    }

    private static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
}
