/// A file of incidents, counted: area × month × strand × kind of offence. Nothing else of the file is kept.
///
/// A place where the file tells of no incident holds 0, not "no figure": within its months the file tells of all its incidents. Where it
/// says when each was recorded, it tells of nothing after the newest record: months after that hold what they hold, and no zeros.
public struct IncidentCube: Equatable, Sendable {
    /// The areas as written, in order.
    public var areas: [String]
    /// The first month with an incident.
    public var first: Month
    /// How many months there are, up to the last one with an incident.
    public var months: Int
    /// `all`, where each incident counts once, and the strands that occur, in each of which an incident counts once when it names
    /// the strand: they may add up to more than all, or to less.
    public var categories: [String]
    /// `all`, and the kinds of offence as written, the most frequent first; an incident counts once in each that it names. Empty
    /// where the file has no such column.
    public var types: [String]
    /// In the order of `Figures`: category, type, area, month, months fastest.
    public var counts: [Int32]
    /// The motives as written, the most frequent first; an incident can name several.
    public var wordings: [Wording]
    /// How many agencies reported in each year; empty where the file does not say.
    public var agencies: [Int: Int]
    /// The newest month in which anything was recorded; `nil` where the file does not say.
    public var recordedThrough: Month?
    /// Records, the header and blank ones not counted.
    public var rowsRead: Int
    /// Records that the counts come from, those included that tell of an incident again.
    public var rowsUsed: Int
    /// Records that are left out, by reason.
    public var leftOut: [Issue.Reason: Int]

    /// The key of the total on both axes.
    public static let all = "all"

    /// A motive as written.
    public struct Wording: Hashable, Sendable {
        public let text: String
        /// Incidents that name it.
        public let count: Int
        /// The strands that it stands for.
        public let strands: [String]
    }

    /// The last month with an incident.
    public var last: Month { Month(index: first.index + months - 1) }

    /// Where in `counts` a place lies.
    public func offset(category: Int, type: Int = 0, area: Int, month: Int) -> Int {
        AxisLengths(category: categories.count, type: types.count, area: areas.count, period: months)
            .offset(of: Point(category: category, type: type, area: area, period: month))
    }

    /// The count of a place by its names; `nil` where there is no such place, and where the count is withheld.
    public subscript(area area: String, month month: Month, category category: String, type type: String) -> Int? {
        guard let category = categories.firstIndex(of: category), let area = areas.firstIndex(of: area),
            let type = types.isEmpty && type == IncidentCube.all ? 0 : types.firstIndex(of: type), month >= first, month <= last
        else { return nil }
        let count = counts[offset(category: category, type: type, area: area, month: month.index - first.index)]
        return count < 0 ? nil : Int(count)
    }
}
