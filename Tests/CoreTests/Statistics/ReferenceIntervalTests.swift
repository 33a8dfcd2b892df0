import Testing

@testable import Core

/// What the reference values hold beyond the usual 95%.
@Suite struct ReferenceIntervalTests {
    let reference: ReferenceValues

    init() throws { reference = try ReferenceValues.read() }

    @Test func sharesAt998() throws {
        var held = 0
        for share in reference.wilson {
            guard let lower = share.l998, let upper = share.u998 else { continue }
            let interval = try #require(Intervals.share(share.x, of: share.n, level: 0.998))
            #expect(agrees(interval.lower, lower) && agrees(interval.upper, upper), "\(share): \(interval)")
            held += 1
        }
        #expect(held == 2)
    }

    @Test func countsByByarAt998() {
        for count in reference.poisson_counts {
            let interval = Intervals.byar(count.x, level: 0.998)
            #expect(count.byar998[0].map { agrees(interval.lower, $0) } ?? true, "\(count): \(interval)")
            #expect(count.byar998[1].map { agrees(interval.upper, $0) } ?? true, "\(count): \(interval)")
        }
    }

    @Test func exactBelowTenAndByarFromTenOn() {
        for count in [0, 1, 9] { #expect(Intervals.count(count) == Intervals.exact(count)) }
        for count in [10, 11, 5000] { #expect(Intervals.count(count) == Intervals.byar(count)) }
    }

    @Test(arguments: [
        (1, 0.95, 5.571644585, 0.025317898), (1, 0.998, 9.233410143, 0.001000547), (2, 0.95, 7.224687515, 0.242209467),
        (2, 0.998, 11.22886836, 0.04540199),
    ])
    func theCurvesOfAFunnelSolveThePoissonTail(count: Int, level: Double, upper: Double, lower: Double) {
        let interval = Intervals.exact(count, level: level)
        #expect(abs(interval.upper - upper) < 1e-4 && abs(interval.lower - lower) < 1e-4)
    }

    @Test func theRatioOfTwoRatesLiesWithinItsInterval() throws {
        for ratio in reference.rate_ratio_exact {
            let found = Double(ratio.a) / ratio.ta / (Double(ratio.b) / ratio.tb)
            #expect(agrees(found, ratio.rr, 1e-7))
            let interval = try #require(Intervals.ratio(ratio.a, over: ratio.b, times: (ratio.ta, ratio.tb)))
            #expect(interval.lower < found && found < interval.upper)
        }
    }

    @Test(arguments: [(0, 3), (3, 0), (1, 1_000_000), (1_000_000, 1)])
    func extremeRatiosHaveEnds(first: Int, second: Int) throws {
        let interval = try #require(Intervals.ratio(first, over: second))
        #expect(!interval.lower.isNaN && !interval.upper.isNaN && interval.lower >= 0 && interval.lower < interval.upper)
        #expect(interval.upper.isFinite == (second > 0))
    }
}
