/// A figure that a later release gives otherwise.
public struct Restatement: Equatable, Sendable {
    public let key: FigureKey
    /// The releases, by id.
    public let from: String
    public let to: String
    public let old: Standing
    public let new: Standing
    /// The change on the period before, in percent, as the earlier release had it: counted where both figures stand, else printed.
    public let oldChange: Double?
    /// The same in the later release.
    public let newChange: Double?

    /// What rose in the earlier release fell in the later, or the other way round.
    public var isTurned: Bool {
        guard let oldChange, let newChange else { return false }
        return (oldChange > 0 && newChange < 0) || (oldChange < 0 && newChange > 0)
    }

    /// What changed between two releases of a dataset with the same coverage: counts, markers, and changes whose sign turned though
    /// the figure itself did not change. Figures that only one of them has are no restatements.
    public static func between(_ old: Figures, _ new: Figures) -> [Restatement] {
        guard old.dataset == new.dataset, old.series.coverage.id == new.series.coverage.id,
            let categories = Pairs(old.categories.map(\.key), new.categories.map(\.key)),
            let types = Pairs(old.types.isEmpty ? [""] : old.types.map(\.key), new.types.isEmpty ? [""] : new.types.map(\.key)),
            let areas = Pairs(old.areas.map(\.key), new.areas.map(\.key)),
            let periods = Pairs(old.periods.map(\.label), new.periods.map(\.label))
        else { return [] }
        var found: [Restatement] = []
        for category in categories.pairs {
            for type in types.pairs {
                for area in areas.pairs {
                    for period in periods.pairs {
                        let before = old.offset(category: category.old, type: type.old, area: area.old, period: period.old)
                        let after = new.offset(category: category.new, type: type.new, area: area.new, period: period.new)
                        if let restatement = Restatement(old, before, new, after) { found.append(restatement) }
                    }
                }
            }
        }
        return found
    }

    /// `nil` where both say the same, or one says nothing.
    private init?(_ old: Figures, _ before: Int, _ new: Figures, _ after: Int) {
        guard let was = old.standing(at: before), let now = new.standing(at: after) else { return nil }
        (from, to) = (old.series.release.id, new.series.release.id)
        (oldChange, newChange) = (old.change(at: before), new.change(at: after))
        (self.old, self.new) = (was, now)
        key = new.key(at: after)
        guard was.count != now.count || was.marker != now.marker || isTurned else { return nil }
    }
}

/// Where the members that two axes share lie on each; `nil` when they share none.
private struct Pairs {
    let pairs: [(old: Int, new: Int)]

    init?(_ old: [String], _ new: [String]) {
        let places = Dictionary(old.enumerated().map { ($1, $0) }) { first, _ in first }
        pairs = new.enumerated().compactMap { index, key in places[key].map { ($0, index) } }
        if pairs.isEmpty { return nil }
    }
}
