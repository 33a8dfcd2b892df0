import Testing

@testable import Core

/// The library as it was known on a day.
@Suite struct AsOfTests {
    private func national(_ day: String) throws -> Dataset {
        let library = try Bundled.library().asOf(try #require(Day(iso: day[...])))
        return try library.dataset("national")
    }

    /// What the newest series of a coverage says of a figure.
    private func newest(_ category: String, _ period: String, _ coverage: String, asOf day: String) throws -> (Cell, Cell) {
        let national = try national(day)
        let series = try #require(
            national.series.indices.filter { national.series[$0].coverage.id == coverage }.max {
                (national.known(series: $0) ?? Day(number: 0)) < (national.known(series: $1) ?? Day(number: 0))
            })
        let known = national.series[series]
        let point = try national.point(coverage: known.coverage.id, release: known.release.id, category, period)
        return (try national.cell(.count, at: point, in: period), try national.cell(.change, at: point, in: period))
    }

    @Test(arguments: [("2023-10-10", 9387, 9), ("2024-01-01", 8241, -4)])
    func religionTurnedFromARiseToAFall(day: String, count: Int, change: Int) throws {
        let (figure, published) = try newest("religion", "2022/23", "EW43-DC", asOf: day)
        #expect(figure.content == .count(count))
        #expect(published.content == .publishedChange(change) || published.wholePercent == change)
    }

    @Test(arguments: [("2018-10-16", 94_098), ("2019-10-14", 94_098), ("2019-10-15", 94_121)])
    func offencesWereRevised(day: String, count: Int) throws {
        #expect(try newest("offences", "2017/18", "EW44", asOf: day).0.content == .count(count))
    }

    @Test func nothingStaysOfWhatWasPublishedLater() throws {
        let library = try Bundled.library()
        let day = try #require(Day(iso: "2018-10-15"))
        let before = library.asOf(day)
        // The boroughs have no day; all that the Home Office published came later.
        #expect(before.trends.datasets.map(\.id) == ["london"])
        #expect(library.asOf(try #require(Day(iso: "2026-01-01"))) == library)
    }

    @Test func everySeriesKeepsItsFiguresChangesAndBreaks() throws {
        let all = try Bundled.library().dataset("national")
        for day in ["2018-10-16", "2019-10-15", "2021-01-01", "2023-10-10", "2024-10-10"] {
            let known = try national(day)
            for (index, series) in known.series.enumerated() {
                let old = try #require(all.series.firstIndex(of: series))
                #expect(known.figures(in: index) == all.figures(in: old))
                #expect(
                    known.publishedChanges.count { $0.key.series == index } == all.publishedChanges.count { $0.key.series == old }
                )
                #expect(known.breaks.map { $0.series.contains(index) } == all.breaks.map { $0.series.contains(old) })
                for category in all.categories.indices {
                    for period in all.periods.indices {
                        let new = Point(series: index, category: category, period: period)
                        var point = new
                        point.series = old
                        #expect(known.cube[new] == all.cube[point] && known.cube.note(at: new) == all.cube.note(at: point))
                    }
                }
            }
        }
    }

    @Test func aFileWithoutADayCountsFromWhenItCameIn() throws {
        var dataset = Dataset.kinds()
        let file = SeriesFile(
            fileName: "kinds.csv", content: "00", mapping: "long", importedAt: try #require(Moment("2026-03-01T09:30")),
            revision: "1")
        dataset.series.append(dataset.series[0])
        dataset.cube = Cube(
            taking: [dataset.cube.counts(of: 0), dataset.cube.counts(of: 0)], categories: 5, types: 3, areas: 2, periods: 2)
        dataset.files[1] = file
        dataset.confirmed[1] = [Confirmation(file: file, places: [Point(series: 1): "C12"])]
        let library = try Bundled.library().with(trends: Trends(datasets: [dataset]))
        #expect(library.asOf(try #require(Day(iso: "2026-02-28"))).trends.datasets[0].series.count == 1)
        let known = library.asOf(try #require(Day(iso: "2026-03-01"))).trends.datasets[0]
        #expect(known == dataset)
        let second = dataset.keeping(series: [1])
        #expect(second.files == [0: file] && second.confirmations(at: Point()).map(\.cell) == ["C12"])
    }
}
