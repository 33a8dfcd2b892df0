import Testing

@testable import Core

/// The plane of the map, held against grid references of the National Grid that are printed on maps: on a sphere it may be off by five
/// kilometres.
@Suite struct ProjectionTests {
    @Test(arguments: [
        // Latitude, longitude, kilometres east and north.
        (49.0, -2.0, 400.0, -100.0), (51.507, -0.128, 530, 180), (52.628, 1.297, 623, 308), (60.155, -1.145, 447.5, 1141.5),
        (50.066, -5.715, 134, 25), (55.950, -3.190, 325.7, 673.6), (51.482, -3.179, 318.2, 176.5), (58.644, -3.070, 338, 973.5),
    ]) func placesLieWhereTheGridHasThem(latitude: Double, longitude: Double, east: Double, north: Double) {
        let point = Projection.point(of: Position(latitude: latitude, longitude: longitude))
        #expect(abs(point.east - east) < 5 && abs(point.north - north) < 5, "\(point)")
    }

    @Test func eastAndWestMirrorAtTheMeridian() {
        let east = Projection.point(of: Position(latitude: 55, longitude: 1)),
            west = Projection.point(of: Position(latitude: 55, longitude: -5))
        #expect(abs(east.east + west.east - 800) < 1e-9 && abs(east.north - west.north) < 1e-9)
        // Off the meridian a parallel bends to the north.
        #expect(east.north > Projection.point(of: Position(latitude: 55, longitude: -2)).north)
    }
}
