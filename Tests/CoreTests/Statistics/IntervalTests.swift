import Testing

@testable import Core

@Suite struct IntervalTests {
    let reference: ReferenceValues

    init() throws { reference = try ReferenceValues.read() }

    @Test func ratesAsThePublicHealthWorkbookGivesThem() throws {
        for rate in reference.phe_rate_tests_from_PHEindicatormethods {
            let narrow = try #require(Intervals.rate(rate.x, of: rate.n, per: rate.mult))
            #expect(agrees(narrow.lower, rate.l95) && agrees(narrow.upper, rate.u95), "\(rate): \(narrow)")
            let wide = try #require(Intervals.rate(rate.x, of: rate.n, per: rate.mult, level: 0.998))
            #expect(agrees(wide.lower, rate.l998) && agrees(wide.upper, rate.u998), "\(rate): \(wide)")
        }
    }

    @Test func countsExactAndByar() throws {
        for count in reference.poisson_counts {
            let exact = Intervals.exact(count.x)
            #expect(agrees(exact.lower, count.exact95[0]) && agrees(exact.upper, count.exact95[1]), "\(count): \(exact)")
            let wide = Intervals.exact(count.x, level: 0.998)
            #expect(agrees(wide.lower, count.exact998[0]) && agrees(wide.upper, count.exact998[1]), "\(count): \(wide)")
            let byar = Intervals.byar(count.x)
            #expect(count.byar95[0].map { agrees(byar.lower, $0) } ?? true, "\(count): \(byar)")
            #expect(count.byar95[1].map { agrees(byar.upper, $0) } ?? true, "\(count): \(byar)")
        }
    }

    @Test func sharesByWilson() throws {
        for share in reference.wilson {
            let interval = try #require(Intervals.share(share.x, of: share.n))
            #expect(agrees(interval.lower, share.l95) && agrees(interval.upper, share.u95), "\(share): \(interval)")
        }
    }

    @Test func ratiosOfRates() throws {
        for ratio in reference.rate_ratio_exact {
            let interval = try #require(Intervals.ratio(ratio.a, over: ratio.b, times: (ratio.ta, ratio.tb)))
            #expect(agrees(interval.lower, ratio.lo, 1e-7) && agrees(interval.upper, ratio.hi, 1e-7), "\(ratio): \(interval)")
            guard let p = ratio.p else { continue }
            let found = try #require(Intervals.ratioPValue(ratio.a, over: ratio.b, times: (ratio.ta, ratio.tb)))
            #expect(agrees(found, p, 1e-7), "\(ratio): \(found)")
        }
    }

    @Test func nothingToCompareGivesNothing() {
        #expect(Intervals.rate(5, of: 0) == nil)
        #expect(Intervals.share(3, of: 2) == nil)
        #expect(Intervals.ratio(0, over: 0) == nil)
    }
}
