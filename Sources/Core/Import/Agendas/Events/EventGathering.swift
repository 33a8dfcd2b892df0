/// Gathers the lines of one VEVENT.
struct EventGathering {
    /// The line that it begins on.
    let line: Int
    var session = ProgrammeSession()
    /// What is odd, with its line.
    private(set) var issues: [(issue: AgendaIssue, line: Int)] = []
    private var uid: String?
    var start: CalendarTime?
    var startText: String?
    var end: CalendarTime?
    var duration: CalendarDuration?
    var rules: [String] = []
    var exclusions: [String] = []
    var extras: [CalendarEvent.Extra] = []
    var exceptions: [CalendarTime] = []
    var occurrence: CalendarTime?
    var isRange = false
    private var stamp = ""
    /// Lines of the start and the end, and of what repeats it.
    var timeLines: [String] = []
    var repeatLines: [String] = []
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

    mutating func reject(_ line: ContentLine) {
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
            guard let number = Int32(line.value), number >= 0 else { return reject(line) }
            session.sequence = Int(number)
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
