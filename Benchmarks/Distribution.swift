/// Many measurements of one thing.
struct Distribution {
    private let sorted: [Double]

    init(_ values: [Double]) { sorted = values.sorted() }

    var count: Int { sorted.count }
    var median: Double? { percentile(50) }
    var p95: Double? { percentile(95) }
    var maximum: Double? { sorted.last }

    /// Median, 95th percentile and maximum in one phrase.
    var described: String {
        let parts = [("", median), ("p95 ", p95), ("max ", maximum)]
        return parts.map { $0.0 + ($0.1.map(Figure.written) ?? "–") }.joined(separator: ", ")
    }

    /// The smallest value that at least so many percent do not exceed.
    private func percentile(_ percent: Int) -> Double? {
        sorted.isEmpty ? nil : sorted[(sorted.count * percent + 99) / 100 - 1]
    }
}
