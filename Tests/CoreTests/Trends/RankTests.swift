import Testing

@testable import Core

/// Ranks among areas, by rate where residents are known.
@Suite struct RankTests {
    private func ranks(
        _ counts: [[Int?]], residents: [Int?], peers: Set<Int>? = nil, at period: Int = 0
    ) -> [Cell.Content] {
        let dataset = Dataset.grid(from: .financialYear(2016), periods: counts[0].count, residents: residents) {
            counts[$0.area][$0.period]
        }
        let column = dataset.column(containing: period, byYear: false)
        return residents.indices.map {
            dataset.cell(.rank, at: Place(Point(area: $0), over: column), context: Context(peers: peers)).content
        }
    }

    @Test func theHighestRateIsFirst() {
        #expect(
            ranks([[10], [9], [8]], residents: [1000, 100, 400])
                == [.rank(3, of: 3, before: nil), .rank(1, of: 3, before: nil), .rank(2, of: 3, before: nil)])
    }

    @Test func equalOnesShareTheBetterRank() {
        #expect(
            ranks([[1], [5], [5], [3]], residents: [nil, nil, nil, nil])
                == [(4, 4), (1, 4), (1, 4), (3, 4)].map { .rank($0.0, of: $0.1, before: nil) })
    }

    @Test func withoutResidentsThereIsNoRankAmongRates() {
        let found = ranks([[10], [9], [8]], residents: [1000, nil, 0])
        #expect(found == [.absent(.nothingToRank), .absent(.nothingToRank), .absent(.nothingToRank)])
        let more = ranks([[10], [9], [8], [1]], residents: [1000, nil, 0, 1000])
        #expect(more[0] == .rank(1, of: 2, before: nil) && more[3] == .rank(2, of: 2, before: nil))
        #expect(more[1] == .absent(.nothingToRank) && more[2] == .absent(.nothingToRank))
    }

    @Test func amongPeersOnlyAndOthersHaveNone() {
        let found = ranks([[4], [3], [2], [1]], residents: [nil, nil, nil, nil], peers: [1, 3])
        #expect(found[1] == .rank(1, of: 2, before: nil) && found[3] == .rank(2, of: 2, before: nil))
        #expect(found[0] == .absent(.nothingToRank) && found[2] == .absent(.nothingToRank))
        #expect(ranks([[4], [3]], residents: [nil, nil], peers: [1])[1] == .absent(.nothingToRank))
    }

    @Test func besideTheRankOfThePeriodBefore() {
        let counts: [[Int?]] = [[1, 9], [5, 5], [nil, 7]]
        let found = ranks(counts, residents: [nil, nil, nil], at: 1)
        #expect(found == [.rank(1, of: 3, before: 2), .rank(3, of: 3, before: 1), .rank(2, of: 3, before: nil)])
        #expect(ranks(counts, residents: [nil, nil, nil])[2] == .absent(.notAtHand))
    }

    @Test func ofOneAreaTheStrandsAreRankedAndTheirTotalIsNot() {
        let dataset = Dataset.grid(from: .financialYear(2016), periods: 1, categories: Strands.adding(3)) {
            [4, 9, 4, 17][$0.category]
        }
        let table = dataset.table(Slice(dataset: 0, rows: .category, calculation: .rank))
        #expect(
            table.cells().map { $0[0].content } == [
                .rank(2, of: 3, before: nil), .rank(1, of: 3, before: nil), .rank(2, of: 3, before: nil),
                .absent(.nothingToRank),
            ])
    }
}
