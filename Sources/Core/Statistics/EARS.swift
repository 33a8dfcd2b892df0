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
        let scores = series.indices.map { score(series, at: $0, baseline: baseline, gap: gap, leastDeviation: leastDeviation) }
        return series.indices.compactMap { index in
            guard let value = series[index], let own = scores[index] else { return nil }
            let number = Double(value)
            guard method == .c3 else {
                let bound = own.mean + z * own.deviation
                return Reading(index: index, value: number, bound: bound, isAlarm: number > bound)
            }
            let earlier = [index - 2, index - 1].map { $0 >= 0 ? scores[$0] : nil }
            guard earlier.allSatisfy({ $0 != nil }) else { return nil }
            let sum = earlier.compactMap(\.self).reduce(0.0) { $0 + max(0, $1.score - 1) }
            let bound = own.mean + own.deviation * (z + 1 - sum)
            return Reading(index: index, value: number, bound: bound, isAlarm: sum + max(0, own.score - 1) > z)
        }
    }

    private static func score(
        _ series: [Int?], at index: Int, baseline: Int, gap: Int, leastDeviation: Double
    ) -> (mean: Double, deviation: Double, score: Double)? {
        let start = index - gap - baseline
        guard baseline > 1, start >= 0, let value = series[index] else { return nil }
        let before = series[start..<start + baseline].compactMap { $0.map(Double.init) }
        guard before.count == baseline else { return nil }
        let mean = before.reduce(0, +) / Double(baseline)
        let variance = before.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(baseline - 1)
        let deviation = max(leastDeviation, variance.squareRoot())
        return (mean, deviation, deviation > 0 ? (Double(value) - mean) / deviation : 0)
    }
}
