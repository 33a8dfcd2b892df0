/// All measurements of a run.
struct Results {
    private var distributions: [Figure: [String: Distribution]] = [:]
    /// What a reader of the figures must know.
    var notes: [String] = []

    /// The measurements of one figure for the program of this name.
    subscript(figure: Figure, name: String) -> Distribution? {
        get { distributions[figure]?[name] }
        set { distributions[figure, default: [:]][name] = newValue }
    }
}
