extension CalendarAssembly {
    /// All starts of an event on its clock, in order, within what is kept.
    mutating func walls(
        of event: CalendarEvent, _ clock: EventClock, _ lengths: inout [Int: EventLength]
    ) throws(ReadError) -> [Int] {
        var walls: [Int] = []
        var isEndless = false
        let line = event.session.line
        for text in event.rules {
            guard let rule = try RecurrenceRule(text) else {
                issues.append((.badRule(String(text.prefix(200))), line))
                continue
            }
            if rule.isEndless { isEndless = true }
            walls += try times(of: rule, event, clock)
        }
        for extra in event.extras {
            let wall = try wall(extra.start, on: clock, of: event)
            walls.append(wall)
            if extra.end != nil || extra.duration != nil {
                var single = event
                (single.start, single.end, single.duration) = (extra.start, extra.end, extra.duration)
                let startClock = try self.clock(of: extra.start, at: line)
                lengths[wall] = try length(single, startClock)
            }
        }
        if isEndless { usesHorizon = true }
        // The start is the first of the times, also where no rule gives it.
        if !isEndless || event.start.day >= horizon.lowerBound { walls.append(event.start.wall) }
        walls.sort()
        walls.removeDuplicates()
        var exceptions: [(wall: Int, isDate: Bool)] = []
        for time in event.exceptions { exceptions.append((try wall(time, on: clock, of: event), time.isDate)) }
        if let last = walls.last {
            for text in event.exclusions {
                guard let rule = try RecurrenceRule(text) else {
                    issues.append((.badRule(String(text.prefix(200))), line))
                    continue
                }
                let until = try until(rule, event, clock)
                let window = event.start.wall...max(last, event.start.wall)
                exceptions += try rule.times(
                    from: event.start.wall, isDate: event.start.isDate, until: until, window: window, limit: limits.times,
                    budget: &budget
                ).walls.map { ($0, event.start.isDate) }
            }
        }
        if !exceptions.isEmpty { remove(exceptions, from: &walls, of: event) }
        if walls.count > limits.times {
            walls.removeSubrange(limits.times...)
            issues.append((.tooManyTimes(limit: limits.times), line))
        }
        return walls
    }

    /// UNTIL on the clock of the event.
    private func until(_ rule: RecurrenceRule, _ event: CalendarEvent, _ clock: EventClock) throws(ReadError) -> Int? {
        guard let until = rule.until else { return nil }
        if event.start.isDate { return floorDivided(until.wall, 86_400) * 86_400 }
        guard until.clock == .utc, let zone = clock.clock else { return until.wall }
        return try until.wall + zone.offset(at: until.wall)
    }

    /// The times of a rule: all where it ends, unless those are too many; else those within the horizon.
    private mutating func times(
        of rule: RecurrenceRule, _ event: CalendarEvent, _ clock: EventClock
    ) throws(ReadError) -> [Int] {
        let start = event.start.wall
        let until = try until(rule, event, clock)
        let near = horizon.lowerBound.number * 86_400...horizon.upperBound.number * 86_400 + 86_399
        let whole = start...max(start, CalendarTime.last)
        func walk(_ window: ClosedRange<Int>, _ limit: Int) throws(ReadError) -> RecurrenceTimes {
            try rule.times(
                from: start, isDate: event.start.isDate, until: until, window: window, limit: limit, budget: &budget)
        }
        var found = try walk(rule.isEndless ? near : whole, limits.times)
        if found.isCut, !rule.isEndless {
            budget.times += found.walls.count
            let closer = try walk(near, limits.times)
            if closer.walls.isEmpty { budget.times -= found.walls.count } else { found.walls = closer.walls }
        }
        let line = event.session.line
        if found.isRefused {
            issues.append((.badRule(String(rule.text.prefix(200))), line))
        } else if found.isCut, !found.walls.isEmpty || budget.work <= 0 || budget.times <= 0 {
            issues.append((.tooManyTimes(limit: budget.times > 0 ? limits.times : limits.allTimes), line))
        } else if found.walls.isEmpty {
            let isLater = rule.isEndless && start > near.upperBound
            let isNever = isLater ? false : rule.isEndless ? try walk(whole, 1).walls.isEmpty : true
            if isNever { issues.append((.neverHappens(String(rule.text.prefix(200))), line)) }
        }
        return found.walls
    }
}

extension Array where Element: Equatable {
    /// Of equal neighbours leaves one.
    mutating func removeDuplicates() {
        var kept = 0
        for index in indices where index == 0 || self[index] != self[kept - 1] {
            self[kept] = self[index]
            kept += 1
        }
        removeSubrange(kept...)
    }
}
