import Glibc

/// Quantiles and distribution functions that intervals and limits rest on.
enum Distributions {
    /// The quantile of the standard normal distribution, by Newton steps on the error function.
    static func normalQuantile(_ p: Double) -> Double {
        guard p > 0, p < 1 else { return p <= 0 ? -.infinity : .infinity }
        if p > 0.5 { return -normalQuantile(1 - p) }
        // A start good to three digits (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.23).
        let t = (-2 * log(p)).squareRoot()
        var x = -(t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t))
        for _ in 0..<8 {
            let density = exp(-x * x / 2) / (2 * Double.pi).squareRoot()
            let step = (0.5 * erfc(-x / 2.0.squareRoot()) - p) / density
            // Halley's correction keeps far tails from overshooting.
            x -= step / (1 + step * x / 2)
            if abs(step) < 1e-15 * max(1, abs(x)) { break }
        }
        return x
    }

    private static func logGamma(_ x: Double) -> Double {
        var sign: Int32 = 0
        return lgamma_r(x, &sign)
    }

    /// The regularised lower incomplete gamma function P(a, x): series below a + 1, continued fraction above
    /// (Abramowitz and Stegun 6.5.29, 6.5.31; the fraction by Lentz's method).
    static func gammaP(_ a: Double, _ x: Double) -> Double {
        guard x > 0 else { return 0 }
        let scale = exp(a * log(x) - x - logGamma(a))
        if x < a + 1 {
            var term = 1 / a
            var sum = term
            var n = a
            repeat {
                n += 1
                term *= x / n
                sum += term
            } while term > sum * 1e-17
            return sum * scale
        }
        let tiny = 1e-300
        var b = x + 1 - a
        var c = 1 / tiny
        var d = 1 / b
        var fraction = d
        for i in 1..<10_000 {
            let an = -Double(i) * (Double(i) - a)
            b += 2
            d = an * d + b
            if abs(d) < tiny { d = tiny }
            c = b + an / c
            if abs(c) < tiny { c = tiny }
            d = 1 / d
            let delta = d * c
            fraction *= delta
            if abs(delta - 1) < 1e-16 { break }
        }
        return 1 - scale * fraction
    }

    /// The quantile of the chi-squared distribution.
    static func chiSquaredQuantile(_ p: Double, degrees: Double) -> Double {
        guard p > 0 else { return 0 }
        // Wilson and Hilferty's cube, then bisection: slow beside Newton, and cannot fail.
        let z = normalQuantile(p)
        let base = 1 - 2 / (9 * degrees) + z * (2 / (9 * degrees)).squareRoot()
        var high = max(1, degrees * base * base * base) * 2 + 10
        while gammaP(degrees / 2, high / 2) < p { high *= 2 }
        return bisect(0, high) { gammaP(degrees / 2, $0 / 2) < p }
    }

    /// The regularised incomplete beta function I_x(a, b), by its continued fraction (Abramowitz and Stegun 26.5.8).
    static func betaI(_ x: Double, _ a: Double, _ b: Double) -> Double {
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        if x > (a + 1) / (a + b + 2) { return 1 - betaI(1 - x, b, a) }
        let front = exp(a * log(x) + b * log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a
        let tiny = 1e-300
        var c = 1.0
        var d = 1 - (a + b) * x / (a + 1)
        if abs(d) < tiny { d = tiny }
        d = 1 / d
        var fraction = d
        for i in 1..<10_000 {
            let m = Double(i)
            for numerator in [
                m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)), -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
            ] {
                d = 1 + numerator * d
                if abs(d) < tiny { d = tiny }
                c = 1 + numerator / c
                if abs(c) < tiny { c = tiny }
                d = 1 / d
                fraction *= d * c
            }
            if abs(d * c - 1) < 1e-16 { break }
        }
        return front * fraction
    }

    /// The probability that a t-distributed value exceeds t > 0 (Abramowitz and Stegun 26.7.1): half of I of ν/(ν + t²).
    static func studentTail(_ t: Double, degrees: Double) -> Double {
        betaI(degrees / (degrees + t * t), degrees / 2, 0.5) / 2
    }

    /// The quantile of the beta distribution.
    static func betaQuantile(_ p: Double, _ a: Double, _ b: Double) -> Double { bisect(0, 1) { betaI($0, a, b) < p } }

    /// The place where a rising function passes from "below" to not, to the last digits of a double.
    static func bisect(_ low: Double, _ high: Double, _ isBelow: (Double) -> Bool) -> Double {
        var (low, high) = (low, high)
        for _ in 0..<200 {
            let middle = low + (high - low) / 2
            guard middle > low, middle < high else { break }
            if isBelow(middle) { low = middle } else { high = middle }
        }
        return low + (high - low) / 2
    }
}

/// The natural logarithm.
func logarithm(_ x: Double) -> Double { log(x) }
