/// A day of sessions by room and time: rooms beside each other, lines of the same length below each other, what overlaps in a room
/// side by side.
public struct RoomGrid: Equatable, Sendable {
    /// A session on the grid.
    public struct Block: Equatable, Sendable {
        public let slot: AgendaSlot
        public let title: String
        /// As the chosen clock tells it.
        public let span: TimeSpan
        /// Which of `rooms`.
        public let room: Int
        /// The lines that it takes, at least one.
        public let lines: Range<Int>
        /// Which of so many lanes of its room: sessions that overlap stand in lanes beside each other.
        public internal(set) var lane = 0
        public internal(set) var lanes = 1
    }

    public let rooms: [String]
    /// In order of their start, then of their room.
    public let blocks: [Block]
    /// Minutes of a line.
    public let step: Int
    /// Seconds since 1970 on the clock at the first line.
    public let start: Int
    public let lineCount: Int

    /// The sessions of these slots that have a time of day.
    public init(_ slots: some Sequence<AgendaSlot>, in agenda: Agenda, clock: AgendaClock) {
        var found: [(slot: AgendaSlot, title: String, span: TimeSpan, room: String)] = []
        for slot in slots {
            guard slot.isTimed, let place = agenda.place(of: slot), case .time(let span) = agenda.item(slot).when else {
                continue
            }
            let table = agenda.programmes[place.programme].sessions
            let room = table.room(place.session)
            found.append(
                (
                    slot, table.title(place.session), clock.told(span),
                    room.isEmpty ? agenda.programmes[place.programme].name : room
                ))
        }
        rooms = RoomGrid.rooms(found.map(\.room), agenda)
        let lengths = found.map { max(300, $0.span.length) }.sorted()
        // Most sessions get two lines at least; a lightning talk gets one.
        let usual = lengths.isEmpty ? 3600 : lengths[lengths.count / 4]
        let step = [60, 30, 15, 10].first { $0 * 60 * 2 <= usual } ?? 5
        self.step = step
        let hour = 3600
        let first = (found.map(\.span.wall).min() ?? 0) / hour * hour
        start = first
        let numbers = Dictionary(rooms.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var blocks = found.map { one in
            let top = (one.span.wall - first) / (step * 60)
            // What follows without a pause never overlaps what came before.
            let bottom = (one.span.wall + one.span.length - first) / (step * 60)
            return Block(
                slot: one.slot, title: one.title, span: one.span, room: numbers[one.room] ?? 0,
                lines: top..<max(top + 1, min(bottom, top + 24 * 60 / step)))
        }
        RoomGrid.layOut(&blocks)
        self.blocks = blocks
        lineCount = blocks.map(\.lines.upperBound).max() ?? 0
    }

    /// The rooms that are used, in the order in which their programmes list them.
    private static func rooms(_ used: [String], _ agenda: Agenda) -> [String] {
        var left = Set(used)
        var rooms: [String] = []
        for programme in agenda.programmes {
            for room in programme.rooms where left.remove(room) != nil { rooms.append(room) }
            if left.remove(programme.name) != nil { rooms.append(programme.name) }
        }
        return rooms + left.sorted()
    }

    /// Gives lanes to what overlaps within a room: each the first that is free, in groups that touch each other.
    private static func layOut(_ blocks: inout [Block]) {
        for (_, indices) in Dictionary(grouping: blocks.indices, by: { blocks[$0].room }) {
            var group: [Int] = []
            var ends: [Int] = []
            func close() {
                for index in group { blocks[index].lanes = ends.count }
                (group, ends) = ([], [])
            }
            for index in indices.sorted(by: { blocks[$0].lines.lowerBound < blocks[$1].lines.lowerBound }) {
                let lines = blocks[index].lines
                if let last = ends.max(), lines.lowerBound >= last { close() }
                if let free = ends.firstIndex(where: { $0 <= lines.lowerBound }) {
                    ends[free] = lines.upperBound
                    blocks[index].lane = free
                } else {
                    blocks[index].lane = ends.count
                    ends.append(lines.upperBound)
                }
                group.append(index)
            }
            close()
        }
    }

    /// The time of a line, in seconds since 1970 on the clock.
    public func wall(of line: Int) -> Int { start + line * step * 60 }

    public func block(of slot: AgendaSlot) -> Block? { blocks.first { $0.slot.isSame(as: slot) } }

    /// The block in a room whose start is nearest to a time.
    public func nearest(to wall: Int, inRoom room: Int) -> Block? {
        blocks.filter { $0.room == room }.min { abs($0.span.wall - wall) < abs($1.span.wall - wall) }
    }
}
