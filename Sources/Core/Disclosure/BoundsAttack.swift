/// The attacker that draws one conclusion after another: each sum narrows its total and its parts until nothing narrows any more.
///
/// It takes every sum of a publication, of however many ways. It finds all that chains of single sums give away, and what it says is
/// always true; it does not find what only several sums together give away (a cycle of hidden cells, say, that non-negativity bounds):
/// in two-way tables `FlowAttack` does, among equations `EquationAttack`.
enum BoundsAttack {
    /// More rounds only refine intervals that are finite already.
    private static let mostRounds = 200

    static func narrowed(_ start: [Bounds], _ component: Component) -> [Bounds] {
        var bounds = start
        let rest = component.sums.map { sum in
            component.counts[sum.total] - sum.parts.reduce(0) { $0 + component.counts[$1] }
        }
        for _ in 0..<mostRounds {
            var isNarrower = false
            for (sum, rest) in zip(component.sums, rest) where narrow(&bounds, sum, rest: rest) { isNarrower = true }
            if !isNarrower { break }
        }
        return bounds
    }

    /// One sum: total = parts + rest.
    private static func narrow(_ bounds: inout [Bounds], _ sum: Publication.Sum, rest: Int) -> Bool {
        var (least, most, endless) = (rest, rest, 0)
        for part in sum.parts {
            least += bounds[part].lower
            if Bounds.isUnlimited(bounds[part].upper) { endless += 1 } else { most += bounds[part].upper }
        }
        var isNarrower = tighten(&bounds[sum.total], least, endless > 0 ? Bounds.unlimited : most)
        let total = bounds[sum.total]
        for part in sum.parts {
            let own = bounds[part]
            let isEndless = Bounds.isUnlimited(own.upper)
            let upper = Bounds.isUnlimited(total.upper) ? Bounds.unlimited : total.upper - (least - own.lower)
            let othersEndless = endless - (isEndless ? 1 : 0)
            let lower = othersEndless > 0 ? 0 : total.lower - (most - (isEndless ? 0 : own.upper))
            guard tighten(&bounds[part], lower, upper) else { continue }
            isNarrower = true
            least += bounds[part].lower - own.lower
            if !Bounds.isUnlimited(bounds[part].upper) {
                most += bounds[part].upper - (isEndless ? 0 : own.upper)
                if isEndless { endless -= 1 }
            }
        }
        return isNarrower
    }

    private static func tighten(_ bounds: inout Bounds, _ lower: Int, _ upper: Int) -> Bool {
        let before = bounds
        bounds.lower = max(bounds.lower, lower)
        bounds.upper = min(bounds.upper, upper)
        return bounds != before
    }
}
