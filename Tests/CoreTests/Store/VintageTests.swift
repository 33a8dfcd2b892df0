import Testing

@testable import Core

/// A newer release stands beside the older one.
@Suite struct VintageTests {
    /// Kept for as long as the test runs.
    private let folder: Folder

    init() throws { folder = try Folder() }

    private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

    @Test(arguments: Medium.allCases) func aRiseThatBecameAFall(medium: Medium) throws {
        let store = try Store.empty(medium, folder)
        // The second edition comes in first: what counts is when it was published.
        _ = try store.append(.of(.figures(try .national(release: "2022/23-2", coverage: "EW43-DC"))))
        _ = try store.append(.of(.figures(try .national(release: "2022/23-1", coverage: "EW43-DC"))))
        #expect(try store.releases(of: "national").map(\.series.release.id) == ["2022/23-1", "2022/23-2"])
        func counts(_ data: Dataset?) throws -> [Int?]? {
            try data?.tellings("religion", .financialYear(2022), coverage: "EW43-DC").map(\.count)
        }
        #expect(try store.dataset("national", asOf: day("2023-10-04")) == nil)
        #expect(try counts(store.dataset("national", asOf: day("2023-10-05"))) == [9387])
        #expect(try counts(store.dataset("national", asOf: day("2023-11-01"))) == [9387])
        #expect(try counts(store.dataset("national", asOf: day("2023-11-02"))) == [9387, 8241])
        let data = try store.dataset("national")
        #expect(try counts(data) == [9387, 8241])

        let turned = data.restatements().filter(\.isTurned)
        #expect(turned.map { data.categories[$0.new.category].id } == ["religion"])
        let one = try #require(turned.first)
        #expect(data.periods[one.new.period] == .financialYear(2022))
        #expect((one.oldTold.count, one.newTold.count) == (9387, 8241))
        #expect((one.oldChange, one.newChange) == (9, -4))
        #expect(data.series[one.old.series].release.id == "2022/23-1" && data.series[one.new.series].release.id == "2022/23-2")
    }

    @Test(arguments: Medium.allCases) func aFigureThatWasRevised(medium: Medium) throws {
        let store = try Store.empty(medium, folder)
        _ = try store.append(
            .of(
                .figures(try .national(release: "2017/18", coverage: "EW44")),
                .figures(try .national(release: "2018/19", coverage: "EW44"))))
        func counts(_ text: String) throws -> [Int?]? {
            try store.dataset("national", asOf: day(text))?.tellings("offences", .financialYear(2017), coverage: "EW44").map(
                \.count)
        }
        #expect(try counts("2018-10-16") == [94_098])
        #expect(try counts("2019-10-15") == [94_098, 94_121])
        let data = try store.dataset("national")
        let found = try #require(
            data.restatements().first {
                data.categories[$0.new.category].id == "offences" && data.periods[$0.new.period] == .financialYear(2017)
            })
        #expect((found.oldTold.count, found.newTold.count, found.isTurned) == (94_098, 94_121, false))
        // Nothing stands any more once the revision is undone.
        let undone = try store.revisions()[0].id
        _ = try store.append(.of(undoes: undone))
        #expect(try store.figures().isEmpty)
    }

    @Test func aReleaseWithoutADayIsKnownFromWhenItCameIn() throws {
        let store = try Store()
        _ = try store.append(.of(.figures(.sample())))
        #expect(try store.dataset("sample", asOf: Moment.noon.day + -1) == nil)
        let data = try #require(try store.dataset("sample", asOf: Moment.noon.day))
        let told = try data.tellings("race", .financialYear(2021), coverage: "A")
        #expect(told == [Told(count: 10, markers: [])])
        #expect(data.cube.note(at: Point()) == "revised" && data.cube.place(at: Point()) == "C12")
    }

    @Test func aNewerReleaseThatSaysNothingOfAFigureLeavesTheOlderOne() throws {
        let store = try Store()
        var newer = Figures.sample(release: "2025", published: "2025-10-09")
        (newer.periods, newer.counts) = ([.financialYear(2022), .financialYear(2023)], [12, 1, 6, Figures.absent])
        (newer.markers, newer.notes, newer.publishedChanges) = ([3: "[x]"], [:], [:])
        newer.places = [:]
        _ = try store.append(.of(.figures(.sample(release: "2024", published: "2024-10-10")), .figures(newer)))
        let data = try store.dataset("sample")
        func last(_ category: String, _ year: Int) throws -> Told? {
            try data.tellings(category, .financialYear(year), coverage: "A").last
        }
        #expect(try last("race", 2021)?.count == 10)
        #expect(try last("race", 2022)?.count == 12)
        // A marker is an answer, and no zero.
        #expect(try last("religion", 2023) == Told(count: nil, markers: [.notAvailable]))
        let restatements = data.restatements()
        #expect(restatements.map { data.categories[$0.new.category].id } == ["race", "religion", "religion"])
        #expect(restatements.map { data.periods[$0.new.period].label } == ["2023/24", "2022/23", "2023/24"])
    }

    @Test func aChangeTurnsThoughTheFigureStands() throws {
        let store = try Store()
        _ = try store.append(.of(.figures(.sample(first: 13)), .figures(.sample(release: "2025", first: 11))))
        let data = try store.dataset("sample")
        let found = data.restatements()
        #expect(found.map { data.periods[$0.new.period].label } == ["2021/22", "2022/23"])
        #expect(found.map(\.isTurned) == [false, true])
        #expect(found[1].oldTold.count == found[1].newTold.count)
        let same = try Store()
        _ = try same.append(.of(.figures(.sample()), .figures(.sample(release: "2025"))))
        #expect(try same.dataset("sample").restatements().isEmpty)
    }
}
