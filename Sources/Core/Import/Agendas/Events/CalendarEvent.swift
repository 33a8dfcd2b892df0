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

/// Gathers the lines of one VEVENT.
struct EventGathering {
    /// The line that it begins on.
    let line: Int
    var session = ProgrammeSession()
    /// What is odd, with its line.
    private(set) var issues: [(issue: AgendaIssue, line: Int)] = []
    private var uid: String?
    private var start: CalendarTime?
    private var startText: String?
    private var end: CalendarTime?
    private var duration: CalendarDuration?
    private var rules: [String] = []
    private var exclusions: [String] = []
    private var extras: [CalendarEvent.Extra] = []
    private var exceptions: [CalendarTime] = []
    private var occurrence: CalendarTime?
    private var isRange = false
    private var stamp = ""
    /// Lines of the start and the end, and of what repeats it.
    private var timeLines: [String] = []
    private var repeatLines: [String] = []
    var kept = KeptLines()
    private var people: [Participant] = []
    /// People that stand in components of their own, behind all lines.
    private var componentPeople: [Participant] = []
    /// Where it takes place, and where to join, for want of a property that says so.
    private var otherRoom = ""
    private var otherJoin = ""
    private var hasCategoriesWithParameters = false
    private var categoryLines: [String] = []
    /// Properties that may stand once and did.
    private var seen: Set<String> = []

    init(line: Int) { self.line = line }

    /// Something for people to tell it by: its title or its id.
    var label: String {
        let label = session.title.isEmpty ? uid ?? startText ?? "VEVENT" : session.title
        return String(label.prefix(80))
    }

    mutating func tell(_ issue: AgendaIssue, at line: Int) { issues.append((issue, line)) }

    private mutating func reject(_ line: ContentLine) {
        tell(.badValue(property: line.name, text: String(line.value.prefix(80))), at: line.number)
    }

    /// Takes in a line between its BEGIN and its END.
    mutating func read(_ line: ContentLine) {
        switch line.name {
        case "DTSTART", "DTEND", "DURATION", "RRULE", "EXRULE", "RDATE", "EXDATE", "RECURRENCE-ID": readTime(line)
        case "ATTENDEE", "ORGANIZER": readPerson(line)
        case "CATEGORIES":
            categoryLines.append(line.text)
            if line.hasParameters(besides: []) { hasCategoriesWithParameters = true }
            for category in line.list where !session.categories.contains(category) { session.categories.append(category) }
        case "UID", "DTSTAMP", "SEQUENCE", "STATUS", "SUMMARY", "DESCRIPTION", "LOCATION", "URL":
            guard seen.insert(line.name).inserted else { return reject(line) }
            readOnce(line)
        case "CONFERENCE" where session.joinURL.isEmpty:
            session.joinURL = line.value
            if line.hasParameters(besides: ["VALUE"]) { kept.add([line.text], of: line.name) }
        case let name where name.hasPrefix("X-CONCORD-"): readOwn(line)
        default:
            if EventGathering.joining.contains(line.name), otherJoin.isEmpty { otherJoin = line.value }
            kept.add([line.text])
        }
    }

    private static let joining: Set = ["X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL"]

    private mutating func readOnce(_ line: ContentLine) {
        switch line.name {
        case "UID": uid = line.plain
        case "DTSTAMP": stamp = line.value
        case "SEQUENCE":
            guard let number = Int(line.value), number >= 0 else { return reject(line) }
            session.sequence = number
        case "STATUS":
            guard let status = CalendarWords.status(line.value) else { return reject(line) }
            session.status = status
        case "SUMMARY":
            (session.title, session.language) = (line.plain, line["LANGUAGE"] ?? "")
            if line.hasParameters(besides: ["LANGUAGE"]) { kept.add([line.text], of: line.name) }
        case "DESCRIPTION":
            if line["X-CONCORD-PART"] == "ABSTRACT" { session.abstract = line.plain } else { session.text = line.plain }
            if line.hasParameters(besides: ["X-CONCORD-PART"]) { kept.add([line.text], of: line.name) }
        case "LOCATION":
            session.room = line.plain
            if line.hasParameters(besides: []) { kept.add([line.text], of: line.name) }
        default:
            session.url = line.value
            if line.hasParameters(besides: ["VALUE"]) { kept.add([line.text], of: line.name) }
        }
    }

    /// What only this program writes.
    private mutating func readOwn(_ line: ContentLine) {
        switch line.name {
        case "X-CONCORD-SUBTITLE": session.subtitle = line.plain
        case "X-CONCORD-ABSTRACT": session.abstract = line.plain
        case "X-CONCORD-KIND": session.kind = line.plain
        case "X-CONCORD-TRACK": session.track = line.plain
        case "X-CONCORD-LANGUAGE": session.language = line.plain
        case "X-CONCORD-RECORDING": session.recording = line.value == "TRUE" ? .recorded : .notRecorded
        default: kept.add([line.text])
        }
    }

    private mutating func readPerson(_ line: ContentLine) {
        if line["CUTYPE"] == "ROOM", otherRoom.isEmpty { otherRoom = line["CN"] ?? "" }
        guard let person = CalendarPerson(line) else { return kept.add([line.text]) }
        people.append(person.participant)
        if !person.isWhole { kept.add([line.text], of: line.name) }
    }

    private mutating func readTime(_ line: ContentLine) {
        let zone = line["TZID"].flatMap { $0.isEmpty ? nil : $0 }
        switch line.name {
        case "DTSTART":
            guard startText == nil else { return reject(line) }
            startText = line.value
            start = CalendarTime(line.value, zone: zone)
            timeLines.append(line.text)
            if line.hasParameters(besides: ["TZID", "VALUE"]) { kept.add([line.text], of: line.name) }
        case "DTEND":
            guard end == nil, let time = CalendarTime(line.value, zone: zone) else { return reject(line) }
            end = time
            timeLines.append(line.text)
            if line.hasParameters(besides: ["TZID", "VALUE"]) { kept.add([line.text], of: line.name) }
        case "DURATION":
            guard duration == nil, let length = CalendarDuration(line.value) else { return reject(line) }
            duration = length
            timeLines.append(line.text)
        case "RECURRENCE-ID":
            guard occurrence == nil, let time = CalendarTime(line.value, zone: zone) else { return reject(line) }
            occurrence = time
            isRange = line["RANGE"]?.uppercased() == "THISANDFUTURE"
            session.override = String(line.text.dropFirst(line.name.count + 1))
        case "RRULE":
            rules.append(line.value)
            repeatLines.append(line.text)
        case "EXRULE":
            exclusions.append(line.value)
            repeatLines.append(line.text)
        case "RDATE":
            repeatLines.append(line.text)
            for text in line.value.split(separator: ",") {
                guard let extra = EventGathering.extra(text, zone) else {
                    tell(.badValue(property: line.name, text: String(text.prefix(80))), at: line.number)
                    continue
                }
                extras.append(extra)
            }
        default:
            repeatLines.append(line.text)
            for text in line.value.split(separator: ",") {
                guard let time = CalendarTime(text, zone: zone) else {
                    tell(.badValue(property: line.name, text: String(text.prefix(80))), at: line.number)
                    continue
                }
                exceptions.append(time)
            }
        }
    }

    /// A date, a time, or a period with its end or its duration.
    private static func extra(_ text: Substring, _ zone: String?) -> CalendarEvent.Extra? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let start = CalendarTime(parts[0], zone: zone) else { return nil }
        guard parts.count == 2 else { return CalendarEvent.Extra(start: start) }
        if let duration = CalendarDuration(parts[1]) { return CalendarEvent.Extra(start: start, duration: duration) }
        guard let end = CalendarTime(parts[1], zone: zone) else { return nil }
        return CalendarEvent.Extra(start: start, end: end)
    }

    /// Takes in a component within it, its BEGIN and END included.
    mutating func read(component lines: [String], named name: String) {
        switch name {
        case "PARTICIPANT":
            guard let person = CalendarPerson(component: lines) else { return kept.add(lines) }
            componentPeople.append(person.participant)
            if !person.isWhole { kept.add(lines, of: name) }
        case "VLOCATION":
            if otherRoom.isEmpty {
                otherRoom =
                    lines.lazy.compactMap { withContentLine($0) { $0.name == "NAME" ? $0.plain : nil } ?? nil }.first ?? ""
            }
            kept.add(lines)
        default: kept.add(lines)
        }
    }

    /// The event, or why it is none.
    consuming func finish() -> Result<CalendarEvent, Aside> {
        guard let startText else { return .failure(Aside(reason: .noStart)) }
        guard let start else { return .failure(Aside(reason: .badStart, text: String(startText.prefix(80)))) }
        var event = CalendarEvent(start: start, end: end, duration: duration)
        (event.occurrence, event.isRange, event.stamp) = (occurrence, isRange, stamp)
        session.people = people + componentPeople
        if session.room.isEmpty { session.room = otherRoom }
        if session.joinURL.isEmpty { session.joinURL = otherJoin }
        if hasCategoriesWithParameters { for line in categoryLines { kept.add([line], of: "CATEGORIES") } }
        if occurrence == nil {
            (event.rules, event.exclusions, event.extras, event.exceptions) = (rules, exclusions, extras, exceptions)
        } else {
            // One occurrence does not repeat by itself.
            for line in repeatLines { kept.add([line]) }
            repeatLines = []
        }
        if event.repeats || isRange {
            session.recurrence = timeLines + repeatLines
            kept.remove(["DTSTART", "DTEND"])
        } else {
            for line in repeatLines { kept.add([line]) }
        }
        (session.kept, session.line) = (kept.ordered, line)
        if let uid, !uid.isEmpty {
            session.uid = uid
        } else {
            event.hasMadeID = true
            let text = startText + "\n" + session.title + "\n" + session.room
            session.uid = "concord-" + SHA256.digest(of: text.utf8).prefix(32)
        }
        event.session = session
        return .success(event)
    }

    /// Why something is kept aside.
    struct Aside: Error {
        let reason: AgendaIssue.Reason
        var text: String?
    }
}
