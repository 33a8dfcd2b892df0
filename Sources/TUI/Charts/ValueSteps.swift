/// Steps of shade for values: each holds about as many of the known values as any other, so that few large ones do not make all
/// others look alike.
struct ValueSteps {
    /// The lowest and highest value in each step that has any, with the shade that it gets.
    let steps: [(shade: Int, lowest: Double, highest: Double)]

    init(_ values: [Double], count: Int) {
        let sorted = values.filter(\.isFinite).sorted()
        guard !sorted.isEmpty, count > 0 else {
            steps = []
            return
        }
        var steps: [(shade: Int, lowest: Double, highest: Double)] = []
        for step in 0..<count {
            // Equal values never lie in two steps.
            let from = step * sorted.count / count, to = (step + 1) * sorted.count / count
            let part = sorted[from..<to].filter { value in steps.last.map { value > $0.highest } ?? true }
            if let lowest = part.first, let highest = part.last { steps.append((step, lowest, highest)) }
        }
        self.steps = steps
    }

    func shade(_ value: Double) -> Int { (steps.first { value <= $0.highest } ?? steps.last)?.shade ?? 0 }
}
