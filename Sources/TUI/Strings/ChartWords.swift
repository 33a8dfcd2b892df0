import Core

/// Words in and about charts. Both languages fill every field.
struct ChartWords: Sendable {
    /// What values are, as it stands at an axis.
    let unit: @Sendable (Calculation) -> String
    /// A kind of chart in a sentence.
    let kind: @Sendable (ChartKind) -> String
    /// What a sign at an axis means: a trigger event begins.
    let triggers: String
    let centre, smoothed, limits, pattern: String
    /// Why a value stands out; methods without rules know one reason.
    let rule: @Sendable (RunRule?) -> String
    /// Of methods that do not look at single values: what lies outside.
    let smoothedOutside, sumOutside: String
    let standingOut: @Sendable (_ count: String) -> String
    /// "from–to".
    let range: @Sendable (_ lower: String, _ upper: String) -> String
    /// The same for places with little room.
    let shortRange: @Sendable (_ lower: String, _ upper: String) -> String
    let level: @Sendable (_ percent: String) -> String
    let outsideLevel: @Sendable (_ percent: String) -> String
    let within: String
    let residents: String
    let millions: @Sendable (_ number: String) -> String
    let commonScale: @Sendable (_ ends: String, _ unit: String, _ span: String) -> String

    // In sentences.
    let semicolon: String
    let opening: @Sendable (_ kind: String, _ what: String, _ unit: String) -> String
    let inPeriod: @Sendable (_ period: String) -> String
    let fromTo: @Sendable (_ first: String, _ last: String) -> String
    let rows: @Sendable (Int) -> String
    let journey: @Sendable (_ first: String, _ firstPeriod: String, _ last: String, _ lastPeriod: String) -> String
    let extremes: @Sendable (_ highest: String, _ highestPeriod: String, _ lowest: String, _ lowestPeriod: String) -> String
    let highestRow: @Sendable (_ name: String, _ value: String) -> String
    let lowestRow: @Sendable (_ name: String, _ value: String) -> String
    let unknownValues: @Sendable (Int) -> String
    let parts: @Sendable (_ periods: String) -> String
    let method: @Sendable (_ method: String) -> String
    let centreOf: @Sendable (_ value: String) -> String
    let smoothedTo: @Sendable (_ value: String, _ period: String) -> String
    let limitsIn: @Sendable (_ limits: String, _ period: String) -> String
    let noneStandsOut: String
    let commonRate: @Sendable (_ rate: String) -> String
    /// How many times as much as chance the areas of a funnel vary.
    let funnelSpread: @Sendable (_ times: String) -> String
    let outsideAreas: @Sendable (_ percent: String, _ areas: [String]) -> String
    let coincides: @Sendable (_ period: String, _ names: String) -> String
    let allValues: String
    let sourceLine: @Sendable (_ source: String) -> String
}

extension ChartWords {
    /// Why a value stands out by a method.
    func reason(_ rule: RunRule?, _ method: SignalMethod) -> String {
        switch method {
        case .ewma: smoothedOutside
        case .cusum: sumOutside
        case .c1, .c2, .c3, .auto, .c, .u, .p, .laney, .xmr: self.rule(rule)
        }
    }
}
