/// One figure of a file in long form, as the file gives it.
public struct Observation: Equatable, Sendable {
    /// The area as written; empty where the whole table is about one.
    public let area: String
    /// The period as written, without footnotes.
    public var periodText: String
    /// `nil`: it cannot be read from the text.
    public var period: Period?
    /// For a change: the period compared with.
    public var base: Period?
    /// The strand, flag, offence type or total as written, without footnotes.
    public let category: String
    /// What else says what is counted: headings above the row and over the column.
    public var details: [String] = []
    /// Monitored strands that the category stands for, as the bundled categories name them.
    public var strands: [String] = []
    public let measure: Measure
    /// The stored value; `nil` where a marker stands in its place.
    public var value: Double?
    /// As displayed; a sum of quarters has its own text.
    public var text: String
    public var markers: [Marker] = []
    /// Numbers of the notes that its row, column or cell refers to.
    public var notes: [Int] = []
    public let place: FilePlace
    /// The area's code where the file has one.
    public var areaCode = ""
    /// The area is a total of others of the table: a region among its forces, England, all.
    public var isSubtotal = false

    /// The value where it is a whole number of a thing counted.
    public var count: Int? { measure.isCount ? value?.whole : nil }
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
    /// What lists and lookup tables bring instead of figures.
    public var references: [Reference] = []
}
