import Testing

@testable import Core

/// What a calendar gives, as of 24 November 2026.
func calendar(_ bytes: [UInt8], limits: Limits = Limits()) throws(ReadError) -> Imported<FileProgramme> {
    let today = Day(iso: "2026-11-24") ?? Day(number: 0)
    let horizon = (today + -366)...(today + 731)
    return try bytes.withUnsafeBufferPointer { buffer in
        Result { () throws(ReadError) in try CalendarReader.read(buffer, file: "file", horizon: horizon, limits: limits) }
    }.get()
}

func calendar(_ lines: [String], limits: Limits = Limits()) throws(ReadError) -> Imported<FileProgramme> {
    let whole = ["BEGIN:VCALENDAR", "VERSION:2.0"] + lines + ["END:VCALENDAR"]
    return try calendar(Array(whole.map { $0 + "\r\n" }.joined().utf8), limits: limits)
}

/// The lines of an event; it has an id, unless one is given.
func event(_ lines: String...) -> [String] {
    ["BEGIN:VEVENT"] + (lines.contains { $0.hasPrefix("UID") } ? [] : ["UID:1"]) + lines + ["END:VEVENT"]
}

extension When {
    /// As in `2026-11-24 09:00+1 30m`: the clock, hours ahead of UTC, minutes that it lasts.
    var short: String {
        switch self {
        case .days(let days): days.count == 1 ? days.lowerBound.iso : days.lowerBound.iso + "/" + days.upperBound.iso
        case .since(let day): day.iso + "/"
        case .within(let days): "~" + days.lowerBound.iso + "/" + days.upperBound.iso
        case .time(let span):
            span.start.day.iso + " " + padded(span.start.second / 3600, 2) + ":" + padded(span.start.second / 60 % 60, 2)
                + (span.offset.map { ($0 < 0 ? "-" : "+") + hours(abs($0)) } ?? "")
                + (span.length > 0 ? " \(span.length / 60)m" : "")
        }
    }

    private func hours(_ seconds: Int) -> String {
        seconds % 3600 == 0 ? "\(seconds / 3600)" : "\(seconds / 3600):" + padded(seconds / 60 % 60, 2)
    }
}

extension Imported<FileProgramme> {
    /// The times of the sessions, one after the other.
    var times: [[String]] { value.sessions.map { $0.times.map(\.short) } }
    var agendaIssues: [AgendaIssue] {
        issues.compactMap { issue in
            guard case .agenda(let told) = issue.kind else { return nil }
            return told
        }
    }
}

/// Writes a programme and reads it again.
func again(_ programme: FileProgramme) throws -> Imported<FileProgramme> {
    try calendar(CalendarWriter.bytes(of: programme, stamp: 1_795_478_400))
}

extension FileProgramme {
    /// Without the lines of the file, which are others in another file.
    var withoutLines: FileProgramme {
        var copy = self
        for index in copy.sessions.indices { copy.sessions[index].line = 0 }
        return copy
    }
}
