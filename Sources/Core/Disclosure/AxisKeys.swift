/// The stable keys of a dataset's members, on each axis, without tabs and line breaks.
struct AxisKeys {
    private let dataset: Dataset
    private let keys: [[String]]
    private let indices: [[String: Int]]
    private static let total = "+total"

    init(_ dataset: Dataset) {
        self.dataset = dataset
        let all: [[String]] = Axis.allCases.map { axis in
            switch axis {
            case .series: dataset.series.map(AxisKeys.key)
            case .category: dataset.categories.map(\.id)
            case .type: dataset.types.isEmpty ? ["-"] : dataset.types.map(\.id)
            case .area: dataset.areas.map { $0.entry?.description ?? $0.name.english }
            case .period: dataset.periods.map(\.label)
            }
        }
        keys = all.map { $0.map(AxisKeys.plain) }
        indices = keys.map { Dictionary($0.enumerated().map { ($1, $0) }) { first, _ in first } }
    }

    /// The key of a series, as in `EW44@2018/19`.
    static func key(_ series: Series) -> String { series.coverage.id + "@" + series.release.id }

    private static func plain(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }

    func key(_ index: Int, _ axis: Axis) -> String {
        let keys = keys[axis.rawValue]
        return keys.indices.contains(index) ? keys[index] : "-"
    }

    /// `nil` where there is no such member, or two have this key.
    func index(_ key: String, _ axis: Axis) -> Int? { indices[axis.rawValue][key] }

    /// A span by its first and last period.
    func key(_ member: Member, _ axis: Axis) -> String {
        switch member {
        case .one(let index): key(index, axis)
        case .span(let column): key(column.members.lowerBound, .period) + ".." + key(column.members.upperBound - 1, .period)
        case .total: AxisKeys.total
        }
    }

    func member(_ key: String, _ axis: Axis, byYear: Bool) -> Member? {
        if key == AxisKeys.total { return .total }
        guard axis == .period else { return index(key, axis).map(Member.one) }
        guard let dots = key.firstRange(of: ".."), let first = index(String(key[..<dots.lowerBound]), .period),
            let last = index(String(key[dots.upperBound...]), .period)
        else { return nil }
        let column = dataset.column(containing: first, byYear: byYear)
        return column.members == first..<last + 1 ? .span(column) : nil
    }

    static func word(_ axis: Axis) -> String {
        switch axis {
        case .series: "series"
        case .category: "category"
        case .type: "type"
        case .area: "area"
        case .period: "period"
        }
    }

    static func axis(_ word: String) -> Axis? { Axis.allCases.first { AxisKeys.word($0) == word } }
}
