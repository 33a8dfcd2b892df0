/// One time at which a session takes place on the clock.
public struct SessionTime: Hashable, Sendable {
    /// Where the session stands in its list, and the time among its times.
    public let session: Int
    public let time: Int
    public let span: TimeSpan

    public init(session: Int, time: Int, span: TimeSpan) { (self.session, self.time, self.span) = (session, time, span) }
}

/// All times of sessions in order, so that what is on at a moment is found without walking through them.
public struct SessionTimes: Sendable {
    /// By their start; those that last a day or longer are not among them.
    public let times: [SessionTime]
    /// Seconds since 1970 in UTC at which each starts and ends. Where no end is known it is assumed: the next start in the room, within
    /// `assumedLength`.
    let starts: [Int]
    let ends: [Int]
    /// The latest end of each and all before it.
    private let reach: [Int]
    /// What takes whole days, or a day and longer, by its first day.
    public let long: [LongTime]

    /// A time of whole days, or of a day and longer.
    public struct LongTime: Hashable, Sendable {
        public let session: Int
        public let time: Int
        public let when: When
    }

    /// Seconds that something without a known end is taken to last at most.
    public static let assumedLength = 3600
    /// From this length on something is there all day, in seconds.
    public static let longest = 86_400

    /// `here` is how many seconds the clock of whoever is there is ahead of UTC; times without a zone are on it. Cancelled sessions are
    /// left out, and those that `includes` refuses.
    public init(_ sessions: [ProgrammeSession], here: Int = 0, includes: (Int) -> Bool = { _ in true }) {
        var found: [(start: Int, time: SessionTime)] = []
        var long: [LongTime] = []
        for (index, session) in sessions.enumerated() where !session.isCancelled && includes(index) {
            for (number, when) in session.times.enumerated() {
                if case .time(let span) = when, span.length < SessionTimes.longest {
                    found.append((span.position(here), SessionTime(session: index, time: number, span: span)))
                } else {
                    long.append(LongTime(session: index, time: number, when: when))
                }
            }
        }
        found.sort { ($0.start, $0.time.session, $0.time.time) < ($1.start, $1.time.session, $1.time.time) }
        self.long = long.sorted { ($0.when.first, $0.session, $0.time) < ($1.when.first, $1.session, $1.time) }
        times = found.map(\.time)
        starts = found.map(\.start)
        ends = SessionTimes.ends(found, rooms: sessions)
        var latest = Int.min
        reach = ends.map { end in
            latest = max(latest, end)
            return latest
        }
    }

    private static func ends(_ found: [(start: Int, time: SessionTime)], rooms sessions: [ProgrammeSession]) -> [Int] {
        var next: [String: Int] = [:]
        var ends = [Int](repeating: 0, count: found.count)
        let hasUnknown = found.contains { $0.time.span.length == 0 }
        for index in found.indices.reversed() {
            let (start, time) = found[index]
            let room = hasUnknown ? sessions[time.session].room : ""
            let isKnown = time.span.length > 0
            let following = next[room].flatMap { $0 > start ? $0 : nil } ?? .max
            ends[index] = isKnown ? start + time.span.length : min(start + assumedLength, room.isEmpty ? .max : following)
            if hasUnknown { next[room] = start }
        }
        return ends
    }

    /// Places of the times that are on at that second, in order of their starts.
    func on(at second: Int) -> [Int] {
        var found: [Int] = []
        var at = firstStart(after: second) - 1
        while at >= 0, reach[at] > second {
            if ends[at] > second { found.append(at) }
            at -= 1
        }
        return found.reversed()
    }

    /// The place of the first time that starts after that second; the count where none does.
    func firstStart(after second: Int) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= second { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension TimeSpan {
    /// Seconds since 1970 in UTC at its start, on a clock that is so far ahead where none is said.
    func position(_ here: Int) -> Int { wall - (offset ?? here) }
}
