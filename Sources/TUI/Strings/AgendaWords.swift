import Core

/// Words about calendars and programmes. Both languages fill every field.
struct AgendaWords: Sendable {
    let issue: @Sendable (AgendaIssue) -> String
    let layout: @Sendable (AgendaLayout) -> String
}

extension AgendaIssue {
    /// The kind without what it names: a stable word for programs.
    var key: String {
        switch self {
        case .keptAside: "kept-aside"
        case .unknownZone: "unknown-zone"
        case .windowsZone: "windows-zone"
        case .badValue: "bad-value"
        case .endBeforeStart: "end-before-start"
        case .noLength: "no-length"
        case .badRule: "bad-rule"
        case .neverHappens: "never-happens"
        case .tooManyTimes: "too-many-times"
        case .uidTwice: "uid-twice"
        case .orphanOverride: "orphan-override"
        case .roomIDTwice: "room-id-twice"
        case .noUID: "no-uid"
        case .noZoneData: "no-zone-data"
        case .notShown: "not-shown"
        case .outsideDays: "outside-days"
        }
    }
}
