/// The exact attacker on sums that are a network: how far one count can grow or shrink while all others move with it.
///
/// All tables that fit what is published are the circulations of the network within the bounds of its edges. From any of them, the most
/// by which edge (u, v) can grow is the maximum flow from v back to u through the residual capacities of the other edges, and the most by
/// which it can shrink is the maximum flow from u to v, bounded by the edge's own capacity. Capacities are whole numbers, so the
/// ends of the interval are reached by whole-numbered tables (Ford and Fulkerson 1962; for cell suppression Gusfield, "A graph
/// theoretic approach to statistical data security", SIAM Journal on Computing 17, 1988). The ends are the same from whichever table
/// one starts; the true one is at hand.
struct FlowAttack {
    let form: NetworkForm
    /// The least that an attacker takes a hidden count for.
    let floor: Int
    /// How far each edge can still grow and shrink by itself.
    private(set) var up: [Int]
    private(set) var down: [Int]
    /// The edges at each node that are not fixed.
    private var open: [[Int]]
    /// What the last question moved.
    private(set) var moved: [(edge: Int, isUp: Bool, amount: Int)] = []
    private var from: [(node: Int, edge: Int)]
    private var seen: [Int]
    private var stamp = 0

    init(_ form: NetworkForm, counts: [Int], bounds: [Bounds], floor: Int) {
        self.form = form
        self.floor = floor
        up = zip(bounds, counts).map { $0.0.upper - $0.1 }
        down = zip(bounds, counts).map { $0.1 - $0.0.lower }
        let (up, down) = (self.up, self.down)
        open = form.edges.map { $0.filter { up[$0] > 0 || down[$0] > 0 } }
        from = Array(repeating: (-1, -1), count: form.edges.count)
        seen = Array(repeating: 0, count: form.edges.count)
    }

    /// Changes what is known of a count.
    mutating func set(_ edge: Int, count: Int, bounds: Bounds) {
        let wasOpen = up[edge] > 0 || down[edge] > 0
        (up[edge], down[edge]) = (bounds.upper - count, count - bounds.lower)
        let isOpen = up[edge] > 0 || down[edge] > 0
        guard wasOpen != isOpen, form.tails[edge] >= 0 else { return }
        for node in [form.tails[edge], form.heads[edge]] {
            if isOpen { open[node].append(edge) } else { open[node].removeAll { $0 == edge } }
        }
    }

    /// The most by which a count can grow, or the limit.
    mutating func growth(of edge: Int, limit: Int = Bounds.unlimited) -> Int {
        reach(from: form.heads[edge], to: form.tails[edge], around: edge, limit: min(limit, up[edge]))
    }

    /// The most by which a count can shrink, or the limit.
    mutating func shrinkage(of edge: Int, limit: Int = Bounds.unlimited) -> Int {
        reach(from: form.tails[edge], to: form.heads[edge], around: edge, limit: min(limit, down[edge]))
    }

    /// The maximum flow by shortest augmenting paths; the capacities are as before afterwards.
    private mutating func reach(from source: Int, to sink: Int, around edge: Int, limit: Int) -> Int {
        moved.removeAll(keepingCapacity: true)
        guard source >= 0 else { return limit }
        var total = 0
        while total < limit, let step = augment(source, sink, edge, limit - total) {
            total += step
            if Bounds.isUnlimited(step) { break }
        }
        for move in moved {
            up[move.edge] += move.isUp ? move.amount : -move.amount
            down[move.edge] -= move.isUp ? move.amount : -move.amount
        }
        return total
    }

    private mutating func augment(_ source: Int, _ sink: Int, _ left: Int, _ limit: Int) -> Int? {
        stamp += 1
        var queue = [source]
        seen[source] = stamp
        var next = 0
        search: while next < queue.count {
            let node = queue[next]
            next += 1
            for edge in open[node] where edge != left {
                let isUp = form.tails[edge] == node
                let other = isUp ? form.heads[edge] : form.tails[edge]
                guard seen[other] != stamp, (isUp ? up[edge] : down[edge]) > 0 else { continue }
                seen[other] = stamp
                from[other] = (node, edge)
                if other == sink { break search }
                queue.append(other)
            }
        }
        guard seen[sink] == stamp else { return nil }
        var amount = limit
        var path: [(edge: Int, isUp: Bool)] = []
        var node = sink
        while node != source {
            let (before, edge) = from[node]
            let isUp = form.tails[edge] == before
            amount = min(amount, isUp ? up[edge] : down[edge])
            path.append((edge, isUp))
            node = before
        }
        for (edge, isUp) in path {
            up[edge] -= isUp ? amount : -amount
            down[edge] += isUp ? amount : -amount
            moved.append((edge, isUp, amount))
        }
        return amount
    }
}
