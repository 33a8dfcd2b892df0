/// Something that can be done instead of going to a session.
public struct Alternative: Hashable, Sendable {
    /// What is given up.
    public let replaced: SessionTime
    /// Where to go instead; `nil`: the same session is watched later.
    public let time: SessionTime?
    public let why: Why
    /// Minutes from the start of what is given up to the start of this; negative: it comes before.
    public let later: Int
    /// Minutes that it takes to get there from the chosen session before it on that day, and how many are left for it.
    public let walk: Walk?

    public struct Walk: Hashable, Sendable {
        public let from: SessionTime
        public let needed: Int
        public let left: Int
    }

    public enum Why: Hashable, Sendable {
        /// The same session at another time.
        case repeated
        /// A session of the same title with the same people.
        case sameTitle
        /// It is recorded.
        case recorded
        /// A later session on the same topic.
        case topic(String)
    }
}

extension Clashes {
    /// What can be done instead of each of the two, best first. `topics` is how many later sessions on its topics are given at most.
    public func alternatives(for clash: Clash, topics: Int = 5) -> (first: [Alternative], second: [Alternative]) {
        (alternatives(to: clash.first, topics: topics), alternatives(to: clash.second, topics: topics))
    }

    /// What can be done instead of going to a session: its repeats, its recording, later ones on its topics. None of them clashes with
    /// what else is chosen.
    public func alternatives(to replaced: SessionTime, topics: Int = 5) -> [Alternative] {
        let session = sessions[replaced.session]
        var found: [Alternative] = []
        for place in byTitle[session.title] ?? [] {
            let time = all.times[place]
            guard time != replaced else { continue }
            let isSame = time.session == replaced.session || sessions[time.session].uid == session.uid
            guard isSame || Clashes.share(session.people, sessions[time.session].people), isFree(place, without: replaced) else {
                continue
            }
            found.append(alternative(place, to: replaced, why: isSame ? .repeated : .sameTitle))
        }
        // The nearest in time comes first.
        found.sort { (abs($0.later), $0.later) < (abs($1.later), $1.later) }
        if session.recording == .recorded {
            found.append(Alternative(replaced: replaced, time: nil, why: .recorded, later: replaced.span.length / 60, walk: nil))
        }
        return found + onTopics(of: session, replaced, limit: topics)
    }

    private func onTopics(of session: ProgrammeSession, _ replaced: SessionTime, limit: Int) -> [Alternative] {
        guard limit > 0 else { return [] }
        var found: [Int: String] = [:]
        let end = replaced.span.position(here) + max(1, replaced.span.length)
        for topic in session.topics {
            var count = 0
            for place in byTopic[topic] ?? [] where all.starts[place] >= end && found[place] == nil {
                let other = all.times[place].session
                guard other != replaced.session, sessions[other].title != session.title, isFree(place, without: replaced) else {
                    continue
                }
                found[place] = topic
                count += 1
                if count == limit { break }
            }
        }
        return found.sorted { $0.key < $1.key }.prefix(limit).map { alternative($0.key, to: replaced, why: .topic($0.value)) }
    }

    /// Whether someone has a part in both, or nobody is named in either.
    private static func share(_ a: [Participant], _ b: [Participant]) -> Bool {
        if a.isEmpty { return b.isEmpty }
        return a.contains { person in b.contains { $0.name == person.name } }
    }

    /// Whether one can be there from its start to its end and at all else that is chosen.
    private func isFree(_ place: Int, without replaced: SessionTime) -> Bool {
        let (start, end) = (all.starts[place], all.ends[place])
        let room = sessions[all.times[place].session].room
        for (other, time) in chosen.times.enumerated() where time.session != replaced.session {
            if chosen.starts[other] >= end + walking.longest * 60 { break }
            guard time.session != all.times[place].session else { return false }
            let needed = 60 * walking.minutes(from: room, to: sessions[time.session].room)
            if chosen.starts[other] < end + needed, start < chosen.ends[other] + needed { return false }
        }
        return true
    }

    private func alternative(_ place: Int, to replaced: SessionTime, why: Alternative.Why) -> Alternative {
        let time = all.times[place]
        let later = (all.starts[place] - replaced.span.position(here)) / 60
        return Alternative(replaced: replaced, time: time, why: why, later: later, walk: walk(to: place, without: replaced))
    }

    private func walk(to place: Int, without replaced: SessionTime) -> Alternative.Walk? {
        let start = all.starts[place]
        var before: Int?
        for (other, time) in chosen.times.enumerated() where time != replaced && chosen.ends[other] <= start {
            if before.map({ chosen.ends[$0] < chosen.ends[other] }) ?? true { before = other }
        }
        guard let before, chosen.times[before].span.start.day == all.times[place].span.start.day else { return nil }
        let from = chosen.times[before]
        return Alternative.Walk(
            from: from,
            needed: walking.minutes(from: sessions[from.session].room, to: sessions[all.times[place].session].room),
            left: (start - chosen.ends[before]) / 60)
    }
}
