/// One page on a council or a police force area: what the dashboard says of it, gathered for a day. It holds nothing that is not asked of
/// the same answers as the dashboard; words are put to it elsewhere.
public struct Briefing: Equatable, Sendable {
    /// The council or police force area.
    public let subject: EntryID
    public let name: Name
    /// The day that ages and next events are told from.
    public let day: Day
    /// Type, place, police force, residents; of an ended council when it ended and what took its place.
    public let register: [Fact]
    /// The day on which the council ended; `nil` while it exists.
    public let ended: Day?
    /// The figures that speak for it; `nil` where there are none, for the reason in `noFigures`.
    public let figures: BriefingFigures?
    public let noFigures: FigureBasis?
    /// What must be known before the figures are read.
    public let caveats: [Caveat]
    public let signals: BriefingSignals?
    /// Practices that it owns, and those of others near it or in areas like it, ranked.
    public let own: [RankedPractice]
    public let practices: [RankedPractice]
    /// People of it, or of the network's councils in a force area, with their roles and as of when.
    public let people: [Fact]
    public let commitments: [BriefingCommitment]
    /// What it takes part in from the day on, then awareness days, in the order of their days.
    public let next: [AgendaItem]
    /// Claims on it, and on what it is linked to, that contradict each other.
    public let conflicts: [BriefingConflict]
    /// The bundled files that it rests on, and the sources of what is said of the network.
    public let origins: [Origin]
    public let sources: [Source]
    /// Which figures it rests on, by their content.
    public let versions: [DataVersion]
}

/// The figures of a briefing.
public struct BriefingFigures: Equatable, Sendable {
    public let focus: TrendFocus
    /// The latest two years, category by category, as a page of the dashboard has them.
    public let lines: [FigureLine]
    /// Index of the line that is told first, and that positions are of.
    public let headline: Int
    /// How it stands among others, by the headline.
    public let positions: [BriefingPosition]
}

/// How an area stands among others of the same series.
public struct BriefingPosition: Equatable, Sendable {
    public enum Among: Equatable, Sendable {
        /// All areas of the dataset.
        case all
        /// Those most similar by these.
        case similar([Indicator])
        /// A group of the person's own file.
        case group(String)
    }

    public let among: Among
    /// Its rank.
    public let rank: Cell
    /// The areas by rate, or count where there are no residents, the highest first; empty for all.
    public let areas: [FigureLine]
}

/// A commitment with what is known of its coming true.
public struct BriefingCommitment: Equatable, Sendable {
    public let commitment: Commitment
    /// What is said of it; empty: there is no evidence yet.
    public let evidence: [Statement]
}

/// Claims on one property of an entry that contradict each other.
public struct BriefingConflict: Equatable, Sendable {
    public let entry: EntryID
    public let claims: ClaimGroup
}

/// What stands out of the figures.
public struct BriefingSignals: Equatable, Sendable {
    /// The dataset that was looked through, and the series.
    public let dataset: Int
    public let report: SignalReport
    /// Why the area's own figures cannot be looked through; then the signals are those of the whole country's months.
    public let absence: AnalysisAbsence?
    /// The newest signals, the newest first.
    public let newest: [Signal]

    /// Whether the signals are of the area itself.
    public var isOwn: Bool { absence == nil }
}

/// Figures by their content: the same id, the same figures.
public struct DataVersion: Equatable, Sendable {
    /// Id of the dataset.
    public let dataset: String
    public let series: Series
    /// SHA-256 of the counts of the series, in hexadecimal.
    public let content: String
}

/// What must be known before figures are read.
public enum Caveat: Hashable, Sendable {
    /// A council's figures are those of its police force, in whose area lie so many councils with figures.
    case ofForce(EntryID, councils: Int)
    /// The council ended before the figures begin.
    case endedBefore(Day, Period)
    /// The last period, and how many months before the day of the briefing it ended.
    case age(Period, months: Int)
    /// What is recorded measures what comes to the police, not what happens.
    case recordedIsNotPrevalence
    /// One offence can carry several strands.
    case offencesAreNotFactors
    case flagsOverlap
    /// Residents of one year stand under the rates.
    case residentsOf(Int)
    /// What is counted changes: index of the break in the dataset.
    case counting(changes: Int)
    /// A note of the file on some figures, by the indices of their lines; those of similar areas have none.
    case note(String, lines: [Int])
    /// The note of the release.
    case release(String)
    /// Counts below ten: a few more or fewer move their changes much.
    case fewCounts(lines: [Int])
    /// Whether the counts vary more than chance, so that the intervals are too narrow; `nil`: nobody can tell.
    case spread(isWide: Bool?)
}
