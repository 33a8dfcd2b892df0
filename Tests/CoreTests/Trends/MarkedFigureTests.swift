import Testing

@testable import Core

/// A sign in place of a figure is no number, whatever is calculated with it.
@Suite struct MarkedFigureTests {
    private let dataset = Dataset.kinds()
    private let hidden = Point(category: 0, type: 1, period: 0)

    @Test(arguments: Marker.allCases.filter(\.replacesFigure))
    func standsInPlaceOfAFigure(marker: Marker) {
        let marked = dataset.marked(marker, at: hidden)
        #expect(marked.cube[hidden] == nil && marked.cube.marker(at: hidden) == marker && marked.cube.isTold(at: hidden))
        for calculation in [Calculation.count, .share, .rate, .rank] {
            #expect(marked.content(calculation, hidden) == .absent(.marker(marker)), "\(calculation)")
        }
        var after = hidden
        after.period = 1
        for calculation in [Calculation.change, .difference] {
            #expect(marked.content(calculation, after) == .absent(.marker(marker)), "\(calculation)")
            #expect(marked.content(calculation, hidden) == .absent(.marker(marker)), "\(calculation)")
        }
        let base = Context(base: marked.column(containing: 0, byYear: false))
        #expect(marked.content(.index, after, context: base) == .absent(.marker(marker)))
        #expect(marked.compare(hidden, with: after) == .absent(.marker(marker)))
    }

    @Test(arguments: Marker.allCases.filter { !$0.replacesFigure })
    func standsBesideAFigure(marker: Marker) {
        let marked = dataset.marked(marker, at: hidden)
        let cell = marked.cell(.count, at: hidden, over: marked.column(containing: 0, byYear: false))
        #expect(cell.content == .count(110) && cell.markers == [marker] && cell.hasRemark)
        #expect(marked.cube.marker(at: hidden) == nil)
        // A sum of several is not marked by one of them.
        var place = Place(hidden, over: marked.column(containing: 0, byYear: false))
        place.others = [Point(category: 0, type: 2)]
        #expect(marked.cell(.count, at: place).markers.isEmpty && marked.cell(.count, at: place).content == .count(230))
    }

    @Test func aTotalWithOneIsNone() {
        let marked = dataset.marked(.confidential, at: hidden)
        var slice = Slice(dataset: 0, rows: .area, at: hidden)
        slice.hasTotals = true
        let table = marked.table(slice)
        #expect(
            table.cells().map { $0.map(\.content) } == [
                [.absent(.marker(.confidential)), .count(220), .absent(.marker(.confidential))],
                [.count(111), .count(222), .count(333)],
                [.absent(.marker(.confidential)), .count(442), .absent(.marker(.confidential))],
            ])
    }

    @Test func aRowOfSignsIsShown() {
        var marked = dataset
        for period in 0..<2 { marked.cube.setMarker(.notAvailable, at: Point(category: 0, type: 1, area: 1, period: period)) }
        #expect(marked.table(Slice(dataset: 0, rows: .area, at: hidden)).rows.count == 2)
    }

    @Test func countsGivenAsHiddenAreConfidential() {
        let cube = Cube(taking: [[5, Cube.suppressed, Cube.absent, 0]], categories: 1, areas: 1, periods: 4)
        #expect((0..<4).map { cube[Point(period: $0)] } == [5, nil, nil, 0])
        #expect((0..<4).map { cube.marker(at: Point(period: $0)) } == [nil, .confidential, nil, nil])
        #expect((0..<4).map { cube.isTold(at: Point(period: $0)) } == [true, true, false, true])
        #expect(cube.figures(in: 0) == 2 && cube.hasMarkers(in: 0))
        #expect(cube.sum(at: Point(), over: 0..<2) == nil && cube.sum(at: Point(), over: 0..<1) == 5)
    }

    @Test func theSeriesThatTellsMayTellByASign() {
        let marked = dataset.marked(.confidential, at: hidden)
        #expect(marked.seriesHolding(hidden) == nil && marked.seriesTelling(of: hidden) == 0)
        #expect(dataset.seriesTelling(of: Point(category: 3, type: 1)) == nil)
    }

    @Test func everyMarkerHasItsOwnSign() {
        #expect(Set(Marker.allCases.map(\.sign)).count == Marker.allCases.count)
        for marker in Marker.allCases { #expect(Markers.official.meanings[marker.sign] == marker) }
    }
}
