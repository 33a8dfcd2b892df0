import Testing

@testable import Core

@Suite struct MonthlyTests {
    private let aggravated: Dataset

    init() throws { aggravated = try Bundled.library().dataset("aggravated") }

    @Test(arguments: [
        ("2013/14", 31_559), ("2014/15", 37_635), ("2015/16", 41_582), ("2016/17", 49_024), ("2017/18", 55_557),
        ("2018/19", 57_693),
    ])
    func monthsAddUpToTheFinancialYear(year: String, total: Int) throws {
        let cell = try aggravated.cell(.count, at: Point(), in: year)
        #expect(cell.content == .count(total) && cell.months == nil)
    }

    @Test func yearsCompareWithYearsAndMonthsWithMonths() throws {
        #expect(try aggravated.cell(.change, at: Point(), in: "2014/15").content == .change(Double(37_635 - 31_559) / 31_559))
        #expect(try aggravated.cell(.change, at: Point(), in: "2013/14").content == .absent(.noEarlierPeriod))
        #expect(try aggravated.cell(.change, at: Point(), in: "2016-07").content == .change(Double(5_605 - 4_190) / 4_190))
        #expect(try aggravated.cell(.change, at: Point(), in: "2013-04").content == .absent(.noEarlierPeriod))
    }

    @Test func monthsAndYearsAreTheColumns() {
        #expect(aggravated.isMonthly)
        #expect(aggravated.columns(byYear: false).map(\.period) == aggravated.periods)
        #expect(aggravated.columns(byYear: true).map(\.period) == (2013...2018).map(Period.financialYear))
        #expect(aggravated.columns(byYear: true).allSatisfy { $0.members.count == 12 && !$0.isPart })
        #expect(aggravated.periods.first?.label == "2013-04" && aggravated.periods.last?.label == "2019-03")
    }

    @Test func figuresAreFoundByPeriod() {
        for (label, count) in [("2016-07", 5_605), ("2016/17", 49_024)] {
            let column = Period(label).flatMap(aggravated.column(of:))
            #expect(column.flatMap { aggravated.count(at: Place(Point(), over: $0)) } == count)
        }
        #expect(aggravated.column(of: .financialYear(2019)) == nil)
    }

    @Test func aYearWithAMonthMissingHasNoSum() throws {
        var counts = [Int?](repeating: 10, count: 24)
        counts[5] = nil
        let dataset = Dataset.invented(from: .month(Month(year: 2013, month: 4)), counts)
        #expect(try dataset.cell(.count, at: Point(), in: "2013/14").content == .absent(.notAtHand))
        #expect(try dataset.cell(.count, at: Point(), in: "2014/15").content == .count(120))
        #expect(try dataset.cell(.change, at: Point(), in: "2014/15").content == .absent(.baseNotAtHand(.financialYear(2013))))
    }
}
