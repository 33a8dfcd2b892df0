import Testing

@testable import Core

/// Funnels of areas that few, or nobody, live in.
@Suite struct OddFunnelTests {
    @Test func areasWithoutResidentsAreLeftOut() throws {
        let places = [(1, 0), (10, 1000), (20, 1500), (0, 500)].map { Funnel.Place(name: "", count: $0.0, population: $0.1) }
        let funnel = try #require(Funnel(places))
        #expect(funnel.places.count == 3 && funnel.centre == 0.01)
        #expect(Funnel(Array(places.prefix(2))) == nil)
    }

    @Test func noCountsAtAllHaveNoWidth() throws {
        let funnel = try #require(Funnel([1000, 2000, 9].map { Funnel.Place(name: "", count: 0, population: $0) }))
        #expect(funnel.centre == 0 && funnel.phi == 0 && funnel.outside(level: 0.95).isEmpty)
        let limits = funnel.limits(population: 9, level: 0.998)
        #expect(limits.lower == 0 && limits.upper.isFinite)
    }

    @Test func threeAreasWithResidentsAreNeeded() {
        func funnel(_ residents: [Int?]) -> Funnel? {
            let dataset = Dataset.grid(from: .financialYear(2018), periods: 1, residents: residents) { 5 + $0.area }
            return dataset.funnel(at: Place(Point(), over: dataset.column(containing: 0, byYear: false)))
        }
        #expect(funnel([1000, 2000]) == nil && funnel([1000, 2000, nil, 0]) == nil)
        #expect(funnel([1000, 2000, 3000, 0])?.places.map(\.area) == [0, 1, 2])
    }
}
