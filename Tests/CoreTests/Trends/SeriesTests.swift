import Testing

@testable import Core

/// Two figures compare only within a series: one coverage in one release.
@Suite struct SeriesTests {
    private let national: Dataset

    init() throws { national = try Bundled.library().dataset("national") }

    private func series(_ coverage: String, _ release: String) throws -> Int {
        try #require(national.series.firstIndex { $0.coverage.id == coverage && $0.release.id == release })
    }

    @Test(arguments: [
        ("EW43-GMP", "2019/20", "2018/19", 97_446, "2019/20", 105_090, 8),
        ("EW44", "2023/24", "2022/23", 147_645, "2023/24", 140_561, -5),
        ("EW43-MPS", "2024/25", "2023/24", 113_166, "2024/25", 115_990, 2),
        ("EW44", "2018/19", "2017/18", 94_121, "2018/19", 103_379, 10),
    ])
    func withinASeries(coverage: String, release: String, from: String, base: Int, to: String, new: Int, percent: Int) throws {
        let (old, now) = (
            try national.point(coverage: coverage, release: release, "offences", from),
            try national.point(coverage: coverage, release: release, "offences", to)
        )
        #expect(national.cube[old] == base && national.cube[now] == new)
        #expect(national.compare(old, with: now) == .change(Double(new - base) / Double(base)))
        #expect(try national.cell(.change, at: now, in: to).wholePercent == percent)
    }

    @Test func acrossTwoReleasesIsRefusedAndTheSeriesThatWouldDoIsNamed() throws {
        let old = try national.point(coverage: "EW44", release: "2023/24", "offences", "2023/24")
        let new = try national.point(coverage: "EW44", release: "2024/25", "offences", "2024/25")
        #expect(national.cube[old] == 140_561 && national.cube[new] == 137_550)
        let refusal = Absence.otherSeries(base: old.series, instead: try series("EW43-MPS", "2024/25"))
        #expect(national.compare(old, with: new) == .absent(refusal))
    }

    @Test func acrossTwoCoveragesIsRefused() throws {
        let old = try national.point(coverage: "EW43-DC", release: "2022/23-2", "offences", "2022/23")
        let new = try national.point(coverage: "EW44", release: "2023/24", "offences", "2023/24")
        let instead = try series("EW43-MPS", "2024/25")
        #expect(national.cube[old] == 145_214)
        #expect(national.compare(old, with: new) == .absent(.otherSeries(base: old.series, instead: instead)))
    }

    @Test func theTableSaysTheSameInTheColumnOfChanges() throws {
        let new = try national.point(coverage: "EW44", release: "2024/25", "offences", "2024/25")
        guard case .absent(.otherSeries(_, let instead)) = try national.cell(.change, at: new, in: "2024/25").content else {
            Issue.record("a change across two releases")
            return
        }
        #expect(instead == (try series("EW43-MPS", "2024/25")))
    }

    @Test func noChangeIsEverCalculatedAcrossSeries() throws {
        var calculated = 0
        for series in national.series.indices {
            for category in national.categories.indices {
                for (index, column) in national.columns(byYear: false).enumerated() {
                    let point = Point(series: series, category: category, period: index)
                    guard case .change(let change) = national.cell(.change, at: point, over: column).content else { continue }
                    calculated += 1
                    let base = try #require(national.cube[Point(series: series, category: category, period: index - 1)])
                    let new = try #require(national.cube[point])
                    #expect(change == Double(new - base) / Double(base))
                }
            }
        }
        #expect(calculated > 100)
    }

    @Test func whatATableShowsAtFirstIsTheLongestSeriesOfTheNewestRelease() throws {
        let shown = national.series[national.defaultSeries()]
        #expect(shown.coverage.id == "EW43-MPS" && shown.release.id == "2024/25")
        #expect(national.figures(in: national.defaultSeries()) == 77)
    }

    @Test func releasesKnowTheirDayAndWhatTheyReplace() throws {
        let second = national.series[try series("EW43-DC", "2022/23-2")].release
        #expect(second.published == Day(iso: "2023-11-02") && second.supersedes == "2022/23-1")
        let ids = national.series.map(\.release.id)
        for release in national.series.map(\.release) {
            #expect(release.published != nil, "\(release.id)")
            #expect(release.supersedes.map(ids.contains) ?? (release.id == "2017/18"), "\(release.id)")
        }
    }
}
