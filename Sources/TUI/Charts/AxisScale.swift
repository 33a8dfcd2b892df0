import Core

/// Round ends for an axis of values.
struct AxisScale: Equatable {
    let bottom: Double
    let top: Double
    /// The first rank stands at the top.
    var isReversed = false

    init(lowest: Double, highest: Double) {
        let span = max(highest - lowest, 1e-9)
        var step = 1.0
        while step * 10 < span { step *= 10 }
        while step > span { step /= 10 }
        step /= 2
        top = highest <= 0 ? 0 : (highest / step).rounded(.up) * step
        bottom = lowest >= 0 ? 0 : (lowest / step).rounded(.down) * step
    }

    /// For values of a calculation: whole ones get an axis of whole numbers, ranks one that begins with the first.
    init?(_ values: [Double], _ calculation: Calculation) {
        let known = values.filter(\.isFinite)
        guard let least = known.min(), let most = known.max() else { return nil }
        if calculation == .rank {
            self.init(bottom: 1, top: max(2, most), isReversed: true)
        } else {
            let scale = AxisScale(lowest: min(0, least), highest: most)
            let isFlat = scale.top <= scale.bottom || (calculation.isWhole && scale.top - scale.bottom < 2)
            self.init(bottom: scale.bottom, top: isFlat ? scale.bottom + (calculation.isWhole ? 2 : 1) : scale.top)
        }
    }

    /// For values that are held against each other rather than against zero: where that is far off, the axis begins near them.
    init?(close values: [Double], _ calculation: Calculation) {
        let known = values.filter(\.isFinite)
        guard let least = known.min(), let most = known.max(), least > most * 0.3, most > least, calculation != .rank else {
            self.init(values, calculation)
            return
        }
        let step = AxisScale(bottom: least, top: most).step(most: 5, least: calculation.isWhole ? 1 : 0)
        self.init(bottom: (least / step).rounded(.down) * step, top: (most / step).rounded(.up) * step)
    }

    private init(bottom: Double, top: Double, isReversed: Bool = false) {
        (self.bottom, self.top, self.isReversed) = (bottom, top, isReversed)
    }

    /// From 0 at the bottom to 1 at the top.
    func height(of value: Double) -> Double {
        guard top > bottom else { return 0 }
        let height = (value - bottom) / (top - bottom)
        return isReversed ? 1 - height : height
    }

    /// The distance of ticks of which no more than `most` fit: 1, 2 or 5 times a power of ten, and no less than `least`.
    func step(most: Int, least: Double = 0) -> Double {
        let span = top - bottom
        guard span > 0, span.isFinite else { return 1 }
        var power = 1.0
        while power * 10 <= span { power *= 10 }
        while power > span { power /= 10 }
        power /= 10
        for _ in 0..<4 {
            for step in [power, power * 2, power * 5] where step >= least {
                if (top / step + 1e-6).rounded(.down) - (bottom / step - 1e-6).rounded(.up) + 1 <= Double(max(2, most)) {
                    return step
                }
            }
            power *= 10
        }
        return span
    }

    /// Multiples of a step from the bottom to the top; ranks begin with the first.
    func ticks(step: Double) -> [Double] {
        guard step > 0 else { return [] }
        let first = Int((bottom / step - 1e-6).rounded(.up)), last = Int((top / step + 1e-6).rounded(.down))
        guard first <= last, last - first < 1000 else { return [] }
        let ticks = (first...last).map { Double($0) * step }
        return isReversed ? [bottom] + ticks.filter { $0 > bottom + step / 2 } : ticks
    }
}

extension Calculation {
    /// Whether its values are whole numbers.
    var isWhole: Bool {
        switch self {
        case .count, .difference, .rolling, .toDate, .rank: true
        case .share, .rate, .change, .index: false
        }
    }
}

extension Strings {
    /// A value at an axis, with as many decimals as the step between ticks asks for.
    func tick(_ value: Double, step: Double, _ calculation: Calculation) -> String {
        func places(_ step: Double) -> Int { step >= 0.999 ? 0 : step >= 0.0999 ? 1 : step >= 0.00999 ? 2 : 3 }
        switch calculation {
        case .count, .rolling, .toDate, .rank: return number(Int(value.rounded()))
        case .difference: return signedNumber(Int(value.rounded()))
        case .share: return decimal(value * 100, places: places(step * 100)) + words.numerals.percent
        case .rate, .index: return decimal(value, places: places(step))
        case .change: return change(value)
        }
    }
}
