import Testing

@testable import Core

@Suite struct LondonTests {
    private let library: Library
    private let london: Dataset

    init() throws {
        library = try Bundled.library()
        london = try library.dataset("london")
    }

    @Test(arguments: [
        ("antisemitic", 4_800), ("disability", 3_652), ("faith", 17_279), ("homophobic", 21_338), ("islamophobic", 9_762),
        ("racist_and_religious", 158_258), ("transgender", 1_788),
    ])
    func allThatWasFlagged(flag: String, total: Int) throws {
        let point = try london.point(flag)
        let counts = london.areas.indices.map { area in
            london.count(at: Point(category: point.category, area: area), over: london.periods.indices) ?? 0
        }
        #expect(counts.reduce(0, +) == total)
    }

    @Test func everyBoroughIsACouncilAndOneUnitHasNoPlace() {
        let boroughs = london.areas.compactMap(\.entry)
        #expect(Set(boroughs).count == 32)
        let kinds = Set(boroughs.compactMap { library.network.council($0.key)?.type })
        #expect(kinds == ["London borough"])
        let placeless = london.areas.filter { $0.entry == nil }
        #expect(placeless.count == 1 && placeless[0].name.english.contains("Aviation") && placeless[0].population == nil)
    }

    @Test func ratesUseTheResidentsOf2020() throws {
        let point = try london.point("racist_and_religious", area: "Hackney")
        #expect(london.areas[point.area].population == Population(count: 280_941, year: 2020))
        #expect(try london.cell(.rate, at: point, in: "2019/20").content == .rate(813.0 / 280_941.0 * 1000))
        let unit = try #require(london.areas.firstIndex { $0.entry == nil })
        let column = try #require(london.column(of: .financialYear(2019)))
        #expect(london.cell(.rate, at: Point(area: unit), over: column).content == .absent(.noPopulation))
    }

    @Test func theSeriesSaysWhoseItIs() {
        #expect(london.series.map(\.coverage.id) == ["MPS"])
        #expect(london.series[0].release.publisher == "Metropolitan Police" && london.series[0].release.published == nil)
    }
}
