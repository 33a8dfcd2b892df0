/// What was read of a file and is to be stored.
public struct ReadFile: Equatable, Sendable {
    public var figures: [Figures] = []
    public var references: [Reference] = []
    public var report: ImportReport
}

/// What became of a file: what was read, used and left out, and whatever was odd.
public struct ImportReport: Equatable, Sendable {
    /// What came of it in the end.
    public enum Outcome: Equatable, Sendable {
        /// Only looked at.
        case looked
        case stored(RevisionID)
        /// The same content was there already, read in the same way.
        case known(RevisionID)
        /// There was nothing to store.
        case nothing
    }

    /// A table that became figures of a dataset.
    public struct Brought: Equatable, Sendable {
        public let dataset: String
        public let name: String
        public let series: Series
        public let sheet: String?
        public let figures: Int
        public let markers: Int
        public let areas: Int
        public let categories: Int
        public let types: Int
        public let first: Period?
        public let last: Period?
    }

    public var file: String
    /// SHA-256 of the content.
    public var content = ""
    public var layout: FileLayout
    /// How it was read, as a line of text.
    public var mapping: String
    /// The map that it was read by; `nil`: by its layout.
    public var map: ColumnMap?
    public var rowsRead = 0
    public var rowsUsed = 0
    public var brought: [Brought] = []
    public var issues: [Issue] = []
    /// Names of areas that are not in the register, or that several entries bear.
    public var openAreas: [AreaText: AreaMatch] = [:]
    public var references: [Reference] = []
    public var outcome = Outcome.looked

    /// Whether all that the file gives was taken.
    public var isWhole: Bool { !issues.contains { $0.kind.isLoss } }
}

extension Issue.Kind {
    /// Whether something of the file was left out.
    public var isLoss: Bool {
        switch self {
        case .leftOut, .notANumber, .notAPeriod, .figureTwice, .partOfYear, .uncertainPeriods, .notACount, .tooLarge, .subtotals,
            .noFigures, .more:
            true
        default: false
        }
    }
}
