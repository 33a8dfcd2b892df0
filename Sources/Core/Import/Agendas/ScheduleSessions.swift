/// The sessions of a schedule by their ids.
struct ScheduleSessions {
    private(set) var all: [ProgrammeSession] = []
    private var places: [String: Int] = [:]
    /// How many sessions of one id and one time there are.
    private var namesakes: [String: Int] = [:]

    /// How many times of one session are kept.
    private static let mostTimes = 1000

    /// Adds a session with one time; gives back what is odd about its id. A second one of the same id is another time of the first where
    /// all but the time is equal, else a session of its own.
    mutating func insert(_ session: ProgrammeSession) -> AgendaIssue? {
        guard let place = places[session.uid] else {
            append(session)
            return nil
        }
        let first = all[place]
        if first.title == session.title, first.room == session.room, first.people == session.people {
            guard !first.times.contains(session.times[0]) else { return .uidTwice(session.uid) }
            guard first.times.count < ScheduleSessions.mostTimes else { return .tooManyTimes(limit: ScheduleSessions.mostTimes) }
            let at = first.times.firstIndex { session.times[0].order < $0.order } ?? first.times.count
            all[place].times.insert(session.times[0], at: at)
            return nil
        }
        let base = session.uid + " " + session.times[0].written
        var own = session
        own.uid = base
        while places[own.uid] != nil {
            let number = namesakes[base, default: 1] + 1
            namesakes[base] = number
            own.uid = base + " \(number)"
        }
        append(own)
        return .uidShared(session.uid)
    }

    private mutating func append(_ session: ProgrammeSession) {
        places[session.uid] = all.count
        all.append(session)
    }
}
