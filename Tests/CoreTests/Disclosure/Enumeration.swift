@testable import Core

/// Finds what an attacker can say by trying every table: slow, and plainly right.
enum Enumeration {
    /// The intervals of hidden counts of a two-way table over all tables of whole numbers from `floor` up that agree with what is published.
    static func intervals(rows: [[Int]], hidden: Set<Int>, floor: Int = 0) -> [Int: ClosedRange<Int>] {
        let width = rows[0].count
        let cells = rows.indices.flatMap { row in (0..<width).map { (row: row, column: $0) } }
        let secret = cells.filter { hidden.contains($0.row * (width + 1) + $0.column) }
        let most = rows.joined().reduce(0, +)
        var rowRest = rows.map { $0.reduce(0, +) }
        var columnRest = (0..<width).map { column in rows.reduce(0) { $0 + $1[column] } }
        for cell in cells where !hidden.contains(cell.row * (width + 1) + cell.column) {
            rowRest[cell.row] -= rows[cell.row][cell.column]
            columnRest[cell.column] -= rows[cell.row][cell.column]
        }
        var ranges: [Int: ClosedRange<Int>] = [:]
        var values = Array(repeating: 0, count: secret.count)
        func place(_ at: Int) {
            guard at < secret.count else {
                guard rowRest.allSatisfy({ $0 == 0 }), columnRest.allSatisfy({ $0 == 0 }) else { return }
                for (cell, value) in zip(secret, values) {
                    let index = cell.row * (width + 1) + cell.column
                    let known = ranges[index] ?? value...value
                    ranges[index] = min(known.lowerBound, value)...max(known.upperBound, value)
                }
                return
            }
            let cell = secret[at]
            let room = min(most, rowRest[cell.row], columnRest[cell.column])
            // The last of a line takes all that is left.
            let left = [
                secret[(at + 1)...].contains { $0.row == cell.row } ? floor : rowRest[cell.row],
                secret[(at + 1)...].contains { $0.column == cell.column } ? floor : columnRest[cell.column],
            ]
            let least = max(floor, left[0], left[1])
            guard room >= least else { return }
            for value in least...room {
                values[at] = value
                rowRest[cell.row] -= value
                columnRest[cell.column] -= value
                place(at + 1)
                rowRest[cell.row] += value
                columnRest[cell.column] += value
            }
        }
        place(0)
        return ranges
    }

    /// The same for sums of any kind, each count between bounds of its own.
    static func intervals(_ publication: Publication, bounds: [ClosedRange<Int>]) -> [ClosedRange<Int>?] {
        var ranges = [ClosedRange<Int>?](repeating: nil, count: bounds.count)
        var values = Array(repeating: 0, count: bounds.count)
        // A sum can be looked at once its last count is placed.
        var due: [[Publication.Sum]] = Array(repeating: [], count: bounds.count)
        for sum in publication.sums { due[max(sum.total, sum.parts.max() ?? 0)].append(sum) }
        let rest: (Publication.Sum) -> Int = { sum in
            (publication.counts[sum.total] ?? 0) - sum.parts.reduce(0) { $0 + (publication.counts[$1] ?? 0) }
        }
        func place(_ at: Int) {
            guard at < bounds.count else {
                for (index, value) in values.enumerated() {
                    let known = ranges[index] ?? value...value
                    ranges[index] = min(known.lowerBound, value)...max(known.upperBound, value)
                }
                return
            }
            values[at] = 0
            // The last of a sum is what the others leave.
            let forced = due[at].first.map { sum in
                let parts = rest(sum) + sum.parts.reduce(0) { $0 + values[$1] }
                return sum.total == at ? parts : values[sum.total] - parts
            }
            for value in forced.map({ $0...$0 }) ?? bounds[at] where bounds[at].contains(value) {
                values[at] = value
                let fits = due[at].allSatisfy { sum in values[sum.total] == rest(sum) + sum.parts.reduce(0) { $0 + values[$1] } }
                if fits { place(at + 1) }
            }
        }
        place(0)
        return ranges
    }
}

/// A table of counts that only its seed decides.
func randomTable(rows: Int, columns: Int, upTo most: Int, _ numbers: inout SeededNumbers) -> [[Int]] {
    (0..<rows).map { _ in
        (0..<columns).map { _ in
            Bool.random(using: &numbers) ? Int.random(in: 0...most, using: &numbers) : Int.random(in: 0...6, using: &numbers)
        }
    }
}
