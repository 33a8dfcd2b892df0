/// Times of sessions, packed, by their start: listing days runs through memory from one end to the other.
struct TimeTable: Equatable, Sendable {
    /// Seconds since 1970 on the clock of the venue; of whole days, their first midnight.
    let walls: [Int64]
    /// Which of `shapes` each has.
    let shapeNumbers: [UInt32]
    /// The session of each.
    let owners: [UInt32]
    /// What times have in common: there are few, in the order in which they first come.
    let shapes: [Shape]
    /// Where each time stands, session by session.
    let places: [UInt32]
    /// Where the times of each session end among `places`.
    let ends: [UInt32]
    /// The longest of them, in seconds: how far before a day one can start that reaches into it.
    let longest: Int

    /// All of a time but when it starts.
    struct Shape: Hashable, Sendable {
        /// Seconds that it lasts.
        let length: Int32
        /// Seconds ahead of UTC; two numbers that no clock shows stand for "no zone" and for "whole days".
        let offset: Int32
        /// Seconds that the clock was put forward while it lasts.
        let turn: Int32

        var isWholeDays: Bool { offset == TimeTable.wholeDays }
        /// Whether its clock is a zone's.
        var isZoned: Bool { offset > TimeTable.wholeDays }
    }

    static let floating = Int32.min
    static let wholeDays = Int32.min + 1

    var count: Int { walls.count }

    init() { self.init(walls: [], shapeNumbers: [], owners: [], shapes: [], places: [], ends: [], longest: 0) }

    private init(
        walls: [Int64], shapeNumbers: [UInt32], owners: [UInt32], shapes: [Shape], places: [UInt32], ends: [UInt32], longest: Int
    ) {
        (self.walls, self.shapeNumbers, self.owners, self.shapes) = (walls, shapeNumbers, owners, shapes)
        (self.places, self.ends, self.longest) = (places, ends, longest)
    }

    /// Columns by their start. `places` is empty where each session has its times in the order of their starts.
    /// `nil` where the columns do not fit together: the store is damaged.
    init?(
        walls: [Int64], shapeNumbers: [UInt32], shapes: [Shape], owners: [UInt32], places: [UInt32], sessions: Int
    ) {
        let count = walls.count
        guard shapeNumbers.count == count, owners.count == count, places.isEmpty || places.count == count,
            TimeTable.areInOrder(walls), shapeNumbers.allSatisfy({ $0 < shapes.count }),
            shapes.allSatisfy(TimeTable.isPossible), let ends = TimeTable.ends(owners, sessions)
        else { return nil }
        guard places.isEmpty || TimeTable.isOrder(places, owners, ends) else { return nil }
        self.init(
            walls: walls, shapeNumbers: shapeNumbers, owners: owners, shapes: shapes,
            places: places.isEmpty ? TimeTable.places(owners, ends) : places, ends: ends,
            longest: Int(shapes.map(\.length).max() ?? 0))
    }

    /// The times that a calendar can show: from the year 1 to the year 9999.
    static let walls = Int64(-719_162) * 86_400..<Int64(2_932_897) * 86_400

    private static func areInOrder(_ walls: [Int64]) -> Bool {
        var (last, areInOrder) = (TimeTable.walls.lowerBound, true)
        for wall in walls {
            areInOrder = areInOrder && last <= wall
            last = wall
        }
        return areInOrder && last < TimeTable.walls.upperBound
    }

    private static func isPossible(_ shape: Shape) -> Bool {
        shape.length >= 0 && ((-86_400...86_400).contains(shape.offset) || !shape.isZoned)
            && (-86_400...86_400).contains(shape.turn)
    }

    /// Where the times of each session end; `nil` where there is no such session.
    private static func ends(_ owners: [UInt32], _ sessions: Int) -> [UInt32]? {
        var ends = [UInt32](repeating: 0, count: sessions)
        for owner in owners {
            guard owner < sessions else { return nil }
            ends[Int(owner)] += 1
        }
        var sum: UInt32 = 0
        for session in ends.indices {
            sum += ends[session]
            ends[session] = sum
        }
        return ends
    }

    /// The places of all times, those of a session in the order of their starts.
    private static func places(_ owners: [UInt32], _ ends: [UInt32]) -> [UInt32] {
        var next = [UInt32](repeating: 0, count: ends.count)
        for session in ends.indices.dropFirst() { next[session] = ends[session - 1] }
        var places = [UInt32](repeating: 0, count: owners.count)
        for (place, owner) in owners.enumerated() {
            places[Int(next[Int(owner)])] = UInt32(place)
            next[Int(owner)] += 1
        }
        return places
    }

    /// Whether these are all places, each among those of its session.
    private static func isOrder(_ places: [UInt32], _ owners: [UInt32], _ ends: [UInt32]) -> Bool {
        var seen = [Bool](repeating: false, count: places.count)
        var session = 0
        for (index, place) in places.enumerated() {
            while index >= ends[session] { session += 1 }
            guard place < places.count, !seen[Int(place)], owners[Int(place)] == session else { return false }
            seen[Int(place)] = true
        }
        return true
    }

    /// `places`, or nothing where they follow from the owners: what is worth storing of them.
    var placesToStore: [UInt32] { TimeTable.places(owners, ends) == places ? [] : places }

    func shape(_ index: Int) -> Shape { shapes[Int(shapeNumbers[index])] }

    /// Where the times of a session stand, in its order.
    func places(of session: Int) -> ArraySlice<UInt32> {
        places[(session == 0 ? 0 : Int(ends[session - 1]))..<Int(ends[session])]
    }

    /// When the time at a place is.
    func when(_ index: Int) -> When {
        let shape = shape(index)
        if shape.isWholeDays {
            let first = Day(number: Int(walls[index]) / 86_400)
            return .days(first...(first + max(0, Int(shape.length) / 86_400 - 1)))
        }
        return .time(
            TimeSpan(
                wall: Int(walls[index]), length: Int(shape.length),
                offset: shape.offset == TimeTable.floating ? nil : Int(shape.offset), turned: Int(shape.turn)))
    }

    /// Where the first time stands that starts at or after a moment.
    func place(from wall: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if walls[middle] < Int64(wall) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
