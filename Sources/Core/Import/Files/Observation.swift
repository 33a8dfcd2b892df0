/// One figure of a file in long form, as the file gives it.
public struct Observation: Equatable, Sendable {
    /// The area as written; empty where the whole table is about one.
    public let area: String
    /// The period as written, without footnotes.
    public let periodText: String
    /// `nil`: it cannot be read from the text.
    public let period: Period?
    /// For a change: the period compared with.
    public var base: Period?
    /// The strand, flag, offence type or total as written, without footnotes.
    public let category: String
    /// What else says what is counted: headings above the row and over the column.
    public var details: [String] = []
    /// Monitored strands that the category stands for, as the bundled categories name them.
    public var strands: [String] = []
    public let measure: ObservedMeasure
    /// The stored value; `nil` where a marker stands in its place.
    public let value: Double?
    /// As displayed.
    public let text: String
    public var markers: [Marker] = []
    /// Numbers of the notes that its row, column or cell refers to.
    public var notes: [Int] = []
    public let place: FilePlace

    /// The value where it is a whole number of a thing counted.
    public var count: Int? { measure.isCount ? value?.whole : nil }
}

/// What a figure of a file measures.
public enum ObservedMeasure: String, CaseIterable, Sendable {
    case offences, factors, flagged, aggravated
    /// Incidents, each counted once whatever it carries.
    case incidents
    /// Targets named by offences: one can name several.
    case targets
    case residents
    case percent, percentChange
    /// Against a base of 100.
    case index
    case medianDays
    case per1000Residents, per100000Residents
    /// A number of what the labels say.
    case number

    public var isCount: Bool {
        switch self {
        case .offences, .factors, .flagged, .aggravated, .incidents, .targets, .residents, .number: true
        case .percent, .percentChange, .index, .medianDays, .per1000Residents, .per100000Residents: false
        }
    }
}

/// A footnote of a table.
public struct TableNote: Equatable, Sendable {
    public let number: Int
    public let text: String
    public let place: FilePlace
}

/// A table of a file in long form.
public struct FigureTable: Equatable, Sendable {
    /// Without footnotes; empty where the file has none.
    public var title = ""
    public var titleNotes: [Int] = []
    public var sheet: String?
    /// What the table says of its units.
    public var unit = ""
    /// What the table says it covers.
    public var coverage = ""
    public var observations: [Observation] = []
    public var notes: [TableNote] = []
    /// Lines that name a source.
    public var sources: [String] = []

    public init() {}

    /// Throws once there are more figures than a file may give.
    func check(_ limits: Limits) throws(ReadError) {
        guard observations.count <= limits.figures else { throw .tooManyFigures(limit: limits.figures) }
    }
}

/// All figures of a file.
public struct FileFigures: Equatable, Sendable {
    public let layout: FileLayout
    public var tables: [FigureTable]
    /// What a file of incidents gives instead of tables.
    public var incidents: IncidentCube?
    /// Records read, the header not counted.
    public var rowsRead = 0
    /// Records that figures were taken from.
    public var rowsUsed = 0
}
