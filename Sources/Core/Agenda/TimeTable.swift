/// Times of sessions, packed, with an index by their start.
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
    /// The times by their start, the first first.
    private(set) var order: [UInt32] = []
    /// The longest of them, in seconds: how far before a day one can start that reaches into it.
    private(set) var longest = 0

    static let floating = Int32.min
    static let wholeDays = Int32.min + 1

    var count: Int { walls.count }

    init() {}

    /// `nil` where the columns do not fit together: the store is damaged.
    init?(
        walls: [Int64], lengths: [Int32], offsets: [Int32], turns: [Int32], owners: [UInt32], order: [UInt32], sessions: Int
    ) {
        let count = walls.count
        guard lengths.count == count, offsets.count == count, turns.count == count, owners.count == count, order.count == count,
            owners.allSatisfy({ $0 < sessions }), order.allSatisfy({ $0 < count }), lengths.allSatisfy({ $0 >= 0 })
        else { return nil }
        (self.walls, self.lengths, self.offsets, self.turns) = (walls, lengths, offsets, turns)
        (self.owners, self.order) = (owners, order)
        longest = Int(lengths.max() ?? 0)
    }

    /// Adds a time; `sort` is called after the last.
    mutating func append(_ when: When, of owner: Int) {
        switch when {
        case .time(let span):
            add(span.wall, span.length, span.offset.map { Int32(clamping: $0) } ?? TimeTable.floating, owner, turned: span.turned)
        case .days(let days), .within(let days):
            add(days.lowerBound.number * 86_400, days.count * 86_400, TimeTable.wholeDays, owner)
        case .since(let day): add(day.number * 86_400, 86_400, TimeTable.wholeDays, owner)
        }
    }

    private mutating func add(_ wall: Int, _ length: Int, _ offset: Int32, _ owner: Int, turned: Int = 0) {
        walls.append(Int64(wall))
        lengths.append(Int32(clamping: max(0, length)))
        offsets.append(offset)
        turns.append(Int32(clamping: turned))
        owners.append(UInt32(owner))
        longest = max(longest, Int(lengths[lengths.count - 1]))
    }

    mutating func sort() {
        order = (0..<UInt32(count)).sorted { (walls[Int($0)], $0) < (walls[Int($1)], $1) }
    }

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

    /// Where in `order` the first time stands that starts at or after a moment.
    func place(from wall: Int) -> Int {
        var (low, high) = (0, order.count)
        while low < high {
            let middle = (low + high) / 2
            if walls[Int(order[middle])] < Int64(wall) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
