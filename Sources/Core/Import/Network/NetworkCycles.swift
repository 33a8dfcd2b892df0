/// Finds links that lead back to where they began.
enum NetworkCycles {
    struct Cycle {
        /// At most the first ten of them.
        let entries: [EntryID]
        /// Of the link that closes it.
        let line: Int
    }

    /// One cycle for each link that closes one, found by going into the depth without recursion.
    static func find(_ edges: [EntryID: [(to: EntryID, line: Int)]]) -> [Cycle] {
        var (open, done, cycles): ([EntryID: Int], Set<EntryID>, [Cycle]) = ([:], [], [])
        // In an order of their own, so that the same file says the same.
        let starts = edges.keys.sorted { ($0.kind.rawValue, $0.key) < ($1.kind.rawValue, $1.key) }
        for start in starts where !done.contains(start) {
            var path: [(entry: EntryID, next: Int)] = [(start, 0)]
            open[start] = 0
            while let top = path.last {
                let links = edges[top.entry] ?? []
                guard top.next < links.count else {
                    open[top.entry] = nil
                    done.insert(top.entry)
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                let link = links[top.next]
                if let depth = open[link.to] {
                    cycles.append(Cycle(entries: path[depth...].prefix(10).map(\.entry), line: link.line))
                } else if !done.contains(link.to) {
                    open[link.to] = path.count
                    path.append((link.to, 0))
                }
            }
        }
        return cycles
    }
}
