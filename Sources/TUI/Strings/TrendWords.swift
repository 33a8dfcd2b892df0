import Core

/// Words about figures, signals and charts. Both languages fill every field.
struct TrendWords: Sendable {
    let calculation: @Sendable (Calculation) -> String
    /// What a measure means, in a few words.
    let calculationNote: @Sendable (Calculation) -> String
    /// A column title for a measure that stands beside the last column.
    let calculationTitle: @Sendable (Calculation) -> String
    let absence: @Sendable (Absence, AbsenceWords) -> String
    let marker: @Sendable (Marker) -> String
    let total: String
    /// What shares of areas are of.
    let partOfAll: String
    let method: @Sendable (SignalMethod) -> String
    let methodNote: @Sendable (SignalMethod) -> String
    let rule: @Sendable (RunRule) -> String
    let analysisAbsence: @Sendable (AnalysisAbsence) -> String
    let chartKind: @Sendable (ChartKind) -> String
    let chartAbsence: @Sendable (ChartAbsence) -> String
    let exportForm: @Sendable (ExportForm) -> String
    let everyArea: String
    let unknownAreas: @Sendable (_ names: [String]) -> String
    let similarTo: @Sendable (_ name: String, _ indicators: [String]) -> String
    let indicator: @Sendable (Indicator) -> String
    /// "+1,723 on July 2015 (3,882 → 5,605, +44%)".
    let differenceOn: @Sendable (_ difference: String, _ period: String, _ numbers: String) -> String
    let inTwelveMonths: @Sendable (_ count: String, _ first: String, _ last: String) -> String
    let sinceApril: @Sendable (_ count: String, _ first: String, _ last: String, _ change: String?) -> String
    let indexOn: @Sendable (_ index: String, _ period: String, _ numbers: String) -> String
    let rankOf: @Sendable (_ rank: String, _ count: String, _ isByRate: Bool, _ before: String?, _ period: String) -> String
    let sumOf: @Sendable (_ parts: String) -> String
    let printed: String
    /// Two months that are not the same of their years.
    let otherSeason: String
    let computed: String
    /// No wider than chance; or why nobody can tell.
    let intervalFits: String
    let intervalUnknown: String
    let signalsTitle: @Sendable (_ found: String, _ series: String, _ readings: String, _ byChance: String?) -> String
    let noSignals: String
    let newestFirst, strongestFirst: String
    let signalBound: String
    let signalReason: String
    let standsOut: @Sendable (_ value: String, _ bound: String, _ isAbove: Bool) -> String
    let standsOutByRule: @Sendable (_ rule: String) -> String
    let doesNotStandOut: @Sendable (_ value: String, _ limits: String) -> String
    let spread: @Sendable (_ times: String) -> String
    let nothingKnown: String
    let askAbout: @Sendable (_ year: String, _ practice: String) -> String
    let written: @Sendable (_ path: String) -> String
    let viewSaved: @Sendable (_ name: String) -> String
    let viewProblem: @Sendable (_ problem: String) -> String
    let nameOfView: String
    let funnelSentence: @Sendable (_ outside: [String], _ count: String, _ times: String, _ peers: Bool) -> String
    let drilled: String
}

extension Strings {
    func calculation(_ calculation: Calculation) -> String { words.trend.calculation(calculation) }
    func calculationNote(_ calculation: Calculation) -> String { words.trend.calculationNote(calculation) }
    func method(_ method: SignalMethod) -> String { words.trend.method(method) }
    func methodNote(_ method: SignalMethod) -> String { words.trend.methodNote(method) }
    func exportForm(_ form: ExportForm) -> String { words.trend.exportForm(form) }
    func chartAbsence(_ absence: ChartAbsence) -> String { words.trend.chartAbsence(absence) }
    func written(_ path: String) -> String { words.trend.written(path) }
    func viewSaved(_ name: String) -> String { words.trend.viewSaved(name) }
    func viewProblem(_ problem: String) -> String { words.trend.viewProblem(problem) }

    /// What comparisons are narrowed to.
    func peers(_ choice: PeerChoice?, _ dataset: Dataset) -> String {
        switch choice {
        case nil: words.trend.everyArea
        case .group(let name): name
        case .similar(let area, let indicators):
            words.trend.similarTo(self.area(dataset.areas[area]), indicators.map(words.trend.indicator))
        }
    }
}
