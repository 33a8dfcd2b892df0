import Testing

@testable import Core

/// What is hidden, and that nobody gets it back.
@Suite struct SuppressionTests {
    @Test(arguments: 1...150 as ClosedRange<UInt64>)
    func everyTableIsMadeSafe(seed: UInt64) throws {
        var numbers = SeededNumbers(state: seed &* 0x9E37_79B9_7F4A_7C15)
        let rows = randomTable(
            rows: Int.random(in: 2...6, using: &numbers), columns: Int.random(in: 2...6, using: &numbers), upTo: 60, &numbers)
        let rule = DisclosureRule(threshold: [3, 5, 10].randomElement(using: &numbers) ?? 5, base: seed % 2 == 0 ? 5 : nil)
        let publication = Publication(rows: rows)
        let protection = try publication.protected(by: rule)
        let hidden = publication.counts.indices.filter { protection.hidden[$0] }
        for (index, interval) in zip(hidden, publication.intervals(hiding: hidden, rule: rule))
        where rule.isSmall(publication.counts[index] ?? 0) {
            #expect(interval.width ?? Int.max >= rule.width, "\(rows) \(interval)")
        }
        for (index, count) in publication.counts.enumerated() {
            if rule.isSmall(count ?? 0) { #expect(protection.hidden[index]) }
        }
    }

    /// Held against every table: small tables without hidden totals.
    @Test func tryingEveryTableRecoversNothing() throws {
        var tried = 0
        for seed in 1...60 as ClosedRange<UInt64> {
            var numbers = SeededNumbers(state: seed &* 0x2545_F491_4F6C_DD1D)
            let rows = randomTable(rows: 3, columns: 3, upTo: 14, &numbers)
            let publication = Publication(rows: rows)
            let protection = try publication.protected(by: DisclosureRule())
            let cells = Set((0..<3).flatMap { row in (0..<3).map { row * 4 + $0 } })
            let hidden = Set(publication.counts.indices.filter { protection.hidden[$0] })
            guard hidden.isSubset(of: cells) else { continue }
            for (index, range) in Enumeration.intervals(rows: rows, hidden: hidden)
            where (1..<5).contains(publication.counts[index] ?? 0) {
                #expect(range.upperBound - range.lowerBound >= 5, "\(rows) \(hidden)")
                tried += 1
            }
        }
        #expect(tried > 60, "\(tried) small counts tried")
    }

    /// Nothing that is hidden on top could be left.
    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func nothingIsHiddenWithoutNeed(seed: UInt64) throws {
        var numbers = SeededNumbers(state: seed &* 0xD6E8_FEB8_6659_FD93)
        let publication = Publication(rows: randomTable(rows: 5, columns: 4, upTo: 80, &numbers))
        let rule = DisclosureRule()
        let protection = try publication.protected(by: rule)
        let (small, zeros) = publication.primary(rule)
        for index in publication.counts.indices where protection.hidden[index] && !(small + zeros).contains(index) {
            var less = protection.hidden
            less[index] = false
            #expect(throws: DisclosureError.self) { try publication.attacked(hiding: less, rule: rule) }
        }
    }

    @Test(arguments: [
        // All units of a row in one cell: its zeros are hidden, too.
        ([[0, 9, 0], [7, 8, 9], [12, 20, 30]], [0, 2]),
        // A part of nothing is known to be nothing.
        ([[0, 9, 0], [0, 8, 9], [0, 20, 30]], [2]), ([[6, 9, 0], [7, 8, 9]], [2]), ([[0, 0], [7, 8]], []),
        ([[6, 9, 7], [7, 8, 0], [5, 5, 6]], []),
    ])
    func zerosStayUnlessTheyTell(rows: [[Int]], zeros: [Int]) throws {
        let publication = Publication(rows: rows)
        #expect(publication.primary(DisclosureRule()).zeros == zeros)
        let protection = try publication.protected(by: DisclosureRule())
        #expect(protection.report.zeros == zeros.count && zeros.allSatisfy { protection.hidden[$0] })
    }

    @Test(arguments: [
        (0, 0), (1, 0), (2, 0), (3, 5), (4, 5), (5, 5), (6, 5), (7, 5), (8, 10), (9, 10), (10, 10), (12, 10), (13, 15),
        (103_379, 103_380),
    ])
    func conventionalRounding(count: Int, rounded: Int) {
        #expect(DisclosureRule(base: 5).rounded(count) == rounded)
        #expect(DisclosureRule().rounded(count) == count)
    }

    @Test(arguments: [5, 10, 3], [5, nil])
    func whatIsPublishedIsWithinWhatIsKnown(threshold: Int, base: Int?) {
        let rule = DisclosureRule(threshold: threshold, base: base)
        for count in 0...60 where !rule.isSmall(count) {
            let known = rule.known(ofPublished: count)
            // Just the counts that are shown alike, and that are not small.
            let alike = (0...70).filter { !rule.isSmall($0) && rule.rounded($0) == rule.rounded(count) }
            #expect(known.lower == alike.min() && known.upper == alike.max(), "\(count)")
        }
    }

    /// The size of a table of all forces, with many small counts: the attacker is exact, and he fails.
    @Test func manySmallCounts() throws {
        var numbers = SeededNumbers(state: 20_181_016)
        let rows = (0..<44).map { _ in
            (0..<20).map { _ in
                Int.random(in: 0..<3, using: &numbers) == 0
                    ? Int.random(in: 0...6, using: &numbers) : Int.random(in: 0...400, using: &numbers)
            }
        }
        let report = try Publication(rows: rows).protected(by: DisclosureRule()).report
        let narrowest = try #require(report.narrowest?.width)
        #expect(report.isExact && report.small > 100 && narrowest >= 5)
    }

    @Test func threeWaysAreMadeSafeOrRefused() {
        var (safe, refused, tried) = (0, 0, 0)
        for seed in 1...60 as ClosedRange<UInt64> {
            var numbers = SeededNumbers(state: seed &* 0x9E37_79B9_7F4A_7C15)
            let cube = cubeOfTwo { _ in Int.random(in: 0...30, using: &numbers) }
            do throws(DisclosureError) {
                let protection = try cube.protected(by: DisclosureRule())
                let hidden = cube.counts.indices.filter { protection.hidden[$0] }
                for (index, interval) in zip(hidden, cube.intervals(hiding: hidden, rule: DisclosureRule()))
                where (1..<5).contains(cube.counts[index] ?? 0) {
                    #expect(interval.width ?? Int.max >= 5)
                    tried += 1
                }
                safe += 1
            } catch {
                guard case .recoverable = error else {
                    Issue.record("\(error)")
                    continue
                }
                refused += 1
            }
        }
        #expect(safe > 20 && tried > 20, "\(safe) safe, \(refused) refused, \(tried) tried")
    }
}
