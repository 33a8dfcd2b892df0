/// What was counted or measured.
public enum Measure: String, CaseIterable, Sendable {
    /// Crimes recorded.
    case offences
    /// Motivating factors: one offence can carry several.
    case factors
    /// Offences that carry a flag; flags overlap.
    case flagged
    /// Offences aggravated by their legal code.
    case aggravated
    /// Incidents, each counted once whatever it carries.
    case incidents
    /// Targets named by offences: one can name several.
    case targets
    case residents
    /// A number of what the labels say.
    case number
    case percent, percentChange
    /// Against a base of 100.
    case index
    case medianDays
    case per1000Residents, per100000Residents

    /// Whether it is a number of things: only these add up, change and compare.
    public var isCount: Bool {
        switch self {
        case .offences, .factors, .flagged, .aggravated, .incidents, .targets, .residents, .number: true
        case .percent, .percentChange, .index, .medianDays, .per1000Residents, .per100000Residents: false
        }
    }

    /// Whether it is a part of a hundred.
    public var isPercent: Bool { self == .percent || self == .percentChange }

    /// Whether it can be set against residents.
    public var hasRate: Bool {
        switch self {
        case .offences, .factors, .flagged, .aggravated, .incidents: true
        case .targets, .residents, .number, .percent, .percentChange, .index, .medianDays, .per1000Residents, .per100000Residents:
            false
        }
    }
}
