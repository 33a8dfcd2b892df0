/// A set of published figures over areas, periods, categories, kinds of offence and series.
public struct Dataset: Equatable, Sendable {
    public let id: String
    public var name: Name
    /// What a reader must know before comparing.
    public var note: Name
    public var areas: [Area]
    /// In order, without gaps.
    public var periods: [Period]
    public var categories: [Category]
    /// Kinds of offence; empty where figures are not divided by them: then the axis has one place without a name.
    public var types: [OffenceType]
    public var series: [Series]
    public var cube: Cube
    /// Changes printed by the publisher, which stand in where the base of a figure is not at hand.
    public var publishedChanges: [PublishedChange: Int]
    /// Where what is counted changed.
    public var breaks: [Break]
    public var origin: Origin
    /// The files that series came in, by the index of the series; bundled ones have none.
    public var files: [Int: SeriesFile]
    /// Files that give the same figures again, by the index of the series.
    public var confirmed: [Int: [Confirmation]]

    public init(
        id: String, name: Name, note: Name, areas: [Area], periods: [Period], categories: [Category], types: [OffenceType] = [],
        series: [Series], cube: Cube, publishedChanges: [PublishedChange: Int] = [:], breaks: [Break] = [], origin: Origin,
        files: [Int: SeriesFile] = [:], confirmed: [Int: [Confirmation]] = [:]
    ) {
        self.id = id
        self.name = name
        self.note = note
        self.areas = areas
        self.periods = periods
        self.categories = categories
        self.types = types
        self.series = series
        self.cube = cube
        self.publishedChanges = publishedChanges
        self.breaks = breaks
        self.origin = origin
        self.files = files
        self.confirmed = confirmed
    }

    public var isMonthly: Bool {
        if case .month = periods.first { true } else { false }
    }

    /// The strand or flag that tables of areas start with: the last total of things counted; without strands the first of a table.
    public var defaultCategory: Int {
        if categories.allSatisfy(\.isTotal), !files.isEmpty { return categories.firstIndex(where: \.isCounted) ?? 0 }
        return categories.lastIndex { $0.isTotal && $0.isCounted } ?? categories.lastIndex(where: \.isTotal) ?? 0
    }

    /// Whether it came with the program: a series of it has no file.
    public var isBundled: Bool { series.indices.contains { files[$0] == nil } }

    /// The kind of offence that tables start with: all of them together, where there is a figure of that.
    public var defaultType: Int { types.firstIndex(where: \.isTotal) ?? 0 }
}

/// An area that figures are given for.
public struct Area: Equatable, Sendable {
    public let name: Name
    /// Its police force or borough; `nil` for a country or a unit without a place.
    public let entry: EntryID?
    /// Residents, for rates; `nil` where there are none to divide by.
    public let population: Population?

    public init(name: Name, entry: EntryID?, population: Population?) {
        self.name = name
        self.entry = entry
        self.population = population
    }
}

/// Residents, with the year of the estimate.
public struct Population: Equatable, Sendable {
    public let count: Int
    public let year: Int

    public init(count: Int, year: Int) {
        self.count = count
        self.year = year
    }
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
    /// A figure is the stored number divided by ten to this power.
    public let decimals: Int
    /// How many decimals are shown.
    public let shownDecimals: Int

    public init(
        id: String, name: Name, measure: Measure, strands: [String], total: Int?, decimals: Int = 0, shownDecimals: Int = 0
    ) {
        self.id = id
        self.name = name
        self.measure = measure
        self.strands = strands
        self.total = total
        self.decimals = decimals
        self.shownDecimals = shownDecimals
    }

    /// Whether it is a total rather than one strand or flag.
    public var isTotal: Bool { strands.isEmpty }

    /// Whether its figures are whole numbers of things: only these are calculated with.
    public var isCounted: Bool { measure.isCount && decimals == 0 }
}

/// A kind of offence.
public struct OffenceType: Hashable, Sendable {
    public let id: String
    public let name: Name

    public init(id: String, name: Name) {
        self.id = id
        self.name = name
    }

    /// The id of all kinds together.
    public static let all = "all"

    public var isTotal: Bool { id == OffenceType.all }
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
    /// Index of the kind of offence, and of the area.
    public let type: Int
    public let area: Int

    public init(from: Period, to: Period, series: Int, category: Int, type: Int = 0, area: Int = 0) {
        self.from = from
        self.to = to
        self.series = series
        self.category = category
        self.type = type
        self.area = area
    }

    /// The key of the change to a period at a place.
    public init(to period: Period, at point: Point) {
        self.init(
            from: period.previous, to: period, series: point.series, category: point.category, type: point.type, area: point.area)
    }
}
