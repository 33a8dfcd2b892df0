/// Looks for the shortest chain from both ends at once, a level at a time, on the side that has less to look at.
///
/// Links between entries that are one real thing cost nothing: they are followed within a level.
struct PathSearch {
    private let graph: LinkGraph
    private let days: PackedDays?
    private var start: Side
    private var goal: Side
    /// Entries that both sides have reached.
    private var meetings: [Int] = []

    private struct Side {
        /// Links from the end; -1: not reached.
        var distances: [Int32]
        /// The link that led to each entry, as `LinkGraph.links(of:into:)` gives it.
        var codes: [Int]
        /// The greatest weakness on the way.
        var weakness: [UInt8]
        /// What is reached with `radius` links and not looked at yet.
        var level: [Int]
        var radius = 0

        init(_ entry: Int, of count: Int) {
            distances = [Int32](repeating: -1, count: count)
            codes = [Int](repeating: -1, count: count)
            weakness = [UInt8](repeating: 0, count: count)
            distances[entry] = 0
            level = [entry]
        }
    }

    init(_ graph: LinkGraph, from: Int, to: Int, within days: PackedDays?) {
        (self.graph, self.days) = (graph, days)
        start = Side(from, of: graph.entryCount)
        goal = Side(to, of: graph.entryCount)
    }

    /// The links of the chain in their order; `nil` where there is none.
    mutating func run() -> [Int]? {
        while best.map({ $0 > start.radius + goal.radius - 1 }) ?? true, !start.level.isEmpty, !goal.level.isEmpty {
            if start.level.count <= goal.level.count {
                PathSearch.expand(&start, towards: goal, &meetings, graph, days)
            } else {
                PathSearch.expand(&goal, towards: start, &meetings, graph, days)
            }
        }
        guard let best else { return nil }
        func weakness(_ entry: Int) -> UInt8 { max(start.weakness[entry], goal.weakness[entry]) }
        let shortest = meetings.filter { total($0) == best }
        guard let middle = shortest.min(by: { weakness($0) < weakness($1) }) else { return nil }
        return chain(from: middle, start).reversed() + chain(from: middle, goal).map { $0 ^ 1 }
    }

    private func total(_ entry: Int) -> Int { Int(start.distances[entry]) + Int(goal.distances[entry]) }

    /// The length of the shortest chain found so far.
    private var best: Int? { meetings.lazy.map(total).min() }

    /// The links from an entry back to where a side began. A link that leads back is turned round by flipping its last bit.
    private func chain(from entry: Int, _ side: Side) -> [Int] {
        var codes: [Int] = []
        var at = entry
        while side.codes[at] >= 0 {
            codes.append(side.codes[at])
            // The code is as seen from where the search came from.
            at = graph.end(of: side.codes[at] ^ 1)
        }
        return codes
    }

    /// Looks at all that a side has reached with as many links as its radius.
    private static func expand(
        _ side: inout Side, towards other: Side, _ meetings: inout [Int], _ graph: LinkGraph, _ days: PackedDays?
    ) {
        var next: [Int] = []
        var codes: [Int] = []
        var place = 0
        while place < side.level.count {
            let entry = side.level[place]
            place += 1
            guard Int(side.distances[entry]) == side.radius else { continue }
            graph.links(of: entry, into: &codes)
            for code in codes {
                let link = code >> 1
                let reached = graph.end(of: code)
                let known = side.distances[reached]
                // What is as near already, and cannot become better.
                if known >= 0, known <= Int32(side.radius) { continue }
                let confidence = graph.confidence(link)
                guard confidence.stands, graph.holds(link, days) else { continue }
                let isFree = graph.isIdentity(link)
                let distance = Int32(side.radius + (isFree ? 0 : 1))
                let weakness = max(side.weakness[entry], UInt8(confidence.weakness))
                guard known < 0 || distance < known || weakness < side.weakness[reached] else { continue }
                (side.distances[reached], side.codes[reached], side.weakness[reached]) = (distance, code, weakness)
                if isFree { side.level.append(reached) } else if known < 0 { next.append(reached) }
                if other.distances[reached] >= 0, known < 0 { meetings.append(reached) }
            }
        }
        side.level = next
        side.radius += 1
    }
}
