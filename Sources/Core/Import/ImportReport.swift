/// What was read of a file and is to be stored.
public struct ReadFile: Equatable, Sendable {
    public var figures: [Figures] = []
    public var references: [Reference] = []
    public var programmes: [Programme] = []
    /// Entries and statements of the network.
    public var network: [NetworkPart] = []
    /// Stars and notes that go with what came in.
    public var personal: [Personal] = []
    public var report: ImportReport

    /// Whether there is nothing to store.
    public var isEmpty: Bool { figures.isEmpty && references.isEmpty && programmes.isEmpty && network.isEmpty }
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

    /// A file that became a programme or a calendar.
    public struct AgendaBrought: Equatable, Sendable {
        public let layout: AgendaLayout
        public let key: String
        public let name: String
        public let sessions: Int
        /// Times of them: each one of what repeats.
        public let times: Int
        public let rooms: Int
        public let people: Int
        public let first: Day?
        public let last: Day?
        /// How far what repeats without end was worked out.
        public let horizon: ClosedRange<Day>?
        /// Against the version that was there, in order of time; `nil` where there was none.
        public let changes: [TitledChange]?
    }

    /// A file that became a part of the network.
    public struct NetworkBrought: Equatable, Sendable {
        public struct Count: Equatable, Sendable {
            public let kind: EntryKind
            public let count: Int
        }

        public let layout: NetworkLayout
        public let name: String
        /// How many entries of each kind.
        public let entries: [Count]
        /// Links and roles, and what else is said.
        public let links: Int
        public let claims: Int
    }

    /// What differs in a session from the version before.
    public struct TitledChange: Equatable, Sendable {
        public let title: String
        public let when: When?
        public let differences: [SessionChange.Difference]
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
    /// The programme or calendar that came of it.
    public var agenda: AgendaBrought?
    /// The part of the network that came of it.
    public var network: NetworkBrought?
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
        case .agenda(let issue): issue.isLoss
        case .network(let issue): issue.isLoss
        default: false
        }
    }
}
