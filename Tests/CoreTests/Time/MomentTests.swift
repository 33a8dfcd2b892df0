import Testing

@testable import Core

@Suite struct MomentTests {
    @Test(arguments: [
        ("2026-11-24", 0), ("2026-11-24T00:00", 0), ("2026-11-24T09:30", 34_200), ("2026-11-24 09:30:15", 34_215),
        ("2026-11-24T23:59:59", 86_399),
    ])
    func dayAndTimeOfIt(text: String, second: Int) throws {
        let moment = try #require(Moment(text))
        #expect(moment.day.iso == "2026-11-24")
        #expect(moment.second == second)
    }

    @Test(arguments: [
        "", "now", "2026-11", "2026-02-29", "2026-11-24T", "2026-11-24T09", "2026-11-24T9:30", "2026-11-24T24:00",
        "2026-11-24T09:60",
        "2026-11-24T09:30:60", "2026-11-24x09:30", "2026-11-2409:30", "2026-11-24T09:30:15:00", "2026-11-24T09:30Z",
        "2026-11-24T+9:30",
        "2026-11-24T09:-0", "2026-11-24  09:30",
    ])
    func noMoment(text: String) { #expect(Moment(text) == nil) }

    @Test(arguments: [
        ("2026-11-24", "2026-11-24T00:00"), ("2026-11-24T09:05", "2026-11-24T09:05"), ("2026-11-24T23:59:59", "2026-11-24T23:59"),
        ("0001-01-01T00:00", "0001-01-01T00:00"),
    ])
    func asText(text: String, iso: String) throws {
        let moment = try #require(Moment(text))
        #expect(moment.iso == iso && moment.hourAndMinute == iso.suffix(5))
        #expect(try Moment(moment.isoWithSeconds) == moment && #require(Moment(utc: moment.utc)) == moment)
    }

    @Test func theDayCountsBeforeTheTimeOfIt() throws {
        let (evening, morning) = (try #require(Moment("2026-11-24T23:00")), try #require(Moment("2026-11-25T01:00")))
        #expect(evening < morning && !(morning < evening))
        #expect(try #require(Moment("2026-11-24")) < evening)
    }
}
