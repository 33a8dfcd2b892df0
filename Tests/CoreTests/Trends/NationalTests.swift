import Testing

@testable import Core

@Suite struct NationalTests {
    private let national: Dataset
    private let strands = ["race", "religion", "sexual_orientation", "disability", "transgender"]

    init() throws { national = try Bundled.library().dataset("national") }

    private func count(_ coverage: String, _ release: String, _ category: String, _ year: String) throws -> Int? {
        national.cube[try national.point(coverage: coverage, release: release, category, year)]
    }

    @Test(arguments: [
        ("2011/12", 43_968, nil), ("2012/13", 43_933, 42_255), ("2013/14", 47_006, 44_577), ("2014/15", 54_868, 52_465),
        ("2015/16", 65_500, 62_518), ("2016/17", 84_597, 80_393), ("2017/18", 100_119, 94_121), ("2018/19", 112_637, 103_379),
    ])
    func strandsAddUpToFactorsAndNeverToOffences(year: String, factors: Int, offences: Int?) throws {
        let counts = try strands.map { try #require(try count("EW44", "2018/19", $0, year)) }
        #expect(counts.reduce(0, +) == factors)
        #expect(try count("EW44", "2018/19", "motivating_factors", year) == factors)
        #expect(try count("EW44", "2018/19", "offences", year) == offences)
        if let offences { #expect(offences < factors) }
    }

    @Test func offencesOf2011AreAbsentAndNotZero() throws {
        for (coverage, release) in [("EW44", "2018/19"), ("EW43-MPS", "2024/25")] {
            let point = try national.point(coverage: coverage, release: release, "offences", "2011/12")
            #expect(national.cube[point] == nil)
            #expect(try national.cell(.count, at: point, in: "2011/12").content == .absent(.notAtHand))
        }
        #expect(try count("EW44", "2018/19", "race", "2011/12") == 35_944)
    }

    @Test func offencesAndFactorsAreDifferentMeasures() throws {
        for dataset in [national, try Bundled.library().dataset("forces")] {
            let measures = Dictionary(grouping: dataset.categories, by: \.measure).mapValues { $0.map(\.id) }
            #expect(measures == [.factors: strands + ["motivating_factors"], .offences: ["offences"]])
            #expect(dataset.categories.filter(\.isTotal).map(\.id) == ["motivating_factors", "offences"])
        }
    }

    @Test func revisionsStandSideBySide() throws {
        #expect(try count("EW44", "2017/18", "offences", "2017/18") == 94_098)
        #expect(try count("EW44", "2018/19", "offences", "2017/18") == 94_121)
        #expect(try count("EW43-DC", "2022/23-1", "religion", "2022/23") == 9_387)
        #expect(try count("EW43-DC", "2022/23-2", "religion", "2022/23") == 8_241)
        #expect(try count("EW44", "2020/21", "offences", "2020/21") == 124_091)
        #expect(try count("EW43-GMP", "2020/21", "offences", "2020/21") == 114_958)
    }

    @Test func aFigureCarriesItsNote() throws {
        let point = try national.point(coverage: "EW44", release: "2024/25", "offences", "2024/25")
        #expect(national.cube[point] == 137_550)
        let note = try #require(try national.cell(.count, at: point, in: "2024/25").note)
        #expect(note.contains("not comparable"))
    }

    @Test func yearsFollowEachOtherWithoutGaps() {
        #expect(national.periods == (2011...2024).map(Period.financialYear))
        #expect(!national.isMonthly)
    }
}
