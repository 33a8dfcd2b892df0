/// Counts made safe to share: what is hidden, and how the attack on it went.
public struct Protection: Equatable, Sendable {
    public let rule: DisclosureRule
    /// By the index of the count.
    public let hidden: [Bool]
    public let report: DisclosureReport
}

/// What protecting counts did to them.
public struct DisclosureReport: Equatable, Sendable {
    /// How many counts there are.
    public let figures: Int
    /// Counts below the threshold.
    public let small: Int
    /// Zeros hidden because all units of a sum fall into one cell.
    public let zeros: Int
    /// Counts hidden so that those cannot be worked out.
    public let secondary: Int
    /// The sum of these.
    public let lost: Int
    /// What the attacker comes closest to; `nil` where no sum bounds anything that had to be hidden.
    public let narrowest: CountInterval?
    /// Whether the attack was exact: else it may have missed what only several sums of three ways give away together.
    public let isExact: Bool
}

/// Why counts cannot be made safe.
public enum DisclosureError: Error, Equatable, Sendable {
    /// The attacker comes too close to a count, by its index.
    case recoverable(Int, CountInterval)
    /// More counts hang together by sums than can be attacked in bounded time.
    case tooLarge(count: Int, limit: Int)
}

extension Publication {
    /// So many counts that hang together are attacked at most: as a network in a few seconds, else in a few more.
    public static let mostTogether = 10_000
    /// The same where the sums are no network.
    public static let mostInManyWays = 1500

    /// Hides small counts, and others with them, until the attacker fails; an error where he does not.
    public func protected(by rule: DisclosureRule) throws(DisclosureError) -> Protection {
        try protected(by: rule, known: KnownFate(), reportingFirst: counts.count)
    }

    /// The same beside counts that went out before. The report is of so many counts from the first.
    func protected(
        by rule: DisclosureRule, known: KnownFate, reportingFirst own: Int
    ) throws(DisclosureError) -> Protection {
        let (small, zeros) = primary(rule)
        let isPrimary = Set(small + zeros)
        var hidden = counts.indices.map { (isPrimary.contains($0) && !known.shown.contains($0)) || known.hidden.contains($0) }
        for component in components() {
            let own = component.figures.indices.filter { isPrimary.contains(component.figures[$0]) }
            guard !own.isEmpty else { continue }
            let limit = component.isExact ? Publication.mostTogether : Publication.mostInManyWays
            guard component.figures.count <= limit else { throw .tooLarge(count: component.figures.count, limit: limit) }
            var secondary = SecondarySuppression(
                component, primary: own.filter { hidden[component.figures[$0]] }, hidden: component.figures.map { hidden[$0] },
                shown: Set(component.figures.indices.filter { known.shown.contains(component.figures[$0]) }), rule: rule)
            secondary.run()
            for index in secondary.chosen { hidden[component.figures[index]] = true }
        }
        let attack = try attacked(hiding: hidden, rule: rule)
        let secondary = counts.indices.prefix(own).filter { hidden[$0] && !isPrimary.contains($0) }
        let report = DisclosureReport(
            figures: counts.prefix(own).count { $0 != nil }, small: small.count { $0 < own }, zeros: zeros.count { $0 < own },
            secondary: secondary.count,
            lost: secondary.reduce(0) { $0 + (counts[$1] ?? 0) }, narrowest: attack.narrowest, isExact: attack.isExact)
        return Protection(rule: rule, hidden: hidden, report: report)
    }

    /// Attacks what is hidden, knowing only what is published; an error names the first count that must be hidden and can be
    /// recovered or comes closer than the rule allows.
    public func attacked(
        hiding hidden: [Bool], rule: DisclosureRule
    ) throws(DisclosureError) -> (narrowest: CountInterval?, isExact: Bool) {
        let (small, zeros) = primary(rule)
        let isPrimary = Set(small + zeros)
        for figure in isPrimary.sorted() where !hidden[figure] {
            throw .recoverable(figure, CountInterval(counts[figure] ?? 0, counts[figure]))
        }
        var narrowest: CountInterval?
        var isExact = true
        for component in components() {
            let own = component.figures.indices.filter { isPrimary.contains(component.figures[$0]) }
            guard !own.isEmpty else { continue }
            isExact = isExact && component.isExact
            var attacker = Attacker(component, hidden: component.figures.map { hidden[$0] }, rule: rule)
            for index in own {
                guard attacker.isSafe(index) else {
                    throw .recoverable(component.figures[index], attacker.interval(of: index))
                }
                guard attacker.canBeNarrower(index, than: narrowest?.width) else { continue }
                let interval = attacker.interval(of: index)
                guard let width = interval.width else { continue }
                if narrowest?.width ?? Int.max > width { narrowest = interval }
            }
        }
        return (narrowest, isExact)
    }

    /// What the attacker can say of each hidden count, in their order; counts that no sum holds are free upwards.
    public func intervals(hiding hidden: [Int], rule: DisclosureRule) -> [CountInterval] {
        let isHidden = Set(hidden)
        var found: [Int: CountInterval] = [:]
        for component in components() {
            let own = component.figures.indices.filter { isHidden.contains(component.figures[$0]) }
            guard !own.isEmpty else { continue }
            var attacker = Attacker(component, hidden: component.figures.map(isHidden.contains), rule: rule)
            for index in own { found[component.figures[index]] = attacker.interval(of: index) }
        }
        return hidden.map { found[$0] ?? CountInterval(0, nil) }
    }
}
