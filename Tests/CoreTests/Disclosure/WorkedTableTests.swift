import Testing

@testable import Core

/// A table of four areas and five strands with three small counts, worked out by linear programming.
@Suite struct WorkedTableTests {
    static let rows = [[120, 14, 31, 22, 3], [88, 9, 27, 19, 6], [64, 2, 18, 11, 4], [150, 21, 40, 30, 12]]
    /// Aster/Transgender, Cedar/Religion, Cedar/Transgender; Aster/Religion.
    static let small = [4, 13, 16]
    static let further = 1
    private let publication = Publication(rows: rows)

    @Test func withoutMoreAllAreRecovered() throws {
        #expect(publication.counts.last == .some(691))
        #expect(
            publication.intervals(hiding: Self.small, rule: DisclosureRule()) == [
                CountInterval(3, 3), CountInterval(2, 2), CountInterval(4, 4),
            ])
        let hidden = publication.counts.indices.map(Self.small.contains)
        #expect(throws: DisclosureError.recoverable(4, CountInterval(3, 3))) {
            try publication.attacked(hiding: hidden, rule: DisclosureRule())
        }
    }

    @Test func oneMoreMakesAllUncertain() {
        #expect(
            publication.intervals(hiding: Self.small + [Self.further], rule: DisclosureRule()) == [
                CountInterval(1, 7), CountInterval(0, 6), CountInterval(0, 6), CountInterval(10, 16),
            ])
    }

    @Test func theLeastLossIsFound() throws {
        let protection = try publication.protected(by: DisclosureRule())
        #expect(protection.hidden.indices.filter { protection.hidden[$0] } == (Self.small + [Self.further]).sorted())
        #expect(
            protection.report
                == DisclosureReport(
                    figures: 30, small: 3, zeros: 0, secondary: 1, lost: 14, narrowest: CountInterval(1, 7), isExact: true))
    }

    @Test(arguments: [3, 5, 10]) func everyThresholdIsKept(threshold: Int) throws {
        for base in [nil, 5] {
            let rule = DisclosureRule(threshold: threshold, base: base)
            let protection = try publication.protected(by: rule)
            for (index, count) in publication.counts.enumerated() {
                if let count, rule.isSmall(count) { #expect(protection.hidden[index], "\(count)") }
            }
            let narrowest = try #require(protection.report.narrowest)
            #expect(narrowest.width ?? Int.max >= 5)
        }
    }
}
