import Testing

@testable import Core

/// What is counted changes on 1 July 2017: nothing is compared across that day.
@Suite struct BreakTests {
    private let july = Month(year: 2017, month: 7)

    private func dataset(_ first: Period, periods: Int, day: String = "2017-07-01") throws -> Dataset {
        let change = Break(day: try #require(Day(iso: day)), areas: [0], series: [0], reason: "A new system")
        return Dataset.grid(from: first, periods: periods, residents: [1000, 1000], series: 2, breaks: [change]) {
            10 + $0.period
        }
    }

    private func content(
        _ calculation: Calculation, _ dataset: Dataset, _ period: Int, area: Int = 0, series: Int = 0, base: Int = 0
    )
        -> Cell.Content
    {
        let context = Context(base: dataset.column(containing: base, byYear: false))
        let place = Place(Point(series: series, area: area), over: dataset.column(containing: period, byYear: false))
        return dataset.cell(calculation, at: place, context: context).content
    }

    @Test func theMonthItStartsWithIsTheFirstOfTheNewWay() throws {
        let months = try dataset(.month(Month(year: 2016, month: 4)), periods: 36)
        let at = try #require(months.periods.firstIndex(of: .month(july)))
        #expect(content(.change, months, at) == .absent(.breakBetween(0)))
        #expect(content(.change, months, at - 1) == .change(1.0 / Double(10 + at - 2)))
        #expect(content(.change, months, at + 1) == .change(1.0 / Double(10 + at)))
        #expect(content(.difference, months, at + 11) == .absent(.breakBetween(0)))
        #expect(content(.difference, months, at + 12) == .difference(12))
        #expect(content(.index, months, at + 1) == .absent(.breakBetween(0)))
        #expect(content(.index, months, at - 1, base: at) == .absent(.breakBetween(0)))
        #expect(content(.index, months, at + 1, base: at) == .index(Double(10 + at + 1) / Double(10 + at) * 100))
    }

    @Test func otherAreasAndSeriesAreNotConcerned() throws {
        let months = try dataset(.month(Month(year: 2016, month: 4)), periods: 36)
        let at = try #require(months.periods.firstIndex(of: .month(july)))
        for (area, series) in [(1, 0), (0, 1)] {
            #expect(content(.change, months, at, area: area, series: series) == .change(1.0 / Double(10 + at - 1)))
        }
    }

    @Test func theYearInWhichItFallsIsOfTheOldWay() throws {
        let years = try dataset(.financialYear(2015), periods: 5)
        #expect(content(.change, years, 2) == .change(1.0 / 11))
        #expect(content(.change, years, 3) == .absent(.breakBetween(0)))
        #expect(content(.change, years, 4) == .change(1.0 / 13))
    }

    @Test func twoFiguresAreNotComparedAcrossItInMonthsNorInYears() throws {
        let months = try dataset(.month(Month(year: 2015, month: 4)), periods: 48)
        let years = months.columns(byYear: true)
        let places = years.map { Place(Point(), over: $0) }
        #expect(months.compare(places[1], with: places[3]) == .absent(.breakBetween(0)))
        #expect(months.compare(places[3], with: places[2]) == .absent(.breakBetween(0)))
        guard case .change = months.compare(places[0], with: places[2]) else {
            Issue.record("the year in which it falls is of the old way")
            return
        }
        #expect(months.compare(Point(period: 26), with: Point(period: 27)) == .absent(.breakBetween(0)))
        #expect(months.compare(Point(period: 27), with: Point(period: 28)) == .change(1.0 / 37))
    }

    @Test func aMonthIsNotComparedWithAYearNorAPartOfOne() throws {
        let months = try dataset(.month(Month(year: 2015, month: 4)), periods: 25)
        let month = Place(Point(), over: months.column(containing: 0, byYear: false))
        let years = months.columns(byYear: true).map { Place(Point(), over: $0) }
        #expect(months.compare(month, with: years[1]) == .absent(.differentThings))
        #expect(months.compare(years[1], with: years[2]) == .absent(.partOfYear(months: 1)))
    }

    @Test func theYearToDateIsNotSetAgainstTheOldWay() throws {
        let months = try dataset(.month(Month(year: 2015, month: 4)), periods: 48)
        func against(_ period: Int) -> Int? {
            months.working(.toDate, at: Place(Point(), over: months.column(containing: period, byYear: false)))?.against
        }
        // Months in which it falls are of the old way, as a year is.
        #expect(against(14) == 10 + 11 + 12 && against(27) == 22 + 23 + 24 + 25 && against(36) == nil)
    }
}
