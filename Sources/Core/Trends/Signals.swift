/// A figure that stands out of those around it.
public struct Signal: Equatable, Sendable {
    public let figure: FigureID
    /// What was looked at: a count, or with control charts of rates and shares those.
    public let value: Double
    public let calculation: Calculation
    /// What chance alone would rarely pass; `nil` for a pattern of several values.
    public let bound: Double?
    public let rule: RunRule?
    public let method: SignalMethod

    /// How many times the bound the value is; 1 for a pattern.
    public var strength: Double { bound.map { $0 > 0 ? value / $0 : value } ?? 1 }

    public var point: Point { figure.point }
    public var period: Period { figure.period }
}

/// The signals of many series, beside what chance alone would give.
public struct SignalReport: Equatable, Sendable {
    /// Oldest first.
    public let signals: [Signal]
    /// How many series and values were looked at.
    public let series: Int
    public let readings: Int
    /// How many of them would alarm if nothing but chance were at work; `nil` where the method does not tell.
    public let expectedByChance: Double?
    /// Why series could not be looked at, and how many.
    public let absences: [AnalysisAbsence: Int]
}

extension Library {
    /// Looks for figures that stand out, in a series of each of these areas and categories (`nil`: all), of one kind of
    /// offence (`nil`: all kinds together).
    public func signals(
        in dataset: Int, _ options: SignalOptions, series: Int? = nil, areas: Set<Int>? = nil, category: Int? = nil,
        type: Int? = nil, byYear: Bool = false
    ) -> SignalReport {
        let data = trends.datasets[dataset]
        let series = series ?? data.defaultSeries()
        var signals: [Signal] = []
        var (looked, readings, chance) = (0, 0, Double?.some(0))
        var absences: [AnalysisAbsence: Int] = [:]
        for area in data.areas.indices where areas?.contains(area) ?? true {
            for category in category.map({ [$0] }) ?? Array(data.categories.indices) {
                let point = Point(series: series, category: category, type: type ?? data.defaultType, area: area)
                let place = Place(point, over: data.column(containing: 0, byYear: byYear))
                let analysis = data.analysis(of: place, options)
                if let absence = analysis.absence { absences[absence, default: 0] += 1 } else { looked += 1 }
                readings += analysis.readings
                if analysis.absence == nil { chance = both(chance, analysis.expectedByChance) { $0 + $1 } }
                signals += analysis.alarms.map { alarm in
                    let value = analysis.values[alarm.index] ?? 0
                    let (lower, upper) = (analysis.lower[alarm.index], analysis.upper[alarm.index])
                    let isLow = lower.map { value < $0 } ?? false
                    return Signal(
                        figure: FigureID(dataset: dataset, place: place.moved(to: analysis.columns[alarm.index])), value: value,
                        calculation: analysis.calculation,
                        bound: alarm.rule.map { $0 == .beyond } ?? true ? (isLow ? lower : upper) : nil, rule: alarm.rule,
                        method: analysis.method)
                }
            }
        }
        signals.sort {
            ($0.point.period, $0.point.area, $0.point.category) < ($1.point.period, $1.point.area, $1.point.category)
        }
        return SignalReport(signals: signals, series: looked, readings: readings, expectedByChance: chance, absences: absences)
    }

    /// The trigger events that coincide with the period of a figure and bear on one of its strands, nearest first.
    public func triggers(coincidingWith figure: FigureID) -> [Trigger] {
        let strands = Set(trends.datasets[figure.dataset].categories[figure.point.category].strands)
        return agenda.triggers(coincidingWith: figure.period.firstDay...figure.period.lastDay).filter {
            !strands.isDisjoint(with: $0.strands)
        }
    }
}
