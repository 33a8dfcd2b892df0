import Testing

@testable import Core

/// Which council is next to which, and which cell each is drawn in.
@Suite struct CouncilMapTests {
    private let library: Library
    private let map: CouncilMap

    init() throws {
        library = try Bundled.library()
        map = CouncilMap(library.network.councils)
    }

    private func isCurrent(_ id: EntryID) -> Bool { library.network.council(id.key).map { !$0.hasEnded } ?? false }

    private func next(_ direction: CouncilMap.Direction, _ code: String) -> String? {
        map.nearest(direction, of: EntryID(.council, code), among: isCurrent)?.key
    }

    @Test func everyCouncilWithAPositionHasAPlace() {
        let positioned = library.network.councils.filter { $0.position != nil }
        #expect(map.places.map(\.council.key) == positioned.map(\.code) && map.places.count == 412)
        #expect(map.place(of: EntryID(.council, "WMCA")) == nil && map.place(of: EntryID(.body, "scn")) == nil)
    }

    @Test(
        arguments: [
            ("ZET", CouncilMap.Direction.up, nil), ("ZET", .down, "ORK"), ("ORK", .up, "ZET"), ("IOS", .left, "FMO"),
            ("FMO", .left, nil),
            ("BIR", .right, "SOL"),
        ] as [(String, CouncilMap.Direction, String?)])
    func theNearestInADirection(code: String, direction: CouncilMap.Direction, expected: String?) {
        #expect(next(direction, code) == expected)
    }

    /// What is next in a direction lies in it, and nothing that lies nearer within a quarter turn is passed over.
    @Test func nothingNearerIsPassedOver() throws {
        for place in map.places where isCurrent(place.council) {
            for direction in CouncilMap.Direction.allCases {
                guard let next = map.nearest(direction, of: place.council, among: isCurrent), let found = map.place(of: next)
                else {
                    // The outermost one of all.
                    let isOutside = map.places.filter { isCurrent($0.council) }.allSatisfy { other in
                        switch direction {
                        case .up: other.point.north <= place.point.north
                        case .down: other.point.north >= place.point.north
                        case .left: other.point.east >= place.point.east
                        case .right: other.point.east <= place.point.east
                        }
                    }
                    #expect(isOutside, "\(place.council) \(direction)")
                    continue
                }
                let east = found.point.east - place.point.east, north = found.point.north - place.point.north
                switch direction {
                case .up: #expect(north > 0)
                case .down: #expect(north < 0)
                case .left: #expect(east < 0)
                case .right: #expect(east > 0)
                }
            }
        }
    }

    /// From any council every other one is reached with arrow keys.
    @Test func everyCouncilIsReached() {
        let all = map.places.map(\.council).filter(isCurrent)
        var followers: [EntryID: [EntryID]] = [:]
        for council in all {
            followers[council] = CouncilMap.Direction.allCases.compactMap { map.nearest($0, of: council, among: isCurrent) }
        }
        var missed: Set<String> = []
        for start in ["ZET", "IOS", "BIR", "CMD"] {
            var reached: Set<EntryID> = [EntryID(.council, start)]
            var open = Array(reached)
            while let council = open.popLast() {
                for next in followers[council] ?? [] where reached.insert(next).inserted { open.append(next) }
            }
            missed.formUnion(all.filter { !reached.contains($0) }.map(\.key))
        }
        // Of two at one position the cell goes through both.
        let places = missed.compactMap { map.place(of: EntryID(.council, $0))?.point }
        let twins = places.map { point in map.places.filter { isCurrent($0.council) && $0.point == point }.count }
        #expect(missed == ["YNYC"] && twins == [2], "\(missed.sorted())")
    }

    @Test func onlyThoseThatPassAreGoneTo() throws {
        let members = try Groups(of: library).members(of: "members").councils
        #expect(map.nearest(.up, of: EntryID(.council, "LUT")) { members.contains($0.key) }?.key == "LCE")
        #expect(map.nearest(.left, of: EntryID(.council, "WMCA"), among: isCurrent) == nil)
        #expect(map.nearest(.up, of: EntryID(.council, "BIR")) { _ in false } == nil)
    }

    @Test(arguments: [(20, 10), (33, 32), (60, 50), (200, 100), (3, 2), (1, 1)]) func allAreShownAtAnySize(
        width: Int, height: Int
    ) throws {
        let window = try #require(map.window(width: width, height: height))
        let cells = map.cells(of: window, among: isCurrent)
        #expect(cells.values.reduce(0) { $0 + $1.count } == 389)
        #expect(cells.keys.allSatisfy { (0..<width).contains($0.x) && (0..<height).contains($0.y) })
        for councils in cells.values {
            let isWide = councils.map { library.network.council($0.key)?.figures == .noForceOfItsOwn }
            let residents = zip(councils, isWide).filter { !$1 }.map { library.network.council($0.0.key)?.population ?? 0 }
            #expect(residents == residents.sorted(by: >) && isWide == isWide.sorted { !$0 && $1 })
        }
        // North is above south, east to the right of west.
        let place = { (code: String) in map.place(of: EntryID(.council, code)).flatMap { window.cell(of: $0.point) } }
        #expect(try #require(place("ZET")).y <= #require(place("IOS")).y && #require(place("FMO")).x <= #require(place("GRY")).x)
    }

    @Test func someCanStandBeforeAllOthers() throws {
        let window = try #require(map.window(width: 3, height: 2))
        let cells = map.cells(of: window, among: isCurrent) { $0.key == "IOS" }
        let cell = try #require(map.place(of: EntryID(.council, "IOS")).flatMap { window.cell(of: $0.point) })
        #expect(cells[cell]?.first?.key == "IOS" && cells[cell]?.count ?? 0 > 1)
    }

    @Test func nothingIsDrawnInNoRoom() {
        #expect(map.window(width: 0, height: 5) == nil && map.window(width: 5, height: 0) == nil)
        #expect(CouncilMap([]).window(width: 5, height: 5) == nil && CouncilMap([]).width(forHeight: 9) == 0)
    }

    @Test func magnifyingHalvesTheScaleAroundACouncil() throws {
        let camden = EntryID(.council, "CMD")
        var last = try #require(map.window(width: 40, height: 30)).kilometresPerDot
        for step in 1...CouncilMap.mostMagnified {
            let window = try #require(map.window(width: 40, height: 30, magnified: step, around: camden))
            #expect(abs(window.kilometresPerDot * 2 - last) < 1e-9)
            #expect(window.cell(of: try #require(map.place(of: camden)).point) == MapCell(x: 20, y: 15))
            last = window.kilometresPerDot
        }
        #expect(map.window(width: 40, height: 30, magnified: 99, around: camden)?.kilometresPerDot == last)
        // Near enough every borough has a cell of its own.
        let window = try #require(map.window(width: 60, height: 50, magnified: 4, around: camden))
        #expect(map.cells(of: window, among: isCurrent).values.allSatisfy { $0.count == 1 })
    }

    @Test func dotsBelongToTheNearestCouncil() throws {
        let window = try #require(map.window(width: 30, height: 30))
        let owners = map.surroundings(in: window, among: isCurrent)
        #expect(owners.count == 60 * 120 && owners.contains { $0 != nil } && owners.contains { $0 == nil })
        for (index, owner) in owners.enumerated() where index % 37 == 0 {
            guard let owner, let place = map.place(of: owner) else { continue }
            let point = window.point(ofDot: index % 60, index / 60)
            #expect(place.point.distance(to: point) <= place.reach)
            let nearer = map.places.filter {
                isCurrent($0.council) && $0.point.distance(to: point) < place.point.distance(to: point)
            }
            #expect(nearer.allSatisfy { $0.point.distance(to: point) > $0.reach })
        }
    }

    @Test func theWidthThatAHeightNeeds() {
        let widths = [5, 10, 20, 40, 80].map { map.width(forHeight: $0) }
        #expect(widths == widths.sorted() && zip(widths, [5, 10, 20, 40, 80]).allSatisfy { $0 < $1 * 3 / 2 + 4 })
    }
}
