import Testing

@testable import Core

@Suite struct KilometreTests {
    private let radius = 6371.0088

    @Test func alongAMeridianADegreeIsADegreeOfTheCircle() {
        let degree = radius * .pi / 180
        let south = Position(latitude: 50, longitude: -1), north = Position(latitude: 51, longitude: -1)
        #expect(abs(south.kilometres(to: north) - degree) < 1e-6)
        #expect(abs(north.kilometres(to: south) - degree) < 1e-6)
        // On the equator as well, and across the line where days change.
        let (east, west) = (Position(latitude: 0, longitude: 179.5), Position(latitude: 0, longitude: -179.5))
        #expect(abs(east.kilometres(to: west) - degree) < 1e-6)
    }

    @Test func theSamePlaceAndTheOtherSideOfTheWorld() {
        let place = Position(latitude: 52.63, longitude: -1.13), opposite = Position(latitude: -52.63, longitude: 178.87)
        #expect(place.kilometres(to: place) == 0)
        #expect(abs(place.kilometres(to: opposite) - radius * .pi) < 1e-3)
    }

    /// Great circles between cities, worked out with the spherical law of cosines.
    @Test(arguments: [
        (Position(latitude: 51.5074, longitude: -0.1278), Position(latitude: 55.9533, longitude: -3.1883), 533.6),
        (Position(latitude: 51.5074, longitude: -0.1278), Position(latitude: 40.7128, longitude: -74.006), 5570.2),
    ])
    func knownDistances(one: Position, other: Position, kilometres: Double) {
        #expect(abs(one.kilometres(to: other) - kilometres) < 1, "\(one.kilometres(to: other))")
    }

    @Test func placesOfEntries() throws {
        let library = try Bundled.library()
        func count(_ id: String) -> Int { library.positions(of: EntryID(id) ?? EntryID(.source, "")).count }
        #expect(count("council:LCE") == 1 && count("body:leicester") == 1 && count("city:Birmingham") == 1)
        #expect(count("area:E23000021") > 5 && count("area:BTP") == 0 && count("person:ward") == 0)
        // Of a combined authority without a place those of its parts; of an ended council that of what took its place.
        #expect(count("council:WMCA") > 5 && count("council:AYL") == 1)
        let near = try #require(library.kilometres(from: EntryID(.council, "BIR"), to: EntryID(.council, "LCE")))
        #expect(near > 45 && near < 60)
        #expect(library.kilometres(from: EntryID(.force, "E23000021"), to: EntryID(.body, "leicester")) == 0)
        #expect(library.kilometres(from: EntryID(.force, "BTP"), to: EntryID(.council, "LCE")) == nil)
    }
}
