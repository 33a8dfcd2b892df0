import Testing

@testable import Core

/// What reading a schedule gives, by what its first bytes say it is, or why it does not.
func schedule(
    _ bytes: [UInt8], limits: Limits = Limits(), offset: @escaping ZoneOffset = { _, _ in nil }
) throws(ReadError) -> Imported<FileProgramme> {
    try bytes.withUnsafeBufferPointer { buffer in
        Result { () throws(ReadError) in
            switch AgendaFile.find(buffer) {
            case .scheduleXML: try ScheduleXMLReader.read(buffer, file: "file", limits: limits, offset: offset)
            case .scheduleJSON: try ScheduleJSONReader.read(buffer, file: "file", limits: limits, offset: offset)
            case .scheduleTable: try ScheduleTableReader.read(buffer, file: "file", limits: limits, offset: offset)
            case .iCalendar, nil: throw ReadError.noSuchLayout
            }
        }
    }.get()
}

func schedule(_ text: String) throws(ReadError) -> Imported<FileProgramme> { try schedule(Array(text.utf8)) }

extension Fixture {
    static func schedule(_ name: String) throws -> [UInt8] { try bytes("Schedules/" + name) }
}

/// Times of a session as `2024-02-03T10:30 45 +60`: start, minutes, minutes ahead of UTC.
func writtenTimes(_ session: ProgrammeSession) -> [String] {
    session.times.map { when in
        guard case .time(let span) = when else { return when.written }
        return "\(when.written) \(span.length / 60)" + (span.offset.map { $0 < 0 ? " \($0 / 60)" : " +\($0 / 60)" } ?? "")
    }
}

extension Imported<FileProgramme> {
    /// Issues of agendas with their rows.
    var odd: [(Int?, AgendaIssue)] {
        issues.compactMap { issue in if case .agenda(let kind) = issue.kind { (issue.row, kind) } else { nil } }
    }
    var kinds: [AgendaIssue] { odd.map(\.1) }
}

/// A conference with one day, whose head and events are given.
func scheduleXML(head: String = "", day: String = "date=\"2024-10-26\" index=\"1\"", _ events: String) -> String {
    "<schedule><conference><title>T</title>\(head)</conference><day \(day)>\(events)</day></schedule>"
}
