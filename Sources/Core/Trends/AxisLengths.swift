/// How many members the axes of one series have. Its counts lie category by category, type by type, area by area, periods fastest.
struct AxisLengths: Equatable, Sendable {
    let category, type, area, period: Int

    /// Figures that are not divided by kinds of offence have one unnamed place on that axis.
    init(category: Int, type: Int, area: Int, period: Int) {
        (self.category, self.type, self.area, self.period) = (category, max(1, type), area, period)
    }

    /// How many places there are.
    var places: Int { category * type * area * period }

    /// Where the count of a place lies, whatever its series.
    @inline(__always)
    func offset(of point: Point) -> Int {
        ((point.category * type + point.type) * area + point.area) * period + point.period
    }

    /// The place whose count lies there.
    func point(at offset: Int) -> Point {
        let (row, inPeriod) = offset.quotientAndRemainder(dividingBy: period)
        let (group, inArea) = row.quotientAndRemainder(dividingBy: area)
        let (inCategory, inType) = group.quotientAndRemainder(dividingBy: type)
        return Point(category: inCategory, type: inType, area: inArea, period: inPeriod)
    }
}
