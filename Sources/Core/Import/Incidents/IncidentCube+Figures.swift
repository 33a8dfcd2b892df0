extension IncidentCube {
    /// The cube as figures of a series. Places that become one key are added up; one of them withheld, the sum is.
    ///
    /// The content of their origin is the digest of the figures: the file is too large to be hashed while it is counted.
    public func figures(
        dataset: String, series: Series, file: String, mapping: String,
        area: (String) -> Figures.Member = { Figures.Member(key: $0, name: $0) },
        category: (String) -> Figures.Member = { Figures.Member(key: $0, name: $0) },
        type: (String) -> Figures.Member = { Figures.Member(key: $0, name: $0) }
    ) -> Figures {
        let axes = [Joined(categories.map(category)), Joined(types.map(type)), Joined(areas.map(area))]
        let periods = (0..<months).map { Period.month(Month(index: first.index + $0)) }
        var figures = Figures(
            dataset: dataset, series: series, categories: axes[0].members.map(kind), types: axes[1].members,
            areas: axes[2].members,
            periods: periods, counts: axes.allSatisfy(\.isSame) ? counts : joined(axes),
            origin: FileOrigin(name: file, content: "", mapping: mapping))
        figures.origin = FileOrigin(name: file, content: figures.digest, mapping: mapping)
        return figures
    }

    /// What a category counts: all incidents, or those that name a strand.
    private func kind(_ member: Figures.Member) -> Figures.Kind {
        Figures.Kind(
            key: member.key, name: member.name, measure: .incidents, strands: member.key == IncidentCube.all ? [] : [member.key])
    }

    /// An axis whose places may have become fewer.
    private struct Joined {
        private(set) var members: [Figures.Member] = []
        /// The new place of each old one.
        private(set) var places: [Int] = []

        init(_ all: [Figures.Member]) {
            var known: [String: Int] = [:]
            for member in all {
                let place = known[member.key] ?? members.count
                if place == members.count {
                    known[member.key] = place
                    members.append(member)
                }
                places.append(place)
            }
        }

        var isSame: Bool { members.count == places.count }
    }

    /// One of them withheld, the sum is; what is absent adds nothing.
    private static func sum(_ one: Int32, _ other: Int32) -> Int32 {
        if one == Figures.suppressed || other == Figures.suppressed { return Figures.suppressed }
        if one == Figures.absent { return other }
        return other == Figures.absent ? one : one &+ other
    }

    private func joined(_ axes: [Joined]) -> [Int32] {
        let widths = [axes[0].members.count, max(1, axes[1].members.count), axes[2].members.count]
        var sums = [Int32](repeating: Figures.absent, count: widths.reduce(months, *))
        for category in categories.indices {
            for type in 0..<max(1, types.count) {
                for area in areas.indices {
                    let from = offset(category: category, type: type, area: area, month: 0)
                    let row = (axes[0].places[category] * widths[1] + (types.isEmpty ? 0 : axes[1].places[type])) * widths[2]
                    let target = (row + axes[2].places[area]) * months
                    for month in 0..<months {
                        let (old, new) = (sums[target + month], counts[from + month])
                        sums[target + month] = IncidentCube.sum(old, new)
                    }
                }
            }
        }
        return sums
    }
}
