import Testing

@testable import Core

@Suite struct TriggerTests {
    private let agenda: Agenda

    init() throws { agenda = try Bundled.library().agenda }

    private func coinciding(_ period: String) throws -> [String] {
        let period = try #require(Period(period))
        return agenda.triggers(coincidingWith: period.firstDay...period.lastDay).map(\.name.english)
    }

    @Test(arguments: [
        ("2016-07", ["EU membership referendum", "Murder of Jo Cox MP"]),
        ("2017-06", ["London Bridge attack", "Manchester Arena attack", "Finsbury Park attack"]),
        ("2013-05", ["Murder of Lee Rigby"]), ("2013-04", []), ("2014-10", ["Gaza conflict of 2014"]), ("2014-11", []),
        ("2016-06", ["Murder of Jo Cox MP", "EU membership referendum"]), ("2016-09", []),
    ])
    func nearestToTheFirstDayComesFirst(month: String, names: [String]) throws { #expect(try coinciding(month) == names) }

    @Test(arguments: [(45, true), (46, false), (0, true), (-1, true), (-29, true), (-30, false)])
    func fortyFiveDaysBeforeToTheLastDay(daysBefore: Int, coincides: Bool) throws {
        let arena = try #require(agenda.triggers.first { $0.name.english == "Manchester Arena attack" })
        let first = arena.when.first + daysBefore
        #expect(agenda.triggers(coincidingWith: first...(first + 29)).contains(arena) == coincides)
    }

    @Test func whatLastsCoincidesUpToFortyFiveDaysAfterItsEnd() throws {
        let gaza = try #require(agenda.triggers.first { $0.name.english == "Gaza conflict of 2014" })
        let end = try #require(Day(iso: "2014-08-26"))
        #expect(gaza.when.last == end)
        #expect(agenda.triggers(coincidingWith: (end + 45)...(end + 75)) == [gaza])
        #expect(agenda.triggers(coincidingWith: (end + 46)...(end + 75)).isEmpty)
    }

    @Test func whatIsOngoingCoincidesWithEverythingSince() throws {
        let war = "Attack on Israel and the Gaza war"
        #expect(try coinciding("2023-09").isEmpty)
        for month in ["2023-10", "2023-11", "2026-11"] { #expect(try coinciding(month) == [war], "\(month)") }
        #expect(try coinciding("2024-08") == [war, "Southport attack and the disorder that followed"])
    }

    @Test func theyAreDatedAndEndAfterTheyBegin() throws {
        for trigger in agenda.triggers { #expect(trigger.when.last.map { $0 >= trigger.when.first } ?? true, "\(trigger.key)") }
        #expect(agenda.triggers.filter { $0.when.last == nil }.count == 1)
        #expect(Set(agenda.triggers.map(\.key)).count == 19)
    }
}
