/// A question: who has done something, near an area or in one like it?
public struct PracticeQuery: Hashable, Sendable {
    /// The council or police force area that asks; `nil`: nobody in particular.
    public var area: EntryID?
    /// The themes asked for.
    public var themes: [EntryID] = []
    /// The monitored strands asked for.
    public var strands: [String] = []
    /// What statements are as old as.
    public var today: Day

    public init(area: EntryID? = nil, themes: [EntryID] = [], strands: [String] = [], today: Day) {
        (self.area, self.themes, self.strands, self.today) = (area, themes, strands, today)
    }

    /// Whether anything but an area is asked for.
    public var hasSubject: Bool { !themes.isEmpty || !strands.isEmpty }
}

/// A practice with all that it is ranked by, so that a reader sees why it stands where it does.
public struct RankedPractice: Equatable, Sendable {
    public let practice: Practice
    /// The owners, the one whose place counts first.
    public let owners: [PracticeOwner]
    public let theme: ThemeMatch
    /// The weakest statement about it that stands; of what a source tells of in its own words it is stated.
    public let confidence: Confidence
    /// How many years ago it was said; `nil` where no year is known.
    public let age: Int?
    public let points: PracticePoints

    /// Whether the area that asks owns it.
    public var isOwn: Bool { owners.contains { $0.likeness == .itself } }
}

/// An owner of a practice as seen from the area that asks.
public struct PracticeOwner: Equatable, Sendable {
    public let body: EntryID
    /// The council that it is, if it is one.
    public let council: EntryID?
    /// Kilometres from the area that asks, to the nearest whole one; `nil` where a place is not known.
    public let kilometres: Int?
    /// `nil` where the figures of the two do not compare.
    public let likeness: Likeness?
}

/// How alike two areas are, by figures of one series.
public enum Likeness: Equatable, Sendable {
    /// The area that asks.
    case itself
    /// Another council, of whom the same figures tell.
    case sameFigures
    /// Its rank among the areas most alike, 1 being the nearest, and the distance in standard scores.
    case alike(rank: Int, of: Int, distance: Double)
}

/// How a practice bears on what was asked.
public enum ThemeMatch: Equatable, Sendable {
    /// Nothing was asked.
    case notAsked
    /// Of so many themes asked for it has these.
    case themes([EntryID], of: Int)
    /// Its themes bear on the strands asked for, or on those of the themes asked for.
    case strands([EntryID])
    case none

    /// Whether it bears on what was asked, or nothing was.
    public var matches: Bool { self != .none }
}

/// The points of a practice, part by part. Themes count 40, place 30, and the ground that it stands on 30 of 100:
///
/// * themes: 40 × the part of the themes asked for that it has; 20 where its themes only bear on the same strands, 40 where strands were
///   asked for; none where nothing was asked;
/// * place: the better of being near (30 less one for each ten kilometres) and of being alike (30 / (1 + distance in standard scores of
///   residents and rate; 30 where the same figures tell of both);
/// * ground: status (running 10, offered 6, announced 4, discussed 2, else 5), confidence (stated 10, corrected 8, inferred 6, probable 5,
///   ambiguous 2) and age (10 less one for each year; none where no year is known).
public struct PracticePoints: Hashable, Sendable {
    public var theme = 0
    public var place = 0
    public var status = 0
    public var confidence = 0
    public var age = 0

    public var total: Int { theme + place + status + confidence + age }
}
