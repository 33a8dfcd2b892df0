import Testing

@testable import Core

/// Each pattern is found where it is complete, and not before.
@Suite struct RunRuleTests {
    /// A chart around 0 with limits at ±3.
    private func chart(_ values: [Double]) -> ControlChart {
        ControlChart(
            values: values, centre: 0, lower: values.map { _ in -3 }, upper: values.map { _ in 3 }, sigma: values.map { _ in 1 })
    }

    private func found(_ rule: RunRule, _ values: [Double]) -> [Int] { chart(values).findings([rule]).map(\.index) }

    @Test func beyondTheLimitsAndNotOnThem() {
        #expect(found(.beyond, [0, 3, 3.01, -3, -3.01, 3.01]) == [2, 4, 5])
    }

    @Test(arguments: [1.5, -1.5]) func eightOnOneSide(side: Double) {
        #expect(found(.run, [Double](repeating: side, count: 7)) == [])
        #expect(found(.run, [Double](repeating: side, count: 8)) == [7])
        // One that goes on is found once; one on the centre ends it.
        #expect(found(.run, [Double](repeating: side, count: 12)) == [7])
        #expect(found(.run, [Double](repeating: side, count: 7) + [0] + [Double](repeating: side, count: 8)) == [15])
        #expect(found(.run, [Double](repeating: side, count: 7) + [-side]) == [])
    }

    @Test(arguments: [1.0, -1.0]) func sixRisingOrFalling(way: Double) {
        let values = [-1.2, -0.8, -0.4, 0, 0.4, 0.8].map { $0 * way }
        #expect(found(.trend, Array(values.prefix(5))) == [])
        #expect(found(.trend, values) == [5])
        #expect(found(.trend, values + [1.2 * way]) == [5])
        #expect(found(.trend, [-1.2, -0.8, -0.4, -0.4, 0, 0.4].map { $0 * way }) == [])
    }

    @Test(arguments: [1.0, -1.0]) func twoOfThreeFarOut(side: Double) {
        #expect(found(.twoOfThree, [2.5, 2.5].map { $0 * side }) == [])
        #expect(found(.twoOfThree, [0, 2.5, 2.5].map { $0 * side }) == [2])
        #expect(found(.twoOfThree, [2.5, 0, 2.5].map { $0 * side }) == [2])
        // The third must be far out itself, and on the same side.
        #expect(found(.twoOfThree, [2.5, 2.5, 0].map { $0 * side }) == [])
        #expect(found(.twoOfThree, [2.5, 0, -2.5].map { $0 * side }) == [])
        #expect(found(.twoOfThree, [2.5, 0, 0, 2.5].map { $0 * side }) == [])
        #expect(found(.twoOfThree, [0, 2, 2.5].map { $0 * side }) == [])
    }

    @Test func fifteenNearTheCentre() {
        let quiet = (0..<15).map { $0 % 2 == 0 ? 0.9 : -0.9 }
        #expect(found(.quiet, Array(quiet.prefix(14))) == [])
        #expect(found(.quiet, quiet) == [14])
        #expect(found(.quiet, quiet + [0.5]) == [14])
        #expect(found(.quiet, quiet.dropLast() + [1]) == [])
    }

    @Test func severalPatternsStandInOrder() {
        let values = [Double](repeating: 2.5, count: 7) + [3.5]
        #expect(
            chart(values).findings().map { "\($0.index) \($0.rule)" } == ["2 twoOfThree", "7 beyond", "7 run"])
        #expect(chart(values).findings([]).isEmpty && chart([]).findings().isEmpty)
    }

    @Test func withoutSpreadNothingIsNearOrFar() {
        let flat = ControlChart(values: [1, 1, 1], centre: 1, lower: [1, 1, 1], upper: [1, 1, 1], sigma: [0, 0, 0])
        #expect(flat.findings([.beyond, .twoOfThree]).isEmpty)
    }
}
