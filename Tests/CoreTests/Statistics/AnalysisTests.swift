import Testing

@testable import Core

/// Series that a method cannot look at: a reason, never a crash or a number that is none.
@Suite struct AnalysisTests {
    private let april = Period.month(Month(year: 2016, month: 4))

    private func analysis(_ method: SignalMethod, _ counts: [Int?], residents: Int? = nil, from first: Period? = nil) -> Analysis
    {
        let dataset = Dataset.invented(from: first ?? april, counts, residents: residents)
        return dataset.analysis(
            of: Place(Point(), over: dataset.column(containing: 0, byYear: false)), SignalOptions(method))
    }

    private func isSound(_ analysis: Analysis) -> Bool {
        let numbers = [analysis.values, analysis.centre, analysis.lower, analysis.upper].joined().compactMap(\.self)
        return numbers.allSatisfy(\.isFinite) && analysis.method != .auto && (analysis.spread?.isFinite ?? true)
            && analysis.alarms.allSatisfy { analysis.values.indices.contains($0.index) }
            && (analysis.absence == nil || analysis.alarms.isEmpty)
    }

    @Test(arguments: SignalMethod.allCases) func oddSeriesAreSound(method: SignalMethod) {
        let odd: [[Int?]] = [
            [5], [nil], [0, 0], [nil, nil, nil], [Int?](repeating: 0, count: 30), [Int?](repeating: 7, count: 30),
            [0] + [Int?](repeating: nil, count: 20) + [9], (0..<30).map { $0 % 3 == 0 ? nil : $0 },
            [Int?](repeating: 0, count: 29) + [1], (0..<30).map { $0 * 70_000_000 }, [1, 2, 3, 4, 5, 6, 7],
        ]
        for counts in odd {
            for residents in [nil, 0, 1, 50_000] {
                for first in [april, .financialYear(1990)] {
                    let found = analysis(method, counts, residents: residents, from: first)
                    #expect(isSound(found), "\(counts) \(String(describing: residents)) \(found)")
                    #expect(found.values.count == found.upper.count && found.values.count == found.columns.count)
                }
            }
        }
    }

    @Test(arguments: [SignalMethod.auto, .c, .laney, .xmr, .ewma, .cusum, .u]) func sevenValuesAreTooFew(method: SignalMethod) {
        #expect(
            analysis(method, [1, 2, 3, 4, 5, 6, 7, nil], residents: 1000).absence == .tooFewValues(needed: 8, known: 7))
    }

    @Test(arguments: [(SignalMethod.c1, 8), (.c2, 10), (.c3, 12)])
    func earlyReportingNeedsItsBaseline(method: SignalMethod, needed: Int) {
        let few = (1..<needed).map(Int?.some)
        #expect(analysis(method, few).absence == .tooFewValues(needed: needed, known: needed - 1))
        #expect(analysis(method, few + [5]).absence == nil)
        #expect(analysis(method, few + [5], from: .financialYear(1990)).absence == .onlyMonthly)
    }

    @Test(arguments: [SignalMethod.laney, .xmr, .ewma, .cusum]) func constantValuesHaveNoLimits(method: SignalMethod) {
        #expect(analysis(method, [Int?](repeating: 7, count: 12)).absence == .constant)
    }

    @Test(arguments: SignalMethod.allCases.filter { $0.ears == nil && $0 != .p && $0 != .u })
    func nothingAtAllIsConstant(method: SignalMethod) {
        #expect(analysis(method, [Int?](repeating: 0, count: 12)).absence == .constant)
    }

    @Test func withoutResidentsNoRatesAndWithoutTotalNoShares() {
        let counts = (1...12).map(Int?.some)
        #expect(analysis(.u, counts).absence == .noPopulation && analysis(.p, counts).absence == .noShare)
        #expect(analysis(.u, counts, residents: 1000).calculation == .rate)
    }

    @Test func itChoosesByTheSpread() {
        let calm: [Int?] = [98, 105, 101, 95, 108, 99, 103, 97, 110, 94, 102, 100]
        let wild: [Int?] = [98, 305, 101, 395, 108, 499, 103, 297, 110, 394, 102, 100]
        #expect(analysis(.auto, calm).method == .c && analysis(.auto, calm, residents: 1000).method == .u)
        #expect(analysis(.auto, wild).method == .laney && analysis(.auto, wild, residents: 1000).method == .laney)
        #expect((analysis(.auto, calm).spread ?? 9) < 1.5 && (analysis(.auto, wild).spread ?? 0) > 1.5)
        // What is chosen by hand stays.
        #expect(analysis(.c, wild).method == .c)
    }

    @Test func shortBitsOfYearsAreLeftOut() {
        let dataset = Dataset.invented(from: .month(Month(year: 2010, month: 2)), (0..<110).map { 10 + $0 % 5 })
        let found = dataset.analysis(
            of: Place(Point(), over: dataset.column(containing: 20, byYear: true)), SignalOptions(.c))
        #expect(found.columns.count == 9 && found.columns.allSatisfy { !$0.isPart } && found.absence == nil)
    }

    @Test func sharesOfTheFactors() {
        let dataset = Dataset.grid(from: .financialYear(2000), periods: 12, categories: Strands.adding(2)) { point in
            [20 + point.period % 3, 80 - point.period % 3, 100][point.category]
        }
        let found = dataset.analysis(
            of: Place(Point(), over: dataset.column(containing: 0, byYear: false)), SignalOptions(.p))
        #expect(found.absence == nil && found.calculation == .share && found.values.first == .some(0.2))
        let total = dataset.analysis(
            of: Place(Point(category: 2), over: dataset.column(containing: 0, byYear: false)), SignalOptions(.p))
        #expect(total.absence == .noShare)
    }
}
