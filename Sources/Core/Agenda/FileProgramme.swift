/// A programme or a calendar as a file gives it, before it is packed for the store.
public struct FileProgramme: Equatable, Sendable {
    public var layout: AgendaLayout
    public var title = ""
    /// A short name that stays the same from one version to the next, where the file has one.
    public var acronym = ""
    public var version = ""
    public var place = ""
    public var url = ""
    /// The zone of the venue's clock, as in `Europe/Brussels`; empty: none is said.
    public var zone = ""
    /// In the order of the file.
    public var rooms: [String] = []
    public var tracks: [String] = []
    /// The days that the file itself states.
    public var days: ClosedRange<Day>?
    public var sessions: [ProgrammeSession] = []
    /// The days within which what repeats was worked out; `nil` where nothing repeats without end.
    public var horizon: ClosedRange<Day>?
    /// Lines of the file that belong to the whole and that nothing here stands for; they are written out again.
    public var kept: [String] = []

    public init(layout: AgendaLayout) { self.layout = layout }
}

/// The kinds of files that bring agendas.
public enum AgendaLayout: String, CaseIterable, Sendable {
    /// RFC 5545.
    case iCalendar
    /// Conference schedules of Pentabarf, frab and pretalx.
    case scheduleXML, scheduleJSON
    /// A table with a session on each row.
    case scheduleTable
}
