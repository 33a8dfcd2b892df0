/// What differs in one session between two versions of a programme.
public struct SessionChange: Equatable, Sendable {
    /// Where it stands in the version before and in the one after; `nil` where it is not there.
    public let before: Int?
    public let after: Int?
    /// In order of what matters most; never empty.
    public let differences: [Difference]

    public enum Difference: Hashable, Sendable {
        case new
        /// The later version does not hold it.
        case gone
        /// It is said not to take place, or to take place after all.
        case cancelled, reinstated
        case moved(from: [When], to: [When])
        case room(from: String, to: String)
        case renamed(from: String, to: String)
        case people(added: [Participant], removed: [Participant])
        case track(from: String, to: String)
        case recording(from: Recording, to: Recording)
        /// Anything else that a person reads.
        case other(Part)
    }

    public enum Part: Hashable, CaseIterable, Sendable {
        case subtitle, abstract, text, kind, language, url, joinURL, categories, status
    }
}

extension SessionChange {
    /// Finds what differs, in order of time, and which session before is which after, by their places; what is new or gone has none.
    /// Sessions are the same by their ids; where these say otherwise than all else, or are gone, by title and people.
    public static func between(
        _ before: [ProgrammeSession], _ after: [ProgrammeSession]
    ) -> (changes: [SessionChange], pairs: [Int: Int]) {
        var pairs = Pairing(before, after)
        pairs.matchIDs(onlyAlike: true)
        pairs.matchTitles()
        pairs.matchIDs(onlyAlike: false)
        var changes: [SessionChange] = []
        for (index, session) in after.enumerated() {
            guard let earlier = pairs.earlier[index] else {
                changes.append(SessionChange(before: nil, after: index, differences: [.new]))
                continue
            }
            let differences = session.differences(from: before[earlier])
            if !differences.isEmpty { changes.append(SessionChange(before: earlier, after: index, differences: differences)) }
        }
        for index in before.indices where !pairs.isMatched[index] && !before[index].isCancelled {
            changes.append(SessionChange(before: index, after: nil, differences: [.gone]))
        }
        func start(_ change: SessionChange) -> Int {
            let session = change.after.map { after[$0] } ?? change.before.map { before[$0] }
            return session?.times.first?.order ?? .max
        }
        let keyed = changes.map { (start: start($0), change: $0) }
        let sorted = keyed.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
        return (sorted.map(\.element.change), pairs.later)
    }
}

/// Which session before is which after.
private struct Pairing {
    let before: [ProgrammeSession]
    let after: [ProgrammeSession]
    /// By places after.
    var earlier: [Int?]
    /// By places before.
    var isMatched: [Bool]

    /// Places after by places before.
    var later: [Int: Int] {
        var later: [Int: Int] = [:]
        for (index, before) in earlier.enumerated() { if let before { later[before] = index } }
        return later
    }

    init(_ before: [ProgrammeSession], _ after: [ProgrammeSession]) {
        (self.before, self.after) = (before, after)
        earlier = [Int?](repeating: nil, count: after.count)
        isMatched = [Bool](repeating: false, count: before.count)
    }

    private struct ID: Hashable {
        let uid: String
        let override: String?
    }

    mutating func matchIDs(onlyAlike: Bool) {
        var places: [ID: Int] = [:]
        places.reserveCapacity(before.count)
        for (index, session) in before.enumerated() where !isMatched[index] && !session.uid.isEmpty {
            places[ID(uid: session.uid, override: session.override)] = index
        }
        guard !places.isEmpty else { return }
        for (index, session) in after.enumerated() where earlier[index] == nil {
            guard let found = places[ID(uid: session.uid, override: session.override)], !isMatched[found],
                !onlyAlike || session.isAlike(before[found])
            else { continue }
            match(found, index)
        }
    }

    mutating func matchTitles() {
        var places: [String: [Int]] = [:]
        for (index, session) in before.enumerated() where !isMatched[index] && !session.title.isEmpty {
            places[session.title, default: []].append(index)
        }
        guard !places.isEmpty else { return }
        for (index, session) in after.enumerated() where earlier[index] == nil {
            let names = Set(session.people.map(\.name))
            let found = places[session.title]?.first { !isMatched[$0] && Set(before[$0].people.map(\.name)) == names }
            if let found { match(found, index) }
        }
    }

    private mutating func match(_ before: Int, _ after: Int) {
        earlier[after] = before
        isMatched[before] = true
    }
}

extension ProgrammeSession {
    /// Whether two of one id have more in common than it: ids that are numbers are given out anew by some writers.
    fileprivate func isAlike(_ other: ProgrammeSession) -> Bool {
        title == other.title || (times == other.times && room == other.room)
            || (!people.isEmpty && people.contains { person in other.people.contains { $0.name == person.name } })
    }

    fileprivate func differences(from before: ProgrammeSession) -> [SessionChange.Difference] {
        var found: [SessionChange.Difference] = []
        if isCancelled != before.isCancelled { found.append(isCancelled ? .cancelled : .reinstated) }
        if isMoved(from: before) { found.append(.moved(from: before.times, to: times)) }
        if room != before.room { found.append(.room(from: before.room, to: room)) }
        if title != before.title { found.append(.renamed(from: before.title, to: title)) }
        if people != before.people {
            let (earlier, later) = (Set(before.people), Set(people))
            let added = people.filter { !earlier.contains($0) }
            let removed = before.people.filter { !later.contains($0) }
            if !added.isEmpty || !removed.isEmpty { found.append(.people(added: added, removed: removed)) }
        }
        if track != before.track { found.append(.track(from: before.track, to: track)) }
        if recording != before.recording { found.append(.recording(from: before.recording, to: recording)) }
        let parts: [(SessionChange.Part, Bool)] = [
            (.subtitle, subtitle != before.subtitle), (.abstract, abstract != before.abstract), (.text, text != before.text),
            (.kind, kind != before.kind), (.language, language != before.language), (.url, url != before.url),
            (.joinURL, joinURL != before.joinURL), (.categories, categories != before.categories),
            (.status, status != before.status && isCancelled == before.isCancelled),
        ]
        return found + parts.filter(\.1).map { .other($0.0) }
    }

    /// What repeats is worked out up to a horizon that moves on: its times are held against each other where both were worked out.
    private func isMoved(from before: ProgrammeSession) -> Bool {
        guard times != before.times else { return false }
        guard !recurrence.isEmpty, recurrence == before.recurrence, let first = times.first?.first, let last = times.last?.first,
            let firstBefore = before.times.first?.first, let lastBefore = before.times.last?.first
        else { return !isSame(times[...], before.times[...]) }
        guard max(first, firstBefore) <= min(last, lastBefore) else { return true }
        let common = max(first, firstBefore)...min(last, lastBefore)
        return !isSame(times.filter { common.contains($0.first) }[...], before.times.filter { common.contains($0.first) }[...])
    }

    /// The same times; a zone that one version does not say is no move.
    private func isSame(_ times: ArraySlice<When>, _ others: ArraySlice<When>) -> Bool {
        guard times.count == others.count else { return false }
        return zip(times, others).allSatisfy { time, other in
            guard case .time(let span) = time, case .time(let old) = other else { return time == other }
            return span.wall == old.wall && span.length == old.length
                && (span.offset == old.offset || span.offset == nil || old.offset == nil)
        }
    }
}
