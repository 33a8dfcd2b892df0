/// Sums as a network: each sum is a node, each count an edge, and what flows into a node flows out of it.
///
/// A count that stands in two sums, with opposite signs once the signs of some sums are turned, leads from the one to the other; one that
/// stands in a single sum leads to a node for all that is outside. A two-way table with its margins has this form (Cox 1980), as has one
/// whose rows or columns are added up in steps; a table of three ways has not.
struct NetworkForm {
    /// The nodes that each edge leads from and to; −1 where no sum has the count.
    let tails: [Int]
    let heads: [Int]
    /// The edges at each node, whether open or not.
    let edges: [[Int]]

    /// `nil` where the sums are no network.
    init?(_ sums: [Publication.Sum], count: Int) {
        var places: [[(sum: Int, sign: Int)]] = Array(repeating: [], count: count)
        for (index, sum) in sums.enumerated() {
            places[sum.total].append((index, 1))
            for part in sum.parts { places[part].append((index, -1)) }
        }
        guard places.allSatisfy({ $0.count <= 2 }), let turned = NetworkForm.signs(places, sums) else { return nil }
        let outside = sums.count
        var (tails, heads) = (Array(repeating: -1, count: count), Array(repeating: -1, count: count))
        var edges: [[Int]] = Array(repeating: [], count: sums.count + 1)
        for (edge, places) in places.enumerated() where !places.isEmpty {
            let isInto = places.map { $0.sign * turned[$0.sum] > 0 }
            let other = places.count == 2 ? places[1].sum : outside
            (tails[edge], heads[edge]) = isInto[0] ? (other, places[0].sum) : (places[0].sum, other)
            edges[tails[edge]].append(edge)
            edges[heads[edge]].append(edge)
        }
        (self.tails, self.heads, self.edges) = (tails, heads, edges)
    }

    /// The sign of each sum such that each count stands in its two sums with opposite ones.
    private static func signs(_ places: [[(sum: Int, sign: Int)]], _ sums: [Publication.Sum]) -> [Int]? {
        var signs = Array(repeating: 0, count: sums.count)
        for start in sums.indices where signs[start] == 0 {
            signs[start] = 1
            var waiting = [start]
            while let sum = waiting.popLast() {
                for figure in sums[sum].parts + [sums[sum].total] where places[figure].count == 2 {
                    let (one, two) = (places[figure][0], places[figure][1])
                    let (own, other) = one.sum == sum ? (one, two) : (two, one)
                    guard own.sum != other.sum else { return nil }
                    let needed = -signs[sum] * own.sign * other.sign
                    if signs[other.sum] == 0 {
                        signs[other.sum] = needed
                        waiting.append(other.sum)
                    } else if signs[other.sum] != needed {
                        return nil
                    }
                }
            }
        }
        return signs
    }
}
