/// When the events of a schedule take place.
extension ScheduleBuilder {
    /// Why an event has no time.
    struct Failure: Error {
        let reason: AgendaIssue.Reason
    }

    /// When an event takes place, and the zone whose clock says so.
    mutating func when(
        _ event: ScheduleEvent, on day: ScheduleDay?
    ) throws(ReadError) -> Result<(When, zone: String), Failure> {
        let row = event.line > 0 ? event.line : nil
        var date = WrittenTime(event[.date])
        // The second form of schedule.json writes the whole time as start.
        if date == nil, let start = WrittenTime(event[.start]) { date = start }
        let clock = ScheduleClock.time(event[.start])
        if let date, !date.hasClock, clock == nil {
            guard event[.start].isEmpty || WrittenTime(event[.start]) == date else { return .failure(Failure(reason: .badStart)) }
            let first = Moment(wallSeconds: date.wall).day
            let last = WrittenTime(event[.end]).map { Moment(wallSeconds: $0.wall).day } ?? first
            return .success((.days(first...max(first, last)), ""))
        }
        let length = duration(event)
        var start: WrittenTime
        if let date, date.hasClock {
            start = ScheduleBuilder.onVenueClock(date, clock: clock)
        } else {
            guard let clock else { return .failure(Failure(reason: event[.start].isEmpty ? .noStart : .badStart)) }
            guard let base = date?.wall ?? day?.date.map({ $0.number * 86_400 }) else {
                return .failure(Failure(reason: .noStart))
            }
            start = WrittenTime(wall: base + clock, offset: nil)
            if date == nil, isAfterMidnight(start.wall, clock: clock, length: length ?? 0, day) { start.wall += 86_400 }
        }
        let named = event[.zone].isEmpty ? programme.zone : event[.zone]
        let zone = try zones.settle(&start, zone: named, day, line: event.line)
        let span = TimeSpan(wall: start.wall, length: length ?? self.length(of: event, from: start, row), offset: start.offset)
        return .success((.time(span), zone))
    }

    private func duration(_ event: ScheduleEvent) -> Int? {
        ScheduleClock.duration(event[.duration]).flatMap { $0 > 0 && $0 <= ScheduleBuilder.longest ? $0 : nil }
    }

    /// A year: what lasts longer was not meant so.
    private static let longest = 366 * 86_400

    /// The length by the end that the event states; tells where it states none.
    private mutating func length(of event: ScheduleEvent, from start: WrittenTime, _ row: Int?) -> Int {
        if !event[.duration].isEmpty, ScheduleClock.duration(event[.duration]) == nil {
            issues.add(.agenda(.badValue(property: "duration", text: event[.duration])), row: row)
        }
        var length: Int?
        if let end = WrittenTime(event[.end]), end.hasClock {
            let isComparable = end.offset != nil && start.offset != nil
            length = isComparable ? (end.instant ?? 0) - (start.instant ?? 0) : end.wall - start.wall
        } else if let clock = ScheduleClock.time(event[.end]) {
            length = clock - Moment(wallSeconds: start.wall).second
            // Half past eleven to one: after midnight.
            if let early = length, early < 0, early + 86_400 <= 12 * 3600 { length = early + 86_400 }
        }
        if let length, length < 0 || length > ScheduleBuilder.longest {
            issues.add(.agenda(.endBeforeStart), row: row)
            return 0
        }
        if length ?? 0 == 0 { issues.add(.agenda(.noLength), row: row) }
        return length ?? 0
    }

    /// A date in UTC beside a start on another clock: the start is the venue's, and the difference is its zone's.
    private static func onVenueClock(_ date: WrittenTime, clock: Int?) -> WrittenTime {
        guard date.offset == 0, let clock else { return date }
        var ahead = (clock - Moment(wallSeconds: date.wall).second) % 86_400
        if ahead > 14 * 3600 { ahead -= 86_400 }
        if ahead <= -12 * 3600 { ahead += 86_400 }
        guard ahead != 0, ahead % 900 == 0 else { return date }
        return WrittenTime(wall: date.wall + ahead, offset: ahead)
    }

    /// Whether a clock of a day means the date after it.
    private func isAfterMidnight(_ wall: Int, clock: Int, length: Int, _ day: ScheduleDay?) -> Bool {
        guard clock < 86_400 else { return false }
        if let start = day?.start, let end = day?.end, start.hasClock, end.hasClock, end.wall > start.wall {
            return wall < start.wall && wall + 86_400 < end.wall
        }
        // What lasts the whole day begins with it.
        return clock < (dayChange ?? ScheduleBuilder.nightEnds) && length < 20 * 3600
    }
}
