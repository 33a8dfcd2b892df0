/// All attacks on a component together, while counts are being hidden.
///
/// An attacker who knows nothing of the rule takes a hidden count for 0 or more. One who knows that zeros stay takes it for 1 or more:
/// against him a small count is safe when at least two values remain.
struct Attacker {
    let component: Component
    let rule: DisclosureRule
    private(set) var hidden: [Bool]
    /// Counts that are out already: they cannot be hidden any more.
    private let shown: Set<Int>
    private var plain: [FlowAttack]
    private var knowing: [FlowAttack]
    /// Whether all sums are solved at once, too: the slowest attack, for the end.
    var solvesEquations = true {
        didSet { others = nil }
    }
    /// What the attacks that are not asked count by count say of all; made anew when something is hidden or shown.
    private var others: (bounds: [Bounds], determined: Set<Int>)?
    /// The counts that the last answer rests on: as long as they stay hidden it stays true.
    private(set) var support: Set<Int> = []

    init(_ component: Component, hidden: [Bool], shown: Set<Int> = [], rule: DisclosureRule) {
        (self.component, self.hidden, self.shown, self.rule) = (component, hidden, shown, rule)
        // Where zeros are hidden, too, nobody can take hidden counts for 1 or more.
        let hasHiddenZeros = component.counts.indices.contains { hidden[$0] && component.counts[$0] == 0 }
        func attacks(floor: Int) -> [FlowAttack] {
            let bounds = component.bounds(hidden: hidden, floor: floor, rule: rule)
            return component.networks.map { FlowAttack($0, counts: component.counts, bounds: bounds, floor: floor) }
        }
        plain = attacks(floor: 0)
        knowing = hasHiddenZeros ? [] : attacks(floor: 1)
    }

    /// Whether a count can be hidden on top. Zeros never are: a table shows where nothing can be.
    func canHide(_ index: Int) -> Bool { !hidden[index] && component.counts[index] > 0 && !shown.contains(index) }

    var networks: [FlowAttack] { plain }
    /// The networks of the most knowing attacker.
    var strictest: [FlowAttack] { knowing.isEmpty ? plain : knowing }

    mutating func set(_ index: Int, hidden isHidden: Bool) {
        hidden[index] = isHidden
        others = nil
        let count = component.counts[index]
        func bounds(_ floor: Int) -> Bounds {
            isHidden ? Bounds(lower: min(floor, count), upper: Bounds.unlimited) : rule.known(ofPublished: count)
        }
        for at in plain.indices { plain[at].set(index, count: count, bounds: bounds(0)) }
        for at in knowing.indices { knowing[at].set(index, count: count, bounds: bounds(1)) }
    }

    /// Whether a hidden count is as uncertain as the rule asks.
    mutating func isSafe(_ index: Int) -> Bool {
        support = [index]
        guard Attacker.room(index, &plain, atLeast: rule.width, &support) >= rule.width,
            Attacker.room(index, &knowing, atLeast: 1, &support) >= 1
        else { return false }
        guard !component.isExact else { return true }
        support = Set(component.counts.indices)
        let others = self.others ?? askOthers()
        self.others = others
        let own = others.bounds[index]
        guard Bounds.isUnlimited(own.upper) || own.upper - own.lower >= rule.width else { return false }
        return !others.determined.contains(index) && interval(of: index).width ?? Int.max >= rule.width
    }

    /// How far a count can move in every one of some networks, up to what is asked for.
    private static func room(_ index: Int, _ attacks: inout [FlowAttack], atLeast width: Int, _ support: inout Set<Int>) -> Int {
        var (up, down) = (width, width)
        for at in attacks.indices {
            up = min(up, attacks[at].growth(of: index, limit: width))
            support.formUnion(attacks[at].moved.map(\.edge))
            // In a single network what it can grow may do.
            guard attacks.count > 1 || up < width else { break }
            down = min(down, attacks[at].shrinkage(of: index, limit: width))
            support.formUnion(attacks[at].moved.map(\.edge))
        }
        return attacks.count > 1 || up < width ? up + down : up
    }

    private func askOthers() -> (bounds: [Bounds], determined: Set<Int>) {
        let start = component.bounds(hidden: hidden, floor: 0, rule: rule)
        let determined = solvesEquations ? EquationAttack.determined(component, hidden: hidden, rule: rule) : []
        return (BoundsAttack.narrowed(start, component), determined)
    }

    /// Whether less than that can be left to a hidden count: a short look, where the whole answer would take long.
    mutating func canBeNarrower(_ index: Int, than width: Int?) -> Bool {
        guard let width, component.isExact else { return true }
        return plain[0].growth(of: index, limit: width) < width
    }

    /// All that the attacks together say of a hidden count.
    mutating func interval(of index: Int) -> CountInterval {
        let count = component.counts[index]
        var bounds = Bounds(lower: 0, upper: Bounds.unlimited)
        for at in plain.indices {
            let (up, down) = (plain[at].growth(of: index), plain[at].shrinkage(of: index))
            bounds.lower = max(bounds.lower, count - down)
            if !Bounds.isUnlimited(up) { bounds.upper = min(bounds.upper, count + up) }
        }
        if !component.isExact {
            let others = self.others ?? askOthers()
            self.others = others
            bounds.lower = max(bounds.lower, others.bounds[index].lower)
            bounds.upper = min(bounds.upper, others.bounds[index].upper)
            if others.determined.contains(index) { bounds = Bounds(lower: count, upper: count) }
        }
        return CountInterval(bounds.lower, Bounds.isUnlimited(bounds.upper) ? nil : bounds.upper)
    }
}
