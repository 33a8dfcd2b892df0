/// A month that stands out of the ones before it.
public struct Signal: Equatable, Sendable {
    public let point: Point
    public let period: Period
    public let count: Int
    /// What chance alone would rarely exceed.
    public let bound: Double
}

/// The signals of many series, beside what chance alone would give.
public struct SignalReport: Equatable, Sendable {
    public let signals: [Signal]
    /// How many months were looked at.
    public let readings: Int
    /// How many of them would alarm if nothing but chance were at work.
    public let expectedByChance: Double
}

extension Dataset {
    /// Looks for months that stand out, in every series of these areas and categories (`nil`: all), oldest first.
    /// Only monthly figures can be looked at: a yearly series is too short.
    public func signals(
        _ method: EARS.Method = .c1, baseline: Int = 7, alpha: Double = 0.001, leastDeviation: Double = 1, area: Int? = nil,
        category: Int? = nil
    ) -> SignalReport? {
        guard isMonthly else { return nil }
        var signals: [Signal] = []
        var readings = 0
        for area in area.map({ [$0] }) ?? Array(areas.indices) {
            for category in category.map({ [$0] }) ?? Array(categories.indices) {
                let counts = periods.indices.map { cube[Point(category: category, area: area, period: $0)] }
                for reading in EARS.readings(counts, method, baseline: baseline, alpha: alpha, leastDeviation: leastDeviation) {
                    readings += 1
                    guard reading.isAlarm else { continue }
                    signals.append(
                        Signal(
                            point: Point(category: category, area: area, period: reading.index), period: periods[reading.index],
                            count: Int(reading.value), bound: reading.bound))
                }
            }
        }
        signals.sort { ($0.point.period, $0.point.area, $0.point.category) < ($1.point.period, $1.point.area, $1.point.category) }
        return SignalReport(signals: signals, readings: readings, expectedByChance: Double(readings) * alpha)
    }
}

extension Library {
    /// The trigger events that coincide with a signal and bear on one of its strands, nearest first.
    public func triggers(coincidingWith signal: Signal, in dataset: Dataset) -> [Trigger] {
        let strands = Set(dataset.categories[signal.point.category].strands)
        return agenda.triggers(coincidingWith: signal.period.firstDay...signal.period.lastDay).filter {
            !strands.isDisjoint(with: $0.strands)
        }
    }
}
