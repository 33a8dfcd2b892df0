/// How long an event lasts.
enum EventLength {
    /// Whole days, at least one.
    case days(Int)
    /// Seconds that pass.
    case exact(Int)
    /// Days on the clock on the wall, then seconds.
    case nominal(CalendarDuration)
}

/// A clock that shows an event's times: the zone's, and the one that its times are told by.
struct EventClock {
    /// As the session's zone is called.
    let name: String
    /// `nil` for the clock of whoever is there.
    let clock: ZoneClock?
    /// The clock of the venue, where the file's own is UTC.
    let shown: ZoneClock?

    /// The moment that a time on the clock is; `nil` on no zone's clock.
    func instant(_ wall: Int) throws(ReadError) -> Int? {
        guard let clock else { return nil }
        return try wall - clock.offset(wall: wall)
    }

    /// When an event takes place that starts at `wall`. Nothing goes on beyond the year 9999.
    func when(_ wall: Int, _ length: EventLength) throws(ReadError) -> When {
        let most = max(0, CalendarTime.last - wall)
        if case .days(let count) = length {
            let day = Day(number: floorDivided(wall, 86_400))
            return .days(day...(day + min(count - 1, most / 86_400)))
        }
        guard let clock else {
            let seconds =
                switch length {
                case .nominal(let duration): duration.days * 86_400 + duration.seconds
                case .exact(let seconds): seconds
                case .days: 0
                }
            return .time(TimeSpan(wall: wall, length: min(seconds, most), offset: nil))
        }
        let instant = try wall - clock.offset(wall: wall)
        let seconds: Int
        switch length {
        case .exact(let exact): seconds = exact
        case .nominal(let duration) where duration.days == 0: seconds = duration.seconds
        case .nominal(let duration):
            let end = min(wall + duration.days * 86_400, CalendarTime.last)
            seconds = try end - clock.offset(wall: end) - instant + duration.seconds
        case .days: seconds = 0
        }
        // A time that the clock skips is shown as the clock then shows it.
        let offset = try (shown ?? clock).offset(at: instant)
        let turned = try (shown ?? clock).offset(at: instant + min(seconds, most)) - offset
        return .time(TimeSpan(wall: instant + offset, length: min(seconds, most), offset: offset, turned: turned))
    }
}

extension CalendarEvent {
    /// How long it lasts, and what is odd about that.
    func length(
        _ clock: EventClock, endClock: EventClock?
    ) throws(ReadError) -> (length: EventLength, issue: AgendaIssue?) {
        if start.isDate {
            if let end {
                let days = end.day - start.day
                return (.days(max(1, days)), days < 0 ? .endBeforeStart : nil)
            }
            guard let duration else { return (.days(1), nil) }
            let days = duration.days + (duration.seconds + 86_399) / 86_400
            return (.days(max(1, days)), duration.isNegative ? .endBeforeStart : nil)
        }
        if let end {
            let seconds: Int
            if !end.isDate, end.clock != start.clock, let from = try clock.instant(start.wall),
                let to = try endClock?.instant(end.wall)
            {
                seconds = to - from
            } else if let from = try clock.instant(start.wall), let to = try clock.instant(end.wall) {
                seconds = to - from
            } else {
                seconds = end.wall - start.wall
            }
            return (.exact(max(0, seconds)), seconds < 0 ? .endBeforeStart : nil)
        }
        guard let duration else { return (.exact(0), .noLength) }
        return duration.isNegative ? (.exact(0), .endBeforeStart) : (.nominal(duration), nil)
    }
}
