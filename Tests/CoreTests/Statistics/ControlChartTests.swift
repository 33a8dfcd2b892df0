import Testing

@testable import Core

@Suite struct ControlChartTests {
    let reference: ReferenceValues

    init() throws { reference = try ReferenceValues.read() }

    @Test func countsOfCircuitBoards() throws {
        let boards = reference.qcc.circuit_x
        let chart = try #require(ControlCharts.c(boards))
        #expect(agrees(chart.centre, reference.qcc.c.center) && agrees(chart.lower[0], reference.qcc.c.lcl))
        #expect(agrees(chart.upper[0], reference.qcc.c.ucl) && chart.outside == [5, 19])
        let rest = boards.enumerated().filter { $0.offset != 5 && $0.offset != 19 }.map(\.element)
        let second = try #require(ControlCharts.c(rest))
        #expect(agrees(second.upper[0], reference.qcc.c_excl_6_20.ucl))
    }

    @Test func ratesOfComputers() throws {
        let sample = reference.qcc.pcmanufact
        let chart = try #require(ControlCharts.u(sample.x, over: sample.x.map { _ in sample.size }))
        #expect(agrees(chart.centre, sample.center) && agrees(chart.lower[0], sample.lcl) && agrees(chart.upper[0], sample.ucl))
    }

    @Test func singleValuesOfViscosity() throws {
        let sample = reference.qcc.viscosity
        let chart = try #require(ControlCharts.xmr(sample.x))
        #expect(agrees(chart.centre, sample.center) && agrees(chart.lower[0], sample.lcl) && agrees(chart.upper[0], sample.ucl))
        let smoothed = try #require(ControlCharts.ewma(sample.x))
        #expect(agrees(smoothed.values[14], sample.ewma_l02_n27_last) && agrees(smoothed.lower[14], sample.ewma_lcl_last))
        #expect(agrees(smoothed.upper[14], sample.ewma_ucl_last) && smoothed.outside.isEmpty)
        let sums = try #require(ControlCharts.cusum(sample.x))
        #expect(agrees(try #require(sums.up.max()), sample.cusum_pos_max, 1e-6))
    }

    @Test func laneyWidensWhereValuesVaryMoreThanChance() throws {
        let sample = reference.laney_u
        let found = try #require(ControlCharts.laney(sample.x, over: sample.n))
        #expect(agrees(found.chart.centre, sample.ubar) && agrees(found.sigmaZ, sample.sigma_z))
        #expect(agrees(found.chart.lower[0], try #require(sample.first["lclp"])))
        #expect(agrees(found.chart.upper[0], try #require(sample.first["uclp"])))
    }

    @Test func theNationalMonthsVaryFarMoreThanChance() throws {
        let months = reference.ho_rra_monthly
        let c = try #require(ControlCharts.c(months.values, base: 24))
        #expect(agrees(c.upper[0], try #require(months.cchart_base24["ucl"])))
        let xmr = try #require(ControlCharts.xmr(months.values.map(Double.init), base: 24))
        // The reference rounds 3 / 1.128 to 2.66.
        #expect(agrees(xmr.upper[0], try #require(months.xmr_base24["unpl"]), 1e-3))
        let base = Array(months.values.prefix(24))
        let laney = try #require(ControlCharts.laney(base, over: base.map { _ in 1 }))
        #expect(agrees(laney.sigmaZ, months.laney_sigma_z, 1e-6))
        #expect(c.outside.count > xmr.outside.count + 20)
    }

    @Test func nothingGivesNoChart() {
        #expect(ControlCharts.c([]) == nil)
        #expect(ControlCharts.xmr([1]) == nil)
        #expect(ControlCharts.u([1], over: [0]) == nil)
    }
}
