import Testing

@testable import Core

/// A newer release stands beside the older one.
@Suite struct VintageTests {
    /// Kept for as long as the test runs.
    private let folder: Folder

    init() throws { folder = try Folder() }

    private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

    private func key(_ coverage: String, _ category: String, _ year: Int) -> FigureKey {
        FigureKey(
            dataset: "national", coverage: coverage, category: category, area: "country:england-and-wales",
            period: .financialYear(year))
    }

    @Test(arguments: Medium.allCases) func aRiseThatBecameAFall(medium: Medium) throws {
        let store = try Store.empty(medium, folder)
        // The second edition comes in first: what counts is when it was published.
        _ = try store.append(.of(.figures(try .national(release: "2022/23-2", coverage: "EW43-DC"))))
        _ = try store.append(.of(.figures(try .national(release: "2022/23-1", coverage: "EW43-DC"))))
        #expect(try store.releases(of: "national").map(\.series.release.id) == ["2022/23-1", "2022/23-2"])
        let religion = key("EW43-DC", "religion", 2022)
        #expect(try store.figure(religion, asOf: day("2023-10-04")) == nil)
        #expect(try store.figure(religion, asOf: day("2023-10-05"))?.standing.count == 9387)
        #expect(try store.figure(religion, asOf: day("2023-11-01"))?.standing.count == 9387)
        #expect(try store.figure(religion, asOf: day("2023-11-02"))?.standing.count == 8241)
        #expect(try store.figure(religion)?.vintage.series.release.id == "2022/23-2")
        #expect(try store.history(of: religion).map(\.standing.count) == [9387, 8241])

        let restatements = try store.restatements(of: "national")
        let turned = restatements.filter(\.isTurned)
        #expect(turned.map(\.key) == [religion])
        let one = try #require(turned.first)
        #expect((one.old.count, one.new.count) == (9387, 8241))
        #expect((one.oldChange, one.newChange) == (9, -4))
        #expect((one.from, one.to) == ("2022/23-1", "2022/23-2"))
    }

    @Test(arguments: Medium.allCases) func aFigureThatWasRevised(medium: Medium) throws {
        let store = try Store.empty(medium, folder)
        _ = try store.append(
            .of(
                .figures(try .national(release: "2017/18", coverage: "EW44")),
                .figures(try .national(release: "2018/19", coverage: "EW44"))))
        let offences = key("EW44", "offences", 2017)
        #expect(try store.figure(offences, asOf: day("2018-10-16"))?.standing.count == 94_098)
        #expect(try store.figure(offences, asOf: day("2019-10-15"))?.standing.count == 94_121)
        let found = try #require(try store.restatements(of: "national").first { $0.key == offences })
        #expect((found.old.count, found.new.count, found.isTurned) == (94_098, 94_121, false))
        // The first edition stands alone again once the second is undone.
        let undone = try store.revisions()[0].id
        _ = try store.append(.of(undoes: undone))
        #expect(try store.figure(offences) == nil)
        #expect(try store.restatements(of: "national") == [])
    }

    @Test func aReleaseWithoutADayIsKnownFromWhenItCameIn() throws {
        let store = try Store()
        _ = try store.append(.of(.figures(.sample())))
        let race = FigureKey(
            dataset: "sample", coverage: "A", category: "race", area: "area:E23000014", period: .financialYear(2021))
        #expect(try store.figure(race, asOf: Moment.noon.day + -1) == nil)
        #expect(
            try store.figure(race, asOf: Moment.noon.day)?.standing
                == Standing(count: 10, marker: nil, note: "revised", place: "C12"))
    }

    @Test func aNewerReleaseThatSaysNothingOfAFigureLeavesTheOlderOne() throws {
        let store = try Store()
        var newer = Figures.sample(release: "2025", published: "2025-10-09")
        (newer.periods, newer.counts) = ([.financialYear(2022), .financialYear(2023)], [12, 1, 6, Figures.absent])
        (newer.markers, newer.notes, newer.publishedChanges) = ([3: "[x]"], [:], [:])
        _ = try store.append(.of(.figures(.sample(release: "2024", published: "2024-10-10")), .figures(newer)))
        func figure(_ category: String, _ year: Int) throws -> Standing? {
            try store.figure(
                FigureKey(
                    dataset: "sample", coverage: "A", category: category, area: "area:E23000014", period: .financialYear(year)))?
                .standing
        }
        #expect(try figure("race", 2021)?.count == 10)
        #expect(try figure("race", 2022)?.count == 12)
        // A marker is an answer, and no zero.
        #expect(try figure("religion", 2023)?.marker == "[x]")
        #expect(try figure("religion", 2023)?.count == nil)
        let restatements = try store.restatements(of: "sample")
        #expect(restatements.map(\.key.category) == ["race", "religion", "religion"])
        #expect(restatements.map(\.key.period.label) == ["2023/24", "2022/23", "2023/24"])
    }

    @Test func aChangeTurnsThoughTheFigureStands() throws {
        let old = Figures.sample(first: 13), new = Figures.sample(release: "2025", first: 11)
        let found = Restatement.between(old, new)
        #expect(found.map(\.key.period.label) == ["2021/22", "2022/23"])
        #expect(found.map(\.isTurned) == [false, true])
        #expect(found[1].old.count == found[1].new.count)
        #expect(Restatement.between(old, old) == [])
    }
}
