import Core

extension English {
    static let agenda = AgendaWords(
        issue: agendaIssue, layout: agendaLayout, clock: clock, shortClock: shortClock,
        clashesWith: { "It clashes with \"\($0)\": x shows what to do." },
        whichDay: "Go to which day?  2024-02-03, 3 Feb, +7", yourNote: "Your note",
        noSuchDay: { "\"\($0)\" is no day. Write it as in 2024-02-03, 3 Feb or +7." },
        allCalendars: "All calendars", sessions: { plural($0, "session", "sessions") }, rooms: { plural($0, "room", "rooms") },
        minutesLeft: { "\($0) min left" }, inMinutes: { "in \($0) min" }, inHours: { "in \($0) h" }, others: { "+\($0)" },
        starred: "starred", notPast: "not past", recorded: "recorded", notRecorded: "not recorded",
        startsSoon: { title, minutes, room in
            "In \(minutes) min: \(title)" + (room.isEmpty ? "" : ", \(room)")
        },
        noRooms: "Nothing on this day has a room or a time. < and > go to other days, [ and ] to other views.",
        nothingStarred: "Nothing is starred yet. * stars what is selected.", times: { plural($0, "time", "times") },
        people: { plural($0, "person", "people") },
        horizon: { "what repeats without end was worked out for \($0)" },
        nothingChanged: "nothing differs from the version before",
        isNew: "new", isGone: "no longer there", isReinstated: "takes place after all", moved: { "moved from \($0) to \($1)" },
        renamed: { "was called \"\($0)\"" }, otherwise: { "\($0) changed" },
        changed: { what, from, to in what + " " + (from.isEmpty ? "–" : from) + " → " + (to.isEmpty ? "–" : to) },
        clashTitle: "Clashes of what you starred: Enter chooses", keepThis: "keep", watchLater: "it is recorded: watch it later",
        overlap: { "they overlap by \($0) min" }, tooTight: { "\($0) min between them, \($1) needed" },
        alsoThen: "the same session", sameTitle: "same title and people", onTopic: { "also on \($0)" },
        walk: { "\($0) min to get there, \($1) left" }, resolved: { "Star taken from \"\($0)\"." },
        skipped: { "\"\($0)\" is left out this time; its other times stay starred." },
        status: status, exportForm: exportForm)

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
        case .noUIDs(let count): "\(count) sessions have no id; it was made of their rooms, times and titles"
        case .uidShared(let uid): "several sessions bear the id \"\(uid)\"; each is told apart by its time"
        case .zoneDiffers(let zone):
            "the programme is said to follow the clock of \(zone), its sessions follow another; theirs holds"
        case .cutOff(let sessions): "the file is damaged or cut off here; the \(sessions) sessions before are kept"
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

    static func agendaTab(_ tab: AgendaView.Tab) -> String {
        switch tab {
        case .days: "Days"
        case .grid: "Rooms"
        case .week: "Week"
        case .month: "Month"
        }
    }

    private static func clock(_ clock: AgendaClock) -> String {
        switch clock {
        case .venue: "Times are those on the clock there."
        case .local: "Times are those on the clock here."
        case .utc: "Times are in UTC."
        }
    }

    private static func shortClock(_ clock: AgendaClock) -> String {
        switch clock {
        case .venue: "venue time"
        case .local: "local time"
        case .utc: "UTC"
        }
    }

    private static func exportForm(_ form: AgendaExportForm) -> String {
        switch form {
        case .ics: "a calendar, for other programs"
        case .csv: "a table, for spreadsheets"
        case .json: "for programs"
        case .md: "a table, for texts"
        case .programme: "a programme to print, day by day"
        }
    }

    private static func status(_ status: SessionStatus) -> String {
        switch status {
        case .unsaid: "not said"
        case .confirmed: "confirmed"
        case .tentative: "tentative"
        case .cancelled: "cancelled"
        }
    }

    static func part(_ role: Participant.Role) -> String {
        switch role {
        case .speaker: "Speaker"
        case .chair: "Chair"
        case .organiser: "Organiser"
        case .attendee: "Attends"
        case .contact: "Contact"
        case .other: "Takes part"
        }
    }
}
