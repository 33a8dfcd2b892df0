/// Patterns in a control chart that chance alone rarely makes (Western Electric; Nelson 1984).
public enum RunRule: String, CaseIterable, Sendable {
    /// One value outside the limits.
    case beyond
    /// Eight in a row on one side of the centre.
    case run
    /// Six in a row, each above, or each below, the one before.
    case trend
    /// Two of three beyond two thirds of the way to one limit.
    case twoOfThree = "two-of-three"
    /// Fifteen in a row within a third of the way.
    case quiet
}

/// A value at which a pattern is complete.
public struct RunFinding: Hashable, Sendable {
    /// Index of the value.
    public let index: Int
    public let rule: RunRule
}

extension ControlChart {
    /// Where patterns are complete, in order; one that goes on is found once, at its first completion.
    public func findings(_ rules: [RunRule] = RunRule.allCases) -> [RunFinding] {
        let zones = values.indices.map { sigma[$0] > 0 ? (values[$0] - centre) / sigma[$0] : 0 }
        var found: [RunFinding] = []
        for rule in RunRule.allCases where rules.contains(rule) {
            var isGoingOn = false
            for index in values.indices {
                let holds = holds(rule, at: index, zones)
                if holds, rule == .beyond || !isGoingOn { found.append(RunFinding(index: index, rule: rule)) }
                isGoingOn = holds
            }
        }
        return found.sorted { ($0.index, order(of: $0.rule)) < ($1.index, order(of: $1.rule)) }
    }

    private func order(of rule: RunRule) -> Int { RunRule.allCases.firstIndex(of: rule) ?? 0 }

    private func holds(_ rule: RunRule, at index: Int, _ zones: [Double]) -> Bool {
        func last(_ count: Int) -> ArraySlice<Double>? { index + 1 >= count ? zones[(index + 1 - count)...index] : nil }
        switch rule {
        case .beyond: return values[index] > upper[index] || values[index] < lower[index]
        case .run: return last(8).map { run in run.allSatisfy { $0 > 0 } || run.allSatisfy { $0 < 0 } } ?? false
        case .trend:
            guard index >= 5 else { return false }
            let steps = (index - 4...index).map { values[$0] - values[$0 - 1] }
            return steps.allSatisfy { $0 > 0 } || steps.allSatisfy { $0 < 0 }
        case .twoOfThree:
            guard let three = last(3) else { return false }
            return (zones[index] > 2 && three.count { $0 > 2 } >= 2) || (zones[index] < -2 && three.count { $0 < -2 } >= 2)
        case .quiet: return last(15)?.allSatisfy { abs($0) < 1 } ?? false
        }
    }
}
