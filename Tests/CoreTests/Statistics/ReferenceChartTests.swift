import Testing

@testable import Core

/// The second halves of the control charts' references.
@Suite struct ReferenceChartTests {
    let qcc: ReferenceValues.Qcc
    let reference: ReferenceValues

    init() throws {
        reference = try ReferenceValues.read()
        qcc = reference.qcc
    }

    /// The circuit boards without samples 6 and 20.
    private var kept: [Int] { qcc.circuit_x.enumerated().filter { $0.offset != 5 && $0.offset != 19 }.map(\.element) }

    @Test func samplesSixAndTwentyLieOutside() throws {
        let chart = try #require(ControlCharts.c(qcc.circuit_x))
        #expect(chart.outside.map { $0 + 1 } == qcc.c.beyond)
    }

    @Test func circuitBoardsWithoutThem() throws {
        let chart = try #require(ControlCharts.c(kept))
        #expect(agrees(chart.centre, qcc.c_excl_6_20.center) && agrees(chart.lower[0], qcc.c_excl_6_20.lcl))
        let rates = try #require(ControlCharts.u(kept, over: kept.map { _ in 100 }))
        #expect(agrees(rates.centre, qcc.u_excl.center) && agrees(rates.lower[0], qcc.u_excl.lcl))
        #expect(agrees(rates.upper[0], qcc.u_excl.ucl) && rates.outside.isEmpty)
    }

    @Test func viscosityBySingleValuesAndSmoothed() throws {
        let sample = qcc.viscosity
        let chart = try #require(ControlCharts.xmr(sample.x))
        #expect(agrees(chart.sigma[0], sample.sd_mr, 1e-6) && chart.outside.isEmpty)
        let smoothed = try #require(ControlCharts.ewma(sample.x))
        #expect(agrees(smoothed.values[0], 33.5686667) && agrees(smoothed.lower[0], 33.2932814))
        #expect(agrees(smoothed.upper[0], 33.7533852))
        let sums = try #require(ControlCharts.cusum(sample.x))
        #expect(agrees(try #require(sums.down.min()), -0.7284185448, 1e-6))
        let isOut = sums.up.contains { $0 > ControlCharts.decisionInterval } || sums.down.contains { $0 < -5 }
        #expect(!isOut)
    }

    @Test func ratesWithoutLaneysWideningAreNarrower() throws {
        let sample = reference.laney_u
        let chart = try #require(ControlCharts.u(sample.x, over: sample.n))
        #expect(agrees(chart.values[0], try #require(sample.first["u"])))
        #expect(agrees(chart.lower[0], try #require(sample.first["lcl"])))
        #expect(agrees(chart.upper[0], try #require(sample.first["ucl"])))
    }

    @Test func theNationalMonthsByTheirFirstTwoYears() throws {
        let months = reference.ho_rra_monthly
        let base = months.values.prefix(24).map(Double.init)
        let c = try #require(ControlCharts.c(months.values, base: 24))
        #expect(agrees(c.centre, try #require(months.cchart_base24["cbar"])))
        #expect(agrees(c.lower[0], try #require(months.cchart_base24["lcl"])))
        let range = try #require(ControlCharts.meanMovingRange(base))
        #expect(agrees(range, try #require(months.xmr_base24["mr"])))
        let xmr = try #require(ControlCharts.xmr(base))
        // The reference rounds 3 / 1.128 to 2.66.
        #expect(agrees(xmr.lower[0], try #require(months.xmr_base24["lnpl"]), 1e-3))
        let mean = base.reduce(0, +) / 24
        let variance = base.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 23
        #expect(agrees(variance / mean, months.var_over_mean_base24))
    }

    /// Montgomery's orange juice: 30 samples of 50 cans.
    @Test func sharesOfOrangeJuiceCans() throws {
        let counts = [
            12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
        ]
        let chart = try #require(ControlCharts.p(counts, of: counts.map { _ in 50 }))
        #expect(agrees(chart.centre, 0.231333333) && agrees(chart.lower[0], 0.0524275481))
        #expect(agrees(chart.upper[0], 0.410239119) && chart.outside.map { $0 + 1 } == [15, 23])
    }
}
