/// The cheapest way for a count to grow: other counts that would have to be hidden so that they can give way (Dijkstra).
enum CheapestCycle {
    /// The counts on the way, hidden ones among them; `nil` where there is none.
    static func path(
        around index: Int, by amount: Int, _ attack: FlowAttack, _ attacker: Attacker, _ rule: DisclosureRule
    ) -> [Int]? {
        let form = attack.form
        let (source, sink) = (form.heads[index], form.tails[index])
        guard source >= 0, attack.up[index] >= amount else { return nil }
        var costs = Array(repeating: Int.max, count: form.edges.count)
        var from = Array(repeating: (node: -1, edge: -1), count: form.edges.count)
        var heap = NodeHeap()
        costs[source] = 0
        heap.push(0, source)
        while let (cost, node) = heap.pop() {
            guard cost == costs[node] else { continue }
            if node == sink { break }
            for edge in form.edges[node] where edge != index {
                let isUp = form.tails[edge] == node
                guard let price = price(of: edge, isUp, amount, attack, attacker) else { continue }
                let other = isUp ? form.heads[edge] : form.tails[edge]
                // Among equals the way with fewer counts.
                let sum = cost + price << 8 + 1
                guard sum < costs[other] else { continue }
                costs[other] = sum
                from[other] = (node, edge)
                heap.push(sum, other)
            }
        }
        guard costs[sink] < Int.max else { return nil }
        var path: [Int] = []
        var node = sink
        while node != source {
            // What gives way by itself, as rounded counts do, need not be hidden.
            let edge = from[node].edge
            let isUp = form.tails[edge] == from[node].node
            if (isUp ? attack.up[edge] : attack.down[edge]) < amount { path.append(edge) }
            node = from[node].node
        }
        return path
    }

    /// What is lost when a count is hidden to give way; nothing where it does already; `nil` where it cannot.
    private static func price(
        of edge: Int, _ isUp: Bool, _ amount: Int, _ attack: FlowAttack, _ attacker: Attacker
    ) -> Int? {
        if (isUp ? attack.up[edge] : attack.down[edge]) >= amount { return 0 }
        let count = attacker.component.counts[edge]
        guard attacker.canHide(edge) else { return nil }
        return isUp || count - attack.floor >= amount ? count : nil
    }
}

/// Nodes by cost, the least first.
private struct NodeHeap {
    private var items: [(cost: Int, node: Int)] = []

    mutating func push(_ cost: Int, _ node: Int) {
        items.append((cost, node))
        var at = items.count - 1
        while at > 0, items[at].cost < items[(at - 1) / 2].cost {
            items.swapAt(at, (at - 1) / 2)
            at = (at - 1) / 2
        }
    }

    mutating func pop() -> (cost: Int, node: Int)? {
        guard let first = items.first, let last = items.popLast() else { return nil }
        guard !items.isEmpty else { return first }
        items[0] = last
        var at = 0
        while true {
            var least = at
            for child in [2 * at + 1, 2 * at + 2] where child < items.count && items[child].cost < items[least].cost {
                least = child
            }
            guard least != at else { return first }
            items.swapAt(at, least)
            at = least
        }
    }
}
