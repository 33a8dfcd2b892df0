import Core

extension English {
    static let agenda = AgendaWords(issue: agendaIssue, layout: agendaLayout)

    private static func agendaIssue(_ issue: AgendaIssue) -> String {
        switch issue {
        case .keptAside(let reason, let text): "kept aside, \(keptAside(reason)): \(text)"
        case .unknownZone(let zone): "time zone \"\(zone)\" is not known: its times are taken as those on the clock there"
        case .windowsZone(let zone, let meant): "time zone \"\(zone)\" is Windows' name of \(meant)"
        case .badValue(let property, let text): "\(property) \"\(text)\" cannot be understood; it is left out"
        case .endBeforeStart: "it ends before it starts; how long it lasts is not known"
        case .noLength: "how long it lasts is not said"
        case .badRule(let rule): "the rule \"\(rule)\" cannot be understood; only the first time is kept"
        case .neverHappens(let rule): "the rule \"\(rule)\" gives no time; only the first stands"
        case .tooManyTimes(let limit): "it repeats more often than the \(limit) times that are kept"
        case .uidTwice(let uid): "\"\(uid)\" stands twice; the one revised last holds"
        case .orphanOverride(let uid): "one changed occurrence of \"\(uid)\", which the file does not hold; it stands by itself"
        case .roomIDTwice(let id): "several rooms bear the id \(id)"
        case .noUID: "it has no id; one was made of its room, its time and its title"
        case .noZoneData(let zone):
            "time zone \"\(zone)\" cannot be looked up, as this machine has no zones: install the package tzdata"
        case .notShown(let component, let count): "\(count) components \(component) are no events: they are kept, and not shown"
        case .outsideDays(let text): "\(text) lies outside of the days of the programme"
        }
    }

    private static func keptAside(_ reason: AgendaIssue.Reason) -> String {
        switch reason {
        case .noStart: "it has no start"
        case .badStart: "its start is no time"
        case .unclosed: "it is not closed"
        case .tooLong: "it is too long"
        case .notUnderstood: "it cannot be understood"
        }
    }

    private static func agendaLayout(_ layout: AgendaLayout) -> String {
        switch layout {
        case .iCalendar: "a calendar (iCalendar)"
        case .scheduleXML: "a conference schedule (XML)"
        case .scheduleJSON: "a conference schedule (JSON)"
        case .scheduleTable: "a table of sessions"
        }
    }
}
