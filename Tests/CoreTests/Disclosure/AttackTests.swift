import Testing

@testable import Core

/// The attackers beside trying every table.
@Suite struct AttackTests {
    private static let rule = DisclosureRule()

    @Test(arguments: 1...500 as ClosedRange<UInt64>)
    func twoWaysAreExact(seed: UInt64) {
        var numbers = SeededNumbers(state: seed &* 0x9E37_79B9_7F4A_7C15)
        let (height, width) = (Int.random(in: 2...3, using: &numbers), Int.random(in: 2...4, using: &numbers))
        let rows = randomTable(rows: height, columns: width, upTo: 12, &numbers)
        let cells = (0..<height).flatMap { row in (0..<width).map { row * (width + 1) + $0 } }
        let hidden = cells.filter { _ in Int.random(in: 0..<5, using: &numbers) < 3 }.prefix(7)
        let found = Publication(rows: rows).intervals(hiding: Array(hidden), rule: Self.rule)
        let known = Enumeration.intervals(rows: rows, hidden: Set(hidden))
        for (index, interval) in zip(hidden, found) {
            #expect(known[index].map { CountInterval($0.lowerBound, $0.upperBound) } == interval, "\(rows) \(hidden) \(index)")
        }
    }

    /// With rounded counts, and with totals hidden, beside all whole numbers up to bounds that are far enough.
    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func roundedAndHiddenTotalsAreExact(seed: UInt64) {
        var numbers = SeededNumbers(state: seed &* 0x2545_F491_4F6C_DD1D)
        let rows = randomTable(rows: 2, columns: 2, upTo: 5, &numbers)
        let publication = Publication(rows: rows)
        let rule = DisclosureRule(threshold: 3, base: Bool.random(using: &numbers) ? 5 : nil)
        let hidden = publication.counts.indices.filter { index in
            publication.counts[index].map(rule.isSmall) ?? false || Int.random(in: 0..<4, using: &numbers) == 0
        }
        // Nothing that is published is above 26, so no interval ends between that and these.
        let ends = [30, 30, 100, 30, 30, 100, 100, 100, 300]
        let bounds = publication.counts.indices.map { index -> ClosedRange<Int> in
            let known = rule.known(ofPublished: publication.counts[index] ?? 0)
            return hidden.contains(index) ? 0...ends[index] : known.lower...known.upper
        }
        let ranges = Enumeration.intervals(publication, bounds: bounds)
        for (index, interval) in zip(hidden, publication.intervals(hiding: hidden, rule: rule)) {
            #expect(ranges[index]?.lowerBound == interval.lower, "\(rows) \(hidden) \(index)")
            let upper = ranges[index]?.upperBound
            #expect(interval.upper == (upper ?? 0 >= 30 ? nil : upper), "\(rows) \(hidden) \(index)")
        }
    }

    /// A cube of two by two by two with all its margins: what the attackers say is never wrong, and chains are found.
    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func threeWaysAreNeverWrong(seed: UInt64) {
        var numbers = SeededNumbers(state: seed &* 0xD6E8_FEB8_6659_FD93)
        let cube = cubeOfTwo { _ in Int.random(in: 0...5, using: &numbers) }
        let inner = cube.counts.indices.filter { index in [9, 3, 1].allSatisfy { index / $0 % 3 < 2 } }
        let hidden = inner.filter { _ in Bool.random(using: &numbers) }
        let bounds = cube.counts.indices.map { index -> ClosedRange<Int> in
            hidden.contains(index) ? 0...40 : (cube.counts[index] ?? 0)...(cube.counts[index] ?? 0)
        }
        let ranges = Enumeration.intervals(cube, bounds: bounds)
        for (index, interval) in zip(hidden, cube.intervals(hiding: hidden, rule: Self.rule)) {
            guard let range = ranges[index] else {
                Issue.record("no table fits")
                continue
            }
            #expect(interval.lower <= range.lowerBound && interval.upper ?? Int.max >= range.upperBound, "\(hidden)")
            // Of a cube of two there is one free number: less than all hidden gives all away, and the equations tell.
            if hidden.count < 8 { #expect(interval.isExact) }
        }
    }

    @Test func equationsFindWhatNoSingleSumTells() {
        // a + b = 7, b + c = 9, a + c = 8: no single sum tells more than a range, and all three are determined.
        let publication = Publication(
            counts: [3, 4, 5, 7, 9, 8],
            sums: [
                Publication.Sum(total: 3, parts: [0, 1], family: 0), Publication.Sum(total: 4, parts: [1, 2], family: 1),
                Publication.Sum(total: 5, parts: [0, 2], family: 2),
            ])
        #expect(publication.components().map(\.isExact) == [false])
        #expect(publication.intervals(hiding: [0, 1, 2], rule: Self.rule) == [3, 4, 5].map { CountInterval($0, $0) })
    }

    @Test func absentCountsAreNeitherZeroNorSecret() throws {
        let publication = Publication(rows: [[3, nil, 20], [8, 9, 30], [12, 40, 22]])
        // The first row has no total, so that nothing is told of the hidden count but by its column.
        #expect(publication.counts[3] == nil)
        #expect(publication.intervals(hiding: [0], rule: Self.rule) == [CountInterval(3, 3)])
        #expect(publication.intervals(hiding: [0, 4], rule: Self.rule) == [CountInterval(3, 3), CountInterval(8, 8)])
        let protection = try publication.protected(by: Self.rule)
        let narrowest = try #require(protection.report.narrowest)
        #expect(!protection.hidden[1] && narrowest.width ?? Int.max >= 5)
    }

    @Test func whatNoSumHoldsIsFreeUpwards() throws {
        let publication = Publication(counts: [1, 2, 300], sums: [])
        #expect(publication.intervals(hiding: [0], rule: Self.rule) == [CountInterval(0, nil)])
        #expect(try publication.protected(by: Self.rule).hidden == [true, true, false])
    }

    @Test func tooMuchIsRefused() {
        let count = Publication.mostTogether + 1
        let publication = Publication(
            counts: Array(repeating: 2, count: count) + [2 * count],
            sums: [Publication.Sum(total: count, parts: Array(0..<count), family: 0)])
        #expect(throws: DisclosureError.tooLarge(count: count + 1, limit: Publication.mostTogether)) {
            try publication.protected(by: Self.rule)
        }
    }
}

/// A cube of 2 × 2 × 2 counts with every margin, as 3 × 3 × 3 of which the last of each axis is the total.
func cubeOfTwo(_ count: (Int) -> Int) -> Publication {
    var counts = [Int?](repeating: 0, count: 27)
    for index in 0..<27 where [9, 3, 1].allSatisfy({ index / $0 % 3 < 2 }) { counts[index] = count(index) }
    var sums: [Publication.Sum] = []
    for (family, step) in [9, 3, 1].enumerated() {
        for index in 0..<27 where index / step % 3 == 2 {
            counts[index] = (counts[index - step] ?? 0) + (counts[index - 2 * step] ?? 0)
        }
        for index in 0..<27 where index / step % 3 == 2 {
            sums.append(Publication.Sum(total: index, parts: [index - 2 * step, index - step], family: family))
        }
    }
    return Publication(counts: counts, sums: sums)
}
