import Core

/// How the columns of a trend table are laid out: what is hidden, moved, frozen and widened.
struct Arrangement: Equatable, Sendable {
    var hidden: Set<Member> = []
    /// Columns that were moved, in their new order; the others follow in their own.
    var order: [Member] = []
    /// How many columns stay in front when the others scroll.
    var frozen = 0
    /// Cells that each column has more.
    var extraWidth = 0

    /// The columns as they are shown, by their index in the table.
    func shown(_ columns: [Member]) -> [Int] {
        guard !hidden.isEmpty || !order.isEmpty else { return Array(columns.indices) }
        let moved = order.compactMap { columns.firstIndex(of: $0) }
        let all = order.isEmpty ? Array(columns.indices) : moved + columns.indices.filter { !moved.contains($0) }
        return all.filter { !hidden.contains(columns[$0]) }
    }

    /// Moves a shown column by one place.
    mutating func move(_ place: Int, by step: Int, of columns: [Member]) -> Int {
        var members = shown(columns).map { columns[$0] }
        let target = place + step
        guard members.indices.contains(place), members.indices.contains(target) else { return place }
        members.swapAt(place, target)
        order = members + columns.filter { hidden.contains($0) }
        return target
    }

    var isPlain: Bool { self == Arrangement() }
}
