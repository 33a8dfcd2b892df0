import Testing

@testable import Core

@Suite struct ShareTests {
    private let library: Library

    init() throws { library = try Bundled.library() }

    private func national(_ category: String, _ year: String = "2018/19") throws -> Cell.Content {
        let national = try library.dataset("national")
        return try national.cell(.share, at: try national.point(coverage: "EW44", release: "2018/19", category, year), in: year)
            .content
    }

    @Test func aStrandIsAShareOfTheFactors() throws {
        #expect(try national("race") == .share(78_991.0 / 112_637.0))
        #expect(try national("transgender", "2011/12") == .share(313.0 / 43_968.0))
        #expect(try national("motivating_factors") == .share(1))
    }

    @Test func theSharesOfTheStrandsAddUpToOne() throws {
        let shares = try ["race", "religion", "sexual_orientation", "disability", "transgender"].map { strand in
            guard case .share(let share) = try national(strand) else { return Double.nan }
            return share
        }
        #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
    }

    @Test func offencesAreNoPartOfTheFactors() throws {
        #expect(try national("offences") == .absent(.noPartOfFactors))
        let forces = try library.dataset("forces")
        let point = try forces.point("offences", area: "Kent", "2018/19")
        #expect(try forces.cell(.share, at: point, in: "2018/19").content == .absent(.noPartOfFactors))
    }

    @Test func flagsOverlapAndHaveNoShare() throws {
        let london = try library.dataset("london")
        for flag in london.categories {
            let point = try london.point(flag.id, area: "Hackney", "2016-07")
            #expect(try london.cell(.share, at: point, in: "2016-07").content == .absent(.flagsOverlap), "\(flag.id)")
            #expect(flag.total == nil && flag.measure == .flagged)
        }
    }

    @Test func noShareWithoutTheTotalOfTheSameSeries() throws {
        let national = try library.dataset("national")
        let point = try national.point(coverage: "EW43-MPS", release: "2024/25", "race", "2024/25")
        #expect(national.cube[point] == 82_490)
        #expect(try national.cell(.share, at: point, in: "2024/25").content == .absent(.totalNotAtHand))
    }
}
