/// Looks for further counts to hide so that no attack comes too close to the small ones, at the least loss of value.
///
/// In a small component every single count and every pair is tried. Else, and for what those do not settle, each small count that is
/// still in danger gets the cheapest alternating cycle through it: the shortest path, by the value that is newly hidden, along which others
/// can give way when it grows (Kelly, Golden and Assad 1992). In a network such a path always exists. What proves superfluous afterwards
/// is shown again, the greatest first. Zeros are never chosen: a table shows where nothing can be.
struct SecondarySuppression {
    private var attacker: Attacker
    private let primary: [Int]
    private let counts: [Int]
    private let rule: DisclosureRule
    private(set) var chosen: Set<Int> = []
    /// What the safety of each small count rests on.
    private var supports: [Int: Set<Int>] = [:]
    /// Up to so many counts all pairs are tried.
    private static let mostPaired = 60
    /// One or two counts are not looked for where more than so many are in danger.
    private static let mostEndangered = 20

    /// - Parameters:
    ///   - hidden: what is hidden from the start, the small counts among it.
    ///   - shown: what cannot be hidden any more.
    init(_ component: Component, primary: [Int], hidden: [Bool], shown: Set<Int>, rule: DisclosureRule) {
        attacker = Attacker(component, hidden: hidden, shown: shown, rule: rule)
        (self.primary, self.rule, counts) = (primary, rule, component.counts)
    }

    /// Chooses; afterwards the attacker may still succeed where the sums are no network.
    mutating func run() {
        guard !unsafe().isEmpty else { return }
        attacker.solvesEquations = false
        cover()
        prune()
        attacker.solvesEquations = true
        if !attacker.component.isExact {
            for index in primary where !check(index) { coverBySums(index) }
        }
        if let better = fewest() {
            for index in chosen { attacker.set(index, hidden: false) }
            chosen = better
            for index in chosen { attacker.set(index, hidden: true) }
        }
    }

    private mutating func unsafe() -> [Int] { primary.filter { !check($0) } }

    private mutating func check(_ index: Int) -> Bool {
        guard attacker.isSafe(index) else { return false }
        supports[index] = attacker.support
        return true
    }

    private mutating func hide(_ indices: [Int]) {
        for index in indices where !attacker.hidden[index] {
            attacker.set(index, hidden: true)
            chosen.insert(index)
        }
    }

    private mutating func show(_ indices: [Int]) {
        for index in indices where chosen.remove(index) != nil { attacker.set(index, hidden: false) }
    }

    private func loss(_ indices: Set<Int>) -> Int { indices.reduce(0) { $0 + counts[$1] } }

    private mutating func cover() {
        for index in primary where !check(index) {
            guard !(1...max(1, rule.width)).contains(where: { cover(index, by: $0) }) else { continue }
            coverBySums(index)
        }
    }

    /// Hides the cheapest cycle that lets a count grow by so much.
    private mutating func cover(_ index: Int, by amount: Int) -> Bool {
        var hiddenNow: [Int] = []
        for network in attacker.strictest.indices {
            guard let path = CheapestCycle.path(around: index, by: amount, attacker.strictest[network], attacker, rule) else {
                continue
            }
            let new = path.filter { !attacker.hidden[$0] }
            hide(new)
            hiddenNow += new
        }
        if check(index) { return true }
        // Too short a way to give: it is taken back, and one that gives more is looked for.
        if amount < rule.width { show(hiddenNow) }
        return false
    }

    /// Where cycles do not do: the cheapest further counts of the sums that hidden ones stand in, nearest first.
    private mutating func coverBySums(_ index: Int) {
        var reached: Set<Int> = [index]
        while true {
            let near = attacker.component.sums.filter { sum in
                reached.contains(sum.total) || sum.parts.contains(where: reached.contains)
            }
            let members = Set(near.flatMap { $0.parts + [$0.total] })
            let candidates = members.filter { attacker.canHide($0) }
            if let cheapest = candidates.min(by: { (counts[$0], $0) < (counts[$1], $1) }) {
                hide([cheapest])
                if check(index) { return }
            } else {
                let further = members.filter { attacker.hidden[$0] }
                guard !further.isSubset(of: reached) else { return }
                reached.formUnion(further)
            }
        }
    }

    /// Shows again what is not needed.
    private mutating func prune() {
        for index in chosen.sorted(by: { (counts[$0], $0) > (counts[$1], $1) }) {
            attacker.set(index, hidden: false)
            let touched = primary.filter { supports[$0]?.contains(index) ?? true }
            let before = supports
            if touched.allSatisfy({ check($0) }) {
                chosen.remove(index)
            } else {
                supports = before
                attacker.set(index, hidden: true)
            }
        }
    }

    /// One or two counts that do with less loss than what was found; leaves the attacker as it was.
    private mutating func fewest() -> Set<Int>? {
        let candidates = counts.indices.filter { attacker.canHide($0) || chosen.contains($0) }
            .sorted { (counts[$0], $0) < (counts[$1], $1) }
        let found = chosen
        for index in found { attacker.set(index, hidden: false) }
        defer { for index in found { attacker.set(index, hidden: true) } }
        let endangered = unsafe()
        guard endangered.count <= SecondarySuppression.mostEndangered else { return nil }
        var best: Set<Int>?
        var least = loss(found)
        func isEnough(_ attacker: inout Attacker) -> Bool {
            endangered.allSatisfy { attacker.isSafe($0) } && primary.allSatisfy { attacker.isSafe($0) }
        }
        for one in candidates where counts[one] < least {
            attacker.set(one, hidden: true)
            if isEnough(&attacker) { (best, least) = ([one], counts[one]) }
            attacker.set(one, hidden: false)
        }
        guard candidates.count <= SecondarySuppression.mostPaired else { return best }
        for (at, one) in candidates.enumerated() where counts[one] < least {
            attacker.set(one, hidden: true)
            for two in candidates[..<at] where counts[one] + counts[two] < least {
                attacker.set(two, hidden: true)
                if isEnough(&attacker) { (best, least) = ([one, two], counts[one] + counts[two]) }
                attacker.set(two, hidden: false)
            }
            attacker.set(one, hidden: false)
        }
        return best
    }
}
