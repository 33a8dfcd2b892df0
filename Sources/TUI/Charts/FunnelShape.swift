import Core
import Glibc

/// Where the places of a funnel stand: residents across, by their logarithm where they differ much; rates upwards.
struct FunnelShape {
    /// Per 1,000 residents.
    let rates: AxisScale
    /// The residents at the left and right edge.
    let least: Double
    let most: Double
    let isLogarithmic: Bool

    init?(_ funnel: Funnel) {
        let residents = funnel.places.map { Double($0.population) }
        guard let smallest = residents.min(), let largest = residents.max(), smallest > 0 else { return nil }
        isLogarithmic = largest > smallest * 6
        (least, most) = isLogarithmic ? (smallest / 1.3, largest * 1.3) : (0, largest * 1.08)
        guard let scale = AxisScale(funnel.places.map { $0.rate * 1000 } + [funnel.centre * 1000], .rate) else { return nil }
        rates = scale
    }

    /// From 0 at the left edge to 1 at the right one.
    func across(_ residents: Double) -> Double {
        guard most > least, residents > 0 else { return 0 }
        return isLogarithmic ? (log2(residents) - log2(least)) / (log2(most) - log2(least)) : (residents - least) / (most - least)
    }

    /// The residents at a place between 0 and 1.
    func residents(at across: Double) -> Double {
        isLogarithmic ? least * exp2(across * (log2(most) - log2(least))) : max(most / 1000, least + across * (most - least))
    }

    /// Round numbers of residents between the edges.
    var residentTicks: [Double] {
        guard isLogarithmic else {
            var step = 1.0
            while step * 10 < most { step *= 10 }
            if most / step < 3 { step /= 2 }
            return (1...20).map { Double($0) * step }.filter { $0 <= most }
        }
        var ticks: [Double] = []
        var power = 1.0
        while power <= most {
            ticks += [power, power * 2, power * 5].filter { $0 >= least && $0 <= most }
            power *= 10
        }
        return ticks
    }
}
