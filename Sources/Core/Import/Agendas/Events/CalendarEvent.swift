/// A VEVENT as its lines give it, before its times are worked out.
struct CalendarEvent {
    /// A time of RDATE, and how long it lasts where it is a period.
    struct Extra {
        let start: CalendarTime
        var end: CalendarTime?
        var duration: CalendarDuration?
    }

    /// All but its times.
    var session = ProgrammeSession()
    var start: CalendarTime
    var end: CalendarTime?
    var duration: CalendarDuration?
    var rules: [String] = []
    var exclusions: [String] = []
    var extras: [Extra] = []
    var exceptions: [CalendarTime] = []
    /// RECURRENCE-ID: which occurrence it stands for.
    var occurrence: CalendarTime?
    /// Whether it stands for all later ones too.
    var isRange = false
    /// DTSTAMP; later ones sort behind earlier ones.
    var stamp = ""
    /// Made up from what it says, as it has no UID.
    var hasMadeID = false

    var repeats: Bool { !rules.isEmpty || !extras.isEmpty }
}
