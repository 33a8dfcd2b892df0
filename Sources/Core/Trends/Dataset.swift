/// A set of published figures over areas, periods, categories and series.
public struct Dataset: Equatable, Sendable {
    public let id: String
    public let name: Name
    /// What a reader must know before comparing.
    public let note: Name
    public let areas: [Area]
    /// In order, without gaps.
    public let periods: [Period]
    public let categories: [Category]
    public let series: [Series]
    public let cube: Cube
    /// Changes printed by the publisher, which stand in where the base of a figure is not at hand.
    public let publishedChanges: [PublishedChange: Int]
    /// Where what is counted changed.
    public let breaks: [Break]
    public let origin: Origin

    public var isMonthly: Bool {
        if case .month = periods.first { true } else { false }
    }
}

/// An area that figures are given for.
public struct Area: Equatable, Sendable {
    public let name: Name
    /// Its police force or borough; `nil` for a country or a unit without a place.
    public let entry: EntryID?
    /// Residents, for rates; `nil` where there are none to divide by.
    public let population: Population?
}

/// Residents, with the year of the estimate.
public struct Population: Equatable, Sendable {
    public let count: Int
    public let year: Int
}

/// What was counted.
public enum Measure: String, CaseIterable, Sendable {
    /// Crimes recorded.
    case offences
    /// Motivating factors: one offence can carry several.
    case factors
    /// Offences that carry a flag; flags overlap.
    case flagged
    /// Offences aggravated by their legal code.
    case aggravated
}

/// A strand, a flag or a total that figures are given for.
public struct Category: Equatable, Sendable {
    public let id: String
    public let name: Name
    public let measure: Measure
    /// The monitored strands that it concerns.
    public let strands: [String]
    /// Index of the category that it adds up to, with its siblings; `nil`: it adds up to nothing.
    public let total: Int?

    /// Whether it is a total rather than one strand or flag.
    public var isTotal: Bool { strands.isEmpty }
}

/// Figures that compare: one coverage in one release.
public struct Series: Equatable, Sendable {
    public let coverage: Coverage
    public let release: Release

    public init(coverage: Coverage, release: Release) {
        self.coverage = coverage
        self.release = release
    }
}

/// Which forces a figure covers.
public struct Coverage: Equatable, Sendable {
    public let id: String
    public let name: Name
    /// The force that it leaves out.
    public let without: EntryID?

    public init(id: String, name: Name, without: EntryID? = nil) {
        self.id = id
        self.name = name
        self.without = without
    }
}

/// A publication of figures.
public struct Release: Equatable, Sendable {
    public let id: String
    public let publisher: String
    public let title: String
    /// `nil`: the day is not known.
    public let published: Day?
    /// The release that it replaces.
    public let supersedes: String?
    public let note: String

    public init(id: String, publisher: String, title: String, published: Day?, supersedes: String? = nil, note: String = "") {
        self.id = id
        self.publisher = publisher
        self.title = title
        self.published = published
        self.supersedes = supersedes
        self.note = note
    }
}

/// The key of a change as published.
public struct PublishedChange: Hashable, Sendable {
    public let from: Period
    public let to: Period
    /// Index of the series.
    public let series: Int
    /// Index of the category.
    public let category: Int
}
