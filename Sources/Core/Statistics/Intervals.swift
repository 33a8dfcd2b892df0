import Glibc

/// A confidence interval.
public struct Interval: Equatable, Sendable {
    public let lower: Double
    public let upper: Double

    public init(_ lower: Double, _ upper: Double) {
        self.lower = lower
        self.upper = upper
    }
}

/// Intervals for counts, rates, shares and changes. `level` is the confidence, 0.95 or 0.998.
/// They take counts for Poisson: where counts vary more than that, the intervals are too narrow.
public enum Intervals {
    /// The exact interval of a count, by the chi-squared distribution (Garwood 1936): ½χ²(α/2, 2O) and ½χ²(1−α/2, 2O+2).
    public static func exact(_ count: Int, level: Double = 0.95) -> Interval {
        let tail = (1 - level) / 2
        let lower = count == 0 ? 0 : Distributions.chiSquaredQuantile(tail, degrees: 2 * Double(count)) / 2
        return Interval(lower, Distributions.chiSquaredQuantile(1 - tail, degrees: 2 * Double(count) + 2) / 2)
    }

    /// Byar's approximation (Breslow and Day 1987), within 0.2% of the exact one from 10 on:
    /// O(1 − 1/(9O) − z/(3√O))³ and (O+1)(1 − 1/(9(O+1)) + z/(3√(O+1)))³. Its lower end is meant for counts from 10 on.
    public static func byar(_ count: Int, level: Double = 0.95) -> Interval {
        let z = Distributions.normalQuantile(1 - (1 - level) / 2)
        func end(_ n: Double, _ sign: Double) -> Double {
            let root = 1 - 1 / (9 * n) + sign * z / (3 * n.squareRoot())
            return n * root * root * root
        }
        return Interval(count == 0 ? 0 : end(Double(count), -1), end(Double(count) + 1, 1))
    }

    /// The interval of a count as the Office for Health Improvement and Disparities computes it: exact below 10, Byar's
    /// from 10 on.
    public static func count(_ count: Int, level: Double = 0.95) -> Interval {
        count < 10 ? exact(count, level: level) : byar(count, level: level)
    }

    /// The interval of a rate, per `per` of the population.
    public static func rate(_ count: Int, of population: Int, per: Double = 1000, level: Double = 0.95) -> Interval? {
        guard population > 0 else { return nil }
        let interval = self.count(count, level: level)
        let scale = per / Double(population)
        return Interval(interval.lower * scale, interval.upper * scale)
    }

    /// Wilson's interval of a share: (2x + z² ± z√(z² + 4x(1 − x/n))) / (2(n + z²)) (Wilson 1927).
    public static func share(_ count: Int, of total: Int, level: Double = 0.95) -> Interval? {
        guard total > 0, (0...total).contains(count) else { return nil }
        let z = Distributions.normalQuantile(1 - (1 - level) / 2)
        let (x, n) = (Double(count), Double(total))
        let centre = 2 * x + z * z
        let spread = z * (z * z + 4 * x * (1 - x / n)).squareRoot()
        // Nothing and all are ends themselves, whatever rounding leaves of them.
        return Interval(
            count == 0 ? 0 : (centre - spread) / (2 * (n + z * z)), count == total ? 1 : (centre + spread) / (2 * (n + z * z)))
    }

    /// The exact interval of the ratio of two rates, conditional on their sum (Clopper and Pearson on the first's part):
    /// p / (1 − p) · t₂ / t₁. `nil` when there is nothing to compare.
    public static func ratio(_ first: Int, over second: Int, times: (Double, Double) = (1, 1), level: Double = 0.95) -> Interval?
    {
        guard first + second > 0, times.0 > 0, times.1 > 0 else { return nil }
        let tail = (1 - level) / 2
        let (a, b) = (Double(first), Double(second))
        let scale = times.1 / times.0
        let low = first == 0 ? 0 : Distributions.betaQuantile(tail, a, b + 1)
        let high = second == 0 ? 1 : Distributions.betaQuantile(1 - tail, a + 1, b)
        return Interval(low / (1 - low) * scale, high < 1 ? high / (1 - high) * scale : .infinity)
    }

    /// The two-sided p-value of that ratio being one: the probability of all outcomes no likelier than the one seen.
    public static func ratioPValue(_ first: Int, over second: Int, times: (Double, Double) = (1, 1)) -> Double? {
        let n = first + second
        guard n > 0, times.0 > 0, times.1 > 0 else { return nil }
        let p = times.0 / (times.0 + times.1)
        var logs = [0.0]
        logs.reserveCapacity(n + 1)
        // log of the binomial coefficients, each from the one before.
        for k in 1...n { logs.append(logs[k - 1] + log(Double(n - k + 1)) - log(Double(k))) }
        func density(_ k: Int) -> Double { exp(logs[k] + Double(k) * log(p) + Double(n - k) * log1p(-p)) }
        let seen = density(first) * (1 + 1e-7)
        return min(1, (0...n).reduce(0) { $0 + (density($1) <= seen ? density($1) : 0) })
    }
}
