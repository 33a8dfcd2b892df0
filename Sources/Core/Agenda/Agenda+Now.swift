/// What is on, and what comes next.
public struct AgendaNow: Equatable, Sendable {
    /// What is on: sessions by their start, then whole days.
    public var now: [AgendaSlot] = []
    /// What starts next, all that starts at that moment.
    public var next: [AgendaSlot] = []
}

extension Agenda {
    /// What is on now and what comes next among what a query lists, whatever its days. What was cancelled is neither.
    public func nowAndNext(_ now: Now, among asked: AgendaQuery) -> AgendaNow {
        var query = asked
        (query.withTriggers, query.withCancelled, query.begunFrom, query.yearlyFrom) = (false, false, nil, nil)
        var answer = AgendaNow()
        // Where a clock elsewhere shows another day, what is on there may be listed on a day beside.
        query.days = now.moment.day + -1...now.moment.day + 1
        for slot in slots(query) {
            switch when(slot) {
            case .time(let span):
                let wall = now.wall(for: span)
                if span.wall <= wall, wall < span.wall + max(60, span.length) { answer.now.append(slot) }
            case .days(let days) where days.contains(now.moment.day) && slot.source != .session: answer.now.append(slot)
            default: break
            }
        }
        // Where sessions are on, the days around them say nothing new.
        if answer.now.contains(where: \.isTimed) { answer.now.removeAll { !$0.isTimed } }
        answer.now.sort { ($0.isTimed ? 0 : 1, $0) < ($1.isTimed ? 0 : 1, $1) }
        answer.next = next(after: now, query)
        return answer
    }

    private func next(after now: Now, _ asked: AgendaQuery) -> [AgendaSlot] {
        var query = asked
        // Days near first: most often something is on within a week.
        for (from, to) in [(0, 1), (1, 8), (8, 60), (60, 430)] {
            query.days = now.moment.day + from...now.moment.day + to
            query.begunFrom = query.days.lowerBound
            var best: (seconds: Int, slots: [AgendaSlot])?
            for slot in slots(query) where slot.source != .session {
                guard let seconds = seconds(from: now, to: when(slot)), seconds > 0, seconds <= best?.seconds ?? .max else {
                    continue
                }
                best = seconds == best?.seconds ? (seconds, (best?.slots ?? []) + [slot]) : (seconds, [slot])
            }
            if let best { return best.slots }
        }
        return []
    }

    /// Seconds until something starts; of whole days until their first midnight.
    public func seconds(from now: Now, to when: When) -> Int? {
        switch when {
        case .time(let span): span.wall - now.wall(for: span)
        case .days(let days): (days.lowerBound - now.moment.day) * 86_400 - now.moment.second
        case .within, .since: nil
        }
    }
}
