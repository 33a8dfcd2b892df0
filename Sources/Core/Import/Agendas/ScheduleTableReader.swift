/// Reads tables with a session on each row: exports of sched.com and pretalx, and those whose titles are as plain.
public enum ScheduleTableReader {
    /// A date of numbers has the day first unless a date of the table can only have the month first. `offset` knows the zones of the
    /// venue's clock.
    public static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, file: String, limits: Limits = Limits(),
        offset: @escaping ZoneOffset = { _, _ in nil }
    ) throws(ReadError) -> Imported<FileProgramme> {
        let table = try DelimitedFile.table(bytes, file: file, limits: limits)
        guard let header = table.value.rows.first else { throw .empty }
        let width = header.cells.last?.column ?? 0
        let columns = ScheduleColumns(titles: (0..<width).map { header[$0 + 1]?.text ?? "" })
        guard columns.areSessions else { throw .noSuchLayout }
        var reading = ScheduleTable(
            columns: columns, builder: ScheduleBuilder(layout: .scheduleTable, file: file, limits: limits, offset: offset))
        for issue in table.issues { reading.builder.issues.add(issue) }
        let rows = table.value.rows.dropFirst()
        reading.findOrder(rows)
        for row in rows { try reading.read(row) }
        return reading.builder.finish()
    }
}

private struct ScheduleTable {
    let columns: ScheduleColumns
    var builder: ScheduleBuilder
    private var order = DateOrder.dayFirst

    init(columns: ScheduleColumns, builder: ScheduleBuilder) { (self.columns, self.builder) = (columns, builder) }

    private func text(_ role: ScheduleColumns.Role, _ row: RawRow) -> String {
        columns.columns[role].flatMap { row[$0 + 1]?.text.trimmed } ?? ""
    }

    /// Whether day or month comes first, by the first date that can be read in one way only.
    mutating func findOrder(_ rows: ArraySlice<RawRow>) {
        var sample = ""
        for row in rows {
            for role in [ScheduleColumns.Role.field(.date), .field(.start)] {
                let text = text(role, row)
                let parts = text.split { !$0.isNumber }
                guard parts.count >= 3, let first = Int(parts[0]), let second = Int(parts[1]), parts[2].count == 4 else {
                    continue
                }
                if first > 12 || second > 12 {
                    order = first > 12 ? .dayFirst : .monthFirst
                    return
                }
                if first != second, sample.isEmpty { sample = text }
            }
        }
        if !sample.isEmpty { builder.issues.add(.uncertainPeriods(sample)) }
    }

    mutating func read(_ row: RawRow) throws(ReadError) {
        var event = ScheduleEvent(line: row.number)
        for field in ScheduleEvent.Field.allCases {
            let text = text(.field(field), row)
            event[field] = field == .abstract || field == .text ? MarkupText.plain(text) : text
        }
        setTimes(&event, row)
        for name in names(text(.people, row)) { event.add(Participant(name: name)) }
        for name in names(text(.chairs, row)) { event.add(Participant(name: name, role: .chair)) }
        event.categories = names(text(.categories, row))
        switch Folded(text(.notRecorded, row)).text {
        case "true", "yes", "1", "y": event.recording = .notRecorded
        case "false", "no", "0", "n": event.recording = .recorded
        default: break
        }
        for (title, column) in columns.others { event.keep(title, row[column + 1]?.text.trimmed ?? "") }
        let hasTitle = !event[.title].isEmpty || !event[.start].isEmpty || !event[.date].isEmpty
        if hasTitle { try builder.add(event, on: nil) }
    }

    /// Brings dates into the form of schedules: `start` may hold both, a date and a clock, or a clock beside a date.
    private func setTimes(_ event: inout ScheduleEvent, _ row: RawRow) {
        let date = TableTime.date(event[.date], order: order)
        let start = TableTime(event[.start], order: order)
        let end = TableTime(event[.end], order: order)
        let day = start.day ?? date
        if let written = WrittenTime(event[.start]), written.hasClock, written.offset != nil {
            event[.date] = event[.start]
            event[.start] = ""
        } else if let day {
            event[.date] = start.clock.map { Moment(wallSeconds: day.number * 86_400 + $0).isoWithSeconds } ?? day.iso
            if start.clock != nil || start.day != nil { event[.start] = "" }
        }
        if WrittenTime(event[.end])?.offset == nil, let day = end.day ?? TableTime.date(text(.endDate, row), order: order) {
            event[.end] = end.clock.map { Moment(wallSeconds: day.number * 86_400 + $0).isoWithSeconds } ?? day.iso
        }
        // A length is minutes or a duration.
        if event[.duration].utf8.last.map({ $0 > 57 }) == true {
            let number = event[.duration].prefix { $0.isNumber }
            let unit = Folded(event[.duration].dropFirst(number.count).trimmed).text
            if !number.isEmpty, ["min", "mins", "minutes", "m"].contains(unit) { event[.duration] = String(number) }
        }
    }

    /// Names with semicolons, line breaks or commas between.
    private func names(_ text: String) -> [String] {
        let hasStrong = text.contains { $0 == ";" || $0.isNewline || $0 == "|" }
        return text.split { hasStrong ? $0 == ";" || $0.isNewline || $0 == "|" : $0 == "," }.map(\.trimmed).filter { !$0.isEmpty }
    }
}
