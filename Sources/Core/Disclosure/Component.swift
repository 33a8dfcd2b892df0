/// Counts of a publication that sums tie together: what is hidden in one component tells nothing of another.
struct Component {
    /// Indices into the publication.
    let figures: [Int]
    /// The counts of the figures; indices from here on are into `figures`.
    let counts: [Int]
    let sums: [Publication.Sum]
    /// The sums as networks. One that has them all makes the attack exact; else each has two families of them.
    let networks: [NetworkForm]
    let isExact: Bool

    init(_ publication: Publication, figures: [Int], sums: [Publication.Sum]) {
        var local: [Int: Int] = [:]
        for (index, figure) in figures.enumerated() { local[figure] = index }
        self.figures = figures
        counts = figures.map { publication.counts[$0] ?? 0 }
        let own = sums.map { sum in
            Publication.Sum(
                total: local[sum.total] ?? 0, parts: sum.parts.compactMap { local[$0] }, family: sum.family)
        }
        self.sums = own
        if let whole = NetworkForm(own, count: figures.count) {
            networks = [whole]
            isExact = true
        } else {
            let families = Set(own.map(\.family)).sorted()
            let pairs = families.indices.flatMap { one in families[one...].dropFirst().map { [families[one], $0] } }
            networks = (pairs + families.map { [$0] }).compactMap { chosen in
                NetworkForm(own.filter { chosen.contains($0.family) }, count: figures.count)
            }
            isExact = false
        }
    }

    /// What an attacker knows of each count before adding up.
    func bounds(hidden: [Bool], floor: Int, rule: DisclosureRule) -> [Bounds] {
        counts.indices.map { index in
            hidden[index]
                ? Bounds(lower: min(floor, counts[index]), upper: Bounds.unlimited) : rule.known(ofPublished: counts[index])
        }
    }
}

extension Publication {
    /// The components that have any sum.
    func components() -> [Component] {
        var roots = Array(counts.indices)
        func root(_ index: Int) -> Int {
            var at = index
            while roots[at] != at {
                roots[at] = roots[roots[at]]
                at = roots[at]
            }
            return at
        }
        for sum in sums {
            for part in sum.parts { roots[root(part)] = root(sum.total) }
        }
        var sumsOf: [Int: [Sum]] = [:]
        for sum in sums { sumsOf[root(sum.total), default: []].append(sum) }
        var figuresOf: [Int: [Int]] = [:]
        for index in counts.indices where sumsOf[root(index)] != nil { figuresOf[root(index), default: []].append(index) }
        return figuresOf.keys.sorted().map { Component(self, figures: figuresOf[$0] ?? [], sums: sumsOf[$0] ?? []) }
    }
}
