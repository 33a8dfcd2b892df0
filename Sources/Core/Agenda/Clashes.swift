/// Two chosen sessions that cannot both be seen to the end.
public struct Clash: Hashable, Sendable {
    /// The one that starts first, and the other.
    public let first: SessionTime
    public let second: SessionTime
    public let kind: Kind

    public enum Kind: Hashable, Sendable {
        /// They share so many minutes; 0 where both start at once and no end is known.
        case overlap(minutes: Int)
        /// So many minutes are left between them, and it takes more to get from one room to the other.
        case tooTight(minutes: Int, needed: Int)
    }
}

/// The clashes among chosen sessions, and the ways out of them.
public struct Clashes: Sendable {
    /// In order of time.
    public let clashes: [Clash]
    let sessions: [ProgrammeSession]
    let chosen: SessionTimes
    let all: SessionTimes
    let walking: Walking
    let here: Int
    /// Places among all times, by title and by what they are about.
    let byTitle: [String: [Int]]
    let byTopic: [String: [Int]]

    /// `chosen` are places in `sessions`. `here` is how many seconds the clock of times without a zone is ahead of UTC.
    public init(_ sessions: [ProgrammeSession], chosen: Set<Int>, walking: Walking = Walking(), here: Int = 0) {
        (self.sessions, self.walking, self.here) = (sessions, walking, here)
        all = SessionTimes(sessions, here: here)
        self.chosen = SessionTimes(sessions, here: here) { chosen.contains($0) }
        clashes = Clashes.find(self.chosen, sessions, walking)
        (byTitle, byTopic) = Clashes.places(of: clashes, all, sessions)
    }

    /// Where in all times the titles and the topics of clashing sessions stand.
    private static func places(
        of clashes: [Clash], _ all: SessionTimes, _ sessions: [ProgrammeSession]
    ) -> (byTitle: [String: [Int]], byTopic: [String: [Int]]) {
        var byTitle: [String: [Int]] = [:]
        var byTopic: [String: [Int]] = [:]
        for index in Set(clashes.flatMap { [$0.first.session, $0.second.session] }) {
            if !sessions[index].title.isEmpty { byTitle[sessions[index].title] = [] }
            for topic in sessions[index].topics { byTopic[topic] = [] }
        }
        guard !clashes.isEmpty else { return (byTitle, byTopic) }
        func add(_ place: Int, under name: String, in places: inout [String: [Int]]) {
            if let found = places.index(forKey: name), places.values[found].last != place { places.values[found].append(place) }
        }
        for (place, time) in all.times.enumerated() {
            add(place, under: sessions[time.session].title, in: &byTitle)
            add(place, under: sessions[time.session].track, in: &byTopic)
            for topic in sessions[time.session].categories { add(place, under: topic, in: &byTopic) }
        }
        return (byTitle, byTopic)
    }

    private static func find(_ times: SessionTimes, _ sessions: [ProgrammeSession], _ walking: Walking) -> [Clash] {
        var found: [Clash] = []
        for (place, time) in times.times.enumerated() {
            for other in place + 1..<max(place + 1, times.times.count) {
                let gap = times.starts[other] - times.ends[place]
                // Later ones start later still.
                guard gap < walking.longest * 60 || times.starts[other] == times.starts[place] else { break }
                guard times.times[other].session != time.session else { continue }
                if let kind = kind(times, place, other, sessions, walking) {
                    found.append(Clash(first: time, second: times.times[other], kind: kind))
                }
            }
        }
        return found
    }

    private static func kind(
        _ times: SessionTimes, _ first: Int, _ second: Int, _ sessions: [ProgrammeSession], _ walking: Walking
    ) -> Clash.Kind? {
        // An end that is only assumed overlaps nothing, but for what starts within what is known.
        let isKnown = times.times[first].span.length > 0
        let end = isKnown ? times.ends[first] : times.starts[first]
        let gap = times.starts[second] - end
        if gap < 0 || times.starts[first] == times.starts[second] {
            let secondEnd = times.times[second].span.length > 0 ? times.ends[second] : times.starts[second]
            return .overlap(minutes: max(0, min(end, secondEnd) - times.starts[second]) / 60)
        }
        guard isKnown else { return nil }
        let needed = walking.minutes(
            from: sessions[times.times[first].session].room, to: sessions[times.times[second].session].room)
        return gap < needed * 60 ? .tooTight(minutes: gap / 60, needed: needed) : nil
    }
}

extension ProgrammeSession {
    /// What it is about: its track and its categories.
    var topics: [String] { track.isEmpty ? categories : [track] + categories.filter { $0 != track } }
}
