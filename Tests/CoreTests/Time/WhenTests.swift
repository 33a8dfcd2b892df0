import Testing

@testable import Core

@Suite struct WhenTests {
    private let third: Day
    private let week: ClosedRange<Day>

    init() throws {
        third = try #require(Day(iso: "2018-06-03"))
        week = third...(third + 6)
    }

    @Test(arguments: [(-2, -1, false), (-2, 0, true), (6, 9, true), (7, 9, false), (-5, 20, true), (2, 3, true)])
    func wholeDaysOverlapUpToTheLast(from: Int, to: Int, overlaps: Bool) {
        let range = (third + from)...(third + to)
        #expect(When.days(week).overlaps(range) == overlaps)
        #expect(When.within(week).overlaps(range) == overlaps)
    }

    @Test(arguments: [(-9, -1, false), (-9, 0, true), (3000, 3001, true)])
    func whatGoesOnHasNoEnd(from: Int, to: Int, overlaps: Bool) {
        #expect(When.since(third).overlaps((third + from)...(third + to)) == overlaps)
        #expect(When.since(third).last == nil)
    }

    @Test(arguments: [(-10, 10), (-1, 1), (0, 0), (6, 0), (7, 1), (16, 10)])
    func distanceToTheNearestDay(offset: Int, distance: Int) {
        #expect(When.days(week).distance(to: third + offset) == distance)
    }

    @Test func theStartIsWrittenAndOrders() {
        let span = TimeSpan(wall: third.number * 86_400, length: 60, offset: 3600)
        let whens = [When.days(week), .time(span), .since(third + 1)]
        #expect(whens.map(\.written) == ["2018-06-03", "2018-06-03T00:00", "2018-06-04"])
        #expect(whens.map(\.order) == whens.map(\.order).sorted())
    }

    @Test func nothingIsFarFromWhatGoesOn() {
        #expect(When.since(third).distance(to: third + 900) == 0)
        #expect(When.since(third).distance(to: third + -9) == 9)
    }
}
