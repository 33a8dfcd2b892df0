import Testing

@testable import Core

/// Where there is no number, its reason stands.
@Suite struct AbsenceTests {
    private let national: Dataset

    init() throws { national = try Bundled.library().dataset("national") }

    @Test func noChangeAcrossTheYearThatTheSeriesLacks() throws {
        for category in ["race", "offences"] {
            let gap = try national.point(coverage: "EW43-MPS", release: "2024/25", category, "2019/20")
            #expect(national.cube[gap] == nil)
            #expect(try national.cell(.count, at: gap, in: "2019/20").content == .absent(.notAtHand))
            #expect(try national.cell(.change, at: gap, in: "2019/20").content == .absent(.notAtHand))
            guard case .absent(.otherSeries(let other, let instead)) = try national.cell(.change, at: gap, in: "2020/21").content
            else {
                Issue.record("no reason for \(category)")
                continue
            }
            #expect(national.series[other].coverage.id == "EW43-GMP" && instead == nil)
        }
    }

    @Test func aSeriesStartsSomewhere() throws {
        let first = try national.point(coverage: "EW44", release: "2018/19", "race", "2011/12")
        #expect(try national.cell(.change, at: first, in: "2011/12").content == .absent(.noEarlierPeriod))
    }

    @Test func aFigureThatIsNowhereAtHandHasNoOtherSeries() throws {
        let offences = try national.point(coverage: "EW44", release: "2018/19", "offences", "2012/13")
        #expect(try national.cell(.change, at: offences, in: "2012/13").content == .absent(.baseNotAtHand(.financialYear(2011))))
    }

    @Test(arguments: [
        ([100, 110], Cell.Content.change(0.1)), ([100, 90], .change(-0.1)), ([100, 0], .change(-1)), ([7, 7], .change(0)),
        ([0, 5], .absent(.baseIsZero)), ([0, 0], .absent(.baseIsZero)),
        ([nil, 5], .absent(.baseNotAtHand(.financialYear(2017)))),
        ([5, nil], .absent(.notAtHand)), ([nil, nil], .absent(.notAtHand)),
    ])
    func changeOnTheYearBefore(counts: [Int?], content: Cell.Content) throws {
        let dataset = Dataset.invented(from: .financialYear(2017), counts)
        #expect(try dataset.cell(.change, at: Point(), in: "2018/19").content == content)
        if counts.allSatisfy({ $0 != nil }) { #expect(dataset.compare(Point(), with: Point(period: 1)) == content) }
    }

    @Test func onlyValuesHaveANumberToBeOrderedBy() {
        func number(_ content: Cell.Content) -> Double? { Cell(calculation: .count, content: content).number }
        #expect(number(.count(3)) == 3 && number(.share(0.5)) == 0.5 && number(.rate(2)) == 2)
        #expect(number(.change(-0.1)) == -0.1 && number(.publishedChange(-10)) == -0.1)
        #expect(number(.absent(.notAtHand)) == nil)
    }
}
