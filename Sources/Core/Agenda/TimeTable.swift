/// Times of sessions, packed, by their start: listing days runs through memory from one end to the other.
struct TimeTable: Equatable, Sendable {
    /// Seconds since 1970 on the clock of the venue; of whole days, their first midnight.
    private(set) var walls: [Int64] = []
    /// Seconds that each lasts.
    private(set) var lengths: [Int32] = []
    /// Seconds ahead of UTC; two numbers that no clock shows stand for "no zone" and for "whole days".
    private(set) var offsets: [Int32] = []
    /// Seconds that the clock was put forward during each.
    private(set) var turns: [Int32] = []
    /// The session of each.
    private(set) var owners: [UInt32] = []
    /// Where each time stands, session by session.
    private(set) var places: [UInt32] = []
    /// The longest of them, in seconds: how far before a day one can start that reaches into it.
    private(set) var longest = 0

    static let floating = Int32.min
    static let wholeDays = Int32.min + 1

    var count: Int { walls.count }

    init() {}

    /// `nil` where the columns do not fit together: the store is damaged.
    init?(
        walls: [Int64], lengths: [Int32], offsets: [Int32], turns: [Int32], owners: [UInt32], places: [UInt32], sessions: Int
    ) {
        let count = walls.count
        guard lengths.count == count, offsets.count == count, turns.count == count, owners.count == count, places.count == count,
            owners.allSatisfy({ $0 < sessions }), lengths.allSatisfy({ $0 >= 0 }), TimeTable.isPermutation(places),
            walls.allSatisfy({ TimeTable.walls.contains($0) }), zip(walls, walls.dropFirst()).allSatisfy({ $0 <= $1 }),
            offsets.allSatisfy({ (-86_400...86_400).contains($0) || $0 <= TimeTable.wholeDays }),
            turns.allSatisfy({ (-86_400...86_400).contains($0) })
        else { return nil }
        (self.walls, self.lengths, self.offsets, self.turns) = (walls, lengths, offsets, turns)
        (self.owners, self.places) = (owners, places)
        longest = Int(lengths.max() ?? 0)
    }

    /// The times that a calendar can show: from the year 1 to the year 9999.
    static let walls = Int64(-719_162) * 86_400..<Int64(2_932_897) * 86_400

    private static func isPermutation(_ places: [UInt32]) -> Bool {
        var seen = [Bool](repeating: false, count: places.count)
        for place in places {
            guard place < places.count, !seen[Int(place)] else { return false }
            seen[Int(place)] = true
        }
        return true
    }

    /// Adds a time; `sort` is called after the last.
    mutating func append(_ when: When, of owner: Int) {
        switch when {
        case .time(let span):
            add(
                span.wall, span.length, span.offset.map { Int32(min(max($0, -86_400), 86_400)) } ?? TimeTable.floating, owner,
                turned: span.turned)
        case .days(let days), .within(let days):
            add(days.lowerBound.number * 86_400, days.count * 86_400, TimeTable.wholeDays, owner)
        case .since(let day): add(day.number * 86_400, 86_400, TimeTable.wholeDays, owner)
        }
    }

    private mutating func add(_ wall: Int, _ length: Int, _ offset: Int32, _ owner: Int, turned: Int = 0) {
        walls.append(min(max(Int64(wall), TimeTable.walls.lowerBound), TimeTable.walls.upperBound - 1))
        lengths.append(Int32(clamping: max(0, length)))
        offsets.append(offset)
        turns.append(Int32(min(max(turned, -86_400), 86_400)))
        owners.append(UInt32(owner))
        longest = max(longest, Int(lengths[lengths.count - 1]))
    }

    mutating func sort() {
        let order = (0..<count).sorted { (walls[$0], $0) < (walls[$1], $1) }
        walls = order.map { walls[$0] }
        lengths = order.map { lengths[$0] }
        offsets = order.map { offsets[$0] }
        turns = order.map { turns[$0] }
        owners = order.map { owners[$0] }
        places = [UInt32](repeating: 0, count: count)
        for (place, index) in order.enumerated() { places[index] = UInt32(place) }
    }

    /// When the time at a place is.
    func when(_ index: Int) -> When {
        if offsets[index] == TimeTable.wholeDays {
            let first = Day(number: Int(walls[index]) / 86_400)
            return .days(first...(first + max(0, Int(lengths[index]) / 86_400 - 1)))
        }
        return .time(
            TimeSpan(
                wall: Int(walls[index]), length: Int(lengths[index]),
                offset: offsets[index] == TimeTable.floating ? nil : Int(offsets[index]), turned: Int(turns[index])))
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
