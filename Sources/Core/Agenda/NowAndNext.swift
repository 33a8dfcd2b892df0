/// What is on at a moment, and what comes next.
public struct NowAndNext: Equatable, Sendable {
    /// What is on, in order of starts.
    public let now: [Current]
    /// What starts next: all that starts at the same moment.
    public let next: [Upcoming]
    /// What is there all day or for days.
    public let long: [SessionTimes.LongTime]

    public struct Current: Hashable, Sendable {
        public let time: SessionTime
        /// Seconds that it has been on.
        public let gone: Int
        /// Seconds that are left; `nil` where its end is not known.
        public let left: Int?
    }

    public struct Upcoming: Hashable, Sendable {
        public let time: SessionTime
        /// Seconds until it starts.
        public let wait: Int
    }

    /// At so many seconds since 1970 in UTC, where the clock is so many seconds ahead. The next are looked for within so many seconds.
    public init(_ times: SessionTimes, at second: Int, here: Int = 0, within horizon: Int = 366 * 86_400) {
        now = times.on(at: second).map { place in
            let isKnown = times.times[place].span.length > 0
            return Current(
                time: times.times[place], gone: second - times.starts[place], left: isKnown ? times.ends[place] - second : nil)
        }
        let first = times.firstStart(after: second)
        if first < times.starts.count, times.starts[first] - second <= horizon {
            let start = times.starts[first]
            next = (first..<times.starts.count).prefix { times.starts[$0] == start }
                .map { Upcoming(time: times.times[$0], wait: start - second) }
        } else {
            next = []
        }
        let day = Moment(wallSeconds: second + here).day
        long = times.long.prefix { $0.when.first <= day }.filter { item in
            guard case .time(let span) = item.when else { return item.when.overlaps(day...day) }
            let start = span.position(here)
            return start <= second && second < start + span.length
        }
    }
}
