/// The attacker that solves all sums as equations at once, with the counts free to be anything.
///
/// It finds every count that the equations alone determine, through however many of them, and nothing of what only non-negativity
/// gives away. It is asked where the sums are no network, where `FlowAttack` alone is not exact. Elimination runs modulo the prime
/// 2³¹ − 1, exact but for coincidences of one in two thousand millions.
enum EquationAttack {
    private static let prime: UInt64 = 2_147_483_647
    /// Beyond so many unknowns elimination takes too long.
    static let mostUnknowns = 1500

    /// The hidden counts that are determined; nothing where counts are rounded, as no sum is exact then.
    static func determined(_ component: Component, hidden: [Bool], rule: DisclosureRule) -> Set<Int> {
        let unknown = hidden.indices.filter { hidden[$0] }
        guard rule.base == nil, !unknown.isEmpty, unknown.count <= mostUnknowns else { return [] }
        var column: [Int: Int] = [:]
        for (index, figure) in unknown.enumerated() { column[figure] = index }
        var rows = component.sums.compactMap { sum -> [UInt64]? in
            var row = [UInt64](repeating: 0, count: unknown.count)
            for part in sum.parts { if let at = column[part] { row[at] = prime - 1 } }
            if let at = column[sum.total] { row[at] = 1 }
            return row.contains { $0 != 0 } ? row : nil
        }
        reduce(&rows, width: unknown.count)
        return Set(
            rows.compactMap { row in
                let filled = row.indices.filter { row[$0] != 0 }
                return filled.count == 1 ? unknown[filled[0]] : nil
            })
    }

    /// Gauss and Jordan.
    private static func reduce(_ rows: inout [[UInt64]], width: Int) {
        var done = 0
        for column in 0..<width {
            guard let pivot = (done..<rows.count).first(where: { rows[$0][column] != 0 }) else { continue }
            rows.swapAt(done, pivot)
            let factor = inverse(rows[done][column])
            for at in column..<width { rows[done][at] = rows[done][at] * factor % prime }
            let row = rows[done]
            for other in rows.indices where other != done && rows[other][column] != 0 {
                let times = prime - rows[other][column]
                for at in column..<width where row[at] != 0 { rows[other][at] = (rows[other][at] + times * row[at]) % prime }
            }
            done += 1
        }
    }

    /// By Fermat: the power of the prime less two.
    private static func inverse(_ value: UInt64) -> UInt64 {
        var (result, base, exponent) = (UInt64(1), value, prime - 2)
        while exponent > 0 {
            if exponent & 1 == 1 { result = result * base % prime }
            base = base * base % prime
            exponent >>= 1
        }
        return result
    }
}
