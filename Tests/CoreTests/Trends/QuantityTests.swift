import Testing

@testable import Core

/// Figures that are no counts are shown, and no more.
@Suite struct QuantityTests {
    private let dataset = Dataset.kinds()
    private let point = Point(category: 3, period: 1)

    @Test func isShownWithItsDecimals() {
        let quantity = Quantity(stored: 108_428, decimals: 4, shownDecimals: 1, measure: .percent)
        #expect(dataset.content(.count, point) == .value(quantity))
        #expect(quantity.value == 10.8428 && quantity.text == "10.8428")
    }

    @Test(arguments: [
        (0, 0, "0"), (7, 0, "7"), (7, 2, "0.07"), (-7, 2, "-0.07"), (-123, 1, "-12.3"), (100, 2, "1.00"), (0, 3, "0.000"),
    ])
    func isWrittenWithAllOfThem(stored: Int, decimals: Int, text: String) {
        #expect(Quantity(stored: stored, decimals: decimals, shownDecimals: 0, measure: .index).text == text)
    }

    @Test(arguments: Calculation.allCases.filter { $0 != .count })
    func nothingIsCalculated(calculation: Calculation) {
        #expect(dataset.content(calculation, point) == .absent(.notACount))
        let table = dataset.table(Slice(dataset: 0, rows: .area, at: point, calculation: calculation))
        #expect(table.cells().joined().allSatisfy { $0.absence == .notACount })
    }

    @Test func nothingIsAddedUpOrCompared() {
        var slice = Slice(dataset: 0, rows: .area, at: point)
        slice.hasTotals = true
        let table = dataset.table(slice)
        let isTotal = [[false, false, true], [false, false, true], [true, true, true]]
        #expect(table.cells().map { $0.map { $0.absence == .notACount } } == isTotal)
        #expect(dataset.refusal(toAdd: [0, 1], along: .area, at: point) == .notACount)
        #expect(dataset.refusal(toAdd: [0], along: .area, at: point) == nil)
        #expect(dataset.compare(Point(category: 3), with: point) == .absent(.notACount))
        let place = Place(point, over: dataset.column(containing: 1, byYear: false))
        #expect(dataset.working(.count, at: place) == nil && dataset.funnel(at: place) == nil)
        #expect(dataset.interval(dataset.cell(.count, at: place), at: place) == nil)
        #expect(dataset.analysis(of: place, SignalOptions(.auto)).absence == .notACount)
    }

    @Test(arguments: Measure.allCases)
    func aRateIsOfOffencesAndIncidents(measure: Measure) {
        var dataset = dataset
        dataset.categories[4] = Category(id: "people", name: "People", measure: measure, strands: [], total: nil)
        let content = dataset.content(.rate, Point(category: 4))
        #expect(
            content
                == ([.offences, .factors, .flagged, .aggravated, .incidents].contains(measure) ? .rate(500) : .absent(.notACount))
        )
        if measure.isCount { #expect(dataset.content(.change, Point(category: 4, period: 1)) == .change(0)) }
    }
}
