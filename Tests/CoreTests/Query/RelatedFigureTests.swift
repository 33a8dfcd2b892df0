import Testing

@testable import Core

@Suite struct RelatedFigureTests {
    private let library: Library

    init() throws { library = try Bundled.library() }

    private func figure(_ id: String, _ category: String, area: String? = nil, _ period: String) throws -> FigureID {
        let dataset = try library.dataset(id)
        let place = try #require(Period(period))
        let point = try dataset.point(category, area: area)
        let column = try #require(dataset.column(of: place))
        return FigureID(dataset: try #require(library.trends.index(of: id)), place: Place(point, over: column))
    }

    @Test func theSpikeOfJuly2016() throws {
        let figure = try figure("aggravated", "aggravated", "2016-07")
        let related = library.related(to: figure)
        #expect(related.coincidesWith?.label == "2016-07")
        #expect(
            related.entries.compactMap { library.name(of: $0)?.english } == ["EU membership referendum", "Murder of Jo Cox MP"])
        #expect(related.strands == ["race", "religion"])
        #expect(related.trend?.period?.label == "2016-07")
    }

    @Test func aFigureOfAForceMarksItsCouncils() throws {
        let related = library.related(to: try figure("forces", "race", area: "West Midlands", "2018/19"))
        #expect(related.entries.first == EntryID(.force, "E23000014"))
        #expect(related.entries(.council).count == 7)
        #expect(related.coincidesWith == nil && related.entries(.trigger).isEmpty)
        #expect(related.strands == ["race"])
    }

    @Test func aMonthOfABoroughMarksTheBoroughAndWhatCoincides() throws {
        let related = library.related(to: try figure("london", "islamophobic", area: "Islington", "2017-06"))
        #expect(related.entries.first == library.network.councils.first { $0.shortName == "Islington" }?.id)
        let names = related.entries(.trigger).compactMap { library.name(of: $0)?.english }
        #expect(names == ["London Bridge attack", "Manchester Arena attack", "Finsbury Park attack"])
    }

    @Test func aYearCoincidesWithNothing() throws {
        let related = library.related(to: try figure("aggravated", "aggravated", "2016/17"))
        #expect(related.coincidesWith == nil && related.entries.isEmpty)
    }

    @Test func aFigureOfTheNationHasNoArea() throws {
        let related = library.related(to: try figure("national", "offences", "2018/19"))
        #expect(related.entries.isEmpty && related.strands.isEmpty)
    }
}
