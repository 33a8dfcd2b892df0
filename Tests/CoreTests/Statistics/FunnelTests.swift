import Testing

@testable import Core

@Suite struct FunnelTests {
    /// Offences of 2018/19 of the forces that people live in, all but the City of London.
    private func funnel() throws -> Funnel {
        let dataset = try #require(try Library.bundled().trends["forces"])
        let offences = try #require(dataset.categories.firstIndex { $0.id == "offences" })
        let places = dataset.areas.enumerated().compactMap { index, area in
            area.population.flatMap { population in
                dataset.cube[Point(category: offences, area: index, period: 1)].map {
                    Funnel.Place(name: area.name.english, count: $0, population: population.count)
                }
            }
        }
        return try #require(Funnel(places))
    }

    @Test func onlyTwoForcesLieOutsideTheWiderLimits() throws {
        let funnel = try funnel()
        #expect(funnel.places.count == 42)
        #expect(Set(funnel.outside(level: 0.998).map(\.name)) == ["Greater Manchester", "West Yorkshire"])
        #expect(
            Set(funnel.outside(level: 0.95).map(\.name))
                == ["Greater Manchester", "West Yorkshire", "North Yorkshire", "Devon and Cornwall"])
    }

    @Test func theSpreadIsFarMoreThanChance() throws {
        let funnel = try funnel()
        // The reference has 8,908,100 residents of the Metropolitan Police District, the register 8,899,375.
        #expect(agrees(funnel.centre * 1000, 1.68617348, 2e-4))
        #expect(agrees(funnel.phi, 148.314, 5e-3) && agrees(funnel.rawPhi, 310.32, 5e-3))
    }

    @Test func limitsNarrowWithPopulation() throws {
        let funnel = try funnel()
        let small = funnel.limits(population: 500_000, level: 0.95), large = funnel.limits(population: 5_000_000, level: 0.95)
        #expect(
            small.lower < large.lower && large.lower < funnel.centre && funnel.centre < large.upper && large.upper < small.upper)
    }

    @Test func oneAreaIsNoFunnel() {
        #expect(Funnel([Funnel.Place(name: "a", count: 1, population: 10)]) == nil)
        #expect(Funnel([]) == nil)
    }
}
