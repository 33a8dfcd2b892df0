/// A day of a programme laid out: rooms beside each other, time downwards.
public struct DayGrid: Equatable, Sendable {
    public let day: Day
    /// Seconds since 1970 on the clock shown, at the first row.
    public let start: Int
    /// Seconds that a row stands for.
    public let slot: Int
    public let rows: Int
    /// Rooms with anything on that day, in the programme's order; without a name last.
    public let rooms: [Room]
    /// By room, then by row.
    public let blocks: [Block]
    /// What is there all day or for days.
    public let long: [SessionTimes.LongTime]

    public struct Room: Hashable, Sendable {
        public let name: String
        /// The most sessions that stand side by side.
        public let lanes: Int
    }

    /// A session's rectangle.
    public struct Block: Hashable, Sendable {
        public let time: SessionTime
        public let room: Int
        /// The first row, and how many; at least one.
        public let row: Int
        public let rows: Int
        /// From 0, among so many that stand side by side there.
        public let lane: Int
        public let lanes: Int
        /// It began before the day or goes on after it.
        public let beginsBefore: Bool
        public let goesOn: Bool
        /// Whether its end is known.
        public let hasEnd: Bool
    }

    /// Minutes that a row may stand for.
    public static let slots = [5, 10, 15, 20, 30, 60]

    /// Lays out the day that begins `dayChange` seconds after midnight. Rows stand for as few minutes as fit in `height`, or for
    /// `minutes`. `wall` gives a time's start on the clock that is shown, the venue's unless said otherwise.
    public init(
        _ day: Day, of times: SessionTimes, sessions: [ProgrammeSession], rooms order: [String] = [], dayChange: Int = 0,
        height: Int = 48,
        minutes: Int? = nil, wall: (TimeSpan) -> Int = { $0.wall }
    ) {
        self.day = day
        let window = day.number * 86_400 + dayChange..<(day.number + 1) * 86_400 + dayChange
        var entries: [Entry] = []
        for (place, time) in times.times.enumerated() {
            let start = wall(time.span)
            let end = start + max(1, times.ends[place] - times.starts[place])
            guard start < window.upperBound, end > window.lowerBound else { continue }
            entries.append(Entry(time: time, room: sessions[time.session].room, start: start, end: end))
        }
        let first = entries.map(\.start).min().map { max($0, window.lowerBound) } ?? window.lowerBound
        let last = entries.map(\.end).max().map { min($0, window.upperBound) } ?? first
        let fitting = DayGrid.slots.first { DayGrid.rows(from: first, to: last, slot: $0 * 60).count <= height }
        slot = 60 * max(1, minutes ?? fitting ?? 60)
        let rows = DayGrid.rows(from: first, to: last, slot: slot)
        (start, self.rows) = (rows.lowerBound * slot, rows.count)
        long = times.long.filter { $0.when.overlaps(day...day) }
        (rooms, blocks) = DayGrid.place(entries, order: order, window: window, rows: rows, slot: slot)
    }

    private struct Entry {
        let time: SessionTime
        let room: String
        let start: Int
        let end: Int
    }

    /// Rows that hold these seconds, counted from 1970.
    private static func rows(from start: Int, to end: Int, slot: Int) -> Range<Int> {
        let first = start / slot
        return first..<max(first, (end + slot - 1) / slot)
    }

    private static func place(
        _ entries: [Entry], order: [String], window: Range<Int>, rows: Range<Int>, slot: Int
    ) -> (rooms: [Room], blocks: [Block]) {
        let byRoom = Dictionary(grouping: entries, by: \.room)
        var names = order.filter { byRoom[$0] != nil && !$0.isEmpty }
        var known = Set(names)
        names += entries.map(\.room).filter { !$0.isEmpty && known.insert($0).inserted }
        if byRoom[""] != nil { names.append("") }
        var rooms: [Room] = []
        var blocks: [Block] = []
        for (room, name) in names.enumerated() {
            let shapes = (byRoom[name] ?? []).map { entry in
                // Ends are rounded down like starts: what follows without a pause begins on the next row.
                let first = max(entry.start, window.lowerBound) / slot - rows.lowerBound
                let end = min(entry.end, window.upperBound) / slot - rows.lowerBound
                return Shape(entry: entry, rows: first..<max(first + 1, end))
            }
            let lanes = Lanes(shapes.map(\.rows))
            for (index, shape) in shapes.enumerated() {
                blocks.append(
                    Block(
                        time: shape.entry.time, room: room, row: shape.rows.lowerBound, rows: shape.rows.count,
                        lane: lanes.lane[index],
                        lanes: lanes.count[index], beginsBefore: shape.entry.start < window.lowerBound,
                        goesOn: shape.entry.end > window.upperBound, hasEnd: shape.entry.time.span.length > 0))
            }
            rooms.append(Room(name: name, lanes: lanes.count.max() ?? 1))
        }
        return (rooms, blocks)
    }

    private struct Shape {
        let entry: Entry
        let rows: Range<Int>
    }
}

/// Spans that overlap, side by side: each gets the first lane that is free.
private struct Lanes {
    private(set) var lane: [Int]
    /// How many lanes there are where a span stands.
    private(set) var count: [Int]

    /// Spans by their starts.
    init(_ spans: [Range<Int>]) {
        lane = [Int](repeating: 0, count: spans.count)
        count = lane
        // The last row of each lane, and where the group of spans that touch each other began.
        var ends: [Int] = []
        var group = 0
        for (index, span) in spans.enumerated() {
            if ends.allSatisfy({ $0 <= span.lowerBound }) {
                for member in group..<index { count[member] = ends.count }
                (ends, group) = ([], index)
            }
            let free = ends.firstIndex { $0 <= span.lowerBound } ?? ends.count
            if free == ends.count { ends.append(span.upperBound) } else { ends[free] = span.upperBound }
            lane[index] = free
        }
        for member in group..<spans.count { count[member] = ends.count }
    }
}
