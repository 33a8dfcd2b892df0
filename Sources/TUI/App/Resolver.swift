import Core

/// The clashes among what is starred, and what can be done about each.
struct Resolver: Equatable, Sendable {
    /// A session as it stands in a list.
    struct Entry: Equatable, Sendable {
        let id: EntryID
        let title: String
        let room: String
        let span: TimeSpan
    }

    enum Line: Equatable, Sendable {
        /// What is wrong between two sessions.
        case clash(Clash.Kind)
        /// One of the two: choosing it takes the star from the other.
        case keep(Entry, dropped: Entry)
        /// Something else to go to: choosing it moves the star there.
        case instead(Entry, of: Entry, Alternative.Why, walk: Alternative.Walk?)
        /// Watched later: choosing it takes the star away.
        case later(Entry)

        var canBeChosen: Bool { if case .clash = self { false } else { true } }
    }

    let lines: [Line]
    var cursor: Int

    init(_ lines: [Line]) {
        self.lines = lines
        cursor = lines.firstIndex(where: \.canBeChosen) ?? 0
    }

    /// Moves to the next line that can be chosen.
    mutating func move(by step: Int) {
        var at = cursor + step
        while lines.indices.contains(at), !lines[at].canBeChosen { at += step > 0 ? 1 : -1 }
        if lines.indices.contains(at) { cursor = at }
    }
}
