import Testing

@testable import Core

@Suite struct SuppressingTests {
    /// One area and one month: strands by kinds of offence.
    private func cube(_ categories: Int, _ types: Int, _ counts: [Int32]) -> IncidentCube {
        IncidentCube(
            areas: ["Leeds"], first: Month(year: 2019, month: 4), months: 1,
            categories: ["all", "race", "religion", "disability"].prefix(categories).map { $0 },
            types: ["all", "a", "b", "c"].prefix(types).map { $0 }, counts: counts, wordings: [], agencies: [:], rowsRead: 0,
            rowsUsed: 0,
            leftOut: [:])
    }

    private let c = Figures.suppressed

    @Test func smallCountsAreWithheldAndZerosStay() {
        #expect(cube(4, 0, [20, 8, 2, 4]).suppressing(below: 5).counts == [20, 8, c, c])
        let withheld = cube(4, 0, [20, 8, 2, 4]).suppressing(below: 5)
        #expect(withheld[area: "Leeds", month: withheld.first, category: "religion", type: "all"] == nil)
        #expect(withheld[area: "Leeds", month: withheld.first, category: "race", type: "all"] == 8)
        #expect(cube(4, 0, [20, 8, 0, 12]).suppressing(below: 5).counts == [20, 8, 0, 12])
        #expect(cube(4, 0, [20, 8, 2, 4]).suppressing(below: 1).counts == [20, 8, 2, 4])
    }

    /// A single withheld place takes the smallest other with it, else the total.
    @Test func aSingleOneIsNotLeftAlone() {
        #expect(cube(4, 0, [30, 9, 2, 19]).suppressing(below: 5).counts == [30, c, c, 19])
        #expect(cube(4, 0, [6, 0, 2, 0]).suppressing(below: 5).counts == [c, 0, c, 0])
        #expect(cube(1, 3, [14, 10, 4]).suppressing(below: 5).counts == [14, c, c])
    }

    /// Whatever the counts, no line has exactly one withheld place beside one that is not zero.
    @Test func noLineGivesAnExactCountAway() {
        var numbers = SeededNumbers(state: 9)
        for _ in 0..<2000 {
            let counts = (0..<16).map { _ in Int32.random(in: 0...25, using: &numbers) }
            let found = cube(4, 4, counts).suppressing(below: 5)
            for (before, after) in zip(counts, found.counts) {
                #expect(before == 0 ? after == 0 : after == c || after == before && after >= 5)
            }
            for line in 0..<4 {
                for places in [(0..<4).map { line * 4 + $0 }, (0..<4).map { $0 * 4 + line }] {
                    let withheld = places.filter { found.counts[$0] == c }.count
                    #expect(withheld != 1 || places.allSatisfy { found.counts[$0] <= 0 })
                }
            }
        }
    }

    @Test func areasThatAreOneAreAddedUp() {
        var two = cube(2, 2, [5, 3, 2, 1])
        two.areas = ["Leeds", "Leeds City"]
        two.counts = [5, 7, 3, 4, 2, c, 1, 2]
        let figures = two.figures(
            dataset: "own", series: Figures.sample().series, file: "a.csv", mapping: "m",
            area: { _ in .init(key: "council:LDS", name: "Leeds") })
        #expect(figures.counts == [12, 7, c, 3])
        #expect(figures.fault == nil && figures.areas.count == 1)
        #expect(figures.periods == [.month(Month(year: 2019, month: 4))])
        #expect(figures.origin.content == figures.digest)
        let apart = two.figures(dataset: "own", series: figures.series, file: "a.csv", mapping: "m")
        #expect(apart.counts == two.counts && apart.areas.map(\.key) == ["Leeds", "Leeds City"])
    }
}
