/// Early aberration reporting (Hutwagner and others 2003): does a value stand out of the few before it?
public enum EARS {
    public enum Method: String, CaseIterable, Sendable {
        /// Against the values just before.
        case c1
        /// The same with a gap of two, so that a rise does not hide itself.
        case c2
        /// The sum of what C2 exceeds one by, over three values.
        case c3
    }

    /// A value that the method looked at.
    public struct Reading: Equatable, Sendable {
        /// Index into the series.
        public let index: Int
        public let value: Double
        /// What it would have to exceed; for C3 of the last value of its three.
        public let bound: Double
        public let isAlarm: Bool
    }

    /// The readings of a series; unknown values give none, nor do the ones that have them in their baseline. `leastDeviation`
    /// keeps a flat baseline of sparse counts from raising alarms at every step.
    public static func readings(
        _ series: [Int?], _ method: Method = .c1, baseline: Int = 7, alpha: Double? = nil, leastDeviation: Double = 1
    ) -> [Reading] {
        let z = Distributions.normalQuantile(1 - (alpha ?? (method == .c3 ? 0.025 : 0.001)))
        let gap = method == .c1 ? 0 : 2
        // Squares of the largest counts overflow 64 bits when they are added.
        let isLarge = series.contains { ($0 ?? 0) > 1 << 24 }
        let scores =
            isLarge
            ? scores(of: series, as: Int128.self, baseline: baseline, gap: gap, leastDeviation: leastDeviation)
            : scores(of: series, as: Int.self, baseline: baseline, gap: gap, leastDeviation: leastDeviation)
        return series.indices.compactMap { index in
            guard let value = series[index], let own = scores[index] else { return nil }
            let number = Double(value)
            guard method == .c3 else {
                let bound = own.mean + z * own.deviation
                return Reading(index: index, value: number, bound: bound, isAlarm: number > bound)
            }
            guard index >= 2, let first = scores[index - 2], let second = scores[index - 1] else { return nil }
            let sum = max(0, first.score - 1) + max(0, second.score - 1)
            let bound = own.mean + own.deviation * (z + 1 - sum)
            return Reading(index: index, value: number, bound: bound, isAlarm: sum + max(0, own.score - 1) > z)
        }
    }

    /// How often C1 and C2 alarm when nothing but chance is at work: mean and deviation of a short baseline are estimates themselves, so
    /// (y − x̄)/s is √(1 + 1/n) times a t of n − 1 degrees, and alarms come more often than the α of a known mean. `nil` for C3, whose three
    /// overlapping months have no such formula.
    public static func falseAlarmRate(_ method: Method, baseline: Int, alpha: Double) -> Double? {
        guard method != .c3, baseline > 1 else { return nil }
        let n = Double(baseline)
        return Distributions.studentTail(Distributions.normalQuantile(1 - alpha) / (1 + 1 / n).squareRoot(), degrees: n - 1)
    }

    private struct Score {
        let mean: Double
        let deviation: Double
        let score: Double
    }

    /// How far each value lies from the mean of its baseline, in standard deviations. Sums of counts are whole numbers: carried along,
    /// they lose nothing.
    private static func scores<Sum: SignedInteger & FixedWidthInteger>(
        of series: [Int?], as _: Sum.Type, baseline: Int, gap: Int, leastDeviation: Double
    ) -> [Score?] {
        var scores = [Score?](repeating: nil, count: series.count)
        guard baseline > 1 else { return scores }
        var (sum, squares, known) = (Sum(0), Sum(0), 0)
        let n = Double(baseline)
        for index in series.indices {
            let entering = index - gap - 1, leaving = entering - baseline
            if entering >= 0, let value = series[entering].map({ Sum($0) }) {
                (sum, squares, known) = (sum + value, squares + value * value, known + 1)
            }
            if leaving >= 0, let value = series[leaving].map({ Sum($0) }) {
                (sum, squares, known) = (sum - value, squares - value * value, known - 1)
            }
            guard known == baseline, entering >= baseline - 1, let value = series[index] else { continue }
            let variance = Double(squares * Sum(baseline) - sum * sum) / (n * (n - 1))
            let deviation = max(leastDeviation, variance.squareRoot())
            let mean = Double(sum) / n
            scores[index] = Score(mean: mean, deviation: deviation, score: deviation > 0 ? (Double(value) - mean) / deviation : 0)
        }
        return scores
    }
}
