/// What working out the rules of one file may cost. Hostile rules spend it; no real calendar comes near.
struct RecurrenceBudget {
    /// Times that may still be kept.
    var times: Int
    /// Work that may still be done, in about a microsecond each.
    var work = 5_000_000

    init(limits: Limits = Limits()) { times = limits.allTimes }
}

/// The times that a rule gives.
struct RecurrenceTimes: Equatable {
    /// Seconds since 1970 on the clock of the start, in order.
    var walls: [Int] = []
    /// There were more, or looking for more was given up.
    var isCut = false
    /// No such rule is followed.
    var isRefused = false
}

/// Where following a rule ends, and what of it is kept.
struct RecurrenceBound {
    let count: Int
    /// The last moment of interest, and the first.
    let end: Int
    let first: Int
    let limit: Int
}

extension RecurrenceRule {
    /// The times from `start` on, up to `limit` of them, within `window`. COUNT counts from the start on; the start itself belongs to
    /// them where the rule gives it.
    ///
    /// - Parameter until: where UNTIL is on the clock of the start.
    func times(
        from start: Int, isDate: Bool, until: Int?, window: ClosedRange<Int>, limit: Int, budget: inout RecurrenceBudget
    ) throws(ReadError) -> RecurrenceTimes {
        if isImpossible { return RecurrenceTimes() }
        guard isFollowed(isDate: isDate) else { return RecurrenceTimes(isRefused: true) }
        let end = min(until ?? .max, window.upperBound, CalendarTime.last)
        let bound = RecurrenceBound(
            count: count ?? .max, end: end, first: window.lowerBound, limit: min(limit, budget.times))
        var collecting = RecurrenceCollecting(start: start, bound: bound, work: min(budget.work, RecurrenceRule.mostWork))
        if hasScale {
            try walk(start, isDate: isDate, &collecting)
        } else if let step = frequency.step {
            steps(of: step, start, isDate: isDate, &collecting)
        } else {
            periods(start, isDate: isDate, &collecting)
        }
        budget.work -= collecting.spent
        budget.times -= collecting.found.walls.count
        return collecting.found
    }

    /// What one rule may cost.
    private static let mostWork = 100_000

    /// Days of months that no year has, as 30 February.
    private var isImpossible: Bool {
        guard !hasScale, !months.isEmpty, !monthDays.isEmpty, frequency != .weekly else { return false }
        let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return !months.contains { month in
            lengths.indices.contains(month - 1) && monthDays.contains { abs($0) <= lengths[month - 1] }
        }
    }

    /// Whether its parts go with its frequency (RFC 5545, 3.3.10, "N/A").
    private func isFollowed(isDate: Bool) -> Bool {
        switch frequency {
        case .secondly, .minutely, .hourly: !isDate && weeks.isEmpty && !hasScale
        case .daily: weeks.isEmpty && yearDays.isEmpty && !hasScale
        case .weekly: weeks.isEmpty && yearDays.isEmpty && monthDays.isEmpty
        case .monthly: weeks.isEmpty && yearDays.isEmpty
        case .yearly: true
        }
    }
}

/// Takes the times of a rule one by one until there are enough.
struct RecurrenceCollecting {
    let start: Int
    let bound: RecurrenceBound
    private(set) var found = RecurrenceTimes()
    private(set) var spent = 0
    private let work: Int
    private var left: Int

    init(start: Int, bound: RecurrenceBound, work: Int) {
        (self.start, self.bound, self.work, left) = (start, bound, work, bound.count)
    }

    /// Whether nothing more is wanted.
    var isDone: Bool { left <= 0 }

    /// Pays for looking at something; `false` when there is nothing left to pay with.
    mutating func spend(_ price: Int) -> Bool {
        spent += price
        guard spent > work else { return true }
        found.isCut = true
        left = 0
        return false
    }

    /// Takes a time; they come in order.
    mutating func take(_ wall: Int) {
        guard wall >= start, left > 0 else { return }
        guard wall <= bound.end else {
            left = 0
            return
        }
        left -= 1
        guard wall >= bound.first else { return }
        if found.walls.count >= bound.limit {
            found.isCut = true
            left = 0
        } else {
            found.walls.append(wall)
        }
    }
}
