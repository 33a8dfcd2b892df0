/// A control chart: a centre, and limits that chance alone rarely passes.
public struct ControlChart: Equatable, Sendable {
    public let values: [Double]
    public let centre: Double
    /// One per value.
    public let lower: [Double]
    public let upper: [Double]
    /// A third of the way from the centre to its limits, one per value: what zones of run rules are measured in.
    public let sigma: [Double]

    /// The values outside their limits, by index.
    public var outside: [Int] { values.indices.filter { values[$0] > upper[$0] || values[$0] < lower[$0] } }
}

/// Control charts for counts, rates, shares and single values (Shewhart; Wheeler; Laney 2002). The first `base` values set centre and
/// limits; without it all do. Lower limits of what cannot be negative end at zero.
public enum ControlCharts {
    /// Fewer values than these tell nothing of how much they vary.
    public static let leastValues = 8
    /// A cumulative sum beyond this many standard deviations is an alarm.
    public static let decisionInterval = 5.0
    /// Beyond this many times the spread of chance, limits of Poisson or binomial would flag most values.
    public static let wideSpread = 1.5

    /// The mean range of two normal values in standard deviations, 2/√π. Laney's paper rounds it to 1.128, and so does his chart here.
    private static let d2 = 1.1283791670955126

    /// c: counts. c̄ ± 3√c̄.
    public static func c(_ counts: [Int], base: Int? = nil) -> ControlChart? {
        let values = counts.map(Double.init)
        guard let centre = mean(values.prefix(base ?? values.count)) else { return nil }
        let sigma = centre.squareRoot()
        return chart(values, centre) { _ in sigma }
    }

    /// u: counts over areas of opportunity. ū ± 3√(ū/nᵢ).
    public static func u(_ counts: [Int], over sizes: [Double], base: Int? = nil) -> ControlChart? {
        guard let (values, centre) = rates(counts, sizes, base) else { return nil }
        return chart(values, centre) { (centre / sizes[$0]).squareRoot() }
    }

    /// p: shares. p̄ ± 3√(p̄(1 − p̄)/nᵢ).
    public static func p(_ counts: [Int], of sizes: [Double], base: Int? = nil) -> ControlChart? {
        guard let (values, centre) = rates(counts, sizes, base) else { return nil }
        return chart(values, centre) { (centre * (1 - centre) / sizes[$0]).squareRoot() }
    }

    /// XmR: single values by their moving ranges. x̄ ± 3·MR̄/d₂. `floor` is what no value can fall below.
    public static func xmr(_ values: [Double], base: Int? = nil, floor: Double = -.infinity) -> ControlChart? {
        let part = values.prefix(base ?? values.count)
        guard let centre = mean(part), let range = meanMovingRange(Array(part)) else { return nil }
        return chart(values, centre, floor: floor) { _ in range / d2 }
    }

    /// Laney's u′: a u chart whose limits are as wide as the values really vary, σ_z = MR̄(z)/1.128.
    public static func laney(_ counts: [Int], over sizes: [Double], base: Int? = nil) -> (chart: ControlChart, sigmaZ: Double)? {
        guard let (values, centre) = rates(counts, sizes, base), centre > 0 else { return nil }
        let scores = values.indices.prefix(base ?? values.count).map { (values[$0] - centre) / (centre / sizes[$0]).squareRoot() }
        guard let range = meanMovingRange(scores) else { return nil }
        let sigmaZ = range / 1.128
        return (chart(values, centre) { sigmaZ * (centre / sizes[$0]).squareRoot() }, sigmaZ)
    }

    /// EWMA z_t = λx_t + (1 − λ)z_{t−1}, limits x̄ ± Lσ√(λ/(2 − λ)·(1 − (1 − λ)^{2t})), σ from moving ranges.
    public static func ewma(_ values: [Double], lambda: Double = 0.2, width: Double = 2.7) -> ControlChart? {
        guard let centre = mean(values[...]), let range = meanMovingRange(values), lambda > 0, lambda <= 1 else { return nil }
        let sigma = range / d2
        var smoothed: [Double] = []
        var limits: [Double] = []
        var last = centre
        var fading = 1.0
        for value in values {
            last = lambda * value + (1 - lambda) * last
            fading *= (1 - lambda) * (1 - lambda)
            smoothed.append(last)
            limits.append(width * sigma * (lambda / (2 - lambda) * (1 - fading)).squareRoot())
        }
        return ControlChart(
            values: smoothed, centre: centre, lower: limits.map { centre - $0 }, upper: limits.map { centre + $0 },
            sigma: limits.map { $0 / width })
    }

    /// CUSUM of standardised values: S⁺ = max(0, S⁺ + z − k), S⁻ = min(0, S⁻ + z + k), σ from moving ranges.
    public static func cusum(_ values: [Double], k: Double = 0.5) -> (up: [Double], down: [Double])? {
        guard let centre = mean(values[...]), let range = meanMovingRange(values), range > 0 else { return nil }
        var up: [Double] = []
        var down: [Double] = []
        for value in values {
            let z = (value - centre) / (range / d2)
            up.append(max(0, (up.last ?? 0) + z - k))
            down.append(min(0, (down.last ?? 0) + z + k))
        }
        return (up, down)
    }

    private static func rates(_ counts: [Int], _ sizes: [Double], _ base: Int?) -> ([Double], Double)? {
        guard counts.count == sizes.count, !counts.isEmpty, sizes.allSatisfy({ $0 > 0 }) else { return nil }
        let part = counts.indices.prefix(base ?? counts.count)
        let total = part.reduce(0.0) { $0 + sizes[$1] }
        guard total > 0 else { return nil }
        return (zip(counts, sizes).map { Double($0) / $1 }, part.reduce(0.0) { $0 + Double(counts[$1]) } / total)
    }

    private static func chart(_ values: [Double], _ centre: Double, floor: Double = 0, _ sigma: (Int) -> Double) -> ControlChart {
        let sigmas = values.indices.map(sigma)
        return ControlChart(
            values: values, centre: centre, lower: sigmas.map { max(floor, centre - 3 * $0) },
            upper: sigmas.map { centre + 3 * $0 },
            sigma: sigmas)
    }

    static func mean(_ values: ArraySlice<Double>) -> Double? {
        values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }

    /// The mean of the steps between neighbours; `nil` for fewer than two values.
    static func meanMovingRange(_ values: [Double]) -> Double? {
        mean(zip(values, values.dropFirst()).map { abs($1 - $0) }[...])
    }
}
