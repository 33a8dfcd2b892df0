/// Takes the lines of a calendar one by one and puts together its events and components. One that is not closed ends where the next
/// event or the end of the calendar comes.
struct CalendarGathering {
    private(set) var events: [CalendarEvent] = []
    private(set) var definitions: [ZoneDefinition] = []
    private(set) var title = ""
    private(set) var url = ""
    private(set) var zone = ""
    private(set) var kept = KeptLines()
    private(set) var issues: [(issue: AgendaIssue, line: Int)] = []
    /// Components that are no events, by their names.
    private(set) var others: [String: Int] = [:]
    /// Whether a line began a calendar or an event.
    private(set) var isCalendar = false

    private let limits: Limits
    private var event: EventGathering?
    private var block: Block?
    private var openCalendars = 0
    private var calendarLine = 0
    private var hasName = false

    /// A component other than an event, within one or beside.
    private struct Block {
        let name: String
        let line: Int
        var lines: [String]
        var depth = 1
        var isTooDeep = false
    }

    init(limits: Limits) { self.limits = limits }

    mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, number: Int, isTooLong: Bool) {
        if isTooLong { return tell(.keptAside(reason: .tooLong, text: CalendarGathering.start(bytes)), at: number) }
        guard let line = ContentLine(bytes, number: number) else {
            return tell(.keptAside(reason: .notUnderstood, text: CalendarGathering.start(bytes)), at: number)
        }
        switch line.name {
        case "BEGIN": begin(line)
        case "END": end(line)
        default:
            if block != nil {
                if block?.isTooDeep == false { block?.lines.append(line.text) }
            } else if event != nil {
                event?.read(line)
            } else if openCalendars > 0 {
                readCalendar(line)
            } else {
                tell(.keptAside(reason: .notUnderstood, text: CalendarGathering.start(bytes)), at: number)
            }
        }
    }

    /// Tells of what the file ends in the middle of.
    mutating func end() {
        leaveOpen()
        if openCalendars > 0 { tell(.keptAside(reason: .unclosed, text: "VCALENDAR"), at: calendarLine) }
    }

    private mutating func tell(_ issue: AgendaIssue, at line: Int) { issues.append((issue, line)) }

    /// Text of a line for people to find it by.
    private static func start(_ bytes: UnsafeBufferPointer<UInt8>) -> String { String(decoding: bytes.prefix(80), as: UTF8.self) }

    private static func component(_ line: ContentLine) -> String {
        line.value.filter { !$0.isWhitespace }.uppercased()
    }

    private mutating func begin(_ line: ContentLine) {
        let name = CalendarGathering.component(line)
        switch name {
        case "VCALENDAR":
            leaveOpen()
            (isCalendar, calendarLine) = (true, line.number)
            openCalendars = 1
        case "VEVENT":
            leaveOpen()
            isCalendar = true
            event = EventGathering(line: line.number)
        default:
            guard block != nil else {
                block = Block(name: name, line: line.number, lines: [line.text])
                return
            }
            block?.depth += 1
            if let depth = block?.depth, depth > limits.depth { block?.isTooDeep = true }
            if block?.isTooDeep == false { block?.lines.append(line.text) }
        }
    }

    private mutating func end(_ line: ContentLine) {
        let name = CalendarGathering.component(line)
        if name == "VCALENDAR" {
            leaveOpen()
            openCalendars = 0
        } else if name == "VEVENT" {
            if block != nil { dropBlock(.unclosed) }
            guard let open = event else {
                return tell(.keptAside(reason: .notUnderstood, text: "END:VEVENT"), at: line.number)
            }
            event = nil
            finish(open)
        } else if var open = block {
            block = nil
            open.depth -= 1
            if !open.isTooDeep { open.lines.append(line.text) }
            guard open.depth == 0 else { return block = open }
            finish(open)
        } else {
            tell(.keptAside(reason: .notUnderstood, text: "END:" + String(name.prefix(80))), at: line.number)
        }
    }

    /// What is open is not closed any more.
    private mutating func leaveOpen() {
        if block != nil { dropBlock(.unclosed) }
        if let open = event {
            tell(.keptAside(reason: .unclosed, text: open.label), at: open.line)
            issues += open.issues
        }
        event = nil
    }

    private mutating func dropBlock(_ reason: AgendaIssue.Reason) {
        if let block { tell(.keptAside(reason: reason, text: String(block.name.prefix(80))), at: block.line) }
        block = nil
    }

    private mutating func finish(_ open: EventGathering) {
        issues += open.issues
        switch open.finish() {
        case .success(let event):
            if event.hasMadeID { tell(.noUID, at: open.line) }
            events.append(event)
        case .failure(let aside):
            tell(.keptAside(reason: aside.reason, text: aside.text ?? open.label), at: open.line)
        }
    }

    private mutating func finish(_ open: Block) {
        guard !open.isTooDeep else { return tell(.keptAside(reason: .notUnderstood, text: open.name), at: open.line) }
        if event != nil {
            event?.read(component: open.lines, named: open.name)
        } else if open.name == "VTIMEZONE" {
            guard let definition = ZoneDefinition(lines: open.lines) else {
                return tell(.keptAside(reason: .notUnderstood, text: open.name), at: open.line)
            }
            definitions.append(definition)
        } else {
            others[String(open.name.prefix(80)), default: 0] += 1
            kept.add(open.lines)
        }
    }

    private mutating func readCalendar(_ line: ContentLine) {
        switch line.name {
        case "VERSION", "PRODID": break
        case "NAME":
            if !hasName { (title, hasName) = (line.plain, true) }
        case "X-WR-CALNAME":
            if title.isEmpty { title = line.plain }
        case "X-WR-TIMEZONE":
            if zone.isEmpty { zone = line.plain }
        case "URL":
            if url.isEmpty { url = line.value }
        default: kept.add([line.text])
        }
    }
}
