/// A figure that is no count: percent, an index, days, with its decimals.
public struct Quantity: Hashable, Sendable {
    /// The figure times ten to the power of `decimals`, as a cube holds it.
    public let stored: Int
    public let decimals: Int
    /// How many decimals are shown.
    public let shownDecimals: Int
    public let measure: Measure

    public init(stored: Int, decimals: Int, shownDecimals: Int, measure: Measure) {
        self.stored = stored
        self.decimals = decimals
        self.shownDecimals = shownDecimals
        self.measure = measure
    }

    public var value: Double {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        return Double(stored) / scale
    }

    /// All its decimals, as in `10.8428`.
    public var text: String {
        let digits = String(stored.magnitude)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        return (stored < 0 ? "-" : "") + padded.dropLast(decimals) + (decimals > 0 ? "." + padded.suffix(decimals) : "")
    }
}
