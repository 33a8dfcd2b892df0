import Core

/// The entries whose pages were opened, in their order: the way back, forward, and the list of places.
struct Trail: Equatable, Sendable {
    /// So many are kept.
    static let most = 100

    private(set) var places: [EntryID] = []
    /// The one that was gone to last; -1: none.
    private(set) var at = -1

    /// An entry was opened: what lay forward is given up.
    mutating func visit(_ id: EntryID) {
        guard !places.indices.contains(at) || places[at] != id else { return }
        places = Array(places.prefix(at + 1).suffix(Trail.most - 1)) + [id]
        at = places.count - 1
    }

    /// The place before or behind the last one; `nil` where there is none.
    func place(_ step: Int) -> EntryID? { places.indices.contains(at + step) ? places[at + step] : nil }

    mutating func go(_ step: Int) { if places.indices.contains(at + step) { at += step } }

    /// The places, the last one first, each once.
    var latest: [EntryID] { uniqued(places.reversed()) }

    /// Without what is there no more.
    func keeping(_ isThere: (EntryID) -> Bool) -> Trail {
        var trail = Trail()
        for place in places.prefix(at + 1) where isThere(place) { trail.visit(place) }
        return trail
    }
}
