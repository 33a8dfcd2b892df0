extension Agenda {
    /// The times of a programme that a query lists, in order, with room for some more slots.
    func times(of programme: Programme, _ number: Int, _ query: AgendaQuery, room: Int) -> [AgendaSlot] {
        let table = programme.sessions, times = table.times
        let marks = marks(programme, query)
        // Of a session that is starred at some times the others are not meant.
        let chosen = query.starred.flatMap { $0.hasChosenTimes ? $0 : nil }
        let range = places(times, query)
        var slots: [AgendaSlot] = []
        // What is not filled is never touched.
        slots.reserveCapacity(range.count + room)
        var isInOrder = true
        let window = Window(query)
        for time in range {
            let owner = Int(times.owners[time])
            if let marks, !marks[owner] { continue }
            let shape = times.shape(time)
            guard let wall = window.wall(of: Int(times.walls[time]), shape) else { continue }
            if !query.withCancelled, table.status(owner) == .cancelled { continue }
            if let chosen {
                let id = id(of: ProgrammePlace(programme: number, session: owner))
                guard chosen.times(of: id).means(Int(times.walls[time])) else { continue }
            }
            let day = floorDivided(wall, 86_400)
            let slot = AgendaSlot(
                day: day, second: shape.isWholeDays ? -1 : wall - day * 86_400, source: .programme(number), index: time)
            if let last = slots.last, slot < last { isInOrder = false }
            slots.append(slot)
        }
        // By the venue's clock they come in order, but for whole days among what begins at midnight.
        if !isInOrder { slots.sort() }
        return slots
    }

    /// Which sessions a query lists; `nil`: all.
    private func marks(_ programme: Programme, _ query: AgendaQuery) -> [Bool]? {
        let table = programme.sessions
        let found = query.filter.isEmpty ? nil : query.filter.marks(table)
        guard let stars = query.starred else { return found }
        var marks = [Bool](repeating: false, count: table.count)
        for session in stars.sessions(of: programme) where session < table.count && found?[session] ?? true {
            marks[session] = true
        }
        return marks
    }

    /// Where the times stand that can touch the days of a query.
    private func places(_ times: TimeTable, _ query: AgendaQuery) -> Range<Int> {
        let window = Window(query)
        let from = max(window.first - times.longest, window.begun) - window.margin
        let start = times.place(from: from)
        return start..<max(start, times.place(from: window.last + window.margin))
    }
}

/// The days of a query in seconds, and which times touch them.
private struct Window {
    let first: Int
    let last: Int
    let begun: Int
    /// A clock elsewhere is at most a day away.
    let margin: Int
    private let clock: AgendaClock
    private let notBefore: Now?

    init(_ query: AgendaQuery) {
        (first, last) = (query.days.lowerBound.number * 86_400, (query.days.upperBound.number + 1) * 86_400)
        begun = query.begunFrom.map { $0.number * 86_400 } ?? Int(Int32.min) * 86_400
        clock = query.clock
        margin = clock == .venue ? 0 : 86_400
        notBefore = query.notBefore
    }

    /// The start of a time by the clock of the query; `nil` where it does not touch the days, or is over.
    func wall(of venue: Int, _ shape: TimeTable.Shape) -> Int? {
        var wall = venue
        if margin > 0, shape.isZoned { wall += clock.shift(wall: wall, offset: Int(shape.offset)) }
        guard wall < last, wall >= begun, wall >= first || wall + Int(shape.length) > first else { return nil }
        if let now = notBefore {
            let instant = shape.isZoned ? now.instant + Int(shape.offset) : now.moment.wallSeconds
            guard venue + max(1, Int(shape.length)) > instant else { return nil }
        }
        return wall
    }
}

extension [AgendaSlot] {
    /// Two lists in order become one, in the memory of the longer one.
    static func merging(_ a: consuming [AgendaSlot], _ b: consuming [AgendaSlot]) -> [AgendaSlot] {
        if a.count < b.count { return merging(b, a) }
        a.merge(b)
        return a
    }

    /// Puts slots in order among these: from the last one on, so that each is moved once.
    private mutating func merge(_ few: [AgendaSlot]) {
        var end = count
        self += few
        var target = count
        for slot in few.reversed() {
            let place = self[..<end].firstPlace(behind: slot)
            while end > place {
                (end, target) = (end - 1, target - 1)
                self[target] = self[end]
            }
            target -= 1
            self[target] = slot
        }
    }
}

extension ArraySlice<AgendaSlot> {
    fileprivate func firstPlace(behind slot: AgendaSlot) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < slot { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
