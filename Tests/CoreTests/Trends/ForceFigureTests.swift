import Testing

@testable import Core

@Suite struct ForceFigureTests {
    private let forces: Dataset

    init() throws { forces = try Bundled.library().dataset("forces") }

    private func content(_ calculation: Calculation, _ force: String, _ category: String, _ year: String) throws -> Cell.Content {
        try forces.cell(calculation, at: try forces.point(category, area: force, year), in: year).content
    }

    private func offences(of year: String, where included: (Area) -> Bool) throws -> Int {
        let point = try forces.point("offences", year)
        return forces.areas.indices.filter { included(forces.areas[$0]) }.compactMap { area in
            var point = point
            point.area = area
            return forces.cube[point]
        }.reduce(0, +)
    }

    @Test(arguments: [("2017/18", 90_835, 3_286, 94_121), ("2018/19", 99_821, 3_558, 103_379)])
    func theForcesAddUpToTheNation(year: String, territorial: Int, transport: Int, nation: Int) throws {
        let btp = EntryID(.force, "BTP")
        #expect(try offences(of: year) { $0.entry != btp } == territorial)
        #expect(try offences(of: year) { $0.entry == btp } == transport)
        let national = try Bundled.library().dataset("national")
        #expect(national.cube[try national.point(coverage: "EW44", release: "2018/19", "offences", year)] == nation)
    }

    @Test(arguments: [
        ("West Midlands", 5_715, 2_916_500, 1.9595), ("Leicestershire", 1_600, 1_093_200, 1.4636),
        ("Greater Manchester", 8_984, 2_812_600, 3.1942),
    ])
    func offencesPerThousandResidents(force: String, count: Int, residents: Int, rate: Double) throws {
        #expect(try content(.count, force, "offences", "2018/19") == .count(count))
        let point = try forces.point("offences", area: force)
        #expect(forces.areas[point.area].population == Population(count: residents, year: 2018))
        guard case .rate(let found) = try content(.rate, force, "offences", "2018/19") else {
            Issue.record("no rate for \(force)")
            return
        }
        #expect(abs(found - rate) < 0.00005)
    }

    @Test func noRateWhereNobodyOrHardlyAnybodyLives() throws {
        var without: Set<String> = []
        for area in forces.areas {
            let cells = try ["2017/18", "2018/19"].map { try content(.rate, area.name.english, "offences", $0) }
            if cells.contains(.absent(.noPopulation)) { without.insert(area.name.english) }
            #expect(cells[0] == .absent(.noPopulation) || cells.allSatisfy { if case .rate = $0 { true } else { false } })
        }
        #expect(without == ["British Transport Police", "City of London"])
    }

    @Test func theMetropolitanPoliceCarriesItsWarning() throws {
        let now = try forces.cell(
            .change, at: try forces.point("offences", area: "Metropolitan Police", "2018/19"), in: "2018/19")
        #expect(now.wholePercent == -13)
        #expect(try #require(now.note).contains("not safe"))
        let before = try forces.cell(
            .count, at: try forces.point("offences", area: "Metropolitan Police", "2017/18"), in: "2017/18")
        #expect(before.content == .count(19_424) && before.note == nil)
    }

    @Test func theTransportPoliceIsSaidToBeDerived() throws {
        for year in ["2017/18", "2018/19"] {
            let cell = try forces.cell(.count, at: try forces.point("race", area: "British Transport Police", year), in: year)
            #expect(try #require(cell.note).contains("derived"))
        }
        let other = try forces.cell(.count, at: try forces.point("race", area: "Kent", "2018/19"), in: "2018/19")
        #expect(other.note == nil)
    }

    @Test func strandsAddUpToFactorsInEveryForce() {
        let strands = forces.categories.indices.filter { !forces.categories[$0].isTotal }
        for area in forces.areas.indices {
            for period in forces.periods.indices {
                let counts = strands.compactMap { forces.cube[Point(category: $0, area: area, period: period)] }
                let factors = forces.categories.firstIndex { $0.id == "motivating_factors" } ?? 0
                #expect(counts.count == 5)
                #expect(counts.reduce(0, +) == forces.cube[Point(category: factors, area: area, period: period)])
            }
        }
    }

    @Test func zeroIsZeroInTheCityOfLondon() throws {
        #expect(try content(.count, "City of London", "transgender", "2017/18") == .count(0))
        #expect(try content(.change, "City of London", "transgender", "2018/19") == .absent(.baseIsZero))
    }
}
