/// The figures of one series as they came in a file: counts over category, type, area and period.
public struct Figures: Equatable, Sendable {
    /// The dataset that they belong to.
    public var dataset: String
    /// What the file calls the dataset; empty where it is one of the bundled ones.
    public var name = ""
    /// What a reader must know before comparing.
    public var remark = ""
    public var series: Series
    /// Strands, flags and totals, by the ids of the dataset's categories.
    public var categories: [Kind]
    /// Kinds of offence; empty where figures are not divided by them.
    public var types: [Member]
    /// Areas by their stable keys, as in `area:E23000014`.
    public var areas: [Member]
    /// In order.
    public var periods: [Period]
    /// Row by row in the order of the axes, periods fastest. `Figures.absent` is no figure, `Figures.suppressed` a withheld one.
    public var counts: [Int32]
    /// Markers of the publisher (`[x]`, `..`) at their offset in `counts`, instead of a count or beside it.
    public var markers: [Int: String] = [:]
    /// Notes, by offset.
    public var notes: [Int: String] = [:]
    /// Printed changes on the period before, in percent, by offset.
    public var publishedChanges: [Int: Int] = [:]
    /// Where a figure stands in its sheet, as in `C12`, by offset.
    public var places: [Int: String] = [:]
    public var origin: FileOrigin

    /// The count of a place without a figure.
    public static let absent = Cube.absent
    /// The count of a place whose figure is withheld: `[c]`, never zero.
    public static let suppressed = Cube.suppressed

    public init(
        dataset: String, series: Series, categories: [Kind], types: [Member] = [], areas: [Member], periods: [Period],
        counts: [Int32], origin: FileOrigin
    ) {
        self.dataset = dataset
        self.series = series
        self.categories = categories
        self.types = types
        self.areas = areas
        self.periods = periods
        self.counts = counts
        self.origin = origin
    }

    /// One place of an axis: a key that stays, and the name as the file has it.
    public struct Member: Hashable, Sendable {
        public let key: String
        public let name: String

        public init(key: String, name: String) {
            self.key = key
            self.name = name
        }
    }

    /// A strand, a flag or a total: a member of its axis with what it counts.
    public struct Kind: Hashable, Sendable {
        public let key: String
        public let name: String
        public var measure: Measure
        /// The monitored strands that it concerns.
        public var strands: [String]
        /// The key of the category that it adds up to, with its siblings.
        public var total: String?
        /// A figure is the count divided by ten to this power.
        public var decimals: Int
        public var shownDecimals: Int

        public init(
            key: String, name: String, measure: Measure = .number, strands: [String] = [], total: String? = nil,
            decimals: Int = 0,
            shownDecimals: Int = 0
        ) {
            self.key = key
            self.name = name
            self.measure = measure
            self.strands = strands
            self.total = total
            self.decimals = decimals
            self.shownDecimals = shownDecimals
        }

        /// Whether its figures can lie below zero: changes and what nobody says the nature of.
        var isSigned: Bool { !measure.isCount || measure == .number }
    }

    /// Why figures cannot be kept.
    public enum Fault: Equatable, Sendable {
        /// The counts are not as many as there are places.
        case size(places: Int, counts: Int)
        /// A key stands twice on an axis.
        case twice(String)
        /// A marker, note, change or place stands at an offset that there is not.
        case outside(Int)
        /// A count below zero.
        case negative(Int)
    }
}

/// The file that figures came from.
public struct FileOrigin: Hashable, Sendable {
    public let name: String
    /// SHA-256 of what makes two files the same, in hexadecimal digits.
    public let content: String
    public let sheet: String?
    /// How the file was read: the profile and its settings as a line of text. The same content read otherwise is another import.
    public let mapping: String

    public init(name: String, content: String, sheet: String? = nil, mapping: String) {
        self.name = name
        self.content = content
        self.sheet = sheet
        self.mapping = mapping
    }
}

extension Figures {
    /// What does not fit; `nil` when all does.
    public var fault: Fault? {
        let sizes = [categories.count, max(1, types.count), areas.count, periods.count]
        let places = sizes.reduce(1) { product, size in
            let (next, isTooLarge) = product.multipliedReportingOverflow(by: size)
            return isTooLarge ? Int.max : next
        }
        guard places == counts.count else { return .size(places: places, counts: counts.count) }
        for keys in [categories.map(\.key), types.map(\.key), areas.map(\.key), periods.map(\.label)] {
            var seen: Set<String> = []
            if let twice = keys.first(where: { !seen.insert($0).inserted }) { return .twice(twice) }
        }
        for offsets in [Array(markers.keys), Array(notes.keys), Array(publishedChanges.keys), Array(self.places.keys)] {
            if let outside = offsets.first(where: { !counts.indices.contains($0) }) { return .outside(outside) }
        }
        // Taken without a sign, the two marks are the lowest of the negative numbers: one look at all counts, without branches.
        let highest = counts.reduce(UInt32(0)) { max($0, UInt32(bitPattern: $1)) }
        if highest <= UInt32(bitPattern: Figures.suppressed) { return nil }
        let width = counts.count / max(1, categories.count)
        for (index, kind) in categories.enumerated() where !kind.isSigned {
            let range = index * width..<(index + 1) * width
            if let negative = range.first(where: { counts[$0] < 0 && counts[$0] > Figures.suppressed }) {
                return .negative(negative)
            }
        }
        return nil
    }
}
