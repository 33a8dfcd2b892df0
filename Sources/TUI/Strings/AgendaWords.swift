import Core

/// Words about calendars and programmes. Both languages fill every field.
struct AgendaWords: Sendable {
    let issue: @Sendable (AgendaIssue) -> String
    let layout: @Sendable (AgendaLayout) -> String
    /// By which clock times are told: a sentence, and a few words.
    let clock, shortClock: @Sendable (AgendaClock) -> String
    let clashesWith: @Sendable (_ session: String) -> String
    /// Asked of the person.
    let whichDay, yourNote: String
    let noSuchDay: @Sendable (_ text: String) -> String
    let allCalendars: String
    let sessions, rooms, minutesLeft, inMinutes, inHours: @Sendable (Int) -> String
    /// So many more than are named.
    let others: @Sendable (Int) -> String
    let starred, notPast, recorded, notRecorded: String
    let startsSoon: @Sendable (_ title: String, _ minutes: Int, _ room: String) -> String
    let noRooms, nothingStarred: String
    /// Of reports: counts, how far repeats were worked out, and what differs from the version before.
    let times, people: @Sendable (Int) -> String
    let horizon: @Sendable (_ days: String) -> String
    let nothingChanged, isNew, isGone, isReinstated: String
    let moved: @Sendable (_ from: String, _ to: String) -> String
    let renamed, otherwise: @Sendable (String) -> String
    let changed: @Sendable (_ what: String, _ from: String, _ to: String) -> String
    /// Of the resolver of clashes.
    let clashTitle, keepThis, watchLater: String
    let overlap: @Sendable (_ minutes: Int) -> String
    let tooTight: @Sendable (_ left: Int, _ needed: Int) -> String
    let alsoThen, sameTitle: String
    let onTopic: @Sendable (String) -> String
    let walk: @Sendable (_ needed: Int, _ left: Int) -> String
    let resolved: @Sendable (_ dropped: String) -> String
    /// One time of what repeats was given up.
    let skipped: @Sendable (_ dropped: String) -> String
    let status: @Sendable (SessionStatus) -> String
    let exportForm: @Sendable (AgendaExportForm) -> String
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
        case .noUIDs: "no-uids"
        case .uidShared: "uid-shared"
        case .zoneDiffers: "zone-differs"
        case .cutOff: "cut-off"
        case .noZoneData: "no-zone-data"
        case .notShown: "not-shown"
        case .outsideDays: "outside-days"
        }
    }
}
