/// Counts that are published together, and which of them add up to which.
///
/// Counts are named by their index. An absent count (`nil`) is neither zero nor secret.
public struct Publication: Equatable, Sendable {
    public private(set) var counts: [Int?]
    /// Sums whose total is there.
    public private(set) var sums: [Sum] = []

    /// A total and the parts that it is published with. Where the parts that are there do not make up the total, the difference is
    /// taken for known to the attacker: that is the worst case.
    public struct Sum: Hashable, Sendable {
        public let total: Int
        public let parts: [Int]
        /// What is added up along: sums over areas are of one family, sums over strands of another.
        public let family: Int

        public init(total: Int, parts: [Int], family: Int) {
            (self.total, self.parts, self.family) = (total, parts, family)
        }
    }

    /// Sums without a total or without parts tell nothing and are left out, as is what is said twice.
    public init(counts: [Int?], sums: [Sum]) {
        self.counts = counts
        var seen: Set<Sum> = []
        for sum in sums where counts[sum.total] != nil {
            let parts = sum.parts.filter { counts[$0] != nil && $0 != sum.total }
            let told = Sum(total: sum.total, parts: parts, family: sum.family)
            if !parts.isEmpty, seen.insert(told).inserted { self.sums.append(told) }
        }
    }

    /// A two-way table with its row totals, column totals and grand total. The cell of a row and column, counted from 0, is
    /// `row * (columns + 1) + column`; totals stand in the last column and the last row. A line with an absent cell has no total.
    public init(rows: [[Int?]]) {
        let width = rows.first?.count ?? 0
        func total(_ cells: [Int?]) -> Int? { cells.contains(nil) ? nil : cells.compactMap(\.self).reduce(0, +) }
        var bordered = rows.map { $0 + [total($0)] }
        bordered.append((0...width).map { column in total(bordered.map { $0[column] }) })
        let lines = (0...rows.count).map { row in (0...width).map { row * (width + 1) + $0 } }
        let columns = (0...width).map { column in (0...rows.count).map { $0 * (width + 1) + column } }
        self.init(
            counts: Array(bordered.joined()),
            sums: lines.map { Sum(total: $0[width], parts: Array($0[..<width]), family: 0) }
                + columns.map { Sum(total: $0[rows.count], parts: Array($0[..<rows.count]), family: 1) })
    }
}
