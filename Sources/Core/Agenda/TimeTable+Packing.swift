extension TimeTable {
    /// Packs the times of sessions, session by session.
    init(_ sessions: [[When]]) {
        var times = Unsorted()
        for (owner, all) in sessions.enumerated() { for when in all { times.append(when, of: owner) } }
        self = times.sorted(sessions: sessions.count)
    }

    /// Times on their way into a table.
    struct Unsorted {
        private var walls: [Int64] = []
        private var shapes: [Shape] = []
        private var owners: [UInt32] = []

        mutating func append(_ when: When, of owner: Int) {
            switch when {
            case .time(let span):
                let offset = span.offset.map { Int32(min(max($0, -86_400), 86_400)) } ?? TimeTable.floating
                add(span.wall, span.length, offset, owner, turned: span.turned)
            case .days(let days), .within(let days):
                add(days.lowerBound.number * 86_400, days.count * 86_400, TimeTable.wholeDays, owner)
            case .since(let day): add(day.number * 86_400, 86_400, TimeTable.wholeDays, owner)
            }
        }

        private mutating func add(_ wall: Int, _ length: Int, _ offset: Int32, _ owner: Int, turned: Int = 0) {
            walls.append(min(max(Int64(wall), TimeTable.walls.lowerBound), TimeTable.walls.upperBound - 1))
            shapes.append(
                Shape(
                    length: Int32(clamping: max(0, length)), offset: offset, turn: Int32(min(max(turned, -86_400), 86_400))))
            owners.append(UInt32(owner))
        }

        /// The table of them; those of one start stay in the order in which they came.
        func sorted(sessions: Int) -> TimeTable {
            let order = walls.indices.sorted { (walls[$0], $0) < (walls[$1], $1) }
            var places = [UInt32](repeating: 0, count: order.count)
            for (place, index) in order.enumerated() { places[index] = UInt32(place) }
            let (numbers, shapes) = TimeTable.numbered(order.lazy.map { self.shapes[$0] })
            // What was added fits together.
            return TimeTable(
                walls: order.map { walls[$0] }, shapeNumbers: numbers, shapes: shapes, owners: order.map { owners[$0] },
                places: places, sessions: sessions) ?? TimeTable()
        }
    }

    /// The number of each shape, and the shapes in the order in which they first come.
    static func numbered(_ all: some Sequence<Shape>) -> (numbers: [UInt32], shapes: [Shape]) {
        var known: [Shape: UInt32] = [:]
        var shapes: [Shape] = []
        let numbers = all.map { shape in
            if let number = known[shape] { return number }
            let number = UInt32(shapes.count)
            known[shape] = number
            shapes.append(shape)
            return number
        }
        return (numbers, shapes)
    }
}
