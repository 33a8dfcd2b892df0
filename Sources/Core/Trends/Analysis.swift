/// How values that stand out are looked for.
public enum SignalMethod: String, CaseIterable, Sendable {
    /// EARS: against the months just before; with a gap of two; three of them together.
    case c1, c2, c3
    /// A control chart chosen by the spread of the values.
    case auto
    /// Control charts: of counts, of rates, of shares.
    case c, u, p
    /// Control charts as wide as the values really vary.
    case laney, xmr
    /// Exponentially weighted mean.
    case ewma
    /// Cumulative sum.
    case cusum

    public var ears: EARS.Method? { EARS.Method(rawValue: rawValue) }
}

/// What a method is told.
public struct SignalOptions: Hashable, Sendable {
    public var method: SignalMethod
    /// EARS: how many periods to look back on.
    public var baseline = 7
    /// EARS: how often chance alone may raise an alarm; `nil`: 0.001, for C3 0.025.
    public var alpha: Double?
    /// EARS: the least standard deviation, so that flat stretches of few do not alarm at each step.
    public var leastDeviation = 1.0
    /// Control charts: the patterns looked for.
    public var rules: [RunRule] = [.beyond]

    public init(_ method: SignalMethod = .c1) { self.method = method }

    var level: Double { alpha ?? (method == .c3 ? 0.025 : 0.001) }
}

/// A series of values with what would be expected of them, and those that stand out.
public struct Analysis: Equatable, Sendable {
    /// The method that was used: never `auto`.
    public let method: SignalMethod
    /// The periods of the values.
    public let columns: [Column]
    /// Counts; rates per 1,000 residents for u and Laney's chart where residents are known; parts of one for p.
    public let values: [Double?]
    public let calculation: Calculation
    /// The expected value, where the method has one.
    public let centre: [Double?]
    public let lower: [Double?]
    public let upper: [Double?]
    public let alarms: [Alarm]
    /// How many times the values vary as much as chance; `nil` where it is not known.
    public let spread: Double?
    /// How many values were looked at, and how many of them would alarm by chance alone where that is known.
    public let readings: Int
    public let expectedByChance: Double?
    /// Why there is nothing to see.
    public let absence: AnalysisAbsence?

    public struct Alarm: Hashable, Sendable {
        /// Index of the value.
        public let index: Int
        /// `nil` for methods without rules.
        public let rule: RunRule?
    }
}

/// Why a series cannot be analysed.
public enum AnalysisAbsence: Hashable, Sendable {
    /// So many known values are needed.
    case tooFewValues(needed: Int, known: Int)
    /// All values are equal: nothing varies.
    case constant
    case noPopulation
    /// The category is no part of a total.
    case noShare
    /// EARS asks for months.
    case onlyMonthly
    /// A value is not known between others: the method wants them without gaps.
    case gap
    /// Percent, an index, days: no number of things.
    case notACount
}

extension Dataset {
    /// Looks at the values of a place over all periods of its series.
    public func analysis(of place: Place, _ options: SignalOptions) -> Analysis {
        var columns = columns(byYear: place.column.expected > 1).filter { !$0.isPart }
        // What was counted before a break is no base for what is counted since.
        if let day = lastBreak(at: place) { columns.removeAll { periods[$0.members.lowerBound].firstDay < day } }
        let isCounted = categories[place.point.category].isCounted
        let counts = isCounted ? counts(at: place, over: columns) : columns.map { _ in nil }
        guard isCounted else { return absent(.notACount, options.method, columns, counts) }
        return options.method.ears.map { ears($0, columns, counts, options) } ?? chart(place, columns, counts, options)
    }

    private func ears(_ method: EARS.Method, _ columns: [Column], _ counts: [Int?], _ options: SignalOptions) -> Analysis {
        let readings =
            isMonthly
            ? EARS.readings(
                counts, method, baseline: options.baseline, alpha: options.level, leastDeviation: options.leastDeviation) : []
        var upper = [Double?](repeating: nil, count: counts.count)
        for reading in readings { upper[reading.index] = reading.bound }
        let needed = options.baseline + (method == .c1 ? 1 : method == .c2 ? 3 : 5)
        let absence: AnalysisAbsence? =
            !isMonthly
            ? .onlyMonthly : readings.isEmpty ? .tooFewValues(needed: needed, known: counts.count { $0 != nil }) : nil
        return Analysis(
            method: options.method, columns: columns, values: counts.map { $0.map(Double.init) }, calculation: .count,
            centre: counts.map { _ in nil }, lower: counts.map { _ in nil }, upper: upper,
            alarms: readings.filter(\.isAlarm).map { Analysis.Alarm(index: $0.index, rule: nil) }, spread: nil,
            readings: readings.count,
            expectedByChance: EARS.falseAlarmRate(method, baseline: options.baseline, alpha: options.level).map {
                Double(readings.count) * $0
            }, absence: absence)
    }

    private func absent(
        _ absence: AnalysisAbsence, _ method: SignalMethod, _ columns: [Column], _ counts: [Int?], spread: Double? = nil
    ) -> Analysis {
        let nothing = counts.map { _ in Double?.none }
        return Analysis(
            method: method, columns: columns, values: counts.map { $0.map(Double.init) }, calculation: .count, centre: nothing,
            lower: nothing, upper: nothing, alarms: [], spread: spread, readings: 0, expectedByChance: nil, absence: absence)
    }

    private func chart(_ place: Place, _ columns: [Column], _ counts: [Int?], _ options: SignalOptions) -> Analysis {
        let known = counts.indices.filter { counts[$0] != nil }
        let numbers = known.compactMap { counts[$0] }
        let population = population(at: place)
        // Per 1,000 residents where they are known, else single counts.
        let sizes = numbers.map { _ in population.map { Double($0.count) / 1000 } ?? 1 }
        let spread = ControlCharts.laney(numbers, over: sizes)?.sigmaZ
        var method = options.method
        if method == .auto {
            let isWide = (spread ?? 0) > ControlCharts.wideSpread
            method = isWide ? .laney : population == nil ? .c : .u
        }
        func absent(_ absence: AnalysisAbsence) -> Analysis { self.absent(absence, method, columns, counts, spread: spread) }
        guard numbers.count >= ControlCharts.leastValues else {
            return absent(.tooFewValues(needed: ControlCharts.leastValues, known: numbers.count))
        }
        // All but the plainest charts go by the steps from one value to the next.
        let isWhole = known.last.map { $0 - (known.first ?? 0) + 1 == known.count } ?? true
        guard isWhole || ([.c, .u, .p].contains(method) && options.rules == [.beyond]) else { return absent(.gap) }
        let values = numbers.map(Double.init)
        var calculation = Calculation.count
        var alarms: [RunFinding] = []
        var found: ControlChart?
        switch method {
        case .c: found = ControlCharts.c(numbers)
        case .u:
            guard population != nil else { return absent(.noPopulation) }
            calculation = .rate
            found = ControlCharts.u(numbers, over: sizes)
        case .laney:
            calculation = population == nil ? .count : .rate
            found = ControlCharts.laney(numbers, over: sizes)?.chart
        case .p:
            let wholes = known.map { index in whole(of: place.moved(to: columns[index])).place.flatMap { count(at: $0) } ?? 0 }
            guard wholes.allSatisfy({ $0 > 0 }), categories[place.point.category].total != place.point.category else {
                return absent(.noShare)
            }
            calculation = .share
            found = ControlCharts.p(numbers, of: wholes.map(Double.init))
        case .xmr: found = ControlCharts.xmr(values, floor: 0)
        case .ewma: found = ControlCharts.ewma(values)
        case .cusum:
            guard let sums = ControlCharts.cusum(values) else { return absent(.constant) }
            alarms = known.indices.filter {
                sums.up[$0] > ControlCharts.decisionInterval || sums.down[$0] < -ControlCharts.decisionInterval
            }
            .map { RunFinding(index: $0, rule: .beyond) }
            found = ControlCharts.xmr(values, floor: 0)
        case .c1, .c2, .c3, .auto: break
        }
        guard let chart = found else { return absent(.constant) }
        guard chart.sigma.contains(where: { $0 > 0 }) else { return absent(.constant) }
        if method != .cusum {
            alarms = chart.findings(method == .ewma ? [.beyond] : options.rules)
        }
        func spreadOut(_ values: [Double]) -> [Double?] {
            var all = [Double?](repeating: nil, count: counts.count)
            for (index, value) in zip(known, values) { all[index] = value }
            return all
        }
        let chance: Double? = method == .ewma || method == .cusum || options.rules != [.beyond] ? nil : 0.0027
        return Analysis(
            method: method, columns: columns, values: spreadOut(method == .ewma ? values : chart.values),
            calculation: calculation,
            centre: spreadOut(method == .ewma ? chart.values : chart.values.map { _ in chart.centre }),
            lower: spreadOut(chart.lower), upper: spreadOut(chart.upper),
            alarms: alarms.map { Analysis.Alarm(index: known[$0.index], rule: $0.rule) }, spread: spread, readings: numbers.count,
            expectedByChance: chance.map { $0 * Double(numbers.count) }, absence: nil)
    }
}
