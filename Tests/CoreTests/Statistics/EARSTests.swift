import Testing

@testable import Core

@Suite struct EARSTests {
    /// The bundled monthly series, April 2013 to March 2019.
    private func aggravated() throws -> (counts: [Int?], months: [String]) {
        let dataset = try #require(try Library.bundled().trends["aggravated"])
        return (dataset.periods.indices.map { dataset.cube[Point(period: $0)] }, dataset.periods.map(\.label))
    }

    @Test func theTwoSpikesAndNoOther() throws {
        let (counts, months) = try aggravated()
        let reference = try ReferenceValues.read().ho_rra_monthly
        let alarms = EARS.readings(counts, .c1, baseline: 7, alpha: 0.001).filter(\.isAlarm)
        #expect(alarms.map { months[$0.index] } == ["2016-07", "2017-06"])
        #expect(reference.ears_C1_b7_a001 == ["2016-07", "2017-06"])
        for alarm in alarms { #expect(agrees(alarm.bound, try #require(reference.ears_C1_ub[months[alarm.index]]))) }
    }

    @Test func withAGapSeasonsRaiseAlarmsToo() throws {
        let (counts, months) = try aggravated()
        let alarms = EARS.readings(counts, .c2).filter(\.isAlarm).map { months[$0.index] }
        #expect(alarms == (try ReferenceValues.read().ho_rra_monthly.ears_C2))
    }

    @Test func unknownMonthsGiveNoReading() {
        let readings = EARS.readings([3, 4, nil, 3, 4, 3, 4, 3, 4, 3, 4, 50])
        #expect(readings.map(\.index) == [10, 11])
        #expect(readings.map(\.isAlarm) == [false, true])
    }

    @Test func aFlatBaselineOfFewDoesNotAlarmAtOnce() {
        let flat: [Int?] = [0, 0, 0, 0, 0, 0, 0, 2]
        #expect(EARS.readings(flat).last?.isAlarm == false)
        #expect(EARS.readings(flat, leastDeviation: 0.1).last?.isAlarm == true)
    }

    @Test func tooShortASeriesGivesNone() {
        #expect(EARS.readings([1, 2, 3]).isEmpty)
        #expect(EARS.readings([]).isEmpty)
    }
}
