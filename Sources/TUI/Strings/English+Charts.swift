import Core

extension English {
    static let chart = ChartWords(
        unit: chartUnit, kind: chartKindInSentence, triggers: "trigger event", centre: "centre", smoothed: "smoothed",
        limits: "limits", pattern: "a pattern", rule: chartRule, smoothedOutside: "smoothed mean outside the limits",
        sumOutside: "cumulative sum far out",
        standingOut: { "\($0) stand out" }, range: { "\($0) to \($1)" },
        shortRange: { $0.contains("−") || $1.contains("−") ? "\($0) to \($1)" : "\($0)–\($1)" }, level: { "\($0) limits" },
        outsideLevel: { "outside \($0)" }, within: "within", residents: "residents", millions: { "\($0) M" },
        commonScale: { "one scale: \($0), \($1), \($2)" }, semicolon: "; ", opening: { "\($0) of \($1): \($2)" },
        inPeriod: { "in \($0)" },
        fromTo: { "from \($0) to \($1)" }, rows: { $0 == 1 ? "1 row" : "\(strings.number($0)) rows" },
        journey: { first, firstPeriod, last, lastPeriod in
            firstPeriod == lastPeriod ? "\(first) in \(firstPeriod)" : "\(first) in \(firstPeriod), \(last) in \(lastPeriod)"
        },
        extremes: { "highest \($0) in \($1), lowest \($2) in \($3)" }, highestRow: { "Highest: \($0), \($1)." },
        lowestRow: { "Lowest: \($0), \($1)." },
        unknownValues: { $0 == 1 ? "1 value is unknown" : "\(strings.number($0)) values are unknown" },
        parts: { "Known in part: \($0)." }, method: { "Method: \($0)." },
        centreOf: { "The centre is \($0)." }, smoothedTo: { "The smoothed mean is \($0) in \($1)." },
        limitsIn: { "The limits are \($0) in \($1)." }, noneStandsOut: "No value stands out.",
        commonRate: { "The common rate is \($0) per 1,000 residents." },
        funnelSpread: { "The areas vary \($0) times as much as chance (phi); above 1 the limits are widened for it." },
        outsideAreas: outsideAreas,
        coincides: { "\($0) coincides with: \($1)." }, allValues: "All values:", sourceLine: { "Source: \($0)" })

    private static func outsideAreas(_ percent: String, _ areas: [String]) -> String {
        areas.isEmpty
            ? "No area lies outside the \(percent) limits." : "Outside the \(percent) limits: \(areas.joined(separator: "; "))."
    }

    private static func chartUnit(_ calculation: Calculation) -> String {
        switch calculation {
        case .count: "number recorded"
        case .share: "share of the total"
        case .rate: "per 1,000 residents"
        case .change: "change on the period before"
        case .difference: "difference to a year ago"
        case .rolling: "number in twelve months"
        case .toDate: "number since April"
        case .index: "index, base period 100"
        case .rank: "rank, 1 is the highest"
        }
    }

    private static func chartKindInSentence(_ kind: ChartKind) -> String {
        switch kind {
        case .line: "Line chart"
        case .bars: "Bar chart"
        case .shares: "Stacked shares"
        case .control: "Control chart"
        case .funnel: "Funnel plot"
        case .heat: "Heat map"
        case .multiples: "Small line charts on one scale"
        }
    }

    private static func chartRule(_ rule: RunRule?) -> String {
        switch rule {
        case nil, .beyond: "outside the limits"
        case .run: "eight in a row on one side of the centre"
        case .trend: "six in a row rising or falling"
        case .twoOfThree: "two of three near one limit"
        case .quiet: "fifteen in a row close to the centre"
        }
    }
}
