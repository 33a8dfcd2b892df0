/// All measurements of a run.
struct Results {
    /// One distribution from each session.
    private var distributions: [Figure: [String: [Distribution]]] = [:]
    /// What a reader of the figures must know, once each.
    private(set) var notes: [String] = []

    /// Adds what one session gave for the program of this name.
    mutating func add(_ figure: Figure, _ name: String, _ values: [Double]) {
        distributions[figure, default: [:]][name, default: []].append(Distribution(values))
    }

    /// Adds a remark.
    mutating func note(_ text: String) {
        if !notes.contains(text) { notes.append(text) }
    }

    /// The median of a statistic over all sessions, as a busy moment of the machine spoils a session; the largest maximum.
    func value(_ figure: Figure, _ name: String, _ statistic: Figure.Statistic) -> Double? {
        let values = Distribution((distributions[figure]?[name] ?? []).compactMap(statistic.value))
        return statistic == .maximum ? values.maximum : values.median
    }
}
