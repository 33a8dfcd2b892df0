/// One time at which a session takes place on the clock.
public struct SessionTime: Hashable, Sendable {
    /// Where the session stands in its list, and the time among its times.
    public let session: Int
    public let time: Int
    public let span: TimeSpan

    public init(session: Int, time: Int, span: TimeSpan) { (self.session, self.time, self.span) = (session, time, span) }
}

/// The times of sessions on the clock, in order.
public struct SessionTimes: Sendable {
    /// By their start; those that last a day or longer are not among them.
    public let times: [SessionTime]
    /// Seconds since 1970 in UTC at which each starts and ends. Where no end is known it is assumed: the next start in the room, within
    /// `assumedLength`.
    let starts: [Int]
    let ends: [Int]

    /// Seconds that something without a known end is taken to last at most.
    public static let assumedLength = 3600
    /// From this length on something is there all day, in seconds.
    public static let longest = 86_400

    /// `here` is how many seconds the clock of whoever is there is ahead of UTC; times without a zone are on it. Cancelled sessions are
    /// left out, and those that `includes` refuses.
    public init(_ sessions: [ProgrammeSession], here: Int = 0, includes: (Int) -> Bool = { _ in true }) {
        var found: [(start: Int, time: SessionTime)] = []
        for (index, session) in sessions.enumerated() where !session.isCancelled && includes(index) {
            for (number, when) in session.times.enumerated() {
                guard case .time(let span) = when, span.length < SessionTimes.longest else { continue }
                found.append((span.position(here), SessionTime(session: index, time: number, span: span)))
            }
        }
        found.sort { ($0.start, $0.time.session, $0.time.time) < ($1.start, $1.time.session, $1.time.time) }
        times = found.map(\.time)
        starts = found.map(\.start)
        ends = SessionTimes.ends(found, rooms: sessions)
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
}

extension TimeSpan {
    /// Seconds since 1970 in UTC at its start, on a clock that is so far ahead where none is said.
    func position(_ here: Int) -> Int { wall - (offset ?? here) }
}
