/// A cell of a drawn map, counted from its top left corner.
public struct MapCell: Hashable, Sendable {
    public let x: Int
    public let y: Int

    public init(x: Int, y: Int) { (self.x, self.y) = (x, y) }
}

/// What part of the plane a drawing shows: square dots, two across and four down in each cell.
public struct MapWindow: Equatable, Sendable {
    public static let dotsAcross = 2
    public static let dotsDown = 4

    /// In cells.
    public let width: Int
    public let height: Int
    public let kilometresPerDot: Double
    /// The top left corner.
    public let corner: MapPoint

    /// In dots.
    public var dotWidth: Int { width * MapWindow.dotsAcross }
    public var dotHeight: Int { height * MapWindow.dotsDown }

    /// The dot of a point, which may lie outside.
    public func dot(of point: MapPoint) -> (x: Int, y: Int) {
        (
            Int(((point.east - corner.east) / kilometresPerDot).rounded(.down)),
            Int(((corner.north - point.north) / kilometresPerDot).rounded(.down))
        )
    }

    /// The point in the middle of a dot.
    public func point(ofDot x: Int, _ y: Int) -> MapPoint {
        MapPoint(
            east: corner.east + (Double(x) + 0.5) * kilometresPerDot, north: corner.north - (Double(y) + 0.5) * kilometresPerDot)
    }

    /// The dots around one that lie in the window.
    fileprivate static func dots(_ middle: Int, _ reach: Int, below end: Int) -> Range<Int> {
        let first = min(max(0, middle - reach), end)
        return first..<max(first, min(end, middle + reach + 1))
    }

    /// The cell of a point; `nil` outside of the window.
    public func cell(of point: MapPoint) -> MapCell? {
        let dot = dot(of: point)
        guard dot.x >= 0, dot.y >= 0, dot.x < dotWidth, dot.y < dotHeight else { return nil }
        return MapCell(x: dot.x / MapWindow.dotsAcross, y: dot.y / MapWindow.dotsDown)
    }
}

extension CouncilMap {
    /// The most that a map is magnified: by two to this power.
    public static let mostMagnified = 5

    /// A window of so many cells. Without magnification it shows all current councils; each step after that doubles it, around a council
    /// as far as the map goes on. `nil` where nothing fits.
    public func window(width: Int, height: Int, magnified: Int = 0, around council: EntryID? = nil) -> MapWindow? {
        let shown = places.filter { !$0.hasEnded }.map(\.point)
        guard width > 0, height > 0, let west = shown.map(\.east).min(), let east = shown.map(\.east).max(),
            let south = shown.map(\.north).min(), let north = shown.map(\.north).max()
        else { return nil }
        let (dotWidth, dotHeight) = (Double(width * MapWindow.dotsAcross), Double(height * MapWindow.dotsDown))
        // About a dot of margin at each side.
        let whole = max(1, (east - west) / (dotWidth - 1.5), (north - south) / (dotHeight - 1.5))
        let perDot = whole / Double(1 << min(max(0, magnified), CouncilMap.mostMagnified))
        let middle = MapPoint(east: (west + east) / 2, north: (south + north) / 2)
        let centre = magnified > 0 ? council.flatMap(place)?.point ?? middle : middle
        return MapWindow(
            width: width, height: height, kilometresPerDot: perDot,
            corner: MapPoint(
                east: centre.east - (dotWidth / 2 + 0.5) * perDot, north: centre.north + (dotHeight / 2 + 0.5) * perDot))
    }

    /// How many cells all councils are wide in a window of so many lines, and how many lines they take in one so wide.
    public func width(forHeight height: Int) -> Int {
        guard let window = window(width: 10_000, height: height) else { return 0 }
        let columns = places.filter { !$0.hasEnded }.compactMap { window.cell(of: $0.point)?.x }
        return (columns.max() ?? 0) - (columns.min() ?? 0) + 3
    }

    /// The councils in each cell of a window, those with most residents first; equal ones by their code. Some can be put before all others;
    /// authorities that span councils come last.
    public func cells(
        of window: MapWindow, among passes: (EntryID) -> Bool, first: (EntryID) -> Bool = { _ in false }
    ) -> [MapCell: [EntryID]] {
        func rank(_ place: Place) -> Int { first(place.council) ? 0 : place.isWide ? 2 : 1 }
        var cells: [MapCell: [Place]] = [:]
        for place in places where passes(place.council) {
            if let cell = window.cell(of: place.point) { cells[cell, default: []].append(place) }
        }
        return cells.mapValues { places in
            places.sorted { a, b in
                let (ranks, keys) = ((rank(a), rank(b)), (a.council.key, b.council.key))
                return (ranks.0, b.population, keys.0) < (ranks.1, a.population, keys.1)
            }.map(\.council)
        }
    }

    /// Which council's surroundings each dot of a window lies in, line by line; `nil` where none is near. Dots are in nobody's bounds: they
    /// are near a position, and no coast is known.
    public func surroundings(in window: MapWindow, among passes: (EntryID) -> Bool) -> [EntryID?] {
        var owners = [EntryID?](repeating: nil, count: window.dotWidth * window.dotHeight)
        var distances = [Double](repeating: .infinity, count: owners.count)
        for place in places where passes(place.council) {
            let middle = window.dot(of: place.point)
            let reach = Int((place.reach / window.kilometresPerDot).rounded(.up))
            for y in MapWindow.dots(middle.y, reach, below: window.dotHeight) {
                for x in MapWindow.dots(middle.x, reach, below: window.dotWidth) {
                    let distance = place.point.distance(to: window.point(ofDot: x, y))
                    let at = y * window.dotWidth + x
                    if distance <= place.reach, distance < distances[at] {
                        (distances[at], owners[at]) = (distance, place.council)
                    }
                }
            }
        }
        return owners
    }
}
