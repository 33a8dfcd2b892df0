import Testing

@testable import Core

/// Each measure over months of our own: a value, or the reason why there is none.
@Suite struct MeasureTests {
    private let april = Period.month(Month(year: 2016, month: 4))

    private func content(
        _ calculation: Calculation, _ counts: [Int?], at period: Int, from first: Period? = nil, base: Int? = nil,
        byYear: Bool = false
    ) -> Cell.Content {
        let dataset = Dataset.invented(from: first ?? april, counts)
        let context = Context(base: base.map { dataset.column(containing: $0, byYear: byYear) })
        let column = dataset.column(containing: period, byYear: byYear)
        return dataset.cell(calculation, at: Place(Point(), over: column), context: context).content
    }

    private let twoYears = (1...24).map(Int?.some)

    @Test func differenceToTheSameMonthAYearAgo() {
        #expect(content(.difference, twoYears, at: 12) == .difference(12))
        #expect(content(.difference, twoYears, at: 11) == .absent(.noEarlierPeriod))
        var gapped = twoYears
        gapped[3] = nil
        #expect(content(.difference, gapped, at: 15) == .absent(.baseNotAtHand(.month(Month(year: 2016, month: 7)))))
        #expect(content(.difference, gapped, at: 3) == .absent(.notAtHand))
        #expect(content(.difference, [0] + (0..<12).map { _ in 4 }, at: 12) == .difference(4))
    }

    @Test func differenceOfYears() {
        #expect(content(.difference, [7, 4], at: 1, from: .financialYear(2016)) == .difference(-3))
        #expect(content(.difference, twoYears, at: 13, byYear: true) == .difference(144))
        #expect(content(.difference, twoYears + [1], at: 24, byYear: true) == .absent(.partOfYear(months: 1)))
    }

    @Test func twelveMonthsInARow() {
        #expect(content(.rolling, twoYears, at: 11) == .count(78) && content(.rolling, twoYears, at: 23) == .count(222))
        #expect(content(.rolling, twoYears, at: 10) == .absent(.tooFewMonths(12)))
        var gapped = twoYears
        gapped[5] = nil
        #expect(content(.rolling, gapped, at: 16) == .absent(.tooFewMonths(12)))
        #expect(content(.rolling, gapped, at: 17) == .count((7...18).reduce(0, +)))
        #expect(content(.rolling, [7, 4], at: 1, from: .financialYear(2016)) == .absent(.onlyMonthly))
        #expect(content(.rolling, twoYears, at: 13, byYear: true) == .absent(.onlyMonthly))
    }

    @Test func fromAprilOn() {
        #expect(content(.toDate, twoYears, at: 0) == .count(1) && content(.toDate, twoYears, at: 11) == .count(78))
        #expect(content(.toDate, twoYears, at: 12) == .count(13))
        var gapped = twoYears
        gapped[2] = nil
        #expect(content(.toDate, gapped, at: 1) == .count(3) && content(.toDate, gapped, at: 3) == .absent(.notAtHand))
        // A series that starts in May has no April to start from.
        let may = Period.month(Month(year: 2016, month: 5))
        #expect(content(.toDate, twoYears, at: 3, from: may) == .absent(.notAtHand))
        #expect(content(.toDate, twoYears, at: 11, from: may) == .count(12))
    }

    @Test func withABaseOf100() {
        #expect(content(.index, [50, 75, nil], at: 1, base: 0) == .index(150))
        #expect(content(.index, [50, 75, nil], at: 0, base: 1) == .index(50.0 / 75 * 100))
        #expect(content(.index, [50, 75, nil], at: 2, base: 0) == .absent(.notAtHand))
        #expect(content(.index, [nil, 75], at: 1, base: 0) == .absent(.baseNotAtHand(april)))
        #expect(content(.index, [0, 75], at: 1, base: 0) == .absent(.baseIsZero))
        #expect(content(.index, twoYears, at: 13, base: 0, byYear: true) == .index(222.0 / 78 * 100))
    }

    @Test func theBaseIsTheFirstPeriodThatMostRowsHave() {
        let dataset = Dataset.grid(from: april, periods: 3, residents: [nil, nil]) { $0.area == 1 && $0.period == 0 ? nil : 5 }
        var slice = Slice(dataset: 0, rows: .area, calculation: .index)
        #expect(dataset.table(slice).base?.period == april.next)
        slice.base = april
        let table = dataset.table(slice)
        #expect(table.base?.period == april && table.cell(row: 1, column: 2).absence == .baseNotAtHand(april))
    }

    @Test func aMonthTakenFor100IsItsYearOnceMonthsAreAddedUp() {
        let dataset = Dataset.invented(from: april, twoYears)
        var slice = Slice(dataset: 0, rows: .category, calculation: .index, byYear: true)
        slice.base = .month(Month(year: 2017, month: 5))
        #expect(dataset.table(slice).base?.period == .financialYear(2017))
    }

    @Test func sharesOfATotalOfNothing() {
        let dataset = Dataset.grid(from: april, periods: 2, categories: Strands.adding(2)) { $0.period == 0 ? 0 : nil }
        let column = dataset.column(containing: 0, byYear: false)
        #expect(dataset.cell(.share, at: Point(), over: column).content == .absent(.baseIsZero))
        #expect(dataset.cell(.share, at: Point(category: 2), over: column).content == .absent(.noPartOfFactors))
        let next = dataset.column(containing: 1, byYear: false)
        #expect(dataset.cell(.share, at: Point(), over: next).content == .absent(.notAtHand))
    }

    @Test func ratesNeedResidentsAndAWholePeriod() {
        let dataset = Dataset.grid(from: april, periods: 14, residents: [2000, 0, nil]) { $0.period == 1 ? nil : 3 }
        func rate(_ area: Int, _ period: Int, byYear: Bool = false) -> Cell.Content {
            dataset.cell(.rate, at: Point(area: area), over: dataset.column(containing: period, byYear: byYear)).content
        }
        #expect(rate(0, 0) == .rate(1.5) && rate(1, 0) == .absent(.noPopulation) && rate(2, 0) == .absent(.noPopulation))
        #expect(rate(0, 1) == .absent(.notAtHand) && rate(0, 0, byYear: true) == .absent(.notAtHand))
        #expect(rate(0, 13, byYear: true) == .absent(.partOfYear(months: 2)))
    }
}

extension Period {
    fileprivate var next: Period {
        guard case .month(let month) = self else { return self }
        return .month(month.next)
    }
}
