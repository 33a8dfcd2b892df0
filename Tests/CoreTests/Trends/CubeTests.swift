import Testing

@testable import Core

@Suite struct CubeTests {
    @Test func absentIsNotZero() {
        var cube = Cube(series: 2, categories: 2, areas: 2, periods: 2)
        let point = Point(series: 1, category: 0, area: 1, period: 1)
        #expect(cube[point] == nil)
        cube[point] = 0
        #expect(cube[point] == 0)
        cube[point] = nil
        #expect(cube[point] == nil)
    }

    @Test func everyPlaceIsItsOwn() {
        var cube = Cube(series: 2, categories: 3, areas: 4, periods: 5)
        var places: [Point] = []
        for series in 0..<2 {
            for category in 0..<3 {
                for area in 0..<4 {
                    for period in 0..<5 { places.append(Point(series: series, category: category, area: area, period: period)) }
                }
            }
        }
        for (number, place) in places.enumerated() { cube[place] = number }
        #expect(places.map { cube[$0] } == Array(0..<120))
    }

    @Test func notesStayWhereTheyArePut() {
        var cube = Cube(series: 1, categories: 1, areas: 1, periods: 2)
        cube.setNote("revised", at: Point(period: 1))
        cube.setNote("", at: Point(period: 0))
        #expect(cube.note(at: Point(period: 1)) == "revised")
        #expect(cube.note(at: Point(period: 0)) == nil)
    }

    @Test(arguments: Axis.allCases)
    func aPointIsReadAndWrittenByAxis(axis: Axis) {
        var point = Point(series: 1, category: 2, area: 3, period: 4)
        #expect(point[axis] == axis.rawValue + 1)
        point[axis] = 9
        #expect(point[axis] == 9)
        #expect(Axis.allCases.map { point[$0] }.reduce(0, +) == 10 - (axis.rawValue + 1) + 9)
    }
}
