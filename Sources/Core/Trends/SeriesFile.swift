/// The file that a series came in.
public struct SeriesFile: Hashable, Sendable {
    public let fileName: String
    /// SHA-256 of its content, in hexadecimal digits.
    public let content: String
    /// The sheet; `nil` for files without sheets or where figures of several stand in one series.
    public let sheet: String?
    /// How it was read: the profile and its settings as a line of text.
    public let mapping: String
    /// When it came in, in UTC.
    public let importedAt: Moment
    /// The revision of the store that brought it.
    public let revision: String

    public init(fileName: String, content: String, sheet: String? = nil, mapping: String, importedAt: Moment, revision: String) {
        self.fileName = fileName
        self.content = content
        self.sheet = sheet
        self.mapping = mapping
        self.importedAt = importedAt
        self.revision = revision
    }
}

/// A file that gives the same figures as a series that is at hand otherwise.
public struct Confirmation: Equatable, Sendable {
    public let file: SeriesFile
    /// The cells of the file's sheet, as in `C12`, of the figures that it confirms; empty for a file without cells.
    public let places: [Point: String]

    public init(file: SeriesFile, places: [Point: String]) {
        self.file = file
        self.places = places
    }
}

extension Dataset {
    /// The files that give the same figure as is shown, with the cell it stands in.
    public func confirmations(at point: Point) -> [(file: SeriesFile, cell: String)] {
        confirmed[point.series, default: []].compactMap { confirmation in
            confirmation.places[point].map { (confirmation.file, $0) }
        }
    }
}
