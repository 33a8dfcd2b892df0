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

    @Test func wholeArraysAreTakenInTheOrderOfTheAxes() {
        let series = [Array<Int32>(0..<120), Array<Int32>(200..<320)]
        let cube = Cube(taking: series, categories: 2, types: 3, areas: 4, periods: 5)
        var found: [[Int32]] = [[], []]
        for series in 0..<2 {
            for category in 0..<2 {
                for type in 0..<3 {
                    for area in 0..<4 {
                        for period in 0..<5 {
                            let point = Point(series: series, category: category, type: type, area: area, period: period)
                            #expect(cube.offset(of: point) == found[series].count)
                            found[series].append(Int32(cube[point] ?? -1))
                        }
                    }
                }
            }
        }
        #expect(found == series && cube.counts(of: 1) == series[1])
        #expect(cube.figures(in: 0) == 120 && Axis.allCases.map(cube.count(of:)) == [2, 2, 3, 4, 5])
    }

    @Test func figuresAreCountedAsTheyComeAndGo() {
        var cube = Cube(series: 2, categories: 1, types: 2, areas: 1, periods: 3)
        cube[Point(series: 1, type: 1, period: 2)] = 0
        cube[Point(series: 1, type: 1, period: 2)] = 4
        cube[Point(series: 1)] = 7
        cube[Point(series: 1)] = nil
        #expect([0, 1].map(cube.figures(in:)) == [0, 1])
        #expect(cube == cube.keeping(series: [0, 1]) && cube.keeping(series: [1]).figures(in: 0) == 1)
    }

    @Test func placesInTheSheetStayWhereTheyArePut() {
        var cube = Cube(series: 2, categories: 1, areas: 1, periods: 2)
        cube.setPlace("C12", at: Point(series: 1, period: 1))
        #expect(cube.place(at: Point(series: 1, period: 1)) == "C12" && cube.place(at: Point(period: 1)) == nil)
        cube.take(notes: [0: "first"], places: [1: "D4"], series: 0)
        #expect(cube.place(at: Point(period: 1)) == "D4" && cube.note(at: Point()) == "first")
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
        var point = Point(series: 1, category: 2, type: 3, area: 4, period: 5)
        #expect(point[axis] == axis.rawValue + 1)
        point[axis] = 9
        #expect(point[axis] == 9)
        #expect(Axis.allCases.map { point[$0] }.reduce(0, +) == 15 - (axis.rawValue + 1) + 9)
    }
}
