extension Publication {
    /// The counts that must not be shown: small ones, and zeros that tell that all units of a sum fall into one cell.
    func primary(_ rule: DisclosureRule) -> (small: [Int], zeros: [Int]) {
        let small = counts.indices.filter { counts[$0].map(rule.isSmall) ?? false }
        guard rule.threshold > 1 else { return (small, []) }
        var zeros: Set<Int> = []
        for sum in sums {
            let filled = sum.parts.filter { counts[$0] != 0 }
            guard filled.count == 1, sum.parts.count > 1 else { continue }
            zeros.formUnion(sum.parts.filter { counts[$0] == 0 })
        }
        // A line of zeros tells of nobody, and a part of nothing is known to be nothing.
        for sum in sums where counts[sum.total] == 0 { zeros.subtract(sum.parts + [sum.total]) }
        return (small, zeros.sorted())
    }
}
